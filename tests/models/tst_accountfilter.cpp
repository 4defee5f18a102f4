// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounttable.h"
#include "models/accountfilter.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Skykeep;
using namespace std::chrono_literals;

using Column = AccountColumn;

namespace {

struct Sorted : AccountTable {
    Sorted() { filter.setSourceModel(&model); }

    AccountFilter filter;

    void sort(Column column, Qt::SortOrder order = Qt::AscendingOrder)
    {
        filter.sort(int(column), order);
    }
};

void needSignIn(Account &account)
{
    account.seen.signInReason = SignInReason::Expired;
}

void deactivate(Account &account)
{
    account.seen.hosting->hosting = {false, u"deactivated"_s};
}

void useMainPassword(Account &account)
{
    account.seen.credential = CredentialKind::MainPassword;
}

} // namespace

class TestAccountFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void accountsAreFoundByEveryWord_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");

        QTest::newRow("nothing typed") << u""_s << u"anna berta carl"_s;
        QTest::newRow("blanks") << u"  "_s << u"anna berta carl"_s;
        QTest::newRow("a part of a handle") << u"ert"_s << u"berta"_s;
        QTest::newRow("capitals") << u"ANNA"_s << u"anna"_s;
        QTest::newRow("a handle with @") << u"@carl"_s << u"carl"_s;
        QTest::newRow("a DID") << u"did:web:carl"_s << u"carl"_s;
        QTest::newRow("a label") << u"büro"_s << u"berta"_s;
        QTest::newRow("a server") << u"oak"_s << u"carl"_s;
        QTest::newRow("words of two facts") << u"büro example berta"_s << u"berta"_s;
        QTest::newRow("words of two accounts") << u"anna berta"_s << u""_s;
        QTest::newRow("not across two facts") << u"comdid"_s << u""_s;
    }

    void accountsAreFoundByEveryWord()
    {
        QFETCH(const QString, text);
        Sorted table;
        table.add({u"anna"_s, u"berta"_s, u"carl"_s});
        table.change(u"berta"_s, [](Account &a) { a.entry.label = u"Büro"_s; });
        table.change(u"carl"_s, [](Account &a) {
            a.entry.sessionHost = sampleUrl(u"https://oak.example.org");
        });
        const QAbstractItemModelTester tester(&table.filter);

        table.filter.setText(text);

        QTEST(order(table.filter), "found");
    }

    void whatNeedsTheOwnerComesAndGoesByItself()
    {
        Sorted table;
        table.add({u"a"_s, u"b"_s, u"c"_s});
        table.change(u"a"_s, useMainPassword); // a notice only
        table.change(u"c"_s, deactivate);
        const QAbstractItemModelTester tester(&table.filter);

        table.filter.setShown(Shown::NeedsMe);
        QCOMPARE(order(table.filter), u"c"_s);
        table.change(u"b"_s, needSignIn);
        QTRY_COMPARE(order(table.filter), u"b c"_s);
        table.change(u"c"_s, [](Account &a) { a.seen.hosting->hosting = {}; });
        QTRY_COMPARE(order(table.filter), u"b"_s);

        table.filter.setShown(Shown::All);
        QCOMPARE(order(table.filter), u"a b c"_s);
    }

    void accountsAreShownByHowTheyStand_data()
    {
        QTest::addColumn<Shown>("shown");
        QTest::addColumn<QString>("found");

        QTest::newRow("all") << Shown::All << u"kept paused left expired down out"_s;
        QTest::newRow("needs me") << Shown::NeedsMe << u"expired down"_s;
        QTest::newRow("kept") << Shown::Kept << u"kept"_s;
        QTest::newRow("paused") << Shown::Paused << u"paused left"_s;
        QTest::newRow("sign-in needed") << Shown::SignInNeeded << u"expired"_s;
        QTest::newRow("held back") << Shown::HeldBack << u"down"_s;
        QTest::newRow("signed out") << Shown::SignedOut << u"out"_s;
    }

    void accountsAreShownByHowTheyStand()
    {
        QFETCH(const Shown, shown);
        Sorted table;
        table.add({u"kept"_s, u"paused"_s, u"left"_s, u"expired"_s, u"down"_s, u"out"_s});
        table.change(u"paused"_s, [](Account &a) { a.entry.keeping = Keeping::Paused; });
        table.change(u"left"_s, [](Account &a) { a.entry.keeping = Keeping::LeftToEnd; });
        table.change(u"expired"_s, needSignIn);
        table.change(u"down"_s, [](Account &a) { a.seen.isParked = true; });
        table.change(u"out"_s, [](Account &a) { a.entry.keeping = Keeping::SignedOut; });
        const QAbstractItemModelTester tester(&table.filter);

        table.filter.setShown(shown);

        QTEST(order(table.filter), "found");
        QCOMPARE(table.model.needs().countOf(shown), table.filter.rowCount());
        QVERIFY(shownFrom(toString(shown)) == shown);
    }

    void columnsAreSortedByWhatTheyMean_data()
    {
        QTest::addColumn<Column>("column");
        QTest::addColumn<Qt::SortOrder>("direction");
        QTest::addColumn<QString>("sorted");

        QTest::newRow("handles") << Column::Handle << Qt::AscendingOrder << u"a b c d"_s;
        QTest::newRow("not active first") << Column::Active << Qt::AscendingOrder << u"d c b a"_s;
        QTest::newRow("worst first") << Column::Warnings << Qt::DescendingOrder << u"b d a c"_s;
        QTest::newRow("best first") << Column::Warnings << Qt::AscendingOrder << u"c a d b"_s;
        QTest::newRow("sessions in need first")
            << Column::Session << Qt::AscendingOrder << u"b d c a"_s;
        QTest::newRow("soonest first") << Column::Renews << Qt::AscendingOrder << u"c d a b"_s;
        QTest::newRow("equals as the owner has them")
            << Column::Server << Qt::AscendingOrder << u"d c b a"_s;
        QTest::newRow("equals as the owner has them, descending")
            << Column::Server << Qt::DescendingOrder << u"d c b a"_s;
    }

    void columnsAreSortedByWhatTheyMean()
    {
        QFETCH(const Column, column);
        QFETCH(const Qt::SortOrder, direction);
        Sorted table;
        table.add({u"d"_s, u"c"_s, u"b"_s, u"a"_s});
        table.change(u"a"_s, useMainPassword);
        table.change(u"b"_s, needSignIn);
        table.change(u"d"_s, deactivate);
        table.change(u"c"_s, [](Account &a) { a.seen.nextRefreshAt = sampleNow + 9min; });
        table.change(u"a"_s, [](Account &a) { a.seen.nextRefreshAt = sampleNow + 100min; });
        const QAbstractItemModelTester tester(&table.filter);

        table.sort(column, direction);

        QTEST(order(table.filter), "sorted");
    }

    void aChangeFindsItsNewPlaceAndEqualsKeepTheirs()
    {
        Sorted table;
        table.add({u"a"_s, u"b"_s, u"c"_s, u"d"_s});
        table.sort(Column::Warnings, Qt::DescendingOrder);
        const QAbstractItemModelTester tester(&table.filter);

        table.change(u"c"_s, needSignIn);
        QTRY_COMPARE(order(table.filter), u"c a b d"_s);
        table.change(u"b"_s, needSignIn);
        QTRY_COMPARE(order(table.filter), u"b c a d"_s);
        table.change(u"b"_s, [](Account &a) { a.seen.signInReason.reset(); });
        QTRY_COMPARE(order(table.filter), u"c a b d"_s);

        table.add({u"e"_s});
        table.registry.remove(AccountTable::did(u"a"_s));
        QTRY_COMPARE(order(table.filter), u"c b d e"_s);
    }

    void theOwnersOrderHoldsWhereNoColumnIsChosen()
    {
        Sorted table;
        table.add({u"c"_s, u"a"_s, u"b"_s});
        const QAbstractItemModelTester tester(&table.filter);

        table.registry.move(2, 0);

        QCOMPARE(order(table.filter), u"b c a"_s);
    }

    void aTickDisturbsNoOrder()
    {
        Sorted table;
        for (int i = 0; i < 1000; ++i)
            table.registry.add(AccountTable::account(u"n%1"_s.arg(i)));
        table.sort(Column::Warnings, Qt::DescendingOrder);
        const QSignalSpy laidOut(&table.filter, &QAbstractItemModel::layoutChanged);

        table.model.tick();

        QCOMPARE(laidOut.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestAccountFilter)
#include "tst_accountfilter.moc"
