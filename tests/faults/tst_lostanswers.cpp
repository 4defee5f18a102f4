// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "faults/faultcases.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

//! The server has rotated the token, and its answer does not arrive or cannot be read.
class TestLostAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_world = std::make_unique<SimulatedWorld>();
    }
    void cleanup() { m_world.reset(); }

    void withGraceTheSameTokenIsGoodAgain_data() { everyFault(); }
    void withGraceTheSameTokenIsGoodAgain()
    {
        QFETCH(Happening, begin);
        QFETCH(ErrorKind, error);
        const auto alice = m_world->signIn(u"alice"_s);
        const auto before = m_world->kept(alice);
        const auto signIns = signInsAt(m_world->pds);

        begin(*m_world, alice);
        m_world->passUntilDue(alice);

        QCOMPARE(m_world->outcomeOf(alice), u"waiting"_s);
        QVERIFY(m_world->row(alice).seen.lastError->kind == error);
        QCOMPARE(m_world->warningsOf(alice), QString());
        QVERIFY(m_world->kept(alice) == before);

        m_world->pass(1h);
        QVERIFY(m_world->kept(alice) == before);
        mend(*m_world);
        m_world->pass(40min);

        QCOMPARE(m_world->outcomeOf(alice), u"fresh"_s);
        QCOMPARE(m_world->warningsOf(alice), QString());
        QCOMPARE(m_world->kept(alice).refreshTokens.at(1), before.refreshTokens.front());
        QVERIFY(!m_world->row(alice).seen.hasNoGrace);
        QCOMPARE(signInsAt(m_world->pds), signIns);
    }

    void withoutGraceTheLossIsSaidAndRemembered_data() { everyFault(); }
    void withoutGraceTheLossIsSaidAndRemembered()
    {
        QFETCH(Happening, begin);
        m_world->pds.setPolicy({.grace = 0ms});
        const auto alice = m_world->signIn(u"alice"_s);
        const auto before = m_world->kept(alice);

        begin(*m_world, alice);
        m_world->passUntilDue(alice);
        QCOMPARE(m_world->outcomeOf(alice), u"waiting"_s);
        mend(*m_world);
        m_world->passUntilDue(alice);

        QCOMPARE(m_world->outcomeOf(alice), u"sign-in-needed revoked"_s);
        QCOMPARE(m_world->warningsOf(alice), u"sign-in-needed critical"_s);
        QVERIFY(m_world->attentionOf(alice) == Attention::Critical);
        QVERIFY(m_world->kept(alice) == before);

        // From here on this server's tokens are used as seldom as keeps them alive.
        SKYKEEP_VERIFY_VALUE(m_world->trySignIn(alice, u"correct horse"_s, m_world->pds));
        QVERIFY(m_world->row(alice).seen.hasNoGrace);
        const auto calls = refreshesAt(m_world->pds);
        m_world->pass(7 * 24h);
        QCOMPARE(refreshesAt(m_world->pds), calls);
        m_world->pass(30 * 24h);
        QVERIFY(refreshesAt(m_world->pds) > calls);
        QCOMPARE(m_world->outcomeOf(alice), u"fresh"_s);
    }

    void aSignInIsNotRepeatedByItself_data() { everyFault(); }
    void aSignInIsNotRepeatedByItself()
    {
        QFETCH(Happening, begin);
        QFETCH(ErrorKind, error);
        const auto did = m_world->pds.createAccount(Handle::parse(u"carol.test").value(),
                                                    u"correct horse"_s);
        begin(*m_world, did);

        const auto lost = m_world->trySignIn(did, u"correct horse"_s, m_world->pds);
        mend(*m_world);
        m_world->pass(3h);
        const auto attempts = signInsAt(m_world->pds);
        const auto rows = m_world->parts->registry.count();
        const auto again = m_world->trySignIn(did, u"correct horse"_s, m_world->pds);

        SKYKEEP_VERIFY_ERROR(lost, error);
        QCOMPARE(attempts, 1);
        QCOMPARE(rows, 0);
        SKYKEEP_VERIFY_VALUE(again);
        QCOMPARE(m_world->outcomeOf(did), u"fresh"_s);
    }

    void aParkedAccountIsAskedForAgain_data() { everyFault(); }
    void aParkedAccountIsAskedForAgain()
    {
        QFETCH(Happening, begin);
        const auto alice = m_world->signIn(u"alice"_s);
        const auto before = m_world->kept(alice);
        park(*m_world, alice);

        begin(*m_world, alice);
        m_world->pass(8h);

        QCOMPARE(m_world->outcomeOf(alice), u"parked"_s);
        QCOMPARE(m_world->warningsOf(alice), u"taken-down critical, server-unreachable notice"_s);
        QVERIFY(m_world->kept(alice) == before);

        mend(*m_world);
        m_world->pds.sayStatus(alice, std::nullopt);
        m_world->pass(8h);

        QCOMPARE(m_world->outcomeOf(alice), u"fresh"_s);
        QCOMPARE(m_world->warningsOf(alice), QString());
    }

    void aSignOutIsDeliveredUntilItIsConfirmed_data() { everyFault(); }
    void aSignOutIsDeliveredUntilItIsConfirmed()
    {
        QFETCH(Happening, begin);
        const auto alice = m_world->signIn(u"alice"_s);
        const auto token = m_world->kept(alice).refreshTokens.front();
        begin(*m_world, alice);

        const auto outcome = finish(m_world->keeper().signOut(alice));
        const auto pending = m_world->warningsOf(alice);
        const auto tombstones = m_world->vault.tombstoneCount();
        mend(*m_world);
        m_world->pass(2h);

        SKYKEEP_VERIFY_VALUE(outcome);
        QCOMPARE(pending.isEmpty(), outcome->isRevoked);
        QCOMPARE(tombstones, outcome->isRevoked ? 0 : 1);
        QCOMPARE(m_world->outcomeOf(alice), u"signed-out"_s);
        QCOMPARE(m_world->warningsOf(alice), QString());
        QCOMPARE(m_world->vault.tombstoneCount(), 0);
        const XrpcHost host{m_world->row(alice).entry.sessionHost, AddressPolicy::AnyAddress};
        SKYKEEP_VERIFY_ERROR(finish(m_world->parts->xrpc.refreshSession(host, token)),
                             ErrorKind::TokenExpired);
    }

    void aResetBeforeTheServerActedCostsNothingWithoutGrace()
    {
        m_world->pds.setPolicy({.grace = 0ms});
        const auto alice = m_world->signIn(u"alice"_s);
        const auto signIns = signInsAt(m_world->pds);
        fault(SimulatedFault::reset())(*m_world, alice);

        m_world->passUntilDue(alice);
        mend(*m_world);
        m_world->passUntilDue(alice);

        QCOMPARE(m_world->outcomeOf(alice), u"fresh"_s);
        QVERIFY(!m_world->row(alice).seen.hasNoGrace);
        QCOMPARE(signInsAt(m_world->pds), signIns);
    }

    void slowBytesAreWaitedFor()
    {
        const auto alice = m_world->signIn(u"alice"_s);
        const auto generation = m_world->kept(alice).generation;
        fault(SimulatedFault::trickle(64, 2ms))(*m_world, alice);

        m_world->passUntilDue(alice);

        QCOMPARE(m_world->outcomeOf(alice), u"fresh"_s);
        QCOMPARE(m_world->kept(alice).generation, generation + 1);
    }

