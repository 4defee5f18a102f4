// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/accountsample.h"
#include "models/ledgermodel.h"
#include "support/manualclock.h"

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Skykeep;
using namespace std::chrono_literals;

namespace {

struct Kept {
    Kept()
    {
        clock.setNow(sampleNow);
        book.load();
        for (const auto &did : {alice, bob}) {
            auto account = sampleAccount();
            account.entry.did = did;
            registry.add(account);
        }
    }

    const Did alice = sampleDid();
    const Did bob = sampleDid(u"did:web:bob.example.com");
    QTemporaryDir folder;
    ManualClock clock;
    AccountRegistry registry;
    RosterStore roster{folder.filePath(u"accounts.json"_s)};
    LedgerStore ledger{folder.filePath(u"ledger.sqlite"_s)};
    AccountBook book{registry, roster, ledger};
    LedgerModel model{book, clock};

    void happens(const Did &did, int number)
    {
        book.observe(did, [](Observations &) { },
                     {{did, sampleNow + number * 1s, LedgerEvent::StatusChanged,
                       u"event %1"_s.arg(number), u"<b>%1</b>"_s.arg(number)}});
    }

    QString text(int row) const
    {
        return model.index(row, int(LedgerModel::Column::Text)).data().toString();
    }
};

} // namespace

class TestLedgerModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void anAccountsHistoryIsShownNewestFirst()
    {
        Kept kept;
        kept.happens(kept.alice, 1);
        kept.happens(kept.bob, 2);
        kept.happens(kept.alice, 3);
        const QAbstractItemModelTester tester(&kept.model);

        kept.model.setAccount(kept.alice);

        QCOMPARE(kept.model.rowCount(), 2);
        QCOMPARE(kept.text(0), u"event 3"_s);
        QCOMPARE(kept.text(1), u"event 1"_s);
        QCOMPARE(kept.model.index(0, 1).data().toString(), u"Status changed"_s);
        QCOMPARE(kept.model.index(0, 0)
                     .data(LedgerModel::TimeRole)
                     .toDateTime()
                     .toMSecsSinceEpoch(),
                 toUnixMilliseconds(sampleNow + 3s));
        QVERIFY(kept.model.index(0, 2)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(u"event 3<br>&lt;b&gt;3&lt;/b&gt;"));
    }

    void whatHappensMeanwhileIsPutOnTop()
    {
        Kept kept;
        kept.happens(kept.alice, 1);
        kept.model.setAccount(kept.alice);
        const QAbstractItemModelTester tester(&kept.model);
        const QSignalSpy inserted(&kept.model, &QAbstractItemModel::rowsInserted);

        kept.happens(kept.alice, 2);
        kept.happens(kept.bob, 3);

        QCOMPARE(inserted.count(), 1);
        QCOMPARE(kept.model.rowCount(), 2);
        QCOMPARE(kept.text(0), u"event 2"_s);
    }

    void theOldestGivesWayWhereTheListIsFull()
    {
        Kept kept;
        std::vector<LedgerEntry> entries;
        for (int i = 0; i < LedgerModel::Longest + 5; ++i)
            entries.push_back(
                {kept.alice, sampleNow + i * 1s, LedgerEvent::StatusChanged, u"event %1"_s.arg(i)});
        kept.book.observe(kept.alice, [](Observations &) { }, entries);
        kept.model.setAccount(kept.alice);
        const QAbstractItemModelTester tester(&kept.model);
        QCOMPARE(kept.model.rowCount(), LedgerModel::Longest);
        QCOMPARE(kept.text(LedgerModel::Longest - 1), u"event 5"_s);

        kept.happens(kept.alice, 1000);

        QCOMPARE(kept.model.rowCount(), LedgerModel::Longest);
        QCOMPARE(kept.text(0), u"event 1000"_s);
        QCOMPARE(kept.text(LedgerModel::Longest - 1), u"event 6"_s);
    }

    void anAccountTakenOffTheListLeavesNoHistory()
    {
        Kept kept;
        kept.happens(kept.alice, 1);
        kept.model.setAccount(kept.alice);
        const QAbstractItemModelTester tester(&kept.model);

        kept.registry.remove(kept.bob);
        QCOMPARE(kept.model.rowCount(), 1);
        kept.registry.remove(kept.alice);

        QCOMPARE(kept.model.rowCount(), 0);
        QVERIFY(!kept.model.account());
    }

    void theColumnsHaveHeadings()
    {
        Kept kept;

        QStringList headings;
        for (int i = 0; i < kept.model.columnCount(); ++i)
            headings << kept.model.headerData(i, Qt::Horizontal).toString();

        QCOMPARE(headings.join(u", "), u"Time, Event, What happened"_s);
    }
};

QTEST_GUILESS_MAIN(TestLedgerModel)
#include "tst_ledgermodel.moc"
