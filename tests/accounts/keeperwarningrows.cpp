// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "support/check.h"
#include "tableevents.h"
#include "warningrows.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Skykeep::WarningRows {

namespace {

using Stage = TableStage;
using State = SessionState;

void meetBobElsewhere(Stage &s)
{
    s.world.signIn(u"bob"_s, s.world.other);
}

Event havingClock(Milliseconds ahead, bool isOneAlone = false)
{
    return [=](Stage &s) {
        meetBobElsewhere(s);
        s.world.pds.tellsTime = s.world.other.tellsTime = true;
        s.world.pds.ahead = ahead;
        s.world.other.ahead = isOneAlone ? 0ms : ahead;
        s.world.pass(3h);
    };
}

Event beingOffline(Milliseconds time)
{
    return [=](Stage &s) {
        s.world.pds.setTrouble(fail(ErrorKind::Offline));
        s.world.network.setGone(true);
        s.world.pass(time);
    };
}

void regainNetwork(Stage &s)
{
    s.world.pds.setTrouble(std::nullopt);
    s.world.network.setGone(false);
    s.world.pass(1h);
}

Event changingKeychain()
{
    return [](Stage &s) {
        s.world.vault.setBackend(u"Another keychain"_s);
        s.world.pass(10min);
    };
}

void lieInTheFile(Stage &s)
{
    s.world.spoilList();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"accounts.json"_s));
    s.world.restart();
}

} // namespace

std::vector<TableRow> ofIdentity()
{
    return {
        {.name = "handle-changed",
         .happen =
             [](Stage &s) {
                 s.atServer().tells = u"alice.example.org"_s;
                 s.refresh();
             },
         .warnings = u"notice handle-changed"_s,
         .kept = Kept::Renewed},
        {.name = "handle-invalid: two negative checks are not enough",
         .happen =
             [](Stage &s) {
                 s.world.dns.answerText(u"_atproto.alice.example.com"_s,
                                        QStringList{u"did=did:plc:zzzzzzzzzzzzzzzzzzzzzzzz"_s});
                 while (s.seen().handleRefutations < 2)
                     s.world.pass(1h);
             },
         .kept = Kept::Renewed},
        {.name = "handle-invalid after 3 negative checks in a day",
         .happen =
             [](Stage &s) {
                 while (!s.seen().isHandleVerified)
                     s.world.pass(1h);
                 s.world.dns.answerText(u"_atproto.alice.example.com"_s,
                                        QStringList{u"did=did:plc:zzzzzzzzzzzzzzzzzzzzzzzz"_s});
                 const auto begun = s.world.clock.now();
                 while (s.seen().handleRefutations < 1)
                     s.world.pass(1h);
                 QVERIFY(s.world.clock.now() - begun <= 27h);
                 s.world.pass(24h);
             },
         .warnings = u"warning handle-invalid"_s,
         .kept = Kept::Renewed,
         .mend =
             [](Stage &s) {
                 s.world.dns.answerText(u"_atproto.alice.example.com"_s,
                                        QStringList{u"did="_s + s.alice.toString()});
                 s.world.pass(7h);
             }},
        {.name = "handle-invalid: that nobody answers is no negative check",
         .happen =
             [](Stage &s) {
                 s.world.dns.answerText(u"_atproto.alice.example.com"_s, fail(ErrorKind::Offline));
                 s.world.pass(72h);
             },
         .kept = Kept::Renewed},
        {.name = "main-password",
         .happen =
             [](Stage &s) {
                 (void)s.world.trySignIn(s.alice.toString(), u"alice-password"_s);
                 s.world.settle();
             },
         .warnings = u"notice main-password"_s,
         .kept = Kept::Renewed,
         .mend =
             [](Stage &s) {
                 SKYKEEP_VERIFY_VALUE(finish(s.keeper().useAppPassword(s.alice)));
                 s.world.settle();
             }},
        {.name = "paused",
         .happen = keeping(Keeping::Paused),
         .state = State::Paused,
         .warnings = u"notice paused"_s,
         .mend =
             [](Stage &s) {
                 keeping(Keeping::Kept)(s);
                 s.world.pass(2h);
             }},
        {.name = "paused: kept alive at a third of its life",
         .happen =
             [](Stage &s) {
                 keeping(Keeping::Paused)(s);
                 s.world.pass(31 * 24h);
                 QCOMPARE(s.renewals(), 3); // two of them were the stage's own
             },
         .state = State::Paused,
         .warnings = u"notice paused"_s,
         .kept = Kept::Renewed},
        {.name = "revocation-pending",
         .happen =
             [](Stage &s) {
                 s.world.pds.setTrouble(fail(ErrorKind::Offline));
                 (void)finish(s.keeper().signOut(s.alice));
                 s.world.settle();
             },
         .state = State::SignedOut,
         .warnings = u"warning revocation-pending"_s,
         .kept = Kept::Ended},
        {.name = "plain-http",
         .happen =
             [](Stage &s) {
                 (void)s.world.book().decide(s.alice, [](RosterEntry &entry) {
                     entry.accountHost = sampleUrl(u"http://pds.example.com");
                 });
             },
         .warnings = u"warning plain-http"_s},
        {.name = "plain-http: none on loopback",
         .happen =
             [](Stage &s) {
                 (void)s.world.book().decide(s.alice, [](RosterEntry &entry) {
                     entry.accountHost = sampleUrl(u"http://localhost:2583");
                 });
             }},
    };
}

