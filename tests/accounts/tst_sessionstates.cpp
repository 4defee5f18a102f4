// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "support/check.h"
#include "tableevents.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

Q_DECLARE_METATYPE(const TableRow *)

namespace {

using Stage = TableStage;
using State = SessionState;
using Reason = SignInReason;

constexpr Milliseconds day = 24h;
const QString getRepoStatus = u"sync.getRepoStatus"_s;

// DESIGN.md §3, "Session state".
const std::vector<TableRow> table = {
    {.name = "fresh",
     .happen = [](Stage &s) { s.refresh(); },
     .state = State::Fresh,
     .kept = Kept::Renewed},
    {.name = "due",
     .happen =
         [](Stage &s) {
             s.keeper().stop();
             s.world.clock.advance(2h);
         },
     .state = State::Due,
     .mend = [](Stage &s) { s.world.restart(); }},
    {.name = "refreshing",
     .happen =
         [](Stage &s) {
             s.world.http.hold(s.world.pds.call(u"server.refreshSession"_s));
             s.world.clock.advance(2h);
             s.world.turn();
         },
     .state = State::Refreshing,
     .mend =
         [](Stage &s) {
             s.world.http.release(s.world.pds.call(u"server.refreshSession"_s));
             s.world.settle();
         }},
    {.name = "waiting",
     .happen = answering(fail(ErrorKind::Offline)),
     .state = State::Waiting,
     .mend = answerAgain},
    {.name = "held",
     .happen = beingLocked(2h),
     .state = State::Held,
     .keeperWarnings = u"warning keychain-locked"_s,
     .mend = unlock},
    {.name = "unsaved",
     .happen = failWrites,
     .state = State::Unsaved,
     .warnings = u"critical store-pending"_s,
     .kept = Kept::InMemory,
     .mend = [](Stage &s) { s.world.pass(1h); }},
    {.name = "unsaved, and its server does not answer meanwhile",
     .happen =
         [](Stage &s) {
             failWrites(s);
             s.world.vault.failNext(FakeVault::Call::Write, ErrorKind::VaultDenied);
             QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"is not saved yet"_s));
             s.answerRenewals(fail(ErrorKind::Offline));
             s.refresh();
         },
     .state = State::Unsaved,
     .warnings = u"critical store-pending"_s,
     .kept = Kept::InMemory,
     .mend = answerAgain},
    {.name = "paused",
     .happen = keeping(Keeping::Paused),
     .state = State::Paused,
     .warnings = u"notice paused"_s},
    {.name = "left to end while it failed, and kept again",
     .happen =
         [](Stage &s) {
             answering(fail(ErrorKind::Offline))(s);
             keeping(Keeping::LeftToEnd)(s);
             s.refresh();
             s.answerRenewals(std::nullopt);
         },
     .state = State::Paused,
     .warnings = u"notice paused"_s,
     .mend =
         [](Stage &s) {
             keeping(Keeping::Kept)(s);
             s.world.pass(1h);
         }},
    {.name = "parked",
     .happen = becoming(u"takendown"_s),
     .state = State::Parked,
     .warnings = u"critical taken-down"_s,
     .mend = comeBack},
    {.name = "sign-in-needed",
     .happen = endSessions,
     .state = State::SignInNeeded,
     .warnings = u"critical sign-in-needed"_s,
     .reason = Reason::Revoked,
     .mend = signIn},
    {.name = "sign-in-needed, and the clock thinks it is 1970",
     .happen =
         [](Stage &s) {
             s.world.clock.setNow(Timestamp(1h));
             s.world.pass(10min);
             endSessions(s);
         },
     .state = State::SignInNeeded,
     .warnings = u"critical sign-in-needed"_s,
     .reason = Reason::Revoked},
    {.name = "signed-out",
     .happen =
         [](Stage &s) {
             SKYKEEP_VERIFY_VALUE(finish(s.keeper().signOut(s.alice)));
             s.world.settle();
         },
     .state = State::SignedOut,
     .kept = Kept::Ended},
};

// A state that is new breaks the build here: it needs a row, and a place as the last.
State lastOf(State state)
{
    switch (state) {
    case State::Fresh:
    case State::Due:
    case State::Refreshing:
    case State::Waiting:
    case State::Held:
    case State::Unsaved:
    case State::Paused:
    case State::Parked:
    case State::SignInNeeded:
    case State::SignedOut:
        return State::SignedOut;
    }
    Q_UNREACHABLE();
}

} // namespace

class TestSessionStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyStateIsReachedAndLeft_data()
    {
        QTest::addColumn<const TableRow *>("row");
        for (const auto &row : table)
            QTest::newRow(row.name) << &row;
    }
    void everyStateIsReachedAndLeft()
    {
        QFETCH(const TableRow *, row);
        TableStage().play(*row);
    }

    void everyStateHasARow()
    {
        for (int i = 0; i <= int(lastOf(State::Fresh)); ++i) {
            const auto hasState = [i](const auto &row) { return row.state == State(i); };
            QVERIFY2(std::ranges::any_of(table, hasState), qPrintable(toString(State(i))));
        }
    }

    void whatNeedsASignInIsProbedOnceADayForAWeekAndThenNoMore()
    {
        TableStage stage;
        endSessions(stage);
        const auto first = stage.renewals();
        QStringList probes;
        for (int n = 0; n < 20; ++n) {
            const auto before = stage.renewals();
            stage.world.pass(day);
            probes << QString::number(stage.renewals() - before);
        }

        // Each asks with the newest token and the two before it.
        QCOMPARE(probes.mid(0, 7).count(u"3"_s), 7);
        QCOMPARE(stage.renewals(), first + 21);
        QCOMPARE(stage.world.vault.item(stage.alice)->refreshTokens.size(), 3U);
    }

    void whatIsRefusedAgainAndAgainIsAskedOnceADay()
    {
        TableStage stage;
        refusing(u"UnlistedTrouble"_s, {}, 400, 9h)(stage);
        const auto before = stage.renewals();

        stage.world.pass(10 * day);

        const auto asked = stage.renewals() - before;
        QVERIFY2(asked >= 9 && asked <= 12, qPrintable(QString::number(asked)));
    }

    void aParkedAccountIsWatchedHourlyForADayThenSixHourlyAndNeverRenewed()
    {
        TableStage stage;
        becoming(u"takendown"_s)(stage);
        const auto renewals = stage.renewals();
        const auto asked = [&stage] { return stage.world.pds.countOf(getRepoStatus); };
        const auto atFirst = asked();
        stage.world.pass(day - 1h);
        const auto onTheFirstDay = asked() - atFirst;
        stage.world.pass(2h);
        const auto later = asked();
        stage.world.pass(4 * day);
        const auto onFourDays = asked() - later;

        // The daily look at its identity asks too.
        QVERIFY2(onTheFirstDay >= 20 && onTheFirstDay <= 27,
                 qPrintable(QString::number(onTheFirstDay)));
        QVERIFY2(onFourDays >= 17 && onFourDays <= 24, qPrintable(QString::number(onFourDays)));
        QCOMPARE(stage.renewals(), renewals);
    }

    void aDeletedAccountIsTriedForAWeek()
    {
        TableStage stage;
        stage.atServer().isGone = true;
        stage.world.pass(9 * day);
        const auto before = stage.renewals();

        stage.world.pass(10 * day);

        QCOMPARE(stage.renewals(), before);
        QVERIFY(stage.world.vault.item(stage.alice));
    }

    void theDirectoryIsAskedOnceADay()
    {
        TableStage stage;
        const auto call = stage.world.directoryCall(u"alice"_s);
        const auto before = stage.world.http.countOf(call);

        stage.world.pass(20 * day);

        const auto asked = stage.world.http.countOf(call) - before;
        QVERIFY2(asked >= 18 && asked <= 22, qPrintable(QString::number(asked)));
    }

    void theStatusOfAnAccountThatIsSeldomRenewedIsNeverCalledStale()
    {
        TableStage stage;
        keeping(Keeping::Paused)(stage);
        for (int hour = 0; hour < 8 * 24; ++hour) {
            stage.world.pass(1h);
            QCOMPARE(inShort(stage.warnings()), u"notice paused"_s);
        }
    }

    void aWarningThatWasAcknowledgedReturnsWhenItHappensAgain_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("code");
        QTest::newRow("deactivated") << u"deactivated"_s << u"deactivated"_s;
        QTest::newRow("status-unknown") << u"pondering"_s << u"status-unknown"_s;
    }
    void aWarningThatWasAcknowledgedReturnsWhenItHappensAgain()
    {
        QFETCH(QString, status);
        QFETCH(QString, code);
        TableStage stage;
        becoming(status)(stage);
        SKYKEEP_VERIFY_VALUE(stage.keeper().acknowledge(stage.alice, *warningCodeFrom(code)));
        stage.world.pass(4h);
        QVERIFY(stage.warnings().front().isAcknowledged);
        comeBack(stage);

        becoming(status)(stage);

        QCOMPARE(toString(stage.warnings().front().code), code);
        QVERIFY(!stage.warnings().front().isAcknowledged);
    }

    void twoWhoAskAtOnceShareOneRenewal()
    {
        TableStage stage;
        const auto before = stage.renewals();
        std::vector<Result<void>> answers;
        collect(stage.keeper().refresh(stage.alice), &answers);
        const auto own = finish(stage.keeper().refresh(stage.alice));

        QTRY_COMPARE(answers.size(), 1U);
        QVERIFY(own && answers.front());
        QCOMPARE(stage.renewals(), before + 1);
    }

    void ofAnAccountThatMovedWhileItWasParkedTheLedgerTellsTheMoveOnce()
    {
        TableStage stage;
        becoming(u"takendown"_s)(stage);
        stage.moveAway();
        stage.world.pass(5 * day);

        const auto events = stage.world.ledger(stage.alice);
        QCOMPARE(events.count(u"server-changed"_s), 1);
        QVERIFY2(events.count(u"status-changed"_s) <= 2, qPrintable(events.join(u' ')));
    }
};

QTEST_GUILESS_MAIN(TestSessionStates)
#include "tst_sessionstates.moc"
