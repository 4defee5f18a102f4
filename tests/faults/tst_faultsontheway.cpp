// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "faults/faultcases.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

//! What happens before a server acts costs nobody a session, and is said once it lasts.
class TestFaultsOnTheWay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_world = std::make_unique<SimulatedWorld>();
    }
    void cleanup() { m_world.reset(); }

    void aRefreshWaitsAndRecoversByItself_data() { everyFault(); }
    void aRefreshWaitsAndRecoversByItself()
    {
        QFETCH(Happening, begin);
        QFETCH(ErrorKind, error);
        QFETCH(QString, lasting);
        const auto alice = m_world->signIn(u"alice"_s);
        const auto bob = m_world->signIn(u"bob"_s, m_world->other);
        const auto signIns = signInsAt(m_world->pds);
        const auto before = m_world->kept(alice);

        begin(*m_world, alice);
        m_world->passUntilDue(alice);

        // Right after: it heals by itself, so nobody is alarmed, and the row says why it waits.
        QCOMPARE(m_world->outcomeOf(alice), u"waiting"_s);
        QVERIFY2(m_world->row(alice).seen.lastError->kind == error,
                 qPrintable(describe(*m_world->row(alice).seen.lastError)));
        QCOMPARE(m_world->warningsOf(alice), QString());
        QVERIFY(m_world->kept(alice) == before);

        m_world->pass(32h);

        // A day later: the real reason, nothing lost, and others unharmed.
        QCOMPARE(m_world->warningsOf(alice), lasting);
        QVERIFY(!m_world->row(alice).seen.signInReason);
        QVERIFY(m_world->kept(alice) == before);
        QCOMPARE(m_world->outcomeOf(bob), u"fresh"_s);
        QCOMPARE(m_world->warningsOf(bob), QString());

        mend(*m_world);
        m_world->pass(25h);

        QCOMPARE(m_world->outcomeOf(alice), u"fresh"_s);
        QCOMPARE(m_world->warningsOf(alice), QString());
        QVERIFY(m_world->kept(alice).generation > before.generation);
        QCOMPARE(signInsAt(m_world->pds), signIns);
    }

    void aSignInIsRefusedWithTheReasonAndLeavesNothing_data() { everyFault(); }
    void aSignInIsRefusedWithTheReasonAndLeavesNothing()
    {
        QFETCH(Happening, begin);
        QFETCH(ErrorKind, error);
        const auto did = m_world->pds.createAccount(Handle::parse(u"carol.test").value(),
                                                    u"correct horse"_s);

        begin(*m_world, did);
        const auto refused = m_world->trySignIn(did, u"correct horse"_s, m_world->pds);
        const auto rows = m_world->parts->registry.count();
        const auto items = m_world->vault.itemCount();
        const auto attempts = signInsAt(m_world->pds);
        mend(*m_world);
        m_world->pass(1h + 10min); // for as long as the server may have asked
        const auto accepted = m_world->trySignIn(did, u"correct horse"_s, m_world->pds);

        SKYKEEP_VERIFY_ERROR(refused, error);
        QCOMPARE(rows, 0);
        QCOMPARE(items, 0);
        QVERIFY(attempts <= 1); // the password left once, or never
        SKYKEEP_VERIFY_VALUE(accepted);
        QCOMPARE(m_world->outcomeOf(did), u"fresh"_s);
    }

    void aParkedAccountStaysParkedAndComesBack_data() { everyFault(); }
    void aParkedAccountStaysParkedAndComesBack()
    {
        QFETCH(Happening, begin);
        const auto alice = m_world->signIn(u"alice"_s);
        const auto before = m_world->kept(alice);
        const auto signIns = signInsAt(m_world->pds);
        park(*m_world, alice);
        QCOMPARE(m_world->outcomeOf(alice), u"parked"_s);

        begin(*m_world, alice);
        m_world->pass(8h);

        QCOMPARE(m_world->outcomeOf(alice), u"parked"_s);
        QCOMPARE(m_world->warningsOf(alice).section(u", "_s, 0, 0), u"taken-down critical"_s);
        QVERIFY(m_world->kept(alice) == before);

        mend(*m_world);
        m_world->pds.sayStatus(alice, std::nullopt);
        m_world->pass(8h);

        QCOMPARE(m_world->outcomeOf(alice), u"fresh"_s);
        QCOMPARE(m_world->warningsOf(alice), QString());
        QCOMPARE(signInsAt(m_world->pds), signIns);
    }

    void aBlackHoleHoldsUpNobodyElse()
    {
        const auto alice = m_world->signIn(u"alice"_s);
        const auto neighbour = m_world->signIn(u"neighbour"_s);
        const auto bob = m_world->signIn(u"bob"_s, m_world->other);
        const auto before = m_world->kept(alice);
        m_world->pds.addFault(SimulatedFault::blackHole(), {.account = alice});

        m_world->clock.advance(2h); // all are due at once
        QTRY_COMPARE(m_world->outcomeOf(alice), u"refreshing"_s);
        QTRY_COMPARE(m_world->outcomeOf(neighbour), u"fresh"_s);
        QTRY_COMPARE(m_world->outcomeOf(bob), u"fresh"_s);
        const auto meanwhile = m_world->outcomeOf(alice);
        m_world->http.shutDown(); // or it would take its whole limit
        m_world->settle();

        QCOMPARE(meanwhile, u"refreshing"_s);
        QVERIFY(m_world->kept(alice) == before);
    }

    void aTenMegabyteBodyIsNotReadToItsEnd()
    {
        const auto alice = m_world->signIn(u"alice"_s);
        m_world->pds.addFault(SimulatedFault::oversized(), {.account = alice, .calls = 1});

        const auto refreshed = finish(m_world->keeper().refresh(alice));

        SKYKEEP_VERIFY_ERROR(refreshed, ErrorKind::Malformed);
        QCOMPARE(refreshed.error().detail, u"the answer is too large"_s);
        SKYKEEP_VERIFY_VALUE(finish(m_world->keeper().refresh(alice)));
    }

    void aRedirectIsNotFollowedAndTheOtherHostSeesNothing_data()
    {
        QTest::addColumn<QString>("method");

        QTest::newRow("refresh") << u"com.atproto.server.refreshSession"_s;
        QTest::newRow("sign-in") << u"com.atproto.server.createSession"_s;
        QTest::newRow("status") << u"com.atproto.sync.getRepoStatus"_s;
    }
    void aRedirectIsNotFollowedAndTheOtherHostSeesNothing()
    {
        QFETCH(QString, method);
        int asked = 0;
        LoopbackListener stranger(m_world->serverClock, [&asked](const LoopbackRequest &) {
            ++asked;
            return LoopbackReply();
        });
        QVERIFY(stranger.start());
        const auto alice = m_world->signIn(u"alice"_s);
        const auto calls = m_world->pds.callCount(method);
        auto target = stranger.url();
        target.setPath(u"/xrpc/"_s + method);
        m_world->pds.addFault(SimulatedFault::redirect(target),
                              {.account = alice, .method = method});

        const auto refreshed = finish(m_world->keeper().refresh(alice));
        const auto signedIn = m_world->trySignIn(alice, u"correct horse"_s, m_world->pds);
        park(*m_world, alice);
        m_world->pass(8h);

        QCOMPARE(refreshed.has_value(), method != "com.atproto.server.refreshSession"_L1);
        QCOMPARE(signedIn.has_value(), method != "com.atproto.server.createSession"_L1);
        QVERIFY(m_world->pds.callCount(method) > calls);
        QCOMPARE(asked, 0);
        QCOMPARE(stranger.connectionCount(), 0U);
    }

