// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "lendingworld.h"
#include "support/check.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

namespace {

const auto readProfile = *Nsid::parse(u"app.bsky.actor.getProfile");

} // namespace

//! What is taken back while somebody waits, or by the end of what it stood on, is not lent.
class TestLendingWaits : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<LendingWorld> m_world;
    std::optional<Did> m_alice;
    FakePeer::State m_bot;
    std::vector<Result<CallPermit>> m_permits;
    std::vector<Result<LentToken>> m_tokens;
    std::vector<Result<Lease>> m_leases;

    LendingDesk &desk() { return m_world->desk(); }

    Grant grantOf(const QString &words, Grant::Verdict verdict = Grant::Verdict::Allow)
    {
        Grant grant{.account = *m_alice};
        grant.program = ProgramKey{ProgramKey::Kind::Executable, u"/usr/bin/bot"_s, {}};
        grant.allowance = parseAllowance(words).value();
        grant.verdict = verdict;
        return grant;
    }
    // It has to be renewed for this, which takes a while.
    void beginToken(ClientId client)
    {
        m_world->accounts.pass(109min);
        collect(desk().accessToken(client, *m_alice, 100min), &m_tokens);
    }
    void takeLease(ClientId client, std::optional<Milliseconds> time)
    {
        collect(desk().lease(client, *m_alice, parseAllowance(u"read").value(), time), &m_leases);
        m_world->settle();
    }
    void call(ClientId client)
    {
        collect(desk().permitCall(client, *m_alice, readProfile, {}), &m_permits);
        m_world->settle();
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_world = std::make_unique<LendingWorld>();
        m_alice = m_world->accounts.signIn(u"alice"_s);
        m_world->settle();
        m_bot = LendingWorld::programAt(u"/usr/bin/bot"_s, 100);
        m_permits.clear();
        m_tokens.clear();
        m_leases.clear();
    }
    void cleanup() { m_world.reset(); }

    void aGrantRevokedWhileATokenIsFetchedLendsNothing()
    {
        QVERIFY(m_world->grants().add(grantOf(u"access-token"_s)));
        beginToken(m_world->enter(m_bot));

        QVERIFY(m_world->grants().revokeAll());
        m_world->settle();

        QCOMPARE(m_tokens.size(), 1u);
        SKYKEEP_VERIFY_ERROR(m_tokens.front(), ErrorKind::Denied);
        QCOMPARE(m_world->logged(), QStringList(u"access-token denied"_s));
    }

    void aDenialWhileATokenIsFetchedHolds()
    {
        QVERIFY(m_world->grants().add(grantOf(u"access-token"_s)));
        beginToken(m_world->enter(m_bot));

        QVERIFY(m_world->grants().add(grantOf(u"read"_s, Grant::Verdict::Deny)));
        m_world->settle();

        QCOMPARE(m_tokens.size(), 1u);
        SKYKEEP_VERIFY_ERROR(m_tokens.front(), ErrorKind::Denied);
    }

    // A client may be as slow as it likes with what it sends.
    void aLeaveForACallDoesNotOutliveWhatItStoodOn()
    {
        QVERIFY(m_world->grants().add(grantOf(u"read"_s)));
        const auto client = m_world->enter(m_bot);
        call(client);
        QVERIFY(m_permits.front());
        const auto permit = *m_permits.front();
        QVERIFY(desk().recheck(client, permit));

        m_world->lock().lock();
        SKYKEEP_VERIFY_ERROR(desk().recheck(client, permit), ErrorKind::LendingLocked);
        m_world->lock().unlock();
        QVERIFY(desk().recheck(client, permit));
        QVERIFY(m_world->grants().revokeAll());

        SKYKEEP_VERIFY_ERROR(desk().recheck(client, permit), ErrorKind::Denied);
    }

    void whoHangsUpDuringACallIsNamedInTheLog()
    {
        QVERIFY(m_world->grants().add(grantOf(u"read"_s)));
        const auto client = m_world->enter(m_bot);
        call(client);
        QVERIFY(m_permits.front());

        desk().leave(client);
        desk().noteCall(*m_permits.front(), true);

        const auto entries = m_world->log().entries({});
        QVERIFY(entries);
        QCOMPARE(entries->size(), 1u);
        QVERIFY(entries->front().key);
        QCOMPARE(entries->front().key->name, u"/usr/bin/bot"_s);
    }

    void aLeaseInsideAnotherEndsWithIt()
    {
        QVERIFY(m_world->grants().add(grantOf(u"read"_s)));
        const auto outer = m_world->enter(m_bot);
        takeLease(outer, 1h);
        const auto inside = LendingWorld::below(m_bot, u"/usr/bin/escaping"_s, 300);
        const auto inner = m_world->enter(inside);
        takeLease(inner, {});
        QCOMPARE(desk().leases().size(), 2u);

        m_world->accounts.pass(61min);

        QVERIFY(desk().leases().empty());
        call(m_world->enter(LendingWorld::below(inside, u"/usr/bin/curl"_s, 301)));
        SKYKEEP_VERIFY_ERROR(m_permits.front(), ErrorKind::Denied);
    }

    void oneClientDoesNotTakeLeasesWithoutEnd()
    {
        QVERIFY(m_world->grants().add(grantOf(u"read"_s)));
        const auto client = m_world->enter(m_bot);

        for (int i = 0; i < 100; ++i)
            takeLease(client, {});

        QCOMPARE(int(desk().leases().size()), LendingDesk::MostLeasesOfOneClient);
        SKYKEEP_VERIFY_ERROR(m_leases.back(), ErrorKind::NotNow);
    }
};

QTEST_GUILESS_MAIN(TestLendingWaits)
#include "tst_lendingwaits.moc"
