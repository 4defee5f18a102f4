// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounttable.h"

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QMimeData>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Skykeep;
using namespace std::chrono_literals;

using Column = AccountColumn;

class TestAccountModel : public QObject
{
    Q_OBJECT

private:
    //! A tick looks at one of so few.
    static void lookAtAllRows(AccountModel &model)
    {
        for (int row = 0; row < model.rowCount(); ++row)
            model.tick();
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theTableFollowsEveryChange()
    {
        AccountTable table;
        const QAbstractItemModelTester tester(&table.model);
        const QSignalSpy inserted(&table.model, &QAbstractItemModel::rowsInserted);
        const QSignalSpy removed(&table.model, &QAbstractItemModel::rowsRemoved);
        const QSignalSpy moved(&table.model, &QAbstractItemModel::rowsMoved);

        table.add({u"a"_s, u"b"_s, u"c"_s, u"d"_s});
        QCOMPARE(order(table.model), u"a b c d"_s);
        table.registry.move(0, 2);
        QCOMPARE(order(table.model), u"b c a d"_s);
        table.registry.move(3, 0);
        QCOMPARE(order(table.model), u"d b c a"_s);
        table.registry.remove(AccountTable::did(u"c"_s));
        QCOMPARE(order(table.model), u"d b a"_s);
        table.change(u"b"_s, [](Account &a) { a.entry.label = u"Work"_s; });
        table.model.tick();

        QCOMPARE(inserted.count(), 4);
        QCOMPARE(removed.count(), 1);
        QCOMPARE(moved.count(), 2);
    }

    void aRowKeepsItsIndexWhereverItMoves()
    {
        AccountTable table;
        table.add({u"a"_s, u"b"_s, u"c"_s});
        const QPersistentModelIndex b = table.model.indexOf(AccountTable::did(u"b"_s));

        table.registry.move(1, 2);
        QCOMPARE(table.model.didAt(b), AccountTable::did(u"b"_s));
        table.registry.remove(AccountTable::did(u"a"_s));
        QCOMPARE(b.row(), 1);
        table.registry.remove(AccountTable::did(u"b"_s));

        QVERIFY(!b.isValid());
        QVERIFY(!table.model.indexOf(AccountTable::did(u"b"_s)).isValid());
    }

    void aChangeIsAnnouncedOnceOverItsRow()
    {
        AccountTable table;
        table.add({u"a"_s, u"b"_s, u"c"_s});
        const QSignalSpy changed(&table.model, &QAbstractItemModel::dataChanged);

        table.change(u"b"_s, [](Account &a) {
            a.seen.failures = 3;
            a.seen.hosting->hosting = {false, u"deactivated"_s};
            a.entry.label = u"Work"_s;
        });

        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(changed.at(0).at(0).toModelIndex(), table.model.index(1, 0));
        QCOMPARE(changed.at(0).at(1).toModelIndex(),
                 table.model.index(1, table.model.columnCount() - 1));
    }

    void manyChangesInOneTurnAreAnnouncedOnce()
    {
        AccountTable table;
        for (int i = 0; i < 1000; ++i)
            table.registry.add(AccountTable::account(u"n%1"_s.arg(i)));
        const QSignalSpy changed(&table.model, &QAbstractItemModel::dataChanged);

        for (int i = 10; i < 1000; i += 10) {
            table.change(u"n%1"_s.arg(i), [](Account &a) { a.isRefreshing = true; });
            table.change(u"n%1"_s.arg(i), [](Account &a) { a.isRefreshing = false; });
        }
        QCOMPARE(changed.count(), 0);

        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 10);
        QCOMPARE(changed.at(0).at(1).toModelIndex().row(), 990);
    }

