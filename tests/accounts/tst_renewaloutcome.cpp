// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "renewalsample.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

Q_DECLARE_METATYPE(Skykeep::Renewal::Kind)

//! The table of triage as it changes an account.
class TestRenewalOutcome : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOutcomeLeavesItsState_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<ErrorKind>("error");
        QTest::addColumn<QString>("fromFresh");
        QTest::addColumn<QString>("fromTroubled");
        QTest::addColumn<QString>("fromParked");
        const auto fresh = u"fresh"_s, waiting = u"waiting"_s, held = u"held"_s;
        const auto parkedWord = u"parked"_s, needed = u"sign-in-needed"_s;
        const auto none = ErrorKind::Offline;

        QTest::newRow("renewed") << Kind::Renewed << none << fresh << fresh << fresh;
        QTest::newRow("offline") << Kind::Waiting << none << waiting << waiting << parkedWord;
        QTest::newRow("refused") << Kind::Waiting << ErrorKind::Rejected << waiting << waiting
                                 << parkedWord;
        QTest::newRow("keychain locked")
            << Kind::Held << ErrorKind::VaultLocked << held << held << parkedWord;
        // Troubled has missed it once already.
        QTest::newRow("no item") << Kind::SecretMissing << ErrorKind::VaultEmpty << waiting
                                 << needed << parkedWord;
        QTest::newRow("wrong account")
            << Kind::WrongAccount << ErrorKind::WrongAccount << waiting << waiting << parkedWord;
        QTest::newRow("taken down") << Kind::Parked << ErrorKind::AccountTakenDown << parkedWord
                                    << parkedWord << parkedWord;
        QTest::newRow("not there")
            << Kind::RepoMissing << ErrorKind::AccountUnknown << waiting << waiting << parkedWord;
        QTest::newRow("over") << Kind::SignInNeeded << ErrorKind::TokenExpired << needed << needed
                              << needed;
    }
    void everyOutcomeLeavesItsState()
    {
        QFETCH(Kind, kind);
        QFETCH(ErrorKind, error);
        const auto outcome = kind == Kind::Renewed ? renewed() : failed(kind, error);

        const auto fresh = applied(sampleAccount(), outcome, at(0h)).account;
        const auto after = applied(troubled(), outcome, at(0h)).account;
        const auto held = applied(parked(2h), outcome, at(0h)).account;

        QTEST(toString(fresh.sessionState(sampleNow)), "fromFresh");
        QTEST(toString(after.sessionState(sampleNow)), "fromTroubled");
        QTEST(toString(held.sessionState(sampleNow)), "fromParked");
    }

    void aRenewalEndsEveryTrouble()
    {
        const auto seen = applied(troubled(), renewed(), at(0h)).account.seen;

        QCOMPARE(seen.failures, 0);
        QCOMPARE(seen.refusals, 0);
        QCOMPARE(seen.missingReads, 0);
        QVERIFY(!seen.failingSince && !seen.refusedSince && !seen.lastError);
        QVERIFY(!seen.repoMissingSince && !seen.wrongAccountAt && !seen.signInReason);
    }

    void noFailureTakesAwayWhatIsKnownOfTheSession_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::newRow("waiting") << Kind::Waiting;
        QTest::newRow("held") << Kind::Held;
        QTest::newRow("parked") << Kind::Parked;
        QTest::newRow("over") << Kind::SignInNeeded;
    }
    void noFailureTakesAwayWhatIsKnownOfTheSession()
    {
        QFETCH(Kind, kind);
        const auto before = sampleAccount();

        const auto after = applied(before, failed(kind), at(0h)).account;

        QCOMPARE(after.seen.refreshExpiresAt, before.seen.refreshExpiresAt);
        QCOMPARE(after.seen.accessExpiresAt, before.seen.accessExpiresAt);
        QCOMPARE(after.seen.lastRefreshAt, before.seen.lastRefreshAt);
        QVERIFY(after.seen.credential == before.seen.credential);
        QVERIFY(after.entry == before.entry);
    }

    void datesRunFromWhenTheAnswerArrived()
    {
        auto outcome = renewed();
        outcome.session->receivedAt = sampleNow - 10min; // it was stored late

        const auto seen = applied(sampleAccount(), outcome, at(0h)).account.seen;

        QCOMPARE(seen.accessExpiresAt, sampleNow - 10min + 2h);
        QCOMPARE(seen.refreshExpiresAt, sampleNow - 10min + 90 * 24h);
        QCOMPARE(seen.lastRefreshAt, sampleNow - 10min);
        QVERIFY(*seen.nextRefreshAt > sampleNow && *seen.nextRefreshAt < sampleNow + 2h);
    }

    void whatNeedsASignInIsTriedOnceADayForAWeek()
    {
        auto account = sampleAccount();
        const auto over = failed(Kind::SignInNeeded, ErrorKind::TokenExpired);
        auto now = sampleNow;
        int probes = 0;

        account = applied(account, over, at(0h)).account;
        while (account.seen.nextRefreshAt && probes < 20) {
            QCOMPARE(*account.seen.nextRefreshAt, now + 24h);
            now = *account.seen.nextRefreshAt;
            ++probes;
            account = applied(account, over, {now, 0.5, 0.5}).account;
        }

        QCOMPARE(probes, 7);
        QCOMPARE(account.seen.signInNeededSince, sampleNow);
    }

    void aProbeThatReachesNobodyWaitsForTheNextDay()
    {
        auto account = applied(sampleAccount(), failed(Kind::SignInNeeded), at(0h)).account;

        account = applied(account, failed(Kind::Waiting), at(24h)).account;

        QCOMPARE(account.seen.nextRefreshAt, sampleNow + 48h);
        QVERIFY(account.seen.signInReason == SignInReason::Revoked);
    }

    void fiveRefusalsOverSixHoursSlowToOnceADay_data()
    {
        QTest::addColumn<int>("refusals");
        QTest::addColumn<Milliseconds>("since");
        QTest::addColumn<bool>("isSlow");
        QTest::newRow("five in six hours") << 5 << Milliseconds(6h) << true;
        QTest::newRow("five in less") << 5 << Milliseconds(5h) << false;
        QTest::newRow("four in a day") << 4 << Milliseconds(24h) << false;
    }
    void fiveRefusalsOverSixHoursSlowToOnceADay()
    {
        QFETCH(int, refusals);
        QFETCH(Milliseconds, since);
        QFETCH(bool, isSlow);
        auto account = sampleAccount();
        account.seen.refusals = refusals - 1;
        account.seen.refusedSince = sampleNow - since;

        account = applied(account, failed(Kind::Waiting, ErrorKind::Rejected), at(0h)).account;

        const auto wait = *account.seen.nextRefreshAt - sampleNow;
        QVERIFY(isSlow ? wait > 20h && wait <= 24h : wait <= 1h);
    }

    void whatIsNoRefusalIsNotCountedAsOne_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<ErrorKind>("error");
        QTest::newRow("offline") << Kind::Waiting << ErrorKind::Offline;
        QTest::newRow("a captive portal") << Kind::Waiting << ErrorKind::Malformed;
        QTest::newRow("429") << Kind::Waiting << ErrorKind::RateLimited;
        QTest::newRow("an empty keychain") << Kind::SecretMissing << ErrorKind::VaultEmpty;
        QTest::newRow("a locked keychain") << Kind::Held << ErrorKind::VaultLocked;
    }
    void whatIsNoRefusalIsNotCountedAsOne()
    {
        QFETCH(Kind, kind);
        QFETCH(ErrorKind, error);

        const auto seen = applied(sampleAccount(), failed(kind, error), at(0h)).account.seen;

        QCOMPARE(seen.refusals, 0);
    }

    void aWaitThatTheServerAskedForIsKept()
    {
        auto outcome = failed(Kind::Waiting, ErrorKind::RateLimited);
        outcome.error->retryAfter = 3h;

        const auto seen = applied(sampleAccount(), outcome, at(0h)).account.seen;

        QVERIFY(*seen.nextRefreshAt >= sampleNow + 3h);
    }

    void anItemMissedTwiceInARowIsGone()
    {
        const auto missed = failed(Kind::SecretMissing, ErrorKind::VaultEmpty);

        auto once = applied(sampleAccount(), missed, at(0h)).account;
        const auto twice = applied(once, missed, at(1h)).account;
        // In between the keychain had it.
        once = applied(once, failed(Kind::Waiting), at(1h)).account;
        const auto notInARow = applied(once, missed, at(2h)).account;

        QVERIFY(twice.seen.signInReason == SignInReason::SecretMissing);
        QVERIFY(!notInARow.seen.signInReason);
    }
};

QTEST_GUILESS_MAIN(TestRenewalOutcome)
#include "tst_renewaloutcome.moc"
