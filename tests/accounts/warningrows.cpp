// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "warningrows.h"

#include "tableevents.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Skykeep::WarningRows {

namespace {

using Stage = TableStage;
using State = SessionState;
using Reason = SignInReason;

constexpr Milliseconds day = 24h;

// A session of which nothing but its end is near: 15 days, a margin of 5, a last quarter of 30 hours.
void live15Days(Stage &s)
{
    s.atServer().refreshLife = 15 * day;
    s.refresh();
    s.remember();
}

Event saying(const HostingStatus &hosting)
{
    return [hosting](Stage &s) {
        s.atServer().hosting = hosting;
        s.world.pass(2h);
    };
}

} // namespace

std::vector<TableRow> ofStatus()
{
    return {
        {.name = "taken-down",
         .happen = becoming(u"takendown"_s),
         .state = State::Parked,
         .warnings = u"critical taken-down"_s,
         .mend = comeBack},
        {.name = "suspended, and still renewed",
         .happen = becoming(u"suspended"_s),
         .warnings = u"critical suspended"_s,
         .kept = Kept::Renewed,
         .mend = comeBack},
        {.name = "deleted",
         .happen =
             [](Stage &s) {
                 s.atServer().isGone = true;
                 s.world.pass(27h);
             },
         .state = State::Waiting,
         .warnings = u"critical deleted"_s},
        {.name = "deleted, two weeks later: no longer tried, and found when it is back",
         .happen =
             [](Stage &s) {
                 s.atServer().isGone = true;
                 s.world.pass(14 * day);
             },
         .state = State::Waiting,
         .warnings = u"critical deleted"_s,
         .mend =
             [](Stage &s) {
                 s.atServer().isGone = false;
                 s.world.pass(27h);
             }},
        {.name = "deleted while paused",
         .happen =
             [](Stage &s) {
                 keeping(Keeping::Paused)(s);
                 s.atServer().isGone = true;
                 s.world.pass(4 * day);
             },
         .state = State::Paused,
         .warnings = u"critical deleted, notice paused"_s},
        {.name = "deactivated",
         .happen = becoming(u"deactivated"_s),
         .warnings = u"warning deactivated"_s,
         .kept = Kept::Renewed,
         .mend = comeBack},
        {.name = "status-unknown, active",
         .happen = saying({true, u"pondering"_s}),
         .warnings = u"notice status-unknown"_s,
         .kept = Kept::Renewed,
         .mend = comeBack},
        {.name = "status-unknown, not active",
         .happen = saying({false, u"pondering"_s}),
         .warnings = u"warning status-unknown"_s,
         .kept = Kept::Renewed,
         .mend = comeBack},
        {.name = "status-stale",
         .happen = beingSilent(2 * day),
         .state = State::Waiting,
         .warnings = u"warning server-unreachable, notice status-stale"_s,
         .mend = answerEverything},
        {.name = "status-stale after 3 days",
         .happen = beingSilent(3 * day + 1h),
         .state = State::Waiting,
         .warnings = u"warning status-stale, warning server-unreachable"_s,
         .mend = answerEverything},
    };
}

