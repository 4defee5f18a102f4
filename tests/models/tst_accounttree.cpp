// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounttable.h"
#include "models/accountfilter.h"
#include "models/accounttree.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

struct Grouped : AccountTable {
    explicit Grouped(const QStringList &names = {})
    {
        add(names);
        filter.setSourceModel(&tree);
    }

    AccountTree tree{model};
    AccountFilter filter;

    //! "a1" lives at a.example.org.
    void add(const QStringList &names)
    {
        for (const auto &name : names) {
            auto account = AccountTable::account(name);
            account.entry.sessionHost = server(name.left(1));
            registry.add(account);
        }
    }

    static ServiceUrl server(const QString &name)
    {
        return sampleUrl(u"https://%1.example.org"_s.arg(name));
    }

    //! "a: a1 a2; b: b1"
    static QString shape(const QAbstractItemModel &model)
    {
        QStringList servers;
        for (int row = 0; row < model.rowCount(); ++row) {
            const auto index = model.index(row, 0);
            QStringList names;
            for (int i = 0; i < model.rowCount(index); ++i)
                names << model.index(i, 0, index)
                             .data(AccountModel::HandleRole)
                             .toString()
                             .section(u'.', 0, 0);
            servers << index.data(AccountModel::ServerRole).toString().left(1) + u": "_s
                    + names.join(u' ');
        }
        return servers.join(u"; "_s);
    }
    QString shape() const { return shape(tree); }

    QString heading(int row) const { return filter.index(row, 0).data().toString(); }
};

void needSignIn(Account &account)
{
    account.seen.signInReason = SignInReason::Expired;
}

} // namespace

class TestAccountTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void accountsStandUnderTheirServersInTheOwnersOrder()
    {
        const Grouped table({u"b1"_s, u"a1"_s, u"b2"_s, u"c1"_s, u"a2"_s});

        QCOMPARE(table.shape(), u"a: a1 a2; b: b1 b2; c: c1"_s);
        QCOMPARE(Grouped::shape(table.filter), table.shape());
        for (int row = 0; row < table.model.rowCount(); ++row) {
            const auto source = table.model.index(row, 3);
            QCOMPARE(table.tree.toModel(table.tree.fromModel(source)), source);
        }
    }

    void theTreeFollowsEveryChange()
    {
        Grouped table({u"b1"_s, u"a1"_s, u"b2"_s});
        const QAbstractItemModelTester tester(&table.tree);
        const QAbstractItemModelTester ofFilter(&table.filter);

        table.add({u"a2"_s, u"c1"_s});
        QCOMPARE(table.shape(), u"a: a1 a2; b: b1 b2; c: c1"_s);
        table.registry.move(3, 0);
        QCOMPARE(table.shape(), u"a: a2 a1; b: b1 b2; c: c1"_s);
        table.registry.move(0, 4);
        QCOMPARE(table.shape(), u"a: a1 a2; b: b1 b2; c: c1"_s);
        table.registry.move(2, 1); // past another server's account
        QCOMPARE(table.shape(), u"a: a1 a2; b: b1 b2; c: c1"_s);
        table.registry.remove(AccountTable::did(u"b1"_s));
        QCOMPARE(table.shape(), u"a: a1 a2; b: b2; c: c1"_s);
        table.registry.remove(AccountTable::did(u"c1"_s));
        table.registry.remove(AccountTable::did(u"b2"_s));
        QCOMPARE(table.shape(), u"a: a1 a2"_s);
        QCOMPARE(Grouped::shape(table.filter), table.shape());
        table.registry.remove(AccountTable::did(u"a1"_s));
        table.registry.remove(AccountTable::did(u"a2"_s));
        QCOMPARE(table.filter.rowCount(), 0);
    }

    void anAccountThatIsSignedInElsewhereGoesToItsNewServer()
    {
        Grouped table({u"a1"_s, u"b1"_s, u"b2"_s});
        const QAbstractItemModelTester tester(&table.tree);
        const QAbstractItemModelTester ofFilter(&table.filter);

        const auto move = [&table](const QString &name, const QString &server) {
            table.change(name, [&](Account &a) { a.entry.sessionHost = Grouped::server(server); });
        };
        move(u"b1"_s, u"a"_s);
        QTRY_COMPARE(table.shape(), u"a: a1 b1; b: b2"_s);
        move(u"b2"_s, u"c"_s);
        QTRY_COMPARE(table.shape(), u"a: a1 b1; c: b2"_s);
        move(u"a1"_s, u"c"_s);
        move(u"b1"_s, u"c"_s);
        QTRY_COMPARE(table.shape(), u"c: a1 b1 b2"_s);
        QCOMPARE(Grouped::shape(table.filter), table.shape());
    }

    void anAccountKeepsItsIndexWhereverItMoves()
    {
        Grouped table({u"a1"_s, u"b1"_s, u"a2"_s, u"a3"_s});
        const QPersistentModelIndex a2 = table.tree.fromModel(
            table.model.indexOf(AccountTable::did(u"a2"_s)));

        table.registry.move(2, 0);
        QCOMPARE(a2.row(), 0);
        table.registry.move(0, 3);
        QCOMPARE(a2.row(), 2);
        table.registry.remove(AccountTable::did(u"a1"_s));

        QCOMPARE(a2.row(), 1);
        QCOMPARE(a2.data(AccountModel::HandleRole).toString(), u"a2.example.com"_s);
    }

    void aServerCountsItsAccountsAndWhatNeedsTheOwner()
    {
        Grouped table({u"a1"_s, u"a2"_s, u"a3"_s, u"b1"_s});
        QCOMPARE(table.heading(0), u"a.example.org – 3 accounts"_s);
        QCOMPARE(table.heading(1), u"b.example.org – 1 account"_s);

        table.change(u"a2"_s, needSignIn);
        QTRY_COMPARE(table.heading(0), u"a.example.org – 3 accounts, 1 needs you"_s);
        table.change(u"a3"_s, needSignIn);
        QTRY_COMPARE(table.heading(0), u"a.example.org – 3 accounts, 2 need you"_s);

        table.filter.setText(u"a3"_s);
        QCOMPARE(table.heading(0), u"a.example.org – 1 of 3 accounts, 2 need you"_s);
    }

    void aSearchLeavesServersThatHaveWhatIsSought()
    {
        Grouped table({u"a1"_s, u"a2"_s, u"b1"_s, u"c2"_s});
        const QAbstractItemModelTester tester(&table.filter);

        table.filter.setText(u"2.example.com"_s);
        QCOMPARE(Grouped::shape(table.filter), u"a: a2; c: c2"_s);
        table.filter.setText(u"nobody"_s);
        QCOMPARE(table.filter.rowCount(), 0);
        table.filter.setText(u""_s);
        QCOMPARE(Grouped::shape(table.filter), u"a: a1 a2; b: b1; c: c2"_s);

        table.filter.setShown(Shown::NeedsMe);
        QCOMPARE(table.filter.rowCount(), 0);
        table.change(u"b1"_s, needSignIn);
        QTRY_COMPARE(Grouped::shape(table.filter), u"b: b1"_s);
    }

    void aColumnSortsWithinServersWhichKeepTheirPlaces()
    {
        Grouped table({u"b1"_s, u"b2"_s, u"a1"_s, u"a2"_s});
        const QAbstractItemModelTester tester(&table.filter);

        table.filter.sort(int(AccountColumn::Handle), Qt::DescendingOrder);
        QCOMPARE(Grouped::shape(table.filter), u"a: a2 a1; b: b2 b1"_s);
        table.filter.sort(int(AccountColumn::Handle), Qt::AscendingOrder);
        QCOMPARE(Grouped::shape(table.filter), u"a: a1 a2; b: b1 b2"_s);
        table.filter.sort(-1);
        QCOMPARE(Grouped::shape(table.filter), u"a: a1 a2; b: b1 b2"_s);
    }

    void oneOfTenThousandAccountsCostsItsOwnSignalsOnly()
    {
        Grouped table;
        for (int i = 0; i < 10'000; ++i)
            table.add({u"%1-%2"_s.arg(QChar(u'a' + i % 20)).arg(i)});
        QVERIFY(!table.heading(0).isEmpty());
        const QSignalSpy changed(&table.tree, &QAbstractItemModel::dataChanged);
        const QSignalSpy removed(&table.tree, &QAbstractItemModel::rowsRemoved);
        const QSignalSpy reset(&table.tree, &QAbstractItemModel::modelReset);
        const QSignalSpy laidOut(&table.tree, &QAbstractItemModel::layoutChanged);

        table.change(u"a-5000"_s, needSignIn);
        QTRY_COMPARE(changed.count(), 2); // the account, and its server's count
        table.registry.remove(AccountTable::did(u"b-5001"_s));

        QCOMPARE(removed.count(), 1);
        QCOMPARE(reset.count() + laidOut.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestAccountTree)
#include "tst_accounttree.moc"