private:
    void everyFault()
    {
        QTest::addColumn<Happening>("begin");
        QTest::addColumn<ErrorKind>("error");
        QTest::addColumn<QString>("lasting"); // the warnings after more than a day

        using F = SimulatedFault;
        const auto silent = u"server-unreachable warning, status-stale notice"_s;
        const auto limited = u"status-stale notice, rate-limited notice"_s;
        const Happening stop = [](SimulatedWorld &world, const Did &) { world.pds.stop(); };

        QTest::newRow("connection refused") << stop << ErrorKind::Offline << silent;
        QTest::newRow("reset") << fault(F::reset()) << ErrorKind::Offline << silent;
        QTest::newRow("black hole") << slowFault(F::blackHole()) << ErrorKind::TimedOut << silent;
        QTest::newRow("captive portal")
            << fault(F::captivePortal()) << ErrorKind::Malformed << silent;
        QTest::newRow("a proxy's 403")
            << fault(F::proxyRefusal()) << ErrorKind::Malformed << silent;
        QTest::newRow("500") << fault(F::serverError(500)) << ErrorKind::ServerFault << silent;
        QTest::newRow("502") << fault(F::serverError(502)) << ErrorKind::ServerFault << silent;
        QTest::newRow("503") << fault(F::serverError(503)) << ErrorKind::ServerFault << silent;
        QTest::newRow("429 for an hour")
            << fault(F::tooManyRequests(1h)) << ErrorKind::RateLimited << limited;
        QTest::newRow("429 for nobody knows how long")
            << fault(F::tooManyRequests(std::nullopt)) << ErrorKind::RateLimited << limited;
        QTest::newRow("a redirect")
            << fault(F::redirect(QUrl(u"http://127.0.0.1:9/"_s))) << ErrorKind::Malformed << silent;
    }

    std::unique_ptr<SimulatedWorld> m_world;
};

QTEST_GUILESS_MAIN(TestFaultsOnTheWay)
#include "tst_faultsontheway.moc"
