// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "ui/signinrefusal.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

using Field = SignInRefusal::Field;

namespace {

const QDateTime localNow(QDate(2024, 5, 1), QTime(12, 0, 30));
const auto now = fromUnixMilliseconds(localNow.toMSecsSinceEpoch());

} // namespace

class TestSignInRefusal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en-GB"_s)); }

    void aFailedLookUpIsToldBesideItsCause_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("server");
        QTest::addColumn<Field>("field");
        const auto pds = u"pds.example.com"_s;
        QTest::newRow("no such handle")
            << ErrorKind::NotFound << u"a.example"_s << QString() << Field::Account;
        QTest::newRow("a handle not claimed back")
            << ErrorKind::Contradicted << u"a.example"_s << QString() << Field::Account;
        QTest::newRow("no handle")
            << ErrorKind::InvalidInput << u"a b"_s << QString() << Field::Account;
        QTest::newRow("no handle, at a good server")
            << ErrorKind::InvalidInput << u"a b"_s << pds << Field::Account;
        QTest::newRow("no server's address")
            << ErrorKind::InvalidInput << u"x y"_s << u"x y"_s << Field::Server;
        QTest::newRow("a server is needed")
            << ErrorKind::ServiceRequired << u"alice"_s << QString() << Field::Server;
        QTest::newRow("a server without a domain for names")
            << ErrorKind::ServiceRequired << u"alice"_s << pds << Field::Account;
        QTest::newRow("the typed server is away")
            << ErrorKind::Offline << pds << pds << Field::Server;
        QTest::newRow("the typed server, with its scheme, is no PDS")
            << ErrorKind::Malformed << pds << QString(u"https://"_s + pds) << Field::Server;
        QTest::newRow("a server nobody typed is away")
            << ErrorKind::Offline << pds << QString() << Field::None;
        QTest::newRow("another server is away")
            << ErrorKind::Offline << u"plc.directory"_s << pds << Field::None;
    }
    void aFailedLookUpIsToldBesideItsCause()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(QString, subject);
        QFETCH(QString, server);

        const auto refusal = SignInRefusal::ofLookUp(Error{kind, subject, {}}, server, now);

        QTEST(refusal.field, "field");
        QVERIFY(!refusal.sentence.contains(u"--"_s)); // nothing to type at a terminal
    }

    void onlyALockedKeychainCanBeUnlocked()
    {
        QVERIFY(SignInRefusal::ofSignIn(Error{ErrorKind::VaultLocked, {}, {}}, now).canUnlock);
        QVERIFY(
            !SignInRefusal::ofSignIn(Error{ErrorKind::VaultUnavailable, {}, {}}, now).canUnlock);
        QVERIFY(!SignInRefusal::ofSignIn(Error{ErrorKind::VaultLocked, {}, {}}, now)
                     .sentence.contains(u"skykeep keychain"_s));
    }

    void aWaitIsToldByTheClock_data()
    {
        QTest::addColumn<std::optional<std::chrono::milliseconds>>("wait");
        QTest::addColumn<QString>("pattern");
        using Wait = std::optional<std::chrono::milliseconds>;
        QTest::newRow("five minutes") << Wait(5min) << u"after 12:06\\."_s;
        QTest::newRow("days, with the date") << Wait(50h) << u"after 3 May 2024, 14:01\\."_s;
        QTest::newRow("not said how long") << Wait() << u"asks us to wait before"_s;
    }
    void aWaitIsToldByTheClock()
    {
        QFETCH(std::optional<std::chrono::milliseconds>, wait);
        QFETCH(QString, pattern);

        const auto refusal
            = SignInRefusal::ofSignIn(Error{ErrorKind::RateLimited, u"pds.example.com"_s, {}, wait},
                                      now);

        QVERIFY2(refusal.sentence.contains(QRegularExpression(pattern)),
                 qPrintable(refusal.sentence));
        QCOMPARE(refusal.field, Field::None);
    }
};

QTEST_MAIN(TestSignInRefusal)
#include "tst_signinrefusal.moc"
