// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "support/check.h"
#include "tableevents.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

Q_DECLARE_METATYPE(const TableRow *)

namespace {

using Stage = TableStage;
using State = SessionState;
using Reason = SignInReason;

const QString refreshSession = u"server.refreshSession"_s;

void loseAnAnswer(Stage &s)
{
    s.world.pds.loseNextAnswer(refreshSession);
    s.refresh();
    QCOMPARE(toString(s.world.stateOf(s.alice)), u"waiting"_s);
}

// PROTOCOL.md, "Rotation".
const std::vector<TableRow> rotation = {
    {.name = "a lost answer is safe to ask for again: the same successor",
     .happen =
         [](Stage &s) {
             s.world.pds.hasGrace = true;
             loseAnAnswer(s);
             const auto living = s.world.pds.sessionCount(s.alice);
             s.world.pass(1min);
             QCOMPARE(s.world.pds.sessionCount(s.alice), living);
         },
     .kept = Kept::Renewed},
    {.name = "a lost answer from a server without grace",
     .happen =
         [](Stage &s) {
             loseAnAnswer(s);
             s.world.pass(1min);
             QVERIFY(s.seen().hasNoGrace);
         },
     .state = State::SignInNeeded,
     .warnings = u"critical sign-in-needed"_s,
     .reason = Reason::Revoked,
     .mend =
         [](Stage &s) {
             signIn(s);
             // From now on it is renewed no more often than it must be.
             QVERIFY(*s.seen().nextRefreshAt - s.world.clock.now() > 25 * 24h);
         }},
    {.name = "tokens that are not JWTs",
     .happen =
         [](Stage &s) {
             s.world.pds.hasOpaqueTokens = true;
             s.refresh();
             const auto before = s.renewals();
             s.world.pass(24h);
             QVERIFY(s.renewals() - before >= 20);
         },
     .kept = Kept::Renewed},
    {.name = "refresh tokens of 7 days, errors without a message",
     .happen =
         [](Stage &s) {
             s.atServer().refreshLife = 7 * 24h;
             s.refresh();
             s.remember();
             refusing(u"ExpiredToken"_s)(s);
         },
     .state = State::SignInNeeded,
     .warnings = u"critical sign-in-needed"_s,
     .reason = Reason::Revoked,
     .mend = answerAgain,
     .warningsAfter = u"notice short-session"_s},
    {.name = "two machines renew a copy, and this one slept past the grace",
     .happen =
         [](Stage &s) {
             s.world.pds.hasGrace = true;
             // The other one's keychain is not ours.
             (void)s.movedOn();
             s.world.clock.sleep(8h);
             s.world.pass(10min);
         },
     .state = State::SignInNeeded,
     .warnings = u"critical sign-in-needed"_s,
     .reason = Reason::Revoked,
     .mend = signIn},
    {.name = "two machines renew a copy, both awake",
     .happen =
         [](Stage &s) {
             s.world.pds.hasGrace = true;
             (void)s.movedOn();
             s.world.pass(100min);
         },
     .kept = Kept::Renewed},
    {.name = "a server that lost its keys, and has them back",
     .happen = refusing(u"InvalidToken"_s, u"Token could not be verified"_s),
     .state = State::SignInNeeded,
     .warnings = u"critical sign-in-needed"_s,
     .reason = Reason::ServerRejects,
     .mend = answerAgain},
    {.name = "a server restored from a backup",
     .happen =
         [](Stage &s) {
             const auto backup = s.world.pds.backUp();
             s.refresh();
             s.world.pds.restore(backup);
             s.refresh();
         },
     .kept = Kept::Renewed},
};

// PROTOCOL.md, "What ends a session" and "A moved account".
const std::vector<TableRow> endings = {
    {.name = "a password changed, an app password revoked",
     .happen = endSessions,
     .state = State::SignInNeeded,
     .warnings = u"critical sign-in-needed"_s,
     .reason = Reason::Revoked,
     .mend = signIn},
    {.name = "a takedown: a sign-in is needed even after its reversal",
     .happen =
         [](Stage &s) {
             becoming(u"takendown"_s)(s);
             s.world.pds.endSessions(s.alice);
             comeBack(s);
         },
     .state = State::SignInNeeded,
     .warnings = u"critical sign-in-needed"_s,
     .reason = Reason::TakedownReversed,
     .mend = signIn},
    {.name = "a deactivation: none",
     .happen = becoming(u"deactivated"_s),
     .warnings = u"warning deactivated"_s,
     .kept = Kept::Renewed,
     .mend = comeBack},
    {.name = "moved: the old host answers 200 active",
     .happen =
         [](Stage &s) {
             s.moveAway();
             s.world.pass(27h);
         },
     .warnings = u"warning moved-server"_s,
     .kept = Kept::Renewed,
     .mend = signIn},
    {.name = "moved: the old host answers 200 deactivated",
     .happen =
         [](Stage &s) {
             s.moveAway();
             becoming(u"deactivated"_s)(s);
             QVERIFY(s.seen().hosting->hosting.active); // by the new host's word
         },
     .warnings = u"warning moved-server"_s,
     .kept = Kept::Renewed,
     .mend = signIn},
    {.name = "moved: the old host no longer has the account",
     .happen =
         [](Stage &s) {
             s.moveAway();
             s.atServer().isGone = true;
             s.world.pass(2h);
         },
     .state = State::SignInNeeded,
     .warnings = u"critical moved-server"_s,
     .reason = Reason::Moved,
     .mend = signIn},
    {.name = "moved within one service: followed",
     .happen =
         [](Stage &s) {
             s.moveAway();
             s.world.other.delegateTo(s.world.pds.url);
             s.world.pass(27h);
             QCOMPARE(s.world.row(s.alice).entry.accountHost, s.world.other.url);
         },
     .kept = Kept::Renewed},
};

// PROTOCOL.md, "What goes wrong in the wild".
const std::vector<TableRow> wild = {
    {.name = "a takedown that looks like an expired session",
     .happen =
         [](Stage &s) {
             s.atServer().hosting = {false, u"takendown"_s};
             refusing(u"ExpiredToken"_s, u"Token has been revoked"_s)(s);
         },
     .state = State::Parked,
     .warnings = u"critical taken-down"_s},
    {.name = "a clock hours ahead gives no loop of refusals",
     .happen =
         [](Stage &s) {
             s.world.clock.setNow(s.world.clock.now() + 5h);
             const auto before = s.renewals();
             s.world.pass(3h);
             QVERIFY(s.renewals() - before <= 4);
         },
     .kept = Kept::Renewed},
    {.name = "a clock hours behind gives no loop of refusals",
     .happen =
         [](Stage &s) {
             s.world.clock.setNow(s.world.clock.now() - 5h);
             QTest::ignoreMessage(QtInfoMsg, QRegularExpression(u"set back"_s));
             const auto before = s.renewals();
             s.world.pass(3h);
             QVERIFY(s.renewals() - before <= 4);
         },
     .kept = Kept::Renewed},
    {.name = "a dead server does not block another's accounts",
     .happen =
         [](Stage &s) {
             s.world.signIn(u"bob"_s, s.world.other);
             s.world.other.setTrouble(fail(ErrorKind::TimedOut));
             s.world.pass(12h);
             QVERIFY(s.world.stateOf(ScriptedPds::didOf(u"bob"_s)) == State::Waiting);
         },
     .kept = Kept::Renewed},
    {.name = "no server hears of another's accounts",
     .happen =
         [](Stage &s) {
             const auto bob = s.world.signIn(u"bob"_s, s.world.other).toString();
             s.world.pass(48h);
             for (const auto &request : s.world.http.requests()) {
                 const bool isHers = request.url.host() == s.world.pds.url.host();
                 QVERIFY(!isHers || !request.url.toString().contains(bob));
                 QVERIFY(isHers || !request.url.toString().contains(s.alice.toString())
                         || request.url.host() == "plc.directory"_L1);
             }
         },
     .kept = Kept::Renewed},
    {.name = "stored before any further call is made",
     .happen =
         [](Stage &s) {
             s.atServer().hosting = {false, u"deactivated"_s}; // which asks the directory
             s.world.http.hold(s.world.directoryCall(u"alice"_s));
             s.world.clock.advance(100min);
             s.world.turn();
             QVERIFY(s.world.pds.isAlive(s.world.vault.item(s.alice)->refreshTokens.front()));
             s.world.http.release(s.world.directoryCall(u"alice"_s));
             s.world.settle();
         },
     .warnings = u"warning deactivated"_s,
     .kept = Kept::Renewed},
    {.name = "a keychain slow at login makes a secret look lost",
     .happen =
         [](Stage &s) {
             for (int i = 0; i < 2; ++i)
                 s.world.vault.failNext(FakeVault::Call::Read, ErrorKind::VaultEmpty);
             s.world.clock.sleep(2h);
             s.world.pass(11min);
             QVERIFY(!s.world.ledger(s.alice).contains(u"sign-in-needed"_s));
         },
     .kept = Kept::Renewed},
    {.name = "started before the keychain is there",
     .happen =
         [](Stage &s) {
             s.world.close();
             s.world.clock.sleep(2h);
             s.world.vault.setState(VaultState::Missing);
             s.world.restart();
         },
     .state = State::Held,
     .keeperWarnings = u"critical keychain-unavailable"_s,
     .mend = unlock},
    {.name = "a call of the keychain hangs",
     .happen =
         [](Stage &s) {
             s.world.vault.failNext(FakeVault::Call::Read, ErrorKind::TimedOut);
             s.refresh();
         },
     .state = State::Held,
     .mend = [](Stage &s) { s.world.pass(2h); }},
};

} // namespace

class TestProtocolFacts : public QObject
{
    Q_OBJECT

private:
    static void columns(const std::vector<TableRow> &table)
    {
        QTest::addColumn<const TableRow *>("row");
        for (const auto &row : table)
            QTest::newRow(row.name) << &row;
    }
    static void play()
    {
        QFETCH(const TableRow *, row);
        TableStage().play(*row);
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void rotationCostsNoSession_data() { columns(rotation); }
    void rotationCostsNoSession() { play(); }

    void whatEndsASessionIsNamed_data() { columns(endings); }
    void whatEndsASessionIsNamed() { play(); }

    void whatGoesWrongInTheWildGoesRightHere_data() { columns(wild); }
    void whatGoesWrongInTheWildGoesRightHere() { play(); }
};

QTEST_GUILESS_MAIN(TestProtocolFacts)
#include "tst_protocolfacts.moc"
