// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "keptaccounts.h"
#include "support/check.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

namespace {

const QString refresh = u"server.refreshSession"_s;

} // namespace

//! A computer whose clock is wrong, and set while the keeper runs or does not; the servers' is right.
class TestWrongClocks : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<KeptAccounts> m_world;
    Did m_alice = ScriptedPds::didOf(u"alice"_s);
    Did m_bob = ScriptedPds::didOf(u"bob"_s);

    const ScriptedPds &server(const Did &did) const
    {
        return did == m_alice ? m_world->pds : m_world->other;
    }
    qsizetype renewals() const
    {
        return m_world->pds.countOf(refresh) + m_world->other.countOf(refresh);
    }
    void keepTwo(Timestamp due)
    {
        m_world->keepFromBefore({u"alice"_s}, m_world->pds, due);
        m_world->open();
        m_world->keepFromBefore({u"bob"_s}, m_world->other, due);
    }
    //! Fresh, with dates that are right by this computer's clock, and nothing to say about it.
    void verifyAllIsWell()
    {
        const auto now = m_world->clock.now();
        for (const auto &did : {m_alice, m_bob}) {
            const auto &account = m_world->row(did);
            QVERIFY(account.sessionState(now) == SessionState::Fresh);
            QVERIFY(account.seen.lastRefreshAt <= now);
            QVERIFY(*account.seen.nextRefreshAt <= now + 2h);
            QVERIFY(*account.seen.refreshExpiresAt > now + 89 * 24h);
            QVERIFY(*account.seen.refreshExpiresAt <= now + 90 * 24h);
            QVERIFY(attentionOf(m_world->keeper().warningsOf(account)) < Attention::Warning);
            QVERIFY(!m_world->ledger(did).contains(u"sign-in-needed"_s));
            QVERIFY(server(did).isAlive(m_world->vault.item(did)->refreshTokens.front()));
        }
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_world = std::make_unique<KeptAccounts>();
    }
    void cleanup() { m_world.reset(); }

    void aClockThatStartsIn1970AndIsSetLaterHarmsNothing()
    {
        keepTwo(m_world->clock.now() + 1h);
        const auto today = m_world->clock.now();
        m_world->setClock(Timestamp(5min));

        m_world->restart();
        m_world->pass(30min);
        verifyAllIsWell();
        m_world->setClock(today + 40min);
        m_world->pass(10min);

        verifyAllIsWell();
        QVERIFY(renewals() <= 2 * 3);
    }

    void aClockIn1970UnderFailingServersAlarmsNobody()
    {
        keepTwo(m_world->clock.now() + 1h);
        const auto today = m_world->clock.now();
        m_world->setClock(Timestamp(5min));
        m_world->pds.setTrouble(fail(ErrorKind::Insecure)); // its certificate is of the future
        m_world->restart();
        m_world->pass(30min);

        m_world->setClock(today + 40min);
        m_world->pass(10min);
        for (const auto &account : m_world->book().registry().all()) {
            const auto warnings = m_world->keeper().warningsOf(account);
            QVERIFY2(attentionOf(warnings) < Attention::Warning,
                     qPrintable(warnings.empty() ? QString() : warnings.front().text));
        }
        m_world->pds.setTrouble(std::nullopt);
        m_world->pass(1h);

        verifyAllIsWell();
    }

    void aKeeperThatRanIn1970RunsOnInTheRightYear()
    {
        keepTwo(m_world->clock.now() + 1h);
        const auto today = m_world->clock.now();
        m_world->setClock(Timestamp(5min));
        m_world->restart();
        m_world->pass(30min);
        m_world->restart();
        m_world->pass(30min);
        m_world->close();

        m_world->setClock(today + 2h);
        m_world->restart();

        verifyAllIsWell();
    }

    void aClockThatIsSetByADayWhileTheKeeperRunsHarmsNothing_data() { daysBothWays(); }
    void aClockThatIsSetByADayWhileTheKeeperRunsHarmsNothing()
    {
        QFETCH(const Milliseconds, step);
        keepTwo(m_world->clock.now());
        m_world->restart();
        m_world->pass(20min);
        const auto before = renewals();

        m_world->setClock(m_world->clock.now() + step);
        m_world->pass(20min);
        verifyAllIsWell();
        m_world->setClock(m_world->clock.now() - step);
        m_world->pass(20min);

        verifyAllIsWell();
        QVERIFY(renewals() - before <= 2);
        m_world->pass(3h);
        verifyAllIsWell();
    }

    void aClockThatIsSetByADayBetweenTwoRunsHarmsNothing_data() { daysBothWays(); }
    void aClockThatIsSetByADayBetweenTwoRunsHarmsNothing()
    {
        QFETCH(const Milliseconds, step);
        keepTwo(m_world->clock.now() + 1h);
        m_world->restart();
        m_world->close();

        m_world->setClock(m_world->clock.now() + step);
        m_world->restart();
        m_world->pass(2h);
        verifyAllIsWell();
        m_world->close();
        m_world->setClock(m_world->clock.now() - step);
        m_world->restart();
        m_world->pass(2h);

        verifyAllIsWell();
    }

    void aClockThatIsSetInASleepIsToldFromIt()
    {
        keepTwo(m_world->clock.now());
        m_world->restart();

        m_world->clock.sleep(8h);
        m_world->setClock(m_world->clock.now() - 24h);
        Q_EMIT m_world->sleep.woke();
        m_world->settle();

        verifyAllIsWell();
        QCOMPARE(renewals(), 4);
    }

    void aSummerTimeSetByHandMovesNothing()
    {
        keepTwo(m_world->clock.now());
        m_world->restart();
        const auto due = m_world->row(m_alice).seen.nextRefreshAt;

        m_world->setClock(m_world->clock.now() + 1h);
        m_world->pass(10min);

        QCOMPARE(m_world->row(m_alice).seen.nextRefreshAt, due);
        QCOMPARE(renewals(), 2);
    }

    void aRevokedSessionIsNotSaidToHaveRunOutByAClockThatIsAYearAhead()
    {
        m_world->pds.tellsTime = true;
        keepTwo(m_world->clock.now() + 1h);
        m_world->setClock(m_world->clock.now() + 365 * 24h);
        m_world->pds.endSessions(m_alice);

        m_world->restart();

        QVERIFY(m_world->row(m_alice).seen.signInReason == SignInReason::Revoked);
    }

    void whatAComputerWasToldWithAWrongClockIsToldRightWhenItIsSet()
    {
        m_world->pds.tellsTime = m_world->other.tellsTime = true;
        keepTwo(m_world->clock.now());
        m_world->setClock(m_world->clock.now() + 24h);
        m_world->restart();
        QCOMPARE(m_world->keeper().keeperWarnings().size(), size_t(1));

        m_world->setClock(m_world->clock.now() - 24h);
        m_world->pass(10min);

        QVERIFY(m_world->keeper().keeperWarnings().empty());
    }

private:
    static void daysBothWays()
    {
        QTest::addColumn<Milliseconds>("step");
        QTest::newRow("forward") << Milliseconds(24h);
        QTest::newRow("back") << Milliseconds(-24h);
    }
};

QTEST_GUILESS_MAIN(TestWrongClocks)
#include "tst_wrongclocks.moc"
