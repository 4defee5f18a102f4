// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/accountchores.h"
#include "accountsample.h"
#include "session/refreshpolicy.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

namespace {

const Timestamp start = sampleNow - 2h;

QStringList names(const Account &account)
{
    QStringList words;
    for (const auto &due : choresOf(account, {start, 0.5}))
        words << toString(due.chore);
    return words;
}

std::optional<Timestamp> timeOf(const Account &account, Chore chore, ChoreContext context)
{
    for (const auto &due : choresOf(account, context)) {
        if (due.chore == chore)
            return due.at;
    }
    return std::nullopt;
}

} // namespace

class TestAccountChores : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateHasItsChores_data()
    {
        QTest::addColumn<Keeping>("keeping");
        QTest::addColumn<QStringList>("chores");
        QTest::newRow("kept") << Keeping::Kept << QStringList{u"Refresh"_s, u"Identity check"_s};
        QTest::newRow("paused") << Keeping::Paused
                                << QStringList{u"Refresh"_s, u"Identity check"_s};
        QTest::newRow("left to end") << Keeping::LeftToEnd << QStringList{u"Identity check"_s};
        QTest::newRow("signed out") << Keeping::SignedOut << QStringList();
    }
    void everyStateHasItsChores()
    {
        QFETCH(Keeping, keeping);
        auto account = sampleAccount();
        account.entry.keeping = keeping;

        QTEST(names(account), "chores");
    }

    void aSignedOutAccountOnlyRevokes()
    {
        auto account = sampleAccount();
        account.entry.keeping = Keeping::SignedOut;
        account.entry.isRevocationPending = true;
        account.isUnsaved = true;
        account.seen.isParked = true;

        QCOMPARE(names(account), QStringList(u"Revocation"_s));
    }

    void anAccountThatIsLeavingIsSeenOff()
    {
        auto account = sampleAccount();
        account.entry.keeping = Keeping::SignedOut;
        account.entry.isLeaving = true;

        QCOMPARE(names(account), QStringList(u"Revocation"_s));
    }

    void aKeptAccountStillRevokesItsSessionBefore()
    {
        auto account = sampleAccount();
        account.entry.isRevocationPending = true;

        QCOMPARE(names(account), (QStringList{u"Revocation"_s, u"Refresh"_s, u"Identity check"_s}));
    }

    void aParkedAccountIsWatchedAndNotRenewed()
    {
        auto account = sampleAccount();
        account.seen.isParked = true;
        account.seen.nextStatusCheckAt = sampleNow + 1h;

        QCOMPARE(names(account), (QStringList{u"Status check"_s, u"Identity check"_s}));
        QCOMPARE(timeOf(account, Chore::CheckStatus, {start, 0.5}), sampleNow + 1h);
    }

    void anUnsavedSessionIsStored()
    {
        auto account = sampleAccount();
        account.isUnsaved = true;

        QCOMPARE(timeOf(account, Chore::Store, {start, 0.5}), start);
    }

    void aSessionOfWhichNothingIsKnownIsTriedAtOnce()
    {
        Account account{.entry = sampleEntry()};

        QCOMPARE(timeOf(account, Chore::Refresh, {start, 0.5}), start);
    }

    void afterTheLastProbeNothingIsRenewed()
    {
        auto account = sampleAccount();
        account.seen.signInReason = SignInReason::Revoked;
        account.seen.nextRefreshAt.reset();

        QCOMPARE(names(account), QStringList(u"Identity check"_s));
    }

    void identityChecksAreSpreadOverADay_data()
    {
        QTest::addColumn<std::optional<Milliseconds>>("age");
        QTest::newRow("never checked") << std::optional<Milliseconds>();
        QTest::newRow("all overdue") << std::optional<Milliseconds>(30h);
        QTest::newRow("all checked an hour ago") << std::optional<Milliseconds>(1h);
    }
    void identityChecksAreSpreadOverADay()
    {
        QFETCH(std::optional<Milliseconds>, age);
        auto account = sampleAccount();
        if (age)
            account.seen.identityCheckedAt = start - *age;
        std::vector<int> perHour(27);

        for (int i = 0; i < 1000; ++i) {
            const auto did = u"did:web:a%1.example.com"_s.arg(i);
            const auto time = timeOf(account, Chore::CheckIdentity,
                                     {start, RefreshPolicy::jitterOf(did)});
            QVERIFY(time >= start && time <= start + 27h);
            ++perHour.at(size_t((*time - start) / 1h));
        }

        // Of a whole list, never more than this lies open at once.
        QVERIFY(*std::max_element(perHour.begin(), perHour.end()) < (age == 1h ? 300 : 100));
        QCOMPARE(perHour.front() < 100, true);
    }

    void aKeeperThatRunsForHoursADayReachesEveryAccount()
    {
        auto account = sampleAccount();
        account.seen.identityCheckedAt = sampleNow;
        auto day = sampleNow;
        int days = 0;

        for (; days < 30; ++days) {
            day += 24h;
            if (*timeOf(account, Chore::CheckIdentity, {day, 0.99}) < day + 4h)
                break;
        }

        QVERIFY(days < 5);
    }

    void aKeeperThatIsStartedTwiceADayChecksWithinTwoDaysAndAHalf()
    {
        auto account = sampleAccount();
        account.seen.identityCheckedAt = sampleNow;
        std::optional<Timestamp> checked;

        for (auto begin = sampleNow + 3h; !checked; begin += 12h) {
            const auto due = *timeOf(account, Chore::CheckIdentity, {begin, 0.99});
            if (due < begin + 12h)
                checked = due;
        }

        QVERIFY(*checked < sampleNow + 60h);
    }

    void aRefutedHandleIsLookedAtMoreOften()
    {
        auto account = sampleAccount();
        account.seen.identityCheckedAt = sampleNow;
        account.seen.handleRefutations = 1;

        const auto time = timeOf(account, Chore::CheckIdentity, {start, 0.5});

        QCOMPARE(*time - sampleNow, Milliseconds(6h));
    }

    void onlyWhatTouchesTokensNeedsTheKeychain()
    {
        QVERIFY(needsVault(Chore::Refresh) && needsVault(Chore::Revoke)
                && needsVault(Chore::Store));
        QVERIFY(!needsVault(Chore::CheckStatus) && !needsVault(Chore::CheckIdentity));
    }
};

QTEST_GUILESS_MAIN(TestAccountChores)
#include "tst_accountchores.moc"
