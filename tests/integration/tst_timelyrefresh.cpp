// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "integration/runningkeeper.h"
#include "support/referenceservers.h"

#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

namespace {
constexpr int soon = 20'000; // milliseconds on a busy computer
}

//! What the keeper does when its time comes, unasked.
class TestTimelyRefresh : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_servers.emplace(2); }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_keeper.emplace(m_servers->plcUrl(), RunningKeeper::Program::Steerable);
        m_handle = u"user%1.test"_s.arg(++m_count);
        m_did = m_servers->createAccount(0, m_handle, u"pw-of-test"_s);
        QCOMPARE(m_keeper->signIn(m_handle, m_servers->url(), u"pw-of-test"_s).exit, 0);
    }

    void cleanup()
    {
        m_keeper.reset();
        m_servers->setClockOffset(0ms);
    }

    void aSessionIsRenewedWhenItsTimeComes()
    {
        const auto before = m_keeper->refreshToken(m_did);
        const auto nextBefore = m_keeper->word(m_did, "nextRefreshAt"_L1);
        QVERIFY(!before.isEmpty());

        pass(100min);

        QTRY_COMPARE_WITH_TIMEOUT(m_keeper->count(m_did, "refreshed"_L1), 1, soon);
        QCOMPARE(m_keeper->word(m_did, "session"_L1), u"fresh"_s);
        QVERIFY(m_keeper->refreshToken(m_did) != before);
        QVERIFY(m_keeper->word(m_did, "nextRefreshAt"_L1) > nextBefore);
        QCOMPARE(m_keeper->itemKeys().size(), 1);
    }

    void aSessionIsNotRenewedBeforeItsTime()
    {
        const auto before = m_keeper->refreshToken(m_did);

        pass(60min);

        QCOMPARE(m_keeper->word(m_did, "session"_L1), u"fresh"_s);
        QCOMPARE(m_keeper->count(m_did, "refreshed"_L1), 0);
        QCOMPARE(m_keeper->refreshToken(m_did), before);
    }

    void aSessionIsRenewedAgainAndAgain()
    {
        QStringList seen{m_keeper->refreshToken(m_did)};

        for (int i = 1; i <= 3; ++i) {
            pass(100min);
            QTRY_COMPARE_WITH_TIMEOUT(m_keeper->count(m_did, "refreshed"_L1), i, soon);
            seen << m_keeper->refreshToken(m_did);
        }

        QCOMPARE(seen.removeDuplicates(), 0);
        QCOMPARE(m_keeper->word(m_did, "session"_L1), u"fresh"_s);
    }

    void aComputerThatWasOffForDaysRenewsAtOnce()
    {
        const auto before = m_keeper->refreshToken(m_did);

        pass(20 * 24h);

        QTRY_VERIFY_WITH_TIMEOUT(m_keeper->count(m_did, "refreshed"_L1) >= 1, soon);
        QCOMPARE(m_keeper->word(m_did, "session"_L1), u"fresh"_s);
        QVERIFY(m_keeper->refreshToken(m_did) != before);
    }

    void aServerThatIsAwayIsTriedUntilItIsBack()
    {
        m_servers->stopServer(0);
        pass(100min);
        QTRY_COMPARE_WITH_TIMEOUT(m_keeper->word(m_did, "session"_L1), u"waiting"_s, soon);

        m_servers->startServer(0);
        pass(10min);

        QTRY_COMPARE_WITH_TIMEOUT(m_keeper->word(m_did, "session"_L1), u"fresh"_s, soon);
        QCOMPARE(m_keeper->count(m_did, "refreshed"_L1), 1);
    }

    void aSessionThatWasNeverRenewedInTimeIsSaidToHaveRunOut()
    {
        pass(91 * 24h);

        QTRY_COMPARE_WITH_TIMEOUT(m_keeper->word(m_did, "session"_L1), u"sign-in-needed"_s, soon);
        QCOMPARE(m_keeper->word(m_did, "reason"_L1), u"expired"_s);
        QCOMPARE(m_keeper->warning(m_did, "sign-in-needed"_L1), u"critical"_s);
        QVERIFY(!m_keeper->refreshToken(m_did).isEmpty()); // servers come back
    }

    void theDailyCheckNoticesAMove()
    {
        // Paused, so that no refresh tells it first.
        QCOMPARE(m_keeper->skykeep({u"pause"_s, m_did}).exit, 0);
        m_servers->move(m_did, 0, 1, MoveStage::Plc);
        QCOMPARE(m_keeper->warning(m_did, "moved-server"_L1), QString());

        pass(27h);

        QTRY_COMPARE_WITH_TIMEOUT(m_keeper->warning(m_did, "moved-server"_L1), u"warning"_s, soon);
        QCOMPARE(m_keeper->count(m_did, "refreshed"_L1), 0);
        QCOMPARE(m_keeper->count(m_did, "server-changed"_L1), 1);
        QCOMPARE(m_keeper->word(m_did, "movedTo"_L1), m_servers->url(1).toString());
    }

    void theDailyCheckNoticesANewHandle()
    {
        const auto handle = u"new-"_s + m_handle;
        QCOMPARE(m_keeper->skykeep({u"pause"_s, m_did}).exit, 0);
        m_servers->updateHandle(0, m_did, handle);

        pass(27h);

        QTRY_COMPARE_WITH_TIMEOUT(m_keeper->word(m_did, "handle"_L1), handle, soon);
        QCOMPARE(m_keeper->count(m_did, "refreshed"_L1), 0);
        QCOMPARE(m_keeper->count(m_did, "handle-changed"_L1), 1);
        QCOMPARE(m_keeper->warning(m_did, "handle-changed"_L1), u"notice"_s);
        QCOMPARE(m_keeper->warning(m_did, "handle-invalid"_L1), QString());
    }

    void aPausedSessionIsStillKeptAlive()
    {
        QCOMPARE(m_keeper->skykeep({u"pause"_s, m_did}).exit, 0);

        pass(31 * 24h);

        QTRY_COMPARE_WITH_TIMEOUT(m_keeper->count(m_did, "refreshed"_L1), 1, soon);
        QCOMPARE(m_keeper->word(m_did, "session"_L1), u"paused"_s);
    }

private:
    //! For the servers and for the keeper.
    void pass(Milliseconds time)
    {
        m_servers->advance(time);
        m_keeper->advance(time);
    }

    std::optional<ReferenceServers> m_servers;
    std::optional<RunningKeeper> m_keeper;
    QString m_handle;
    QString m_did;
    int m_count = 0;
};

QTEST_GUILESS_MAIN(TestTimelyRefresh)
#include "tst_timelyrefresh.moc"