private:
    void everyFault()
    {
        QTest::addColumn<Happening>("begin");
        QTest::addColumn<ErrorKind>("error");

        using F = SimulatedFault;
        QTest::newRow("reset") << fault(F::reset().afterActing()) << ErrorKind::Offline;
        QTest::newRow("cut off") << fault(F::cutOff()) << ErrorKind::Offline;
        QTest::newRow("black hole")
            << slowFault(F::blackHole().afterActing()) << ErrorKind::TimedOut;
        QTest::newRow("bytes that take too long")
            << slowFault(F::trickle(1, 20ms)) << ErrorKind::TimedOut;
        QTest::newRow("truncated JSON") << fault(F::truncatedJson()) << ErrorKind::Malformed;
        QTest::newRow("wrong content type") << fault(F::wrongContentType()) << ErrorKind::Malformed;
        QTest::newRow("10 MB") << fault(F::oversized()) << ErrorKind::Malformed;
        QTest::newRow("502 of the gateway")
            << fault(F::serverError(502).afterActing()) << ErrorKind::ServerFault;
        QTest::newRow("captive portal")
            << fault(F::captivePortal().afterActing()) << ErrorKind::Malformed;
    }

    std::unique_ptr<SimulatedWorld> m_world;
};

QTEST_GUILESS_MAIN(TestLostAnswers)
#include "tst_lostanswers.moc"
