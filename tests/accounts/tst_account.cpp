// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/accountsample.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace Skykeep;
using namespace std::chrono_literals;

using Edit = std::function<void(Account &)>;
Q_DECLARE_METATYPE(Edit)

class TestAccount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWorstFactGivesTheState_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QString>("state");

        const auto row = [](const char *name, const Edit &edit, const QString &state) {
            QTest::newRow(name) << edit << state;
        };
        row("all is well", [](Account &) { }, u"fresh"_s);
        row("nothing is known yet", [](Account &a) { a.seen = {}; }, u"due"_s);
        row("due this very moment", [](Account &a) { a.seen.nextRefreshAt = sampleNow; }, u"due"_s);
        row(
            "due in a moment", [](Account &a) { a.seen.nextRefreshAt = sampleNow + 1ms; },
            u"fresh"_s);
        row(
            "failed, with a good access token", [](Account &a) { a.seen.failures = 1; },
            u"waiting"_s);
        row(
            "failed, and the wait is over",
            [](Account &a) {
                a.seen.failures = 1;
                a.seen.nextRefreshAt = sampleNow;
            },
            u"due"_s);
        row(
            "failed, and given up",
            [](Account &a) {
                a.seen.failures = 9;
                a.seen.nextRefreshAt.reset();
            },
            u"waiting"_s);
        row(
            "held while waiting",
            [](Account &a) {
                a.seen.failures = 1;
                a.isHeld = true;
            },
            u"held"_s);
        row(
            "paused while held",
            [](Account &a) {
                a.isHeld = true;
                a.entry.keeping = Keeping::Paused;
            },
            u"paused"_s);
        row("left to end", [](Account &a) { a.entry.keeping = Keeping::LeftToEnd; }, u"paused"_s);
        row(
            "parked while paused",
            [](Account &a) {
                a.entry.keeping = Keeping::Paused;
                a.seen.isParked = true;
            },
            u"parked"_s);
        row(
            "sign-in needed while parked",
            [](Account &a) {
                a.seen.isParked = true;
                a.seen.signInReason = SignInReason::Expired;
            },
            u"sign-in-needed"_s);
        row(
            "unsaved although a sign-in was needed",
            [](Account &a) {
                a.seen.signInReason = SignInReason::Expired;
                a.isUnsaved = true;
            },
            u"unsaved"_s);
        row(
            "refreshing while unsaved",
            [](Account &a) {
                a.isUnsaved = true;
                a.isRefreshing = true;
            },
            u"refreshing"_s);
        row(
            "signed out while refreshing",
            [](Account &a) {
                a.isRefreshing = true;
                a.entry.keeping = Keeping::SignedOut;
            },
            u"signed-out"_s);
    }

    void theWorstFactGivesTheState()
    {
        QFETCH(const Edit, edit);
        auto account = sampleAccount();

        edit(account);

        QTEST(toString(account.sessionState(sampleNow)), "state");
    }

    void anAccountIsCalledByItsLabelThenItsHandleThenItsDid()
    {
        auto account = sampleAccount();
        account.entry.label = u"Work"_s;
        QCOMPARE(account.displayName(), u"Work"_s);

        account.entry.label.clear();
        QCOMPARE(account.displayName(), u"alice.example.com"_s);

        account.entry.handle.reset();
        QCOMPARE(account.displayName(), u"did:web:alice.example.com"_s);
    }
};

QTEST_APPLESS_MAIN(TestAccount)
#include "tst_account.moc"