std::vector<TableRow> ofSession()
{
    return {
        {.name = "sign-in-needed",
         .happen = endSessions,
         .state = State::SignInNeeded,
         .warnings = u"critical sign-in-needed"_s,
         .reason = Reason::Revoked,
         .mend = signIn},
        {.name = "sign-in-soon: renewing fails",
         .happen =
             [](Stage &s) {
                 live15Days(s);
                 beingSilent(12 * day)(s);
             },
         .state = State::Waiting,
         .warnings = u"warning status-stale, warning sign-in-soon, warning server-unreachable"_s,
         .mend = answerEverything},
        {.name = "sign-in-soon, in the last quarter",
         .happen =
             [](Stage &s) {
                 live15Days(s);
                 beingSilent(14 * day)(s);
             },
         .state = State::Waiting,
         .warnings = u"critical sign-in-soon, warning status-stale, warning server-unreachable"_s,
         .mend = answerEverything},
        {.name = "sign-in-soon: left to end",
         .happen =
             [](Stage &s) {
                 live15Days(s);
                 keeping(Keeping::LeftToEnd)(s);
                 s.world.pass(11 * day);
             },
         .state = State::Paused,
         .warnings = u"warning sign-in-soon, notice paused"_s,
         .mend =
             [](Stage &s) {
                 keeping(Keeping::Kept)(s);
                 s.world.settle();
             }},
        {.name = "short-session",
         .happen =
             [](Stage &s) {
                 s.atServer().refreshLife = 7 * day;
                 s.refresh();
             },
         .warnings = u"notice short-session"_s,
         .kept = Kept::Renewed},
        {.name = "moved-server",
         .happen =
             [](Stage &s) {
                 s.moveAway();
                 s.world.pass(27h);
             },
         .warnings = u"warning moved-server"_s,
         .kept = Kept::Renewed,
         .mend = signIn},
        {.name = "moved-server, the old session unusable",
         .happen =
             [](Stage &s) {
                 s.moveAway();
                 s.atServer().isGone = true;
                 s.world.pass(27h);
             },
         .state = State::SignInNeeded,
         .warnings = u"critical moved-server"_s,
         .reason = Reason::Moved,
         .mend = signIn},
        {.name = "moved-server, while taken down at the old server",
         .happen =
             [](Stage &s) {
                 becoming(u"takendown"_s)(s);
                 s.moveAway();
                 s.world.pass(29h);
             },
         .state = State::SignInNeeded,
         .warnings = u"critical moved-server"_s,
         .reason = Reason::Moved,
         .mend = signIn},
        {.name = "moved-server, and back again after the last probe",
         .happen =
             [](Stage &s) {
                 s.moveAway();
                 s.atServer().isGone = true;
                 s.world.pass(9 * day);
             },
         .state = State::SignInNeeded,
         .warnings = u"critical moved-server"_s,
         .reason = Reason::Moved,
         .mend =
             [](Stage &s) {
                 s.atServer().isGone = false;
                 s.world.liveAt(u"alice"_s, s.world.pds.url);
                 s.world.pass(27h);
             }},
        {.name = "refresh-refused",
         .happen = refusing(u"UnlistedTrouble"_s, u"Not today"_s, 400, 9h),
         .state = State::Waiting,
         .warnings = u"warning refresh-refused"_s,
         .mend = answerEverything},
        {.name = "server-unreachable after an access token's life",
         .happen = beingSilent(5h),
         .state = State::Waiting,
         .warnings = u"notice server-unreachable"_s,
         .mend = answerEverything},
        {.name = "server-unreachable after a day",
         .happen = beingSilent(27h),
         .state = State::Waiting,
         .warnings = u"warning server-unreachable"_s,
         .mend = answerEverything},
        {.name = "rate-limited after an hour",
         .happen =
             [](Stage &s) {
                 answering(ScriptedPds::refusal(u"RateLimitExceeded"_s, {}, 429))(s);
                 QCOMPARE(inShort(s.warnings()), QString());
                 s.world.pass(1h);
                 for (int i = 0; i < 50; ++i) { // between the attempts too
                     QCOMPARE(inShort(s.warnings()), u"notice rate-limited"_s);
                     s.world.pass(5min);
                 }
             },
         .state = State::Waiting,
         .warnings = u"notice rate-limited"_s,
         .mend = answerEverything},
        {.name = "store-pending",
         .happen = failWrites,
         .state = State::Unsaved,
         .warnings = u"critical store-pending"_s,
         .kept = Kept::InMemory,
         .mend = [](Stage &s) { s.world.pass(1h); }},
        {.name = "copied-session",
         .happen =
             [](Stage &s) {
                 auto item = *s.world.vault.item(s.alice);
                 item.installId = u"elsewhere"_s;
                 s.world.vault.put(item);
                 s.remember();
                 s.world.pass(2h);
             },
         .warnings = u"warning copied-session"_s,
         .kept = Kept::Renewed,
         .mend = signIn},
        {.name = "wrong-account",
         .happen =
             [](Stage &s) {
                 QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"answered for"_s));
                 s.atServer().answersAs = ScriptedPds::didOf(u"bob"_s);
                 s.refresh();
                 s.atServer().answersAs.reset();
             },
         .state = State::Waiting,
         .warnings = u"critical wrong-account"_s,
         .mend = signIn},
    };
}

} // namespace Skykeep::WarningRows
