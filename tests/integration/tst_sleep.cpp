// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "integration/runningkeeper.h"
#include "platform/fakelogind.h"
#include "support/referenceservers.h"

#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

namespace {
constexpr int soon = 20'000; // milliseconds on a busy computer
}

//! A keeper on a computer that falls asleep and wakes: the bus of the test stands for the system's.
class TestSleep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_noBus = qgetenv("DBUS_SYSTEM_BUS_ADDRESS");
        m_servers.emplace(1);
    }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", qgetenv("DBUS_SESSION_BUS_ADDRESS"));
    }

    void cleanup()
    {
        m_servers->goOn();
        m_keeper.reset();
        m_logind.reset();
        m_servers->setClockOffset(0ms);
    }

    void sleepWaitsForARefreshToBeStoredAndIsWaitedOut()
    {
        m_logind.emplace();
        keep(1);
        const auto alice = m_dids.front();
        const auto before = m_keeper->refreshToken(alice);
        QCOMPARE(m_logind->inhibitors(), 0);
        m_servers->advance(100min);
        m_servers->stall();
        m_keeper->advance(100min);
        QTRY_COMPARE_WITH_TIMEOUT(m_logind->inhibitors(), 1, soon);

        m_logind->prepareFor(u"Sleep"_s, true);
        QCOMPARE(m_keeper->word(alice, "session"_L1), u"refreshing"_s);
        QCOMPARE(m_logind->inhibitors(), 1);
        m_servers->goOn();
        QTRY_COMPARE_WITH_TIMEOUT(m_logind->inhibitors(), 0, soon);

        // Whoever cuts the power now loses nothing.
        m_keeper->kill();
        QVERIFY(m_keeper->refreshToken(alice) != before);
        m_keeper->start();
        QCOMPARE(m_keeper->skykeep({u"refresh"_s, alice}).exit, 0);
    }

    void asleepNothingIsSentAndAwakeAllIsRenewed()
    {
        m_logind.emplace();
        keep(3);

        m_logind->prepareFor(u"Sleep"_s, true);
        QTRY_VERIFY_WITH_TIMEOUT(isFallingAsleep(), soon);
        const auto renewed = m_keeper->count(m_dids.front(), "refreshed"_L1);
        sleep(8h);
        QCOMPARE(m_keeper->word(m_dids.front(), "session"_L1), u"due"_s);
        m_logind->prepareFor(u"Sleep"_s, false);

        for (const auto &did : m_dids) {
            QTRY_COMPARE_WITH_TIMEOUT(m_keeper->word(did, "session"_L1), u"fresh"_s, soon);
            const auto early = did == m_dids.front() ? renewed : 0;
            QCOMPARE(m_keeper->count(did, "refreshed"_L1), early + 1);
            QCOMPARE(m_keeper->count(did, "refresh-failed"_L1), 0);
        }
        QTRY_COMPARE_WITH_TIMEOUT(m_logind->inhibitors(), 0, soon);
    }

    void withoutLogindASleepIsNoticedAllTheSame_data()
    {
        QTest::addColumn<bool>("hasBus");
        QTest::newRow("nobody of that name on the bus") << true;
        QTest::newRow("no system bus") << false;
    }
    void withoutLogindASleepIsNoticedAllTheSame()
    {
        QFETCH(const bool, hasBus);
        if (!hasBus)
            qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_noBus);
        keep(2);

        sleep(8h);
        m_servers->advance(10min);
        m_keeper->advance(10min);

        for (const auto &did : m_dids) {
            QTRY_COMPARE_WITH_TIMEOUT(m_keeper->word(did, "session"_L1), u"fresh"_s, soon);
            QCOMPARE(m_keeper->count(did, "refreshed"_L1), 1);
        }
    }

private:
    void keep(int accounts)
    {
        m_keeper.emplace(m_servers->plcUrl(), RunningKeeper::Program::Steerable);
        m_dids.clear();
        for (int i = 0; i < accounts; ++i) {
            const auto handle = u"user%1.test"_s.arg(++m_count);
            m_dids << m_servers->createAccount(0, handle, u"pass-word-1"_s);
            QCOMPARE(m_keeper->signIn(handle, m_servers->url(), u"pass-word-1"_s).exit, 0);
        }
    }
    //! So that nothing is sent, not even when its owner asks.
    bool isFallingAsleep() const
    {
        return m_keeper->skykeep({u"refresh"_s, m_dids.front()}).complains({"falling asleep"});
    }
    //! For the servers it is no sleep.
    void sleep(Milliseconds time)
    {
        m_servers->advance(time);
        m_keeper->sleep(time);
    }

    QByteArray m_noBus;
    std::optional<ReferenceServers> m_servers;
    std::optional<FakeLogind> m_logind;
    std::optional<RunningKeeper> m_keeper;
    QStringList m_dids;
    int m_count = 0;
};

QTEST_GUILESS_MAIN(TestSleep)
#include "tst_sleep.moc"
