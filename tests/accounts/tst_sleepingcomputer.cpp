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

std::vector<QString> manyNames(int count, const QString &prefix = u"user"_s)
{
    std::vector<QString> names;
    for (int i = 0; i < count; ++i)
        names.push_back(prefix + QString::number(i));
    return names;
}

} // namespace

//! What the scheduler makes of a computer that falls asleep, and of much that is due at once.
class TestSleepingComputer : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<KeptAccounts> m_world;

    qsizetype renewals() const
    {
        return m_world->pds.countOf(refresh) + m_world->other.countOf(refresh);
    }
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

    void onceSleepIsAnnouncedNothingNewIsStarted()
    {
        m_world->keepFromBefore(manyNames(3), m_world->pds, m_world->clock.now() + 10s);
        m_world->restart();

        Q_EMIT m_world->sleep.fallingAsleep();
        m_world->pass(30s);
        QCOMPARE(renewals(), 0);
        m_world->clock.sleep(8h);
        Q_EMIT m_world->sleep.woke();
        m_world->settle();

        QCOMPARE(countOf(SessionState::Fresh), 3);
        QCOMPARE(renewals(), 3);
    }

    void anOwnersRefreshWaitsForTheWakingToo()
    {
        m_world->start();
        const auto alice = m_world->signIn(u"alice"_s);
        Q_EMIT m_world->sleep.fallingAsleep();

        SKYKEEP_VERIFY_ERROR(finish(m_world->keeper().refresh(alice)), ErrorKind::NotNow);
        QCOMPARE(renewals(), 0);
        QCOMPARE(m_world->row(alice).seen.failures, 0);
        Q_EMIT m_world->sleep.woke();

        SKYKEEP_VERIFY_VALUE(finish(m_world->keeper().refresh(alice)));
    }

    void sleepIsHeldBackFromSendingToStoringAndNoLonger()
    {
        m_world->start();
        const auto alice = m_world->signIn(u"alice"_s);
        QVERIFY(!m_world->sleep.isHeldBack);
        m_world->http.hold(m_world->pds.call(refresh));
        m_world->vault.hold(FakeVault::Call::Write);
        m_world->clock.advance(2h);
        m_world->turn();
        QVERIFY(m_world->sleep.isHeldBack);
        Q_EMIT m_world->sleep.fallingAsleep();

        m_world->http.release(m_world->pds.call(refresh));
        m_world->turn();
        QVERIFY(m_world->sleep.isHeldBack);
        QCOMPARE(m_world->vault.heldCount(), 1);
        m_world->vault.release();
        m_world->settle();

        QVERIFY(!m_world->sleep.isHeldBack);
        QVERIFY(m_world->pds.isAlive(m_world->vault.item(alice)->refreshTokens.front()));
        QCOMPARE(m_world->sleep.heldBack, 1);
    }

    void sleepIsNotHeldBackByWhatBringsNothing_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("no answer") << ErrorKind::TimedOut;
        QTest::newRow("a refusal that is looked into") << ErrorKind::TokenExpired;
    }
    void sleepIsNotHeldBackByWhatBringsNothing()
    {
        QFETCH(const ErrorKind, kind);
        m_world->start();
        m_world->signIn(u"alice"_s);
        const auto trouble = kind == ErrorKind::TimedOut
            ? Result<HttpReply>(fail(kind))
            : Result<HttpReply>(ScriptedPds::refusal(u"ExpiredToken"_s));
        m_world->pds.setTrouble(refresh, trouble);
        m_world->http.hold(m_world->directoryCall(u"alice"_s));

        m_world->clock.advance(2h);
        m_world->turn();

        QVERIFY(renewals() >= 1);
        QCOMPARE(m_world->sleep.heldBack, 1);
        QVERIFY(!m_world->sleep.isHeldBack);
        m_world->http.release(m_world->directoryCall(u"alice"_s));
        m_world->settle();
    }

    void aSleepThatDoesNotComeIsForgotten()
    {
        m_world->keepFromBefore({u"alice"_s}, m_world->pds, m_world->clock.now() + 10s);
        m_world->restart();

        Q_EMIT m_world->sleep.fallingAsleep();
        m_world->pass(11min);

        QCOMPARE(countOf(SessionState::Fresh), 1);
    }

    void aSleepIsNoticedThoughNobodyTells_data()
    {
        QTest::addColumn<bool>("countsSleep");
        QTest::newRow("where sleep is counted") << true;
        QTest::newRow("where it is not") << false;
    }
    void aSleepIsNoticedThoughNobodyTells()
    {
        QFETCH(const bool, countsSleep);
        m_world->clock.countsSleep = countsSleep;
        m_world->keepFromBefore(manyNames(40), m_world->pds, m_world->clock.now() + 1h);
        m_world->restart();

        m_world->clock.sleep(8h);
        m_world->pass(10min);
        QVERIFY(countOf(SessionState::Fresh) < 20); // spread
        m_world->pass(1min);

        QCOMPARE(countOf(SessionState::Fresh), 40);
        QCOMPARE(renewals(), 40);
    }

    void aHundredDueAfterASleepAreSpreadAndTheSilentHostComesLastAndAlone()
    {
        std::vector<std::unique_ptr<ScriptedPds>> hosts;
        for (int i = 0; i < 5; ++i) {
            const auto url = ServiceUrl::parse(QString(u"https://pds%1.example.net"_s.arg(i)));
            hosts.push_back(
                std::make_unique<ScriptedPds>(m_world->http, m_world->clock, url.value()));
            m_world->keepFromBefore(manyNames(20, u"at%1n"_s.arg(i)), *hosts.back(),
                                    m_world->clock.now() + (i == 4 ? 0h : 1h));
            m_world->open();
        }
        const auto &dead = *hosts.back();
        hosts.back()->setTrouble(fail(ErrorKind::TimedOut));
        m_world->start(); // and learns that one of them does not answer
        m_world->http.hold(dead.call(refresh));
        const auto triedAtDead = dead.countOf(refresh);

        m_world->clock.sleep(8h);
        Q_EMIT m_world->sleep.woke();
        int most = 0;
        int seconds = 0;
        for (int before = 0; countOf(SessionState::Fresh) < 80 && seconds < 60; ++seconds) {
            QCOMPARE(dead.countOf(refresh), triedAtDead);
            m_world->turn();
            m_world->clock.advance(1s);
            m_world->turn();
            most = std::max(most, countOf(SessionState::Fresh) - before);
            before = countOf(SessionState::Fresh);
        }
        m_world->clock.advance(1min);
        m_world->turn();

        QCOMPARE(countOf(SessionState::Fresh), 80);
        QVERIFY2(seconds >= 40, qPrintable(QString::number(seconds)));
        QVERIFY2(most <= 10, qPrintable(QString::number(most)));
        QCOMPARE(m_world->http.heldCount(dead.call(refresh)), 1);
        m_world->http.release(dead.call(refresh));
        m_world->settle();
        for (const auto &account : m_world->book().registry().all())
            QVERIFY(!account.seen.signInReason);
        m_world.reset();
    }

    void aHostThatDiedMeanwhileHoldsUpNobodyElse()
    {
        m_world->keepFromBefore(manyNames(50, u"dead"_s), m_world->other,
                                m_world->clock.now() + 1h);
        m_world->open();
        m_world->keepFromBefore(manyNames(50), m_world->pds, m_world->clock.now() + 1h);
        m_world->restart();
        m_world->http.hold(m_world->other.call(refresh));

        m_world->clock.sleep(8h);
        Q_EMIT m_world->sleep.woke();
        for (int i = 0; i < 60; ++i) {
            m_world->turn();
            m_world->clock.advance(1s);
        }
        m_world->turn();

        QCOMPARE(countOf(SessionState::Fresh), 50);
        QCOMPARE(m_world->http.heldCount(m_world->other.call(refresh)),
                 qsizetype(UpkeepScheduler::MostPerHost));
        m_world->http.release(m_world->other.call(refresh));
        m_world->settle();
    }

    void afterALockedKeychainManyAreSpreadToo()
    {
        m_world->keepFromBefore(manyNames(100), m_world->pds, m_world->clock.now() + 1h);
        m_world->restart();
        m_world->vault.setState(VaultState::Locked);
        m_world->pass(8h);
        QCOMPARE(countOf(SessionState::Held), 100);

        m_world->vault.setState(VaultState::Ready);
        m_world->settle();
        QVERIFY(countOf(SessionState::Fresh) < 20);
        m_world->pass(1min);

        QCOMPARE(countOf(SessionState::Fresh), 100);
    }
};

QTEST_GUILESS_MAIN(TestSleepingComputer)
#include "tst_sleepingcomputer.moc"
