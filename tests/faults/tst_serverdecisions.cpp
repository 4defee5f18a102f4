// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "faults/faultcases.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

namespace {

void nothing(SimulatedWorld &, const Did &) { }

} // namespace

//! What a server does to an account, or says of it: the state, the reason and the warning that its
//! owner then sees, and what becomes of it.
class TestServerDecisions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_world = std::make_unique<SimulatedWorld>();
    }
    void cleanup() { m_world.reset(); }

    void itIsSaidAndNothingIsThrownAway_data()
    {
        QTest::addColumn<Happening>("happen");
        QTest::addColumn<QString>("outcome"); // the state, and why a sign-in is needed
        QTest::addColumn<QString>("warnings");
        QTest::addColumn<Happening>("heal");
        QTest::addColumn<QString>("later"); // two days on
        QTest::addColumn<QString>("laterWarnings");

        using W = SimulatedWorld;
        using F = SimulatedFault;
        const auto signIn = u"sign-in-needed critical"_s;
        const QString none;
        const auto again = u"fresh"_s;
        const auto revoked = u"sign-in-needed revoked"_s;
        const Happening heal = [](W &world, const Did &) { mend(world); };

        QTest::newRow("taken down, and reversed")
            << Happening([](W &w, const Did &did) { w.pds.takeDown(did); }) << u"parked"_s
            << u"taken-down critical"_s
            << Happening([](W &w, const Did &did) { w.pds.reverseTakeDown(did); })
            << u"sign-in-needed takedown-reversed"_s << signIn;
        QTest::newRow("suspended, and lifted")
            << Happening([](W &w, const Did &did) { w.pds.suspend(did); }) << u"parked"_s
            << u"suspended critical"_s
            << Happening([](W &w, const Did &did) { w.pds.liftSuspension(did); })
            << u"sign-in-needed takedown-reversed"_s << signIn;
        QTest::newRow("taken down for good")
            << Happening([](W &w, const Did &did) { w.pds.takeDown(did); }) << u"parked"_s
            << u"taken-down critical"_s << Happening(nothing) << u"parked"_s
            << u"taken-down critical"_s;
        QTest::newRow("password changed")
            << Happening([](W &w, const Did &did) { w.pds.resetPassword(did, u"another"_s); })
            << revoked << signIn << Happening(nothing) << revoked << signIn;
        QTest::newRow("password changed, in names alone") << Happening([](W &w, const Did &did) {
            w.pds.setPolicy({.givesMessages = false});
            w.pds.resetPassword(did, u"another"_s);
        }) << revoked << signIn << Happening(nothing) << revoked
                                                          << signIn;
        QTest::newRow("app password revoked")
            << Happening([](W &w, const Did &did) { w.pds.revokeAppPassword(did, u"laptop"_s); })
            << revoked << signIn << Happening(nothing) << revoked << signIn;
        QTest::newRow("deleted") << Happening([](W &w, const Did &did) {
            w.pds.deleteAccount(did);
        }) << u"waiting"_s << none
                                 << Happening(nothing) << u"waiting"_s << u"deleted critical"_s;
        QTest::newRow("deactivated, and activated")
            << Happening([](W &w, const Did &did) { w.pds.deactivate(did); }) << u"fresh"_s
            << u"deactivated warning"_s
            << Happening([](W &w, const Did &did) { w.pds.activate(did); }) << again << none;
        QTest::newRow("keys lost, and back")
            << Happening([](W &w, const Did &) { w.pds.loseKeys(); })
            << u"sign-in-needed server-rejects"_s << signIn
            << Happening([](W &w, const Did &) { w.pds.restoreKeys(); }) << again << none;
        QTest::newRow("keys lost for good")
            << Happening([](W &w, const Did &) { w.pds.loseKeys(); })
            << u"sign-in-needed server-rejects"_s << signIn << Happening(nothing)
            << u"sign-in-needed server-rejects"_s << signIn;
        QTest::newRow("restored from a backup") << Happening([](W &w, const Did &did) {
            w.pds.backUp();
            (void)finish(w.keeper().refresh(did));
            (void)finish(w.keeper().refresh(did));
            w.pds.restoreBackup();
        }) << u"fresh"_s << none << Happening(nothing)
                                                << again << none;
        QTest::newRow("refused in words that nobody knows")
            << fault(F::refusal({403, u"MoonInTheWrongQuarter"_s, u"Come back later"_s}))
            << u"waiting"_s << none << heal << again << none;
        QTest::newRow("refused in words that nobody knows, for days")
            << fault(F::refusal({403, u"MoonInTheWrongQuarter"_s, u"Come back later"_s}))
            << u"waiting"_s << none << Happening(nothing) << u"waiting"_s
            << u"refresh-refused warning, status-stale notice"_s;
        QTest::newRow("a status that nobody knows, active")
            << fault(F::hostingStatus({true, u"under-a-spell"_s})) << u"fresh"_s
            << u"status-unknown notice"_s << heal << again << none;
        QTest::newRow("a status that nobody knows, not active")
            << fault(F::hostingStatus({false, u"under-a-spell"_s})) << u"fresh"_s
            << u"status-unknown warning"_s << heal << again << none;
        QTest::newRow("without optional fields")
            << fault(F::withoutOptionalFields()) << u"fresh"_s << none << heal << again << none;
        QTest::newRow("tokens that are no JWTs")
            << Happening([](W &w, const Did &) { w.pds.setPolicy({.givesOpaqueTokens = true}); })
            << u"fresh"_s << none << Happening(nothing) << again << none;
        QTest::newRow("refresh tokens of 7 days")
            << Happening([](W &w, const Did &) { w.pds.setPolicy({.refreshLife = 7 * 24h}); })
            << u"fresh"_s << u"short-session notice"_s << Happening(nothing) << again
            << u"short-session notice"_s;
        QTest::newRow("tokens good for one use")
            << Happening([](W &w, const Did &) { w.pds.setPolicy({.grace = 0ms}); }) << u"fresh"_s
            << none << Happening(nothing) << again << none;
    }

    void itIsSaidAndNothingIsThrownAway()
    {
        QFETCH(Happening, happen);
        QFETCH(QString, outcome);
        QFETCH(QString, warnings);
        QFETCH(Happening, heal);
        QFETCH(QString, later);
        QFETCH(QString, laterWarnings);
        const auto alice = m_world->signIn(u"alice"_s);
        const auto bob = m_world->signIn(u"bob"_s, m_world->other);
        const auto signIns = signInsAt(m_world->pds);

        happen(*m_world, alice);
        const auto before = m_world->kept(alice);
        m_world->passUntilDue(alice);

        QCOMPARE(m_world->outcomeOf(alice), outcome);
        QCOMPARE(m_world->warningsOf(alice), warnings);
        QVERIFY(isNewestKept(alice, before));

        heal(*m_world, alice);
        m_world->pass(50h);

        QCOMPARE(m_world->outcomeOf(alice), later);
        QCOMPARE(m_world->warningsOf(alice), laterWarnings);
        QVERIFY(isNewestKept(alice, before));
        QCOMPARE(signInsAt(m_world->pds), signIns);
        QCOMPARE(m_world->outcomeOf(bob), u"fresh"_s);
    }

    void aReplyForAnotherAccountIsRefusedUnread()
    {
        const auto alice = m_world->signIn(u"alice"_s);
        const auto before = m_world->kept(alice);
        const auto bob = Did::parse(u"did:plc:bobbobbobbobbobbobbobbo2").value();
        m_world->pds.addFault(SimulatedFault::otherAccount(bob), {.account = alice, .calls = 2});
        for (int i = 0; i < 2; ++i) // asked once more at once
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"answered for did:plc:bob"_s));

        m_world->passUntilDue(alice);

        QCOMPARE(m_world->outcomeOf(alice), u"waiting"_s);
        QCOMPARE(m_world->warningsOf(alice), u"wrong-account critical"_s);
        QVERIFY(m_world->kept(alice) == before);
        QCOMPARE(m_world->parts->registry.count(), 1);

        m_world->passUntilDue(alice);

        QCOMPARE(m_world->outcomeOf(alice), u"fresh"_s);
        QCOMPARE(m_world->warningsOf(alice), QString());
        QCOMPARE(m_world->kept(alice).refreshTokens.at(1), before.refreshTokens.front());
    }

    void aMoveIsFollowedThroughItsThreeStages()
    {
        const auto alice = m_world->signIn(u"alice"_s);
        const auto tokens = [&] { return m_world->kept(alice).refreshTokens.front(); };

        m_world->pds.handOver(alice, m_world->other);
        m_world->passUntilDue(alice);
        const auto atOnce = m_world->warningsOf(alice);
        m_world->pass(25h);
        QCOMPARE(atOnce, QString()); // nothing but the directory knows yet
        QCOMPARE(m_world->outcomeOf(alice), u"fresh"_s);
        QCOMPARE(m_world->warningsOf(alice), u"moved-server warning"_s);

        m_world->pds.deactivate(alice);
        m_world->pass(3h);
        QCOMPARE(m_world->outcomeOf(alice), u"fresh"_s);
        QCOMPARE(m_world->warningsOf(alice), u"moved-server warning"_s);

        const auto newest = tokens();
        m_world->pds.deleteAccount(alice);
        m_world->pass(3h);
        QCOMPARE(m_world->outcomeOf(alice), u"sign-in-needed moved"_s);
        QCOMPARE(m_world->warningsOf(alice), u"moved-server critical"_s);
        QCOMPARE(tokens(), newest);
        QCOMPARE(refreshesAt(m_world->other), 0); // whose tokens these are not

        SKYKEEP_VERIFY_VALUE(m_world->trySignIn(alice, u"correct horse"_s, m_world->other));
        m_world->pass(3h);
        QCOMPARE(m_world->outcomeOf(alice), u"fresh"_s);
        QCOMPARE(m_world->warningsOf(alice), u"main-password notice"_s);
    }

    void aClockThatIsHoursOffLosesNothing_data()
    {
        QTest::addColumn<Milliseconds>("offset");

        QTest::newRow("five hours ahead") << Milliseconds(5h);
        QTest::newRow("five hours behind") << Milliseconds(-5h);
    }
    void aClockThatIsHoursOffLosesNothing()
    {
        QFETCH(Milliseconds, offset);
        const auto alice = m_world->signIn(u"alice"_s);
        const auto bob = m_world->signIn(u"bob"_s, m_world->other);

        m_world->pds.setClockOffset(offset);
        m_world->pass(3h);
        const auto one = m_world->keeperWarnings();
        m_world->other.setClockOffset(offset);
        m_world->pass(24h);

        QCOMPARE(one, QString()); // it is that host's clock
        QCOMPARE(m_world->keeperWarnings(), u"clock-skew warning"_s);
        for (const auto &did : {alice, bob}) {
            QCOMPARE(m_world->outcomeOf(did), u"fresh"_s);
            QCOMPARE(m_world->warningsOf(did), QString());
        }
        // Lifetimes run from when the answer came, so that it is renewed no more often than else.
        QVERIFY(refreshesAt(m_world->pds) < 24);
    }

    void aLostSessionIsTriedOnceADayForAWeek()
    {
        const auto alice = m_world->signIn(u"alice"_s);
        const auto before = m_world->kept(alice);
        m_world->pds.loseKeys();
        m_world->passUntilDue(alice);
        m_world->pass(30 * 24h);
        const auto calls = refreshesAt(m_world->pds);
        m_world->pds.restoreKeys();
        m_world->pass(30 * 24h);

        QVERIFY2(calls >= 7 && calls <= 9, qPrintable(QString::number(calls)));
        QCOMPARE(refreshesAt(m_world->pds), calls);
        QVERIFY(m_world->kept(alice) == before);
        // It was only not asked any more: whoever asks finds it alive.
        SKYKEEP_VERIFY_VALUE(finish(m_world->keeper().refresh(alice)));
        QCOMPARE(m_world->outcomeOf(alice), u"fresh"_s);
        QCOMPARE(m_world->warningsOf(alice), QString());
    }

private:
    //! Either nothing has changed, or a newer token lies on top.
    bool isNewestKept(const Did &did, const VaultItem &before) const
    {
        const auto now = m_world->kept(did);
        return now == before
            || (now.generation > before.generation
                && now.refreshTokens.front() != before.refreshTokens.front());
    }

    std::unique_ptr<SimulatedWorld> m_world;
};

QTEST_GUILESS_MAIN(TestServerDecisions)
#include "tst_serverdecisions.moc"
