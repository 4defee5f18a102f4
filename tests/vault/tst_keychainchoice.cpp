// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "vault/keychainchoice.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Skykeep;

//! The choice QtKeychain makes, row by row. Its own source is the reference.
class TestKeychainChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsTheOneQtKeychainMakes_data()
    {
        using enum KeychainKind;
        QTest::addColumn<QStringList>("environment");
        QTest::addColumn<KeychainKind>("withKWallet");
        QTest::addColumn<KeychainKind>("withoutKWallet");
        QTest::addColumn<KeychainKind>("withoutLibsecret");
        const auto row = [](const char *name, const QStringList &environment, KeychainKind with,
                            KeychainKind without, KeychainKind bare) {
            QTest::newRow(name) << environment << with << without << bare;
        };
        const auto five = u"KDE_SESSION_VERSION=5"_s;
        const auto four = u"KDE_SESSION_VERSION=4"_s;
        const auto kde = u"XDG_CURRENT_DESKTOP=KDE"_s;

        row("nothing known", {}, SecretService, SecretService, SecretService);
        row("GNOME", {u"XDG_CURRENT_DESKTOP=GNOME"_s, five}, SecretService, SecretService,
            SecretService);
        row("GNOME of Ubuntu", {u"XDG_CURRENT_DESKTOP=ubuntu:GNOME"_s}, SecretService,
            SecretService, SecretService);
        row("Xfce in a session called kde",
            {u"XDG_CURRENT_DESKTOP=XFCE"_s, u"DESKTOP_SESSION=kde"_s, five}, SecretService,
            SecretService, SecretService);
        row("Plasma 5", {kde, five}, KWallet5, SecretService, KWallet5);
        row("Plasma 6", {kde, u"KDE_SESSION_VERSION=6"_s}, SecretService, SecretService,
            SecretService);
        row("KDE of no version", {kde}, SecretService, SecretService, SecretService);
        row("KDE 4", {kde, four}, KWallet4, KWallet4, KWallet4);
        row("a session called kde", {u"DESKTOP_SESSION=kde"_s, five}, KWallet5, SecretService,
            KWallet5);
        row("a session called kde4", {u"DESKTOP_SESSION=kde4"_s, five}, KWallet4, KWallet4,
            KWallet4);
        row("Plasma's own session name", {u"DESKTOP_SESSION=plasma"_s, five}, SecretService,
            SecretService, SecretService);
        row("Plasma, told by the full session alone",
            {u"DESKTOP_SESSION=plasma"_s, u"KDE_FULL_SESSION=true"_s, five}, KWallet5,
            SecretService, KWallet5);
        row("a session of Xfce within KDE",
            {u"DESKTOP_SESSION=xfce4"_s, u"KDE_FULL_SESSION=true"_s, five}, SecretService,
            SecretService, SecretService);
        row("an old GNOME within KDE",
            {u"GNOME_DESKTOP_SESSION_ID=1"_s, u"KDE_FULL_SESSION=true"_s, five}, SecretService,
            SecretService, SecretService);
    }

    void itIsTheOneQtKeychainMakes()
    {
        QFETCH(QStringList, environment);
        QFETCH(KeychainKind, withKWallet);
        QFETCH(KeychainKind, withoutKWallet);
        QFETCH(KeychainKind, withoutLibsecret);
        Surroundings surroundings;
        for (const auto &variable : environment)
            surroundings.environment.insert(variable.section(u'=', 0, 0),
                                            variable.section(u'=', 1));

        QVERIFY(keychainChoice(surroundings) == withoutKWallet);
        surroundings.kwallet5Answers = true;
        QVERIFY(keychainChoice(surroundings) == withKWallet);
        surroundings.hasLibsecret = false;
        QVERIFY(keychainChoice(surroundings) == KeychainKind::KWallet5
                || withKWallet == KeychainKind::KWallet4);
        surroundings.kwallet5Answers = false;
        QVERIFY(keychainChoice(surroundings) == withoutLibsecret);
    }
};

QTEST_APPLESS_MAIN(TestKeychainChoice)
#include "tst_keychainchoice.moc"
