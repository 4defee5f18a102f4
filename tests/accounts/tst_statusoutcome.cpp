// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "renewalsample.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

Q_DECLARE_METATYPE(Skykeep::Renewal::Kind)

class TestStatusOutcome : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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

QTEST_GUILESS_MAIN(TestStatusOutcome)
#include "tst_statusoutcome.moc"
