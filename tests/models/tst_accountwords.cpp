// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounttable.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Skykeep;
using namespace std::chrono_literals;

using Column = AccountColumn;
using Edit = std::function<void(Account &)>;

class TestAccountWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void cellsSayHowAnAccountStands_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<Column>("column");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const Edit &edit, Column column,
                            const QString &words) {
            QTest::newRow(name) << edit << column << words;
        };

        row("a label", [](Account &a) { a.entry.label = u"Home"_s; }, Column::Label, u"Home"_s);
        row("no label", [](Account &) { }, Column::Label, u""_s);
        row(
            "no handle", [](Account &a) { a.entry.handle.reset(); }, Column::Handle,
            u"Not known yet"_s);
        row("active", [](Account &) { }, Column::Active, u"Yes"_s);
        row(
            "not active", [](Account &a) { a.seen.hosting->hosting = {false, {}}; }, Column::Active,
            u"No"_s);
        row(
            "not active, and not why", [](Account &a) { a.seen.hosting->hosting = {false, {}}; },
            Column::HostingStatus, u"No reason given"_s);
        row(
            "a known word", [](Account &a) { a.seen.hosting->hosting = {false, u"takendown"_s}; },
            Column::HostingStatus, u"Taken down"_s);
        row(
            "a word nobody defined",
            [](Account &a) { a.seen.hosting->hosting = {true, u"on  holiday\n"_s}; },
            Column::HostingStatus, u"on holiday"_s);
        row("fresh", [](Account &) { }, Column::Session, u"Fresh"_s);
        row("renewing", [](Account &a) { a.isRefreshing = true; }, Column::Session, u"Renewing"_s);
        row("renewing now", [](Account &a) { a.isRefreshing = true; }, Column::Renews, u"now"_s);
        row(
            "waiting", [](Account &a) { a.seen.failures = 1; }, Column::Session,
            u"Waiting to try again"_s);
        row(
            "held", [](Account &a) { a.isHeld = true; }, Column::Session,
            u"Waiting for the keychain"_s);
        row(
            "not saved", [](Account &a) { a.isUnsaved = true; }, Column::Session,
            u"Not saved yet"_s);
        row(
            "paused", [](Account &a) { a.entry.keeping = Keeping::Paused; }, Column::Session,
            u"Paused"_s);
        row(
            "left to end", [](Account &a) { a.entry.keeping = Keeping::LeftToEnd; },
            Column::Session, u"Left to end"_s);
        row(
            "signed out", [](Account &a) { a.entry.keeping = Keeping::SignedOut; }, Column::Session,
            u"Signed out"_s);
        row(
            "signed out is not renewed", [](Account &a) { a.entry.keeping = Keeping::SignedOut; },
            Column::Renews, u"–"_s);
        const Edit expired = [](Account &a) { a.seen.signInReason = SignInReason::Expired; };
        row("a sign-in and why", expired, Column::Session, u"Sign-in needed: expired"_s);
        row("a probe is no renewal", expired, Column::Renews, u"–"_s);
        row(
            "late", [](Account &a) { a.seen.nextRefreshAt = sampleNow - 1h; }, Column::Renews,
            u"now"_s);
        row(
            "a plain connection",
            [](Account &a) { a.entry.sessionHost = sampleUrl(u"http://localhost:2583"); },
            Column::Server, u"http://localhost:2583"_s);
        row("nothing to warn of", [](Account &) { }, Column::Warnings, u"–"_s);
        const Edit deactivated = [](Account &a) {
            a.seen.hosting->hosting = {false, u"deactivated"_s};
        };
        row("one warning", deactivated, Column::Warnings, u"Deactivated"_s);
        row(
            "two warnings",
            [deactivated](Account &a) {
                deactivated(a);
                a.seen.credential = CredentialKind::MainPassword;
            },
            Column::Warnings, u"Deactivated, 1 more"_s);
        row(
            "a warning that was seen",
            [deactivated](Account &a) {
                deactivated(a);
                a.entry.dismissed.acknowledged
                    .insert(u"deactivated"_s,
                            accountWarnings(a, {}, sampleNow).front().fingerprint);
            },
            Column::Warnings, u"1 seen"_s);
    }

    void cellsSayHowAnAccountStands()
    {
        QFETCH(const Edit, edit);
        QFETCH(const Column, column);
        AccountTable table;
        table.add({u"a"_s});

        table.change(u"a"_s, edit);

        QTEST(table.words(column), "words");
    }

    void everyCellHasItsSentences()
    {
        AccountTable table;
        table.add({u"a"_s});
        table.registry.add(Account{.entry = sampleEntry()});

        for (int row = 0; row < 2; ++row) {
            for (int i = 0; i < accountColumnCount; ++i) {
                const auto plain = table.cell(row, Column(i), Qt::AccessibleDescriptionRole);
                QVERIFY2(plain.toString().endsWith(u'.'), qPrintable(plain.toString()));
            }
        }
    }

    void sentencesSayWhy_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<Column>("column");
        QTest::addColumn<QString>("part");
        const auto row = [](const char *name, const Edit &edit, Column column,
                            const QString &part) { QTest::newRow(name) << edit << column << part; };

        row(
            "the error of a renewal that is tried again",
            [](Account &a) {
                a.seen.failures = 1;
                a.seen.lastError = Error{ErrorKind::Offline, u"pds.example.com"_s, {}};
            },
            Column::Session, u"pds.example.com cannot be reached."_s);
        row(
            "why a sign-in is needed",
            [](Account &a) { a.seen.signInReason = SignInReason::ServerRejects; }, Column::Session,
            u"pds.example.com does not know this session any more."_s);
        row(
            "by when a sign-in is needed", [](Account &) { }, Column::Session,
            u"If this computer stays off, a sign-in is needed by 30 Jul 2024"_s);
        row(
            "who said it", [](Account &a) { a.seen.hosting->hosting = {true, u"throttled"_s}; },
            Column::HostingStatus,
            u"pds.example.com says that the account is active, and \"throttled\"."_s);
        row(
            "a handle that was refuted", [](Account &a) { a.seen.isHandleVerified = false; },
            Column::Handle, u"did not lead to the account"_s);
        row(
            "the other host",
            [](Account &a) { a.entry.accountHost = sampleUrl(u"https://oak.example.org"); },
            Column::Server, u"The account is hosted at https://oak.example.org."_s);
        row(
            "each warning and its level",
            [](Account &a) { a.seen.credential = CredentialKind::MainPassword; }, Column::Warnings,
            u"Notice: Signed in with the main password"_s);
    }

    void sentencesSayWhy()
    {
        QFETCH(const Edit, edit);
        QFETCH(const Column, column);
        QFETCH(const QString, part);
        AccountTable table;
        table.add({u"a"_s});

        table.change(u"a"_s, edit);

        const auto said = table.cell(0, column, Qt::AccessibleDescriptionRole).toString();
        QVERIFY2(said.contains(part), qPrintable(said));
    }

    void aServersWordsAreNoMarkupInAToolTip()
    {
        AccountTable table;
        table.add({u"a"_s});

        table.change(u"a"_s, [](Account &a) {
            a.seen.hosting->hosting = {false, u"<img src='file:///x'>"_s};
        });

        const auto tip = table.cell(0, Column::Active, Qt::ToolTipRole).toString();
        QVERIFY(tip.contains(u"&lt;img src='file:///x'&gt;"));
        QVERIFY(!tip.contains(u"<img"));
    }
};

QTEST_GUILESS_MAIN(TestAccountWords)
#include "tst_accountwords.moc"