std::vector<TableRow> ofKeeper()
{
    return {
        {.name = "keychain-locked",
         .happen = beingLocked(2h),
         .state = State::Held,
         .keeperWarnings = u"warning keychain-locked"_s,
         .mend = unlock},
        {.name = "keychain-locked, with store-pending",
         .happen =
             [](Stage &s) {
                 failWrites(s);
                 s.world.vault.setState(VaultState::Locked);
                 s.world.pass(2h);
             },
         .state = State::Unsaved,
         .warnings = u"critical store-pending"_s,
         .kept = Kept::InMemory,
         .keeperWarnings = u"critical keychain-locked"_s,
         .mend = unlock},
        {.name = "keychain-locked, with sign-in-soon",
         .happen =
             [](Stage &s) {
                 s.atServer().refreshLife = 15 * 24h;
                 s.refresh();
                 s.remember();
                 beingLocked(11 * 24h)(s);
             },
         .state = State::Held,
         .warnings = u"warning sign-in-soon"_s,
         .keeperWarnings = u"critical keychain-locked"_s,
         .mend = unlock},
        {.name = "keychain-unavailable",
         .happen =
             [](Stage &s) {
                 s.world.vault.setState(VaultState::Missing);
                 s.world.pass(2h);
             },
         .state = State::Held,
         .keeperWarnings = u"critical keychain-unavailable"_s,
         .mend = unlock},
        {.name = "keychain-unavailable: it refuses us",
         .happen =
             [](Stage &s) {
                 s.world.vault.setState(VaultState::Denied);
                 s.world.pass(2h);
             },
         .state = State::Held,
         .keeperWarnings = u"critical keychain-unavailable"_s,
         .mend = unlock},
        {.name = "keychain-changed",
         .happen = changingKeychain(),
         .keeperWarnings = u"warning keychain-changed"_s},
        {.name = "clock-skew over 2 minutes",
         .happen = havingClock(3min),
         .kept = Kept::Renewed,
         .keeperWarnings = u"notice clock-skew"_s},
        {.name = "clock-skew over an hour",
         .happen = havingClock(-61min),
         .kept = Kept::Renewed,
         .keeperWarnings = u"warning clock-skew"_s},
        {.name = "clock-skew: one host alone is that host's clock",
         .happen = havingClock(5h, true),
         .kept = Kept::Renewed},
        {.name = "offline for an access token's life",
         .happen = beingOffline(4h),
         .state = State::Due,
         .keeperWarnings = u"notice offline"_s,
         .mend = regainNetwork},
        {.name = "offline for a day",
         .happen = beingOffline(25h),
         .state = State::Due,
         .keeperWarnings = u"warning offline"_s,
         .mend = regainNetwork},
        {.name = "storage: the roster",
         .happen = lieInTheFile,
         .keeperWarnings = u"critical storage"_s},
        {.name = "storage: the ledger",
         .happen =
             [](Stage &s) {
                 s.world.close();
                 QFile file(s.world.fileIn(u"ledger.sqlite"_s));
                 QVERIFY(file.open(QIODevice::WriteOnly));
                 file.write(QByteArray(5000, 'x'));
                 file.close();
                 QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"ledger.sqlite"_s));
                 s.world.restart();
             },
         .kept = Kept::Renewed,
         .keeperWarnings = u"critical storage"_s},
    };
}

} // namespace Skykeep::WarningRows
