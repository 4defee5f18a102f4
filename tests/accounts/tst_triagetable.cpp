// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "tableevents.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

Q_DECLARE_METATYPE(const TableRow *)

namespace {

using Stage = TableStage;
using State = SessionState;
using Reason = SignInReason;

// DESIGN.md §4, point 5: what may mean that a session is over, and what more is asked then.
const std::vector<TableRow> table = {
    {.name = "AccountTakedown",
     .happen = becoming(u"takendown"_s),
     .state = State::Parked,
     .warnings = u"critical taken-down"_s,
     .mend = comeBack},
    {.name = "AccountTakedown, the directory silent",
     .happen =
         [](Stage &s) {
             s.silenceDirectory();
             becoming(u"takendown"_s)(s);
         },
     .state = State::Parked,
     .warnings = u"critical taken-down"_s,
     .mend = comeBack},
    {.name = "AccountTakedown, and the host says suspended",
     .happen =
         [](Stage &s) {
             s.atServer().hosting = {false, u"suspended"_s};
             refusing(u"AccountTakedown"_s, {}, 401)(s);
         },
     .state = State::Parked,
     .warnings = u"critical suspended"_s,
     .mend =
         [](Stage &s) {
             s.answerRenewals(std::nullopt);
             comeBack(s);
         }},
    {.name = "on reversal the session has ended: ExpiredToken",
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
    {.name = "on reversal the session has ended: InvalidToken",
     .happen =
         [](Stage &s) {
             becoming(u"takendown"_s)(s);
             s.refuseRenewals(u"InvalidToken"_s);
             comeBack(s);
         },
     .state = State::SignInNeeded,
     .warnings = u"critical sign-in-needed"_s,
     .reason = Reason::TakedownReversed,
     .mend = signIn},
    {.name = "ExpiredToken: a newer generation in the vault is used",
     .happen =
         [](Stage &s) {
             const auto newer = s.movedOn();
             const auto call = s.world.pds.call(u"server.refreshSession"_s);
             s.world.http.hold(call);
             s.world.parts->scope.adopt(s.keeper().refresh(s.alice), u"Renewing"_s);
             s.world.turn();
             s.world.vault.put(newer);
             s.world.http.release(call);
             s.world.settle();
         },
     .kept = Kept::Renewed},
    {.name = "ExpiredToken: an earlier generation is tried once",
     .happen =
         [](Stage &s) {
             const auto backup = s.world.pds.backUp();
             s.world.pass(2h);
             s.remember();
             s.world.pds.restore(backup);
             s.world.pass(2h);
         },
     .kept = Kept::Renewed},
    {.name = "ExpiredToken: moved",
     .happen =
         [](Stage &s) {
             s.moveAway();
             endSessions(s);
         },
     .state = State::SignInNeeded,
     .warnings = u"critical moved-server"_s,
     .reason = Reason::Moved,
     .mend = signIn},
    {.name = "ExpiredToken: taken down",
     .happen =
         [](Stage &s) {
             s.atServer().hosting = {false, u"takendown"_s};
             endSessions(s);
         },
     .state = State::Parked,
     .warnings = u"critical taken-down"_s},
    {.name = "ExpiredToken: deleted, said once",
     .happen =
         [](Stage &s) {
             s.atServer().isGone = true;
             endSessions(s);
         },
     .state = State::Waiting},
    {.name = "ExpiredToken: deleted",
     .happen =
         [](Stage &s) {
             s.atServer().isGone = true;
             endSessions(s);
             s.world.pass(25h);
         },
     .state = State::Waiting,
     .warnings = u"critical deleted"_s},
    {.name = "ExpiredToken: expired",
     .happen =
         [](Stage &s) {
             s.world.clock.sleep(91 * 24h);
             s.world.pass(10min);
         },
     .state = State::SignInNeeded,
     .warnings = u"critical sign-in-needed"_s,
     .reason = Reason::Expired,
     .mend = signIn},
    {.name = "InvalidToken: expired",
     .happen =
         [](Stage &s) {
             s.refuseRenewals(u"InvalidToken"_s);
             s.world.clock.sleep(91 * 24h);
             s.world.pass(10min);
         },
     .state = State::SignInNeeded,
     .warnings = u"critical sign-in-needed"_s,
     .reason = Reason::Expired,
     .mend = signIn},
    {.name = "ExpiredToken: revoked",
     .happen = endSessions,
     .state = State::SignInNeeded,
     .warnings = u"critical sign-in-needed"_s,
     .reason = Reason::Revoked,
     .mend = signIn},
    {.name = "ExpiredToken, whatever the status, without a message: revoked",
     .happen = refusing(u"ExpiredToken"_s, {}, 418),
     .state = State::SignInNeeded,
     .warnings = u"critical sign-in-needed"_s,
     .reason = Reason::Revoked,
     .mend = answerAgain},
    {.name = "InvalidToken: server-rejects",
     .happen = refusing(u"InvalidToken"_s, u"Token could not be verified"_s),
     .state = State::SignInNeeded,
     .warnings = u"critical sign-in-needed"_s,
     .reason = Reason::ServerRejects,
     .mend = answerAgain},
    {.name = "EntryNotFound from an unlocked keychain, once",
     .happen =
         [](Stage &s) {
             s.world.vault.failNext(FakeVault::Call::Read, ErrorKind::VaultEmpty);
             s.world.vault.failNext(FakeVault::Call::Read, ErrorKind::VaultEmpty);
             s.refresh();
         },
     .state = State::Waiting,
     .mend = [](Stage &s) { s.world.pass(5min); }},
    {.name = "EntryNotFound from an unlocked keychain, twice",
     .happen =
         [](Stage &s) {
             s.world.vault.remove(s.alice);
             s.refresh();
             s.world.pass(5min);
         },
     .state = State::SignInNeeded,
     .warnings = u"critical sign-in-needed"_s,
     .reason = Reason::SecretMissing,
     .kept = Kept::TakenAway,
     .mend = signIn},
    {.name = "ExpiredToken, and the directory is silent: nothing is concluded",
     .happen =
         [](Stage &s) {
             s.silenceDirectory();
             endSessions(s);
         },
     .state = State::Waiting,
     .mend = signIn},
    {.name = "ExpiredToken, and the host does not tell a status: nothing is concluded",
     .happen =
         [](Stage &s) {
             s.world.pds.setTrouble(u"sync.getRepoStatus"_s, textReply(503, {}));
             endSessions(s);
         },
     .state = State::Waiting,
     .mend = signIn},
    {.name = "ExpiredToken, and the DID is gone: its last host has the word",
     .happen =
         [](Stage &s) {
             s.world.http.answer(s.world.directoryCall(u"alice"_s), textReply(404, {}));
             s.world.pds.endSessions(s.alice);
             s.refresh();
             s.world.pass(25h);
         },
     .state = State::SignInNeeded,
     .warnings = u"critical sign-in-needed"_s,
     .reason = Reason::Revoked},
    {.name = "Could not find user info: another host",
     .happen =
         [](Stage &s) {
             s.moveAway();
             s.atServer().isGone = true;
             s.refresh();
         },
     .state = State::SignInNeeded,
     .warnings = u"critical moved-server"_s,
     .reason = Reason::Moved,
     .mend = signIn},
    {.name = "Could not find user info: RepoNotFound, once",
     .happen =
         [](Stage &s) {
             s.atServer().isGone = true;
             s.world.pass(20h);
         },
     .state = State::Waiting,
     .mend =
         [](Stage &s) {
             s.atServer().isGone = false;
             s.world.pass(25h);
         }},
    {.name = "Could not find user info: RepoNotFound, twice, a day apart",
     .happen =
         [](Stage &s) {
             s.atServer().isGone = true;
             s.world.pass(27h);
         },
     .state = State::Waiting,
     .warnings = u"critical deleted"_s,
     .mend =
         [](Stage &s) {
             s.atServer().isGone = false;
             s.world.pass(25h);
         }},
    {.name = "Could not find user info, and the host has the account",
     .happen = refusing(u"InvalidRequest"_s, noUser),
     .state = State::Waiting,
     .mend = answerAgain},
    {.name = "active: false for the first time: at home",
     .happen = becoming(u"deactivated"_s),
     .warnings = u"warning deactivated"_s,
     .kept = Kept::Renewed},
    {.name = "active: false for the first time: moved",
     .happen =
         [](Stage &s) {
             s.moveAway();
             becoming(u"deactivated"_s)(s);
         },
     .warnings = u"warning moved-server"_s,
     .kept = Kept::Renewed},
    {.name = "active: false for the first time: the directory silent",
     .happen =
         [](Stage &s) {
             s.silenceDirectory();
             becoming(u"deactivated"_s)(s);
         },
     .kept = Kept::Renewed},
};

} // namespace

class TestTriageTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyRowEndsWhereItShouldAndNothingIsThrownAway_data()
    {
        QTest::addColumn<const TableRow *>("row");
        for (const auto &row : table)
            QTest::newRow(row.name) << &row;
    }
    void everyRowEndsWhereItShouldAndNothingIsThrownAway()
    {
        QFETCH(const TableRow *, row);
        TableStage().play(*row);
    }

    void everyReasonHasARow()
    {
        for (int i = 0; i <= int(Reason::SecretMissing); ++i) {
            const auto reason = signInReasonFrom(toString(Reason(i)));
            QVERIFY2(std::ranges::any_of(table,
                                         [&](const auto &row) { return row.reason == reason; }),
                     qPrintable(toString(*reason)));
        }
    }
};

QTEST_GUILESS_MAIN(TestTriageTable)
#include "tst_triagetable.moc"
