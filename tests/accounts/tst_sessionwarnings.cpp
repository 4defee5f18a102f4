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

namespace {

void row(const char *name, const char *expected, const Edit &edit)
{
    QTest::newRow(name) << edit << QString::fromLatin1(expected);
}

void ends(Account &account, Milliseconds left)
{
    account.seen.refreshExpiresAt = sampleNow + left;
}

void refused(Account &account, int times, Milliseconds ago)
{
    account.seen.refusals = times;
    account.seen.refusedSince = sampleNow - ago;
    account.seen.lastError = Error{ErrorKind::Rejected, u"pds.example.com"_s, u"Nope: go away"_s};
}

void spoil(Account &account)
{
    account.seen.hosting->hosting = {false, u"takendown"_s};
    account.seen.isParked = true;
    account.seen.isDeleted = true;
    account.seen.movedTo = sampleUrl(u"https://new.example.com");
    account.seen.signInReason = SignInReason::Moved;
    account.seen.isCopied = true;
    account.isUnsaved = true;
}

//! How the account's warnings look after \a edit, in short.
QString after(const Edit &edit)
{
    auto account = sampleAccount();
    edit(account);
    return inShort(accountWarnings(account, {}, sampleNow));
}

} // namespace

class TestSessionWarnings : public QObject
{
    Q_OBJECT

private:
    static void columns()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QString>("expected");
    }

    static void check()
    {
        QFETCH(const Edit, edit);
        QTEST(after(edit), "expected");
    }

