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

} // namespace

class TestUpkeepTroubles : public QObject
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

    void aKeychainThatTimesOutIsAskedLessAndLess_data()
    {
        QTest::addColumn<bool>("isKnown");
        QTest::newRow("an account that is known") << true;
        QTest::newRow("an account of which the ledger was lost") << false;
    }
    void aKeychainThatTimesOutIsAskedLessAndLess()
    {
        QFETCH(bool, isKnown);
        m_world->keepFromBefore({u"alice"_s}, m_world->pds, m_world->clock.now());
        if (!isKnown) {
            for (const auto *end : {"", "-wal", "-shm"})
                QFile::remove(m_world->fileIn(u"ledger.sqlite"_s + QLatin1String(end)));
        }
        for (int i = 0; i < 400; ++i)
            m_world->vault.failNext(FakeVault::Call::Read, ErrorKind::TimedOut);
        m_world->restart();

        m_world->pass(2h);

        QVERIFY(m_world->vault.count(FakeVault::Call::Read) < 40);
        QVERIFY(m_world->rings < 60);
        QCOMPARE(renewals(), 0);
    }

    void aServerThatFailsIsAskedLessAndLess()
    {
        m_world->start();
        const auto alice = m_world->signIn(u"alice"_s);
        m_world->pds.setTrouble(Result<HttpReply>(textReply(503, {})));

        m_world->pass(12h);

        QVERIFY2(renewals() < 40, qPrintable(QString::number(renewals())));
        QVERIFY(m_world->stateOf(alice) == SessionState::Waiting);
        m_world->pds.setTrouble(std::nullopt);
        m_world->pass(1h);
        QVERIFY(m_world->stateOf(alice) == SessionState::Fresh);
    }

    void stoppedItStartsNothingMore()
    {
        m_world->start();
        const auto alice = m_world->signIn(u"alice"_s);

        m_world->keeper().stop();
        m_world->clock.advance(24h);
        m_world->vault.setState(VaultState::Locked);
        m_world->vault.setState(VaultState::Ready);
        m_world->scheduler().tryAgain(alice);
        m_world->settle();

        QCOMPARE(renewals(), 0);
        QVERIFY(!m_world->clock.nextAlarm());
    }

    void stoppedBeforeTheKeychainAnswersItNeverStarts()
    {
        m_world->keepFromBefore({u"alice"_s}, m_world->pds, m_world->clock.now());
        m_world->open();
        m_world->vault.hold(FakeVault::Call::Probe);
        m_world->parts->scope.adopt(m_world->keeper().start(), u"Starting"_s);
        m_world->turn();

        m_world->keeper().stop();
        m_world->vault.release();
        m_world->settle();

        QCOMPARE(renewals(), 0);
        QVERIFY(!m_world->clock.nextAlarm());
    }

    void anAccountMayGoInTheMiddleOfItsChore()
    {
        m_world->start();
        const auto alice = m_world->signIn(u"alice"_s);
        m_world->http.hold(m_world->pds.call(refresh));
        m_world->clock.advance(2h);
        m_world->turn();
        QCOMPARE(m_world->http.heldCount(m_world->pds.call(refresh)), 1);

        QVERIFY(m_world->book().remove(alice));
        m_world->http.release(m_world->pds.call(refresh));
        m_world->settle();
        m_world->pass(3h);

        QCOMPARE(m_world->book().registry().count(), 0);
        QCOMPARE(renewals(), 1);
    }

    void aRevocationIsTriedUntilTheServerIsBack()
    {
        m_world->start();
        const auto alice = m_world->signIn(u"alice"_s);
        m_world->pds.setTrouble(fail(ErrorKind::Offline));
        const auto outcome = finish(m_world->keeper().signOut(alice));
        QVERIFY(outcome && !outcome->isRevoked);

        m_world->pass(6h);
        const auto tried = m_world->pds.countOf(u"server.deleteSession"_s);
        QVERIFY2(tried > 3 && tried < 40, qPrintable(QString::number(tried)));
        QCOMPARE(m_world->pds.sessionCount(alice), 1);
        m_world->pds.setTrouble(std::nullopt);
        m_world->pass(1h + 10min);

        QCOMPARE(m_world->pds.sessionCount(alice), 0);
        QCOMPARE(m_world->vault.tombstoneCount(), 0);
        QVERIFY(!m_world->row(alice).entry.isRevocationPending);
        QCOMPARE(m_world->ledger(alice).count(u"revoked"_s), 1);
        QCOMPARE(m_world->ledger(alice).count(u"signed-out"_s), 1);
    }

    void aSessionThatCouldNotBeStoredIsStoredLater()
    {
        m_world->start();
        const auto alice = m_world->signIn(u"alice"_s);
        m_world->vault.failNext(FakeVault::Call::Write, ErrorKind::TimedOut);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"is not saved yet"_s));
        const auto writes = m_world->vault.writes().size();

        m_world->pass(2h);

        QVERIFY(m_world->vault.writes().size() > writes);
        QVERIFY(!m_world->row(alice).isUnsaved);
        QVERIFY(m_world->ledger(alice).contains(u"stored"_s));
        QVERIFY(m_world->pds.isAlive(m_world->vault.item(alice)->refreshTokens.front()));
    }

    void anUnsavedSessionIsTriedAgainWithinAMinuteEachTime()
    {
        m_world->start();
        const auto alice = m_world->signIn(u"alice"_s);
        for (int i = 0; i < 30; ++i) {
            m_world->vault.failNext(FakeVault::Call::Write, ErrorKind::VaultDenied);
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"is not saved yet"_s));
        }
        for (Milliseconds past = 0ms; past < 2h && !m_world->row(alice).isUnsaved; past += 1min)
            m_world->pass(1min);
        QVERIFY(m_world->row(alice).isUnsaved);

        m_world->pass(31min);

        QVERIFY(!m_world->row(alice).isUnsaved);
        QCOMPARE(m_world->vault.item(alice)->generation, 2U);
    }

    void anUnsavedSessionIsStoredWhileItsServerAsksToWait()
    {
        m_world->start();
        const auto alice = m_world->signIn(u"alice"_s);
        const auto bob = m_world->signIn(u"bob"_s);
        m_world->vault.failNext(FakeVault::Call::Write, ErrorKind::TimedOut);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"is not saved yet"_s));
        QVERIFY(finish(m_world->keeper().refresh(alice)));
        QVERIFY(m_world->row(alice).isUnsaved);
        m_world->pds.setTrouble(Result<HttpReply>(HttpReply{429, {}, {{"Retry-After", "36000"}}}));
        QVERIFY(!finish(m_world->keeper().refresh(bob)));

        m_world->pass(2min);

        QVERIFY(!m_world->row(alice).isUnsaved);
    }

    void aKeychainThatHasGoneIsLookedForEveryMinute()
    {
        m_world->start();
        m_world->signIn(u"alice"_s);
        m_world->vault.setState(VaultState::Missing);
        const auto before = m_world->vault.count(FakeVault::Call::Probe);

        m_world->pass(10min);

        QVERIFY(m_world->vault.count(FakeVault::Call::Probe) >= before + 9);
    }

    void aTakenDownAccountIsWatchedAndComesBackByItself()
    {
        m_world->start();
        const auto alice = m_world->signIn(u"alice"_s);
        m_world->pds.at(u"alice"_s).hosting = {false, u"takendown"_s};
        m_world->pass(2h);
        QVERIFY(m_world->stateOf(alice) == SessionState::Parked);
        const auto asked = renewals();
        m_world->pass(12h);
        QCOMPARE(renewals(), asked);

        m_world->pds.at(u"alice"_s).hosting = {};
        m_world->pass(2h);

        QVERIFY(m_world->stateOf(alice) == SessionState::Fresh);
        QVERIFY(m_world->ledger(alice).contains(u"takedown-reversed"_s));
    }

    void aStatusThatCouldNotBeAskedForIsNotLeftForHours()
    {
        m_world->start();
        const auto alice = m_world->signIn(u"alice"_s);
        m_world->pds.at(u"alice"_s).hosting = {false, u"takendown"_s};
        m_world->pass(30h); // asked about every six hours by then
        m_world->pds.setTrouble(Result<HttpReply>(textReply(503, {})));
        const auto asked = m_world->pds.countOf(u"sync.getRepoStatus"_s);
        while (m_world->pds.countOf(u"sync.getRepoStatus"_s) == asked)
            m_world->pass(10min);
        QVERIFY(m_world->stateOf(alice) == SessionState::Parked);

        m_world->pds.at(u"alice"_s).hosting = {};
        m_world->pds.setTrouble(std::nullopt);
        m_world->pass(70min);

        QVERIFY(m_world->stateOf(alice) == SessionState::Fresh);
    }

    void anAccountDeletedWhileTakenDownIsFoundDeleted()
    {
        m_world->start();
        const auto alice = m_world->signIn(u"alice"_s);
        m_world->pds.at(u"alice"_s).hosting = {false, u"takendown"_s};
        m_world->pass(2h);

        m_world->pds.at(u"alice"_s).isGone = true;
        m_world->pass(40h);

        QVERIFY(m_world->row(alice).seen.isDeleted);
    }

    void anAccountThatMovedIsNeverCalledDeactivated()
    {
        m_world->start();
        const auto alice = m_world->signIn(u"alice"_s);
        m_world->add(u"alice"_s, m_world->other); // the document names the new server
        m_world->pds.at(u"alice"_s).hosting = {false, u"deactivated"_s};

        m_world->pass(2h);

        const auto &seen = m_world->row(alice).seen;
        QVERIFY(seen.hosting->hosting.active);
        QCOMPARE(seen.movedTo, m_world->other.url);
        QVERIFY(!m_world->ledger(alice).contains(u"status-changed"_s));
    }
};

QTEST_GUILESS_MAIN(TestUpkeepTroubles)
#include "tst_upkeeptroubles.moc"
