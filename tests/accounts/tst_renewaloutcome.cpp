// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/renewaloutcome.h"
#include "accountsample.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

Q_DECLARE_METATYPE(Skykeep::Renewal::Kind)

namespace {

using Kind = Renewal::Kind;

const auto elsewhere = u"https://pds.example.org"_s;

OutcomeContext at(Milliseconds later)
{
    return {sampleNow + later, 0.5, 0.5};
}

SessionFacts session(HostingStatus hosting = {}, Timestamp receivedAt = sampleNow)
{
    return {.account = {sampleDid(), sampleHandle(), hosting, std::nullopt},
            .receivedAt = receivedAt,
            .lifetimes = {2h, 90 * 24h},
            .credential = CredentialKind::AppPassword};
}

Renewal renewed(HostingStatus hosting = {})
{
    Renewal renewal;
    renewal.kind = Kind::Renewed;
    renewal.session = session(std::move(hosting));
    return renewal;
}

Renewal failed(Kind kind, ErrorKind error = ErrorKind::Offline)
{
    Renewal renewal;
    renewal.kind = kind;
    renewal.error = Error{error, u"pds.example.com"_s, u"said so"_s};
    if (kind == Kind::SignInNeeded)
        renewal.reason = SignInReason::Revoked;
    return renewal;
}

Location location(AccountHome home, const QString &host)
{
    Location location;
    location.home = home;
    location.accountHost = ServiceUrl::parse(host);
    if (home != AccountHome::NotChecked)
        location.sessionHost = location.accountHost;
    return location;
}

Account troubled()
{
    auto account = sampleAccount();
    auto &seen = account.seen;
    seen.failures = 3;
    seen.failingSince = sampleNow - 3h;
    seen.lastError = Error{ErrorKind::Offline, {}, {}};
    seen.refusals = 2;
    seen.refusedSince = sampleNow - 2h;
    seen.repoMissingSince = sampleNow - 2h;
    seen.wrongAccountAt = sampleNow - 1h;
    seen.missingReads = 1;
    seen.nextRefreshAt = sampleNow;
    account.isHeld = true;
    return account;
}

Account parked(Milliseconds since)
{
    auto account = sampleAccount();
    account.seen.isParked = true;
    account.seen.parkedSince = sampleNow - since;
    account.seen.hosting = {{false, u"takendown"_s}, sampleNow - since, sampleUrl()};
    account.seen.nextRefreshAt.reset();
    return account;
}

QStringList events(const AccountChange &change)
{
    QStringList words;
    for (const auto &entry : change.entries)
        words << toString(entry.event);
    return words;
}

} // namespace

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

    void onlyMissedTwiceADayApartIsDeleted_data()
    {
        QTest::addColumn<Milliseconds>("later");
        QTest::addColumn<bool>("isDeleted");
        QTest::newRow("an hour later") << Milliseconds(1h) << false;
        QTest::newRow("nearly a day later") << Milliseconds(24h - 1ms) << false;
        QTest::newRow("a day later") << Milliseconds(24h) << true;
    }
    void onlyMissedTwiceADayApartIsDeleted()
    {
        QFETCH(Milliseconds, later);
        const auto missing = failed(Kind::RepoMissing, ErrorKind::AccountUnknown);

        const auto once = applied(sampleAccount(), missing, at(0h)).account;
        const auto twice = applied(once, missing, at(later)).account;

        QVERIFY(!once.seen.isDeleted);
        QTEST(twice.seen.isDeleted, "isDeleted");
        QCOMPARE(once.seen.nextRefreshAt, sampleNow + 24h);
    }

    void seenInBetweenItWasNotDeleted()
    {
        const auto missing = failed(Kind::RepoMissing, ErrorKind::AccountUnknown);
        auto account = applied(sampleAccount(), missing, at(0h)).account;

        account = applied(account, location(AccountHome::Here, u"https://pds.example.com"_s),
                          HostingStatus{}, at(12h))
                      .account;
        account = applied(account, missing, at(25h)).account;

        QVERIFY(!account.seen.isDeleted);
        QCOMPARE(account.seen.repoMissingSince, sampleNow + 25h);
    }

    void aParkedAccountIsAskedHourlyForADayThenSixHourly()
    {
        const auto down = failed(Kind::Parked, ErrorKind::AccountTakenDown);
        const auto first = applied(parked(1h), down, at(0h)).account.seen;
        const auto later = applied(parked(25h), down, at(0h)).account.seen;

        QCOMPARE(*first.nextStatusCheckAt - sampleNow, Milliseconds(1h));
        QCOMPARE(*later.nextStatusCheckAt - sampleNow, Milliseconds(6h));
        QVERIFY(!first.nextRefreshAt);
        QCOMPARE(first.parkedSince, sampleNow - 1h);
    }

    void aTakedownIsWrittenDownOnce()
    {
        const auto down = failed(Kind::Parked, ErrorKind::AccountTakenDown);

        const auto first = applied(sampleAccount(), down, at(0h));
        const auto second = applied(first.account, down, at(1h));

        QCOMPARE(events(first), (QStringList{u"status-changed"_s, u"parked"_s}));
        QCOMPARE(events(second), QStringList());
        QCOMPARE(first.account.seen.hosting->hosting, (HostingStatus{false, u"takendown"_s}));
    }

    void twoServersThatDisagreeAboutATakedownDoNotFillTheLedger()
    {
        // The session host refuses; the account host calls the account active.
        auto down = failed(Kind::Parked, ErrorKind::AccountTakenDown);
        down.location = location(AccountHome::Here, u"https://pds.example.com"_s);
        down.hosting = HostingStatus{};

        const auto first = applied(sampleAccount(), down, at(0h));
        const auto second = applied(first.account, down, at(1h));

        QCOMPARE(events(first), QStringList(u"parked"_s));
        QCOMPARE(events(second), QStringList());
        QVERIFY(second.account.seen.hosting->hosting.active);
        QVERIFY(inShort(accountWarnings(second.account, {}, sampleNow)).contains(u"taken-down"_s));
    }

    void aReversedTakedownIsSaid()
    {
        const auto back = applied(parked(5h), renewed(), at(0h));

        QCOMPARE(events(back),
                 (QStringList{u"refreshed"_s, u"takedown-reversed"_s, u"status-changed"_s}));
        QVERIFY(!back.account.seen.isParked && !back.account.seen.parkedSince
                && !back.account.seen.nextStatusCheckAt);
    }

    void aParkedAccountWhoseSessionIsOverIsNoLongerWatched()
    {
        auto outcome = failed(Kind::SignInNeeded, ErrorKind::TokenExpired);
        outcome.reason = SignInReason::TakedownReversed;

        const auto seen = applied(parked(5h), outcome, at(0h)).account.seen;

        QVERIFY(!seen.isParked && !seen.parkedSince && !seen.nextStatusCheckAt);
        QVERIFY(seen.signInReason == SignInReason::TakedownReversed);
    }

    void aSignInNeededIsWrittenDownOnce()
    {
        const auto over = failed(Kind::SignInNeeded, ErrorKind::TokenExpired);

        const auto first = applied(sampleAccount(), over, at(0h));
        const auto second = applied(first.account, over, at(24h));

        QCOMPARE(events(first), QStringList(u"sign-in-needed"_s));
        QCOMPARE(events(second), QStringList());
    }

    void aLockedKeychainIsWrittenDownOnce()
    {
        const auto held = failed(Kind::Held, ErrorKind::VaultLocked);

        const auto first = applied(sampleAccount(), held, at(0h));
        const auto second = applied(first.account, held, at(1h));

        QCOMPARE(events(first), QStringList(u"refresh-failed"_s));
        QCOMPARE(events(second), QStringList());
        QCOMPARE(second.account.seen.failures, 0);
    }

    void ofAMovedAccountTheOldServersStatusIsNotTaken()
    {
        auto outcome = renewed({false, u"deactivated"_s});
        outcome.location = location(AccountHome::Elsewhere, elsewhere);
        outcome.hosting = HostingStatus{};

        const auto change = applied(sampleAccount(), outcome, at(0h));

        const auto &seen = change.account.seen;
        QVERIFY(seen.hosting->hosting.active);
        QCOMPARE(seen.hosting->source.toString(), elsewhere);
        QCOMPARE(seen.movedTo->toString(), elsewhere);
        QCOMPARE(events(change), (QStringList{u"server-changed"_s, u"refreshed"_s}));
        QCOMPARE(events(applied(change.account, renewed({false, u"deactivated"_s}), at(1h))),
                 QStringList(u"refreshed"_s));
    }

    void deactivatedIsNotBelievedWhileNobodyKnowsWhereTheAccountLives()
    {
        auto outcome = renewed({false, u"deactivated"_s});
        outcome.location = location(AccountHome::NotChecked, elsewhere);

        const auto seen = applied(sampleAccount(), outcome, at(0h)).account.seen;

        QVERIFY(seen.hosting->hosting.active);
        QCOMPARE(seen.lastRefreshAt, sampleNow);
    }

    void deactivatedAtItsOwnServerIsTaken()
    {
        auto outcome = renewed({false, u"deactivated"_s});
        outcome.location = location(AccountHome::Here, u"https://pds.example.com"_s);

        const auto change = applied(sampleAccount(), outcome, at(0h));

        QCOMPARE(change.account.seen.hosting->hosting.status, u"deactivated"_s);
        QVERIFY(change.account.sessionState(sampleNow) == SessionState::Fresh);
    }

    void anotherHostOfTheSameServiceIsFollowed()
    {
        auto inside = location(AccountHome::Here, elsewhere);
        inside.sessionHost = sampleUrl();

        const auto change = applied(sampleAccount(), inside, HostingStatus{}, at(0h));

        QCOMPARE(change.account.entry.accountHost.toString(), elsewhere);
        QCOMPARE(change.account.entry.sessionHost, sampleUrl());
        QVERIFY(!change.account.seen.movedTo);
        QCOMPARE(events(change), QStringList(u"server-changed"_s));
    }

    void anAccountThatCameBackHasNotMoved()
    {
        auto account = applied(sampleAccount(), location(AccountHome::Elsewhere, elsewhere),
                               HostingStatus{}, at(0h))
                           .account;

        account = applied(account, location(AccountHome::Here, u"https://pds.example.com"_s),
                          HostingStatus{}, at(24h))
                      .account;

        QVERIFY(!account.seen.movedTo && !account.seen.movedToAccountHost);
    }

    void aHandleIsFollowedAndHandleInvalidIsNone()
    {
        auto outcome = renewed();
        outcome.session->account.handle = sampleHandle(u"alice.example.org");
        const auto changed = applied(sampleAccount(), outcome, at(0h));
        outcome.session->account.handle = sampleHandle(u"handle.invalid");
        const auto kept = applied(changed.account, outcome, at(1h));

        QCOMPARE(events(changed), (QStringList{u"refreshed"_s, u"handle-changed"_s}));
        QCOMPARE(changed.account.seen.previousHandle, sampleHandle());
        QVERIFY(!changed.account.seen.isHandleVerified);
        QCOMPARE(kept.account.entry.handle, sampleHandle(u"alice.example.org"));
        QCOMPARE(events(kept), QStringList(u"refreshed"_s));
    }

    void aSessionLeftToEndIsPlannedForNothing_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::newRow("renewed by hand") << Kind::Renewed;
        QTest::newRow("failed by hand") << Kind::Waiting;
        QTest::newRow("over") << Kind::SignInNeeded;
    }
    void aSessionLeftToEndIsPlannedForNothing()
    {
        QFETCH(Kind, kind);
        auto account = sampleAccount();
        account.entry.keeping = Keeping::LeftToEnd;

        const auto outcome = kind == Kind::Renewed ? renewed() : failed(kind);

        QVERIFY(!applied(account, outcome, at(0h)).account.seen.nextRefreshAt);
    }

    void withoutGraceAndWhilePausedItIsRenewedSeldom()
    {
        auto pausedAccount = sampleAccount();
        pausedAccount.entry.keeping = Keeping::Paused;
        auto strict = renewed();
        strict.hasNoGrace = true;

        const auto paused = applied(pausedAccount, renewed(), at(0h)).account.seen;
        const auto graceless = applied(sampleAccount(), strict, at(0h)).account.seen;

        QVERIFY(*paused.nextRefreshAt > sampleNow + 20 * 24h);
        QVERIFY(*paused.nextRefreshAt < sampleNow + 31 * 24h);
        QVERIFY(*graceless.nextRefreshAt > sampleNow + 20 * 24h);
    }
};

QTEST_GUILESS_MAIN(TestRenewalOutcome)
#include "tst_renewaloutcome.moc"