private Q_SLOTS:
    void anEndedSessionNeedsASignIn_data()
    {
        columns();
        row("Expired", "critical sign-in-needed",
            [](Account &a) { a.seen.signInReason = SignInReason::Expired; });
        row("Revoked", "critical sign-in-needed",
            [](Account &a) { a.seen.signInReason = SignInReason::Revoked; });
        row("ServerRejects", "critical sign-in-needed",
            [](Account &a) { a.seen.signInReason = SignInReason::ServerRejects; });
        row("TakedownReversed", "critical sign-in-needed",
            [](Account &a) { a.seen.signInReason = SignInReason::TakedownReversed; });
        row("SecretMissing", "critical sign-in-needed",
            [](Account &a) { a.seen.signInReason = SignInReason::SecretMissing; });
        row("what an ended session had is not told", "critical sign-in-needed", [](Account &a) {
            a.seen.signInReason = SignInReason::Expired;
            a.seen.credential = CredentialKind::MainPassword;
            a.seen.refreshLife = 24h;
            a.seen.failures = 9;
            a.seen.refusals = 9;
            a.seen.refusedSince = sampleNow - 99h;
            a.seen.refreshExpiresAt = sampleNow - 1h;
            a.entry.keeping = Keeping::Paused;
        });
    }

    void anEndedSessionNeedsASignIn() { check(); }

    void aSignInIsNeededSoonOnlyWhereRenewingFails_data()
    {
        columns();
        row("nothing fails", "", [](Account &a) { ends(a, 1h); });
        row("above seven days", "", [](Account &a) {
            a.seen.failures = 1;
            ends(a, 168h + 1ms);
        });
        row("seven days", "warning sign-in-soon", [](Account &a) {
            a.seen.failures = 1;
            ends(a, 168h);
        });
        row("above the last quarter", "warning sign-in-soon", [](Account &a) {
            a.seen.failures = 1;
            ends(a, 42h + 1ms);
        });
        row("the last quarter", "critical sign-in-soon", [](Account &a) {
            a.seen.failures = 1;
            ends(a, 42h);
        });
        row("past", "critical sign-in-soon", [](Account &a) {
            a.seen.failures = 1;
            ends(a, -1h);
        });
        row("a third of a short life, above", "notice short-session", [](Account &a) {
            a.seen.failures = 1;
            a.seen.refreshLife = 90h;
            ends(a, 30h + 1ms);
        });
        row("a third of a short life", "warning sign-in-soon, notice short-session",
            [](Account &a) {
                a.seen.failures = 1;
                a.seen.refreshLife = 90h;
                ends(a, 30h);
            });
        row("no life known", "warning sign-in-soon", [](Account &a) {
            a.seen.failures = 1;
            a.seen.refreshLife.reset();
            ends(a, 168h);
        });
        row("no date known", "", [](Account &a) {
            a.seen.failures = 1;
            a.seen.refreshExpiresAt.reset();
        });
        row("held", "warning sign-in-soon", [](Account &a) {
            a.isHeld = true;
            ends(a, 100h);
        });
        row("paused", "warning sign-in-soon, notice paused", [](Account &a) {
            a.entry.keeping = Keeping::Paused;
            ends(a, 100h);
        });
        row("left to end", "critical sign-in-soon, notice paused", [](Account &a) {
            a.entry.keeping = Keeping::LeftToEnd;
            ends(a, 1h);
        });
        row("parked: nobody could sign in", "critical taken-down", [](Account &a) {
            a.seen.failures = 1;
            a.seen.isParked = true;
            ends(a, 1h);
        });
    }

    void aSignInIsNeededSoonOnlyWhereRenewingFails() { check(); }

    void aSessionThatEndsWithoutContactSoonIsTold_data()
    {
        columns();
        row("fourteen days", "notice short-session", [](Account &a) { a.seen.refreshLife = 336h; });
        row("just over fourteen days", "", [](Account &a) { a.seen.refreshLife = 336h + 1ms; });
        row("unknown", "", [](Account &a) { a.seen.refreshLife.reset(); });
    }

    void aSessionThatEndsWithoutContactSoonIsTold() { check(); }

    void repeatedRefusalsAreTold_data()
    {
        columns();
        row("five over six hours", "warning refresh-refused",
            [](Account &a) { refused(a, 5, 6h); });
        row("five, just under six hours", "", [](Account &a) { refused(a, 5, 6h - 1ms); });
        row("four", "", [](Account &a) { refused(a, 4, 99h); });
        row("taken down", "critical taken-down", [](Account &a) {
            refused(a, 9, 99h);
            a.seen.isParked = true;
        });
    }

    void repeatedRefusalsAreTold() { check(); }

    void otherTroubleOfTheSessionIsTold_data()
    {
        columns();
        row("unsaved", "critical store-pending", [](Account &a) { a.isUnsaved = true; });
        row("copied", "warning copied-session", [](Account &a) { a.seen.isCopied = true; });
        row("wrong account", "critical wrong-account",
            [](Account &a) { a.seen.wrongAccountAt = sampleNow; });
        row("main password", "notice main-password",
            [](Account &a) { a.seen.credential = CredentialKind::MainPassword; });
        row("privileged app password", "",
            [](Account &a) { a.seen.credential = CredentialKind::PrivilegedAppPassword; });
        row("paused", "notice paused", [](Account &a) { a.entry.keeping = Keeping::Paused; });
        row("left to end", "notice paused",
            [](Account &a) { a.entry.keeping = Keeping::LeftToEnd; });
    }

    void otherTroubleOfTheSessionIsTold() { check(); }

    void whoTheAccountIsIsTold_data()
    {
        columns();
        row("changed handle", "notice handle-changed",
            [](Account &a) { a.seen.previousHandle = sampleHandle(u"old.example.com"); });
        row("changed back", "", [](Account &a) { a.seen.previousHandle = a.entry.handle; });
        row("two negative checks", "", [](Account &a) {
            a.seen.isHandleVerified = false;
            a.seen.handleRefutations = 2;
        });
        row("three negative checks", "warning handle-invalid", [](Account &a) {
            a.seen.isHandleVerified = false;
            a.seen.handleRefutations = 3;
        });
        row("three of a deactivated account", "warning deactivated", [](Account &a) {
            a.seen.handleRefutations = 3;
            a.seen.hosting->hosting = {false, u"deactivated"_s};
        });
        row("plain http", "warning plain-http",
            [](Account &a) { a.entry.sessionHost = sampleUrl(u"http://pds.example.com"); });
        row("plain http to the account host", "warning plain-http",
            [](Account &a) { a.entry.accountHost = sampleUrl(u"http://pds.example.com"); });
        row("plain http on loopback", "", [](Account &a) {
            a.entry.sessionHost = sampleUrl(u"http://localhost:2583");
            a.entry.accountHost = sampleUrl(u"http://127.0.0.1:2583");
        });
    }

    void whoTheAccountIsIsTold() { check(); }

    void aSignedOutAccountOnlyWaitsForItsServer_data()
    {
        columns();
        row("done", "", [](Account &a) {
            spoil(a);
            a.entry.keeping = Keeping::SignedOut;
        });
        row("not told the server yet", "warning revocation-pending", [](Account &a) {
            spoil(a);
            a.entry.keeping = Keeping::SignedOut;
            a.entry.isRevocationPending = true;
        });
        row("signed in again meanwhile", "warning revocation-pending",
            [](Account &a) { a.entry.isRevocationPending = true; });
    }

    void aSignedOutAccountOnlyWaitsForItsServer() { check(); }
};

QTEST_APPLESS_MAIN(TestSessionWarnings)
#include "tst_sessionwarnings.moc"