    void aChangeIsAnnouncedBeforeRowsGetOtherNumbers()
    {
        AccountTable table;
        table.add({u"a"_s, u"b"_s, u"c"_s});
        const QAbstractItemModelTester tester(&table.model);
        QStringList announced;
        connect(&table.model, &QAbstractItemModel::dataChanged, &table.model,
                [&](const QModelIndex &first, const QModelIndex &) {
                    announced << first.data(AccountModel::HandleRole).toString();
                });

        table.change(u"b"_s, [](Account &a) { a.isRefreshing = true; });
        table.registry.remove(AccountTable::did(u"a"_s));
        table.change(u"c"_s, [](Account &a) { a.isRefreshing = true; });
        table.registry.move(1, 0);

        QCOMPARE(announced.join(u' '), u"b.example.com c.example.com"_s);
    }

    void whatTimeChangesIsAnnouncedForItsRowAlone()
    {
        AccountTable table;
        table.add({u"a"_s, u"b"_s, u"c"_s});
        table.change(u"b"_s, [](Account &a) { a.seen.nextRefreshAt = sampleNow + 90min; });
        lookAtAllRows(table.model);
        QTRY_COMPARE(table.words(Column::Renews), u"in 30 min"_s);
        QCoreApplication::processEvents();
        const QSignalSpy changed(&table.model, &QAbstractItemModel::dataChanged);

        table.clock.sleep(29min + 30s);
        lookAtAllRows(table.model);
        QCOMPARE(table.words(Column::Renews), u"now"_s);
        QCOMPARE(table.words(Column::Session), u"Fresh"_s);
        table.clock.sleep(1min);
        table.change(u"b"_s, [](Account &a) { a.seen.nextRefreshAt = sampleNow + 99min; });
        QCoreApplication::processEvents();
        QCOMPARE(changed.count(), 1);
        lookAtAllRows(table.model);
        QCoreApplication::processEvents();

        QCOMPARE(table.words(Column::Session), u"Due"_s);
        QCOMPARE(changed.count(), 2);
        QCOMPARE(changed.at(1).at(0).toModelIndex().row(), 0);
        QCOMPARE(changed.at(1).at(1).toModelIndex().row(), 2);
    }

    void anEmptyTableTicksInSilence()
    {
        AccountTable table;
        const QAbstractItemModelTester tester(&table.model);
        const QSignalSpy changed(&table.model, &QAbstractItemModel::dataChanged);

        table.model.tick();

        QCOMPARE(changed.count(), 0);
    }

