// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "platform/preferences.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace Skykeep;

class TestPreferences : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    void write(const QByteArray &text) const
    {
        QFile file(m_folder->filePath(u"preferences.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void withoutAFileAllHasItsDefault()
    {
        const Preferences preferences(m_folder->path());

        QVERIFY(preferences.closesToTray());
        QVERIFY(preferences.notifies(u"taken-down"_s));
        QCOMPARE(preferences.clipboardTime(), 30s);
        QVERIFY(preferences.locksLendingWithScreen());
        QCOMPARE(preferences.lendingIdleTime(), 0min);
        QVERIFY(preferences.language().isEmpty());
        QCOMPARE(preferences.proxy(), ProxyPreference());
        QVERIFY(preferences.layout(u"window"_s).isEmpty());
    }

    void whatWasChosenIsFoundByTheNextStart()
    {
        const ProxyPreference proxy{.use = ProxyPreference::Use::Manual,
                                    .kind = ProxyPreference::Kind::Socks5,
                                    .host = u"proxy.example"_s,
                                    .port = 1080};
        {
            Preferences preferences(m_folder->path());
            preferences.setClosesToTray(false);
            preferences.setNotifies(u"taken-down"_s, false);
            preferences.setClipboardTime(0s);
            preferences.setLocksLendingWithScreen(false);
            preferences.setLendingIdleTime(15min);
            preferences.setLanguage(u"pt-BR"_s);
            preferences.setProxy(proxy);
            preferences.setLayout(u"window"_s, QByteArray("\0\1\xff", 3));
        }

        const Preferences next(m_folder->path());

        QVERIFY(!next.closesToTray());
        QVERIFY(!next.notifies(u"taken-down"_s));
        QVERIFY(next.notifies(u"suspended"_s));
        QCOMPARE(next.clipboardTime(), 0s);
        QVERIFY(!next.locksLendingWithScreen());
        QCOMPARE(next.lendingIdleTime(), 15min);
        QCOMPARE(next.language(), u"pt-BR"_s);
        QCOMPARE(next.proxy(), proxy);
        QCOMPARE(next.layout(u"window"_s), QByteArray("\0\1\xff", 3));
    }

    void onlyAChangeIsAnnounced()
    {
        Preferences preferences(m_folder->path());
        const QSignalSpy changed(&preferences, &Preferences::changed);

        preferences.setLanguage(u"de"_s);
        preferences.setLanguage(u"de"_s);
        preferences.setProxy(preferences.proxy());
        preferences.setLayout(u"window"_s, "left so");

        QCOMPARE(changed.count(), 1);
    }

    void whatMakesNoSenseHasItsDefault()
    {
        write("language=\n[clipboard]\nseconds=soon\n[proxy]\nuse=teleport\nport=99999999\n");

        const Preferences preferences(m_folder->path());

        QCOMPARE(preferences.clipboardTime(), 30s);
        QCOMPARE(preferences.proxy().use, ProxyPreference::Use::System);
        QCOMPARE(preferences.proxy().port, quint16(0));
    }

    void aClipboardIsNotKeptForDays()
    {
        write("[clipboard]\nseconds=999999999999\n");

        const Preferences preferences(m_folder->path());

        QCOMPARE(preferences.clipboardTime(), std::chrono::seconds(1h));
    }
};

QTEST_GUILESS_MAIN(TestPreferences)
#include "tst_preferences.moc"
