// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "keptaccounts.h"
#include "support/check.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

namespace {

const QString refresh = u"server.refreshSession"_s;

std::vector<QString> manyNames(int count, const QString &prefix = u"user"_s)
{
    std::vector<QString> names;
    for (int i = 0; i < count; ++i)
        names.push_back(prefix + QString::number(i));
    return names;
}

} // namespace

class TestUpkeepScheduler : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<KeptAccounts> m_world;

    qsizetype renewals() const { return m_world->pds.countOf(refresh); }
    int countOf(SessionState state) const
    {
        int count = 0;
        for (const auto &account : m_world->book().registry().all())
            count += account.sessionState(m_world->clock.now()) == state ? 1 : 0;
        return count;
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_world = std::make_unique<KeptAccounts>();
    }
    void cleanup() { m_world.reset(); }

    void aSessionIsRenewedBeforeItRunsOut()
    {
        m_world->start();
        const auto alice = m_world->signIn(u"alice"_s);
        const auto due = *m_world->row(alice).seen.nextRefreshAt - m_world->clock.now();

        m_world->pass(due - 1s);
        QCOMPARE(renewals(), 0);
        m_world->pass(2s);

        QCOMPARE(renewals(), 1);
        QVERIFY(m_world->stateOf(alice) == SessionState::Fresh);
        QVERIFY(m_world->pds.isAlive(m_world->vault.item(alice)->refreshTokens.front()));
    }

    void theAlarmRingsAtLeastEveryTenMinutesAndSeldomMore()
    {
        m_world->start();
        m_world->signIn(u"alice"_s);
        m_world->settle();
        m_world->rings = 0;

        for (int i = 0; i < 6; ++i) {
            QVERIFY(m_world->clock.nextAlarm().value() <= 10min);
            m_world->pass(10min);
        }

        QVERIFY(m_world->rings <= 8);
    }

    void aThousandDueAtOnceAreAllRenewedAFewAtATime()
    {
        m_world->keepFromBefore(manyNames(1000), m_world->pds, m_world->clock.now());
        m_world->open();
        m_world->http.hold(m_world->pds.call(refresh));

        beginToKeep();
        m_world->turn();
        const auto atOnce = m_world->http.heldCount(m_world->pds.call(refresh));
        m_world->http.release(m_world->pds.call(refresh));
        m_world->settle();

        QCOMPARE(atOnce, qsizetype(UpkeepScheduler::MostPerHost));
        QCOMPARE(renewals(), 1000);
        QCOMPARE(countOf(SessionState::Fresh), 1000);
        QVERIFY(m_world->rings < 2200);
    }

    void severalHostsTogetherStayBelowTheBound()
    {
        std::vector<std::unique_ptr<ScriptedPds>> servers;
        for (int i = 0; i < 6; ++i) {
            const auto url = ServiceUrl::parse(QString(u"https://pds%1.example.net"_s.arg(i)));
            servers.push_back(
                std::make_unique<ScriptedPds>(m_world->http, m_world->clock, url.value()));
            m_world->keepFromBefore(manyNames(5, u"at%1n"_s.arg(i)), *servers.back(),
                                    m_world->clock.now());
            m_world->open();
            m_world->http.hold(servers.back()->call(refresh));
        }
        beginToKeep();
        m_world->turn();

        qsizetype all = 0;
        for (const auto &server : servers)
            all += m_world->http.heldCount(server->call(refresh));
        QCOMPARE(all, qsizetype(UpkeepScheduler::MostAtOnce));
        for (const auto &server : servers)
            m_world->http.release(server->call(refresh));
        m_world->settle();
        QCOMPARE(countOf(SessionState::Fresh), 30);
        m_world.reset();
    }

    void whoeverFoundNoPlaceComesOnAsOthersEnd()
    {
        std::vector<std::unique_ptr<ScriptedPds>> servers;
        for (int i = 0; i < 24; ++i) {
            const auto url = ServiceUrl::parse(QString(u"https://pds%1.example.net"_s.arg(i)));
            servers.push_back(
                std::make_unique<ScriptedPds>(m_world->http, m_world->clock, url.value()));
            m_world->keepFromBefore(manyNames(7, u"at%1n"_s.arg(i)), *servers.back(),
                                    m_world->clock.now() - i * 1min);
            m_world->open();
        }
        const auto before = m_world->clock.now();

        beginToKeep();
        m_world->settle();

        QCOMPARE(countOf(SessionState::Fresh), 24 * 7);
        QCOMPARE(m_world->clock.now(), before);
        m_world.reset();
    }

    void whoLeftWhileWaitingForAPlaceIsForgotten()
    {
        m_world->keepFromBefore(manyNames(40), m_world->pds, m_world->clock.now());
        m_world->open();
        m_world->http.hold(m_world->pds.call(refresh));
        beginToKeep();
        m_world->turn();
        const auto last = m_world->book().registry().all().back().did();

        QVERIFY(m_world->book().remove(last));
        m_world->http.release(m_world->pds.call(refresh));
        m_world->settle();

        QCOMPARE(renewals(), 39);
        QCOMPARE(countOf(SessionState::Fresh), 39);
    }

    void aDeadHostDoesNotDelayAnothersAccounts()
    {
        m_world->keepFromBefore(manyNames(40), m_world->pds, m_world->clock.now() - 1h);
        m_world->open();
        m_world->keepFromBefore({u"bob"_s}, m_world->other, m_world->clock.now());
        m_world->open();
        m_world->http.hold(m_world->pds.call(refresh));

        beginToKeep();
        m_world->turn();

        QVERIFY(m_world->stateOf(ScriptedPds::didOf(u"bob"_s)) == SessionState::Fresh);
        m_world->http.release(m_world->pds.call(refresh));
        m_world->settle();
    }

    void hostsThatDoNotAnswerNeverTakeAllPlaces()
    {
        std::vector<std::unique_ptr<ScriptedPds>> dead;
        for (int i = 0; i < 20; ++i) {
            const auto url = ServiceUrl::parse(QString(u"https://dead%1.example.net"_s.arg(i)));
            dead.push_back(
                std::make_unique<ScriptedPds>(m_world->http, m_world->clock, url.value()));
            m_world->keepFromBefore({u"dead%1"_s.arg(i)}, *dead.back(), m_world->clock.now());
            dead.back()->setTrouble(fail(ErrorKind::TimedOut));
            m_world->open();
        }
        m_world->start(); // now they are known not to answer
        const auto alice = m_world->signIn(u"alice"_s);
        for (const auto &server : dead)
            m_world->http.hold(server->call(refresh));

        m_world->clock.sleep(3h);
        m_world->clock.advance(10min);
        m_world->turn();

        QVERIFY(m_world->row(alice).seen.lastRefreshAt > m_world->clock.now() - 1min);
        for (const auto &server : dead)
            m_world->http.release(server->call(refresh));
        m_world->settle();
        m_world.reset();
    }

    void aHostThatAsksUsToWaitIsLeftAlone()
    {
        m_world->keepFromBefore(manyNames(10), m_world->pds, m_world->clock.now());
        auto limited = ScriptedPds::refusal(u"RateLimitExceeded"_s, {}, 429);
        limited.headers.push_back({"Retry-After", "3600"});
        m_world->pds.setTrouble(refresh, limited);
        m_world->restart();
        const auto asked = renewals();
        m_world->pds.setTrouble(refresh, std::nullopt);

        m_world->pass(59min);
        QCOMPARE(renewals(), asked);
        QVERIFY(asked <= UpkeepScheduler::MostPerHost);
        m_world->pass(15min);

        QCOMPARE(countOf(SessionState::Fresh), 10);
    }

    void whileTheKeychainIsLockedNothingIsSentAndUnlockingIsEnough()
    {
        m_world->keepFromBefore(manyNames(5), m_world->pds, m_world->clock.now());
        m_world->vault.setState(VaultState::Locked);
        m_world->restart();
        m_world->rings = 0;

        m_world->pass(1h);
        QCOMPARE(renewals(), 0);
        QCOMPARE(countOf(SessionState::Held), 5);
        QVERIFY(m_world->rings <= 7);
        m_world->vault.setState(VaultState::Ready);
        m_world->settle();

        QCOMPARE(countOf(SessionState::Fresh), 5);
        QCOMPARE(m_world->vault.count(FakeVault::Call::Unlock), 0);
    }

    void aKeychainThatComesUpLateIsFound()
    {
        m_world->keepFromBefore({u"alice"_s}, m_world->pds, m_world->clock.now());
        m_world->vault.setState(VaultState::Missing);
        m_world->restart();
        m_world->pass(30min);

        m_world->vault.setState(VaultState::Ready);
        m_world->settle();

        QCOMPARE(countOf(SessionState::Fresh), 1);
    }

    void aClockSetBackByADayStopsNothing()
    {
        m_world->start();
        const auto alice = m_world->signIn(u"alice"_s);
        m_world->clock.setNow(m_world->clock.now() - 24h);

        m_world->pass(3h);

        QVERIFY(renewals() >= 1);
        QVERIFY(*m_world->row(alice).seen.nextRefreshAt <= m_world->clock.now() + 2h);
        QVERIFY(m_world->row(alice).seen.lastRefreshAt <= m_world->clock.now());
    }

    void aClockThatWasAYearAheadWhenTheKeeperLastRanStopsNothing()
    {
        m_world->start();
        m_world->clock.setNow(m_world->clock.now() + 365 * 24h);
        const auto alice = m_world->signIn(u"alice"_s);
        m_world->close();
        m_world->clock.setNow(m_world->clock.now() - 365 * 24h);

        m_world->restart();

        QCOMPARE(renewals(), 1);
        QVERIFY(*m_world->row(alice).seen.nextRefreshAt <= m_world->clock.now() + 2h);
    }

    void afterASleepWhatCameDueIsRenewedAndTheDirectoryIsNotFlooded()
    {
        m_world->keepFromBefore(manyNames(50), m_world->pds, m_world->clock.now() + 1h);
        m_world->restart();
        const auto before = m_world->http.requests().size();

        m_world->clock.sleep(3 * 24h);
        m_world->pass(11min);

        QCOMPARE(countOf(SessionState::Fresh), 50);
        const auto others = qsizetype(m_world->http.requests().size() - before) - renewals();
        QVERIFY2(others < 20, qPrintable(QString::number(others)));
    }

private:
    void beginToKeep() { m_world->parts->scope.adopt(m_world->keeper().start(), u"Starting"_s); }
};

QTEST_GUILESS_MAIN(TestUpkeepScheduler)
#include "tst_upkeepscheduler.moc"