    void tenThousandAccountsCostNoMoreThanTheirOwnSignals()
    {
        constexpr int many = 10'000;
        AccountTable table;
        for (int i = 0; i < many; ++i)
            table.registry.add(AccountTable::account(u"n%1"_s.arg(i)));
        const QAbstractItemModelTester tester(&table.model);
        const QSignalSpy changed(&table.model, &QAbstractItemModel::dataChanged);
        const QSignalSpy laidOut(&table.model, &QAbstractItemModel::layoutChanged);
        const QSignalSpy reset(&table.model, &QAbstractItemModel::modelReset);
        table.warningsRead = 0;

        table.change(u"n5000"_s, [](Account &a) { a.isRefreshing = true; });
        table.registry.move(9'999, 0);
        table.registry.remove(AccountTable::did(u"n7000"_s));
        table.add({u"last"_s});
        table.model.tick();
        QCoreApplication::processEvents();

        QCOMPARE(changed.count(), 1);
        QCOMPARE(laidOut.count() + reset.count(), 0);
        QCOMPARE(table.model.rowCount(), many);
        // A tick looks at a sixtieth; the tester at a cell or two for each signal.
        QVERIFY2(table.warningsRead <= many / 60 + 10,
                 qPrintable(QString::number(table.warningsRead)));
    }

    void whatIsNotAskedIsNotWorkedOut()
    {
        AccountTable table;
        table.add({u"a"_s});
        table.warningsRead = 0;

        for (const auto column :
             {Column::Handle, Column::Label, Column::Did, Column::Active, Column::HostingStatus,
              Column::Session, Column::Server, Column::Renews}) {
            table.cell(0, column);
            table.cell(0, column, Qt::ToolTipRole);
            table.cell(0, column, AccountModel::SortRole);
        }

        QCOMPARE(table.warningsRead, 0);
    }

    void theRolesTellWhatADelegateDraws()
    {
        AccountTable table;
        table.registry.add(AccountTable::account(u"a"_s));
        table.change(u"a"_s, [](Account &a) {
            a.entry.label = u"Home"_s;
            a.seen.hosting->hosting = {false, u"deactivated"_s};
        });
        const auto role = [&table](int which) { return table.cell(0, Column::Server, which); };

        QCOMPARE(role(AccountModel::DidRole).toString(), u"did:web:a.example.com"_s);
        QCOMPARE(role(AccountModel::HandleRole).toString(), u"a.example.com"_s);
        QCOMPARE(role(AccountModel::LabelRole).toString(), u"Home"_s);
        QCOMPARE(role(AccountModel::ServerRole).toString(), u"pds.example.com"_s);
        QCOMPARE(role(AccountModel::ActiveRole), QVariant(false));
        QCOMPARE(role(AccountModel::StatusRole).toString(), u"deactivated"_s);
        QVERIFY(role(AccountModel::SessionStateRole).value<SessionState>() == SessionState::Fresh);
        QVERIFY(role(AccountModel::CareRole).value<Care>() == Care::Kept);
        QVERIFY(role(AccountModel::AttentionRole).value<Attention>() == Attention::Warning);
        QCOMPARE(role(AccountModel::NextRefreshRole).toDateTime().toMSecsSinceEpoch(),
                 toUnixMilliseconds(sampleNow + 30min));
        const auto warnings = role(AccountModel::WarningsRole).value<QList<Warning>>();
        QCOMPARE(warnings.size(), 1);
        QVERIFY(warnings.first().code == WarningCode::Deactivated);
    }

    void whatIsDraggedNamesItsAccountsOnce()
    {
        AccountTable table;
        table.add({u"a"_s, u"b"_s, u"c"_s});

        const std::unique_ptr<QMimeData> dragged(table.model.mimeData(
            {table.model.index(2, 0), table.model.index(2, 1), table.model.index(0, 0)}));

        QCOMPARE(dragged->data(AccountModel::dragType()),
                 "did:web:a.example.com\ndid:web:c.example.com");
    }

    void whatIsNotKnownIsNoFalsehood()
    {
        AccountTable table;
        table.registry.add(Account{.entry = sampleEntry()});

        QVERIFY(!table.cell(0, Column::Active, AccountModel::ActiveRole).isValid());
        QVERIFY(
            !table.cell(0, Column::Renews, AccountModel::NextRefreshRole).toDateTime().isValid());
        QCOMPARE(table.words(Column::Active), u"Not known yet"_s);
        QCOMPARE(table.words(Column::HostingStatus), u"Not known yet"_s);
        QCOMPARE(table.words(Column::Renews), u"–"_s);
    }

    void theRolesHaveNamesAndTheColumnsHeadings()
    {
        AccountTable table;
        const auto names = table.model.roleNames();

        QCOMPARE(names.value(AccountModel::DidRole), "did");
        QCOMPARE(names.value(AccountModel::SessionStateRole), "sessionState");
        QCOMPARE(names.value(Qt::DisplayRole), "display");
        QStringList headings;
        for (int i = 0; i < table.model.columnCount(); ++i) {
            headings << table.model.headerData(i, Qt::Horizontal).toString();
            QVERIFY(
                !table.model.headerData(i, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
        }
        QCOMPARE(
            headings.join(u", "),
            u"Handle, Label, Session, Warnings, Renews, Active, Hosting status, Server, DID"_s);
    }
};

QTEST_GUILESS_MAIN(TestAccountModel)
#include "tst_accountmodel.moc"
