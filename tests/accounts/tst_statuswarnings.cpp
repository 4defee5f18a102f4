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

void says(Account &account, bool active, QStringView status)
{
    account.seen.hosting->hosting = {active, status.toString()};
}

void moves(Account &account)
{
    account.seen.movedTo = sampleUrl(u"https://new.example.com");
    account.seen.movedToAccountHost = sampleUrl(u"https://pds.new.example.com");
}

//! How the account's warnings look after \a edit, in short.
QString after(const Edit &edit)
{
    auto account = sampleAccount();
    edit(account);
    return inShort(accountWarnings(account, {}, sampleNow));
}

} // namespace

class TestStatusWarnings : public QObject
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
    void theServersWordIsTold_data()
    {
        columns();
        row("active", "", [](Account &) { });
        row("nothing heard yet", "", [](Account &a) { a.seen.hosting.reset(); });
        row("taken down", "critical taken-down", [](Account &a) { says(a, false, u"takendown"); });
        row("taken down by an error alone", "critical taken-down",
            [](Account &a) { a.seen.isParked = true; });
        row("taken down and parked: once", "critical taken-down", [](Account &a) {
            says(a, false, u"takendown");
            a.seen.isParked = true;
        });
        row("suspended", "critical suspended", [](Account &a) { says(a, false, u"suspended"); });
        row("suspended and parked: not taken down", "critical suspended", [](Account &a) {
            says(a, false, u"suspended");
            a.seen.isParked = true;
        });
        row("deactivated", "warning deactivated",
            [](Account &a) { says(a, false, u"deactivated"); });
        row("deleted, said once", "warning status-unknown",
            [](Account &a) { says(a, false, u"deleted"); });
        row("deleted, confirmed", "critical deleted", [](Account &a) {
            says(a, false, u"deleted");
            a.seen.isDeleted = true;
        });
        row("a repository missed once", "",
            [](Account &a) { a.seen.repoMissingSince = sampleNow; });
        row("an unknown word, active", "notice status-unknown",
            [](Account &a) { says(a, true, u"sleeping"); });
        row("an unknown word, not active", "warning status-unknown",
            [](Account &a) { says(a, false, u"sleeping"); });
        row("desynchronized, active", "notice status-unknown",
            [](Account &a) { says(a, true, u"desynchronized"); });
        row("throttled, active", "notice status-unknown",
            [](Account &a) { says(a, true, u"throttled"); });
        row("throttled, not active", "warning status-unknown",
            [](Account &a) { says(a, false, u"throttled"); });
        row("taken down, but active", "notice status-unknown",
            [](Account &a) { says(a, true, u"takendown"); });
        row("not active, without a word", "warning status-unknown",
            [](Account &a) { says(a, false, u""); });
        row("active, without a word", "", [](Account &a) { says(a, true, u""); });
    }

    void theServersWordIsTold() { check(); }

    void aMovedAccountIsMovedAndNothingElse_data()
    {
        columns();
        row("moved", "warning moved-server", [](Account &a) { moves(a); });
        row("the same server after all", "",
            [](Account &a) { a.seen.movedTo = a.entry.sessionHost; });
        row("the old session is unusable", "critical moved-server", [](Account &a) {
            moves(a);
            a.seen.signInReason = SignInReason::Moved;
        });
        row("found out after the session ended", "critical moved-server", [](Account &a) {
            moves(a);
            a.seen.signInReason = SignInReason::Revoked;
        });
        row("nobody knows where to", "critical moved-server",
            [](Account &a) { a.seen.signInReason = SignInReason::Moved; });
        row("deactivated at the old server", "warning moved-server", [](Account &a) {
            moves(a);
            says(a, false, u"deactivated");
        });
        row("deleted at the old server", "warning moved-server", [](Account &a) {
            moves(a);
            says(a, false, u"deleted");
            a.seen.isDeleted = true;
        });
        row("parked at the old server", "warning moved-server", [](Account &a) {
            moves(a);
            says(a, false, u"takendown");
            a.seen.isParked = true;
        });
        row("an old word of the old server", "warning moved-server", [](Account &a) {
            moves(a);
            a.seen.hosting->asOf = sampleNow - 900h;
        });
        row("not yet active at the new server", "warning moved-server", [](Account &a) {
            moves(a);
            says(a, false, u"deactivated");
            a.seen.hosting->source = *a.seen.movedTo;
        });
        row("deleted, says the new server", "warning moved-server", [](Account &a) {
            moves(a);
            says(a, false, u"deleted");
            a.seen.hosting->source = *a.seen.movedTo;
        });
        row("taken down at the new session host", "critical taken-down, warning moved-server",
            [](Account &a) {
                moves(a);
                says(a, false, u"takendown");
                a.seen.hosting->source = *a.seen.movedTo;
            });
        row("taken down at the new account host", "critical taken-down, warning moved-server",
            [](Account &a) {
                moves(a);
                says(a, false, u"takendown");
                a.seen.hosting->source = *a.seen.movedToAccountHost;
            });
    }

    void aMovedAccountIsMovedAndNothingElse() { check(); }

    void anOldStatusIsStale_data()
    {
        columns();
        row("as old as the daily question lets it be", "",
            [](Account &a) { a.seen.hosting->asOf = sampleNow - 27h; });
        row("a day and a quarter", "", [](Account &a) { a.seen.hosting->asOf = sampleNow - 30h; });
        row("just over", "notice status-stale",
            [](Account &a) { a.seen.hosting->asOf = sampleNow - 30h - 1ms; });
        row("three days", "notice status-stale",
            [](Account &a) { a.seen.hosting->asOf = sampleNow - 72h; });
        row("just over three days", "warning status-stale",
            [](Account &a) { a.seen.hosting->asOf = sampleNow - 72h - 1ms; });
        row("three long access lives", "", [](Account &a) {
            a.seen.accessLife = 12h;
            a.seen.hosting->asOf = sampleNow - 36h;
        });
        row("over three long access lives", "notice status-stale", [](Account &a) {
            a.seen.accessLife = 12h;
            a.seen.hosting->asOf = sampleNow - 36h - 1ms;
        });
        row("over three access lives of two days", "warning status-stale", [](Account &a) {
            a.seen.accessLife = 48h;
            a.seen.hosting->asOf = sampleNow - 144h - 1ms;
        });
        row("no access life known", "notice status-stale", [](Account &a) {
            a.seen.accessLife.reset();
            a.seen.hosting->asOf = sampleNow - 31h;
        });
        row("paused for long", "notice paused", [](Account &a) {
            a.entry.keeping = Keeping::Paused;
            a.seen.hosting->asOf = sampleNow - 1h;
        });
        row("paused and stale for long", "notice status-stale, notice paused", [](Account &a) {
            a.entry.keeping = Keeping::Paused;
            a.seen.hosting->asOf = sampleNow - 900h;
        });
    }

    void anOldStatusIsStale() { check(); }

    void theNewServerIsNamed()
    {
        auto account = sampleAccount();
        moves(account);
        account.seen.hosting = {{false, u"takendown"_s}, sampleNow, *account.seen.movedTo};

        const auto warnings = accountWarnings(account, {}, sampleNow);

        QCOMPARE(warnings.at(0).text,
                 u"new.example.com has taken this account down. Its session cannot be renewed."_s);
        QCOMPARE(warnings.at(1).text,
                 u"The account now lives at new.example.com. This session belongs to "
                 "pds.example.com."_s);
        QCOMPARE(warnings.at(1).remedy, Remedy::SignInElsewhere);
        QCOMPARE(warnings.at(1).remedyText, u"skykeep sign-in alice.example.com"_s);
    }

    void whatAServerSaysIsQuotedOnOneLine()
    {
        auto account = sampleAccount();
        says(account, false, u"{account}\n\x1b[31m"_s + QString(500, u'x'));

        const auto text = accountWarnings(account, {}, sampleNow).at(0).text;

        QVERIFY2(text.startsWith(u"pds.example.com says: \"{account} [31mxxx"_s), qPrintable(text));
        QVERIFY2(text.endsWith(u"x…\"."_s), qPrintable(text));
        QVERIFY(text.size() < 160);
    }
};

QTEST_APPLESS_MAIN(TestStatusWarnings)
#include "tst_statuswarnings.moc"
