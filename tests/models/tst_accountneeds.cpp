// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounttable.h"
#include "models/accountneeds.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Skykeep;
using namespace std::chrono_literals;

namespace {

void needSignIn(Account &account)
{
    account.seen.signInReason = SignInReason::Expired;
}

} // namespace

class TestAccountNeeds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void countsFollowEveryChange()
    {
        AccountTable table;
        const auto &needs = table.model.needs();
        QCOMPARE(needs.countOf(Shown::All), 0);

        table.add({u"a"_s, u"b"_s, u"c"_s});
        QCOMPARE(needs.countOf(Care::Kept), 3);
        QCOMPARE(needs.urgentCount(), 0);
        table.change(u"a"_s, needSignIn);
        table.change(u"b"_s, [](Account &a) { a.entry.keeping = Keeping::Paused; });
        QCOMPARE(needs.countOf(Care::Kept), 1);
        QCOMPARE(needs.countOf(Care::SignInNeeded), 1);
        QCOMPARE(needs.countOf(Care::Paused), 1);
        QCOMPARE(needs.urgentCount(), 1);
        QVERIFY(needs.of(AccountTable::did(u"a"_s)).level == Attention::Critical);

        table.registry.remove(AccountTable::did(u"a"_s));
        QCOMPARE(needs.urgentCount(), 0);
        QCOMPARE(needs.countOf(Care::SignInNeeded), 0);
        QCOMPARE(needs.countOf(Shown::All), 2);
    }

    void aChangeIsWorkedOutOnceHoweverOftenItIsAsked()
    {
        AccountTable table;
        table.add({u"a"_s, u"b"_s});
        table.warningsRead = 0;

        table.change(u"a"_s, needSignIn);
        for (int i = 0; i < 100; ++i) {
            QVERIFY(table.model.needs().of(AccountTable::did(u"a"_s)).isUrgent());
            QVERIFY(table.cell(0, AccountColumn::Warnings, AccountModel::SortRole).toInt() > 0);
            (void)table.cell(0, AccountColumn::Warnings, AccountModel::AttentionRole);
        }

        QCOMPARE(table.warningsRead, 1);
    }

    void timeIsNoticedInTurns()
    {
        AccountTable table;
        for (int i = 0; i < 120; ++i)
            table.add({u"n%1"_s.arg(i)});
        QCOMPARE(table.model.needs().urgentCount(), 0);
        table.clock.sleep(24h * 5); // the status is stale
        table.warningsRead = 0;

        table.model.tick();
        QVERIFY(table.model.needs().urgentCount() > 0);
        QVERIFY(table.model.needs().urgentCount() < 10);
        QVERIFY(table.warningsRead < 10);
        for (int second = 1; second < 60; ++second)
            table.model.tick();

        QCOMPARE(table.model.needs().urgentCount(), 120);
    }

    void whatIsRemovedInBetweenIsNotMissed()
    {
        AccountTable table;
        table.add({u"a"_s, u"b"_s, u"c"_s, u"d"_s});
        AccountNeeds needs(
            table.registry,
            [&](const Account &account) { return accountWarnings(account, {}, table.clock.now()); },
            table.clock);
        const QSignalSpy changed(&needs, &AccountNeeds::changed);
        needs.refresh(3);
        table.registry.remove(AccountTable::did(u"b"_s));
        table.registry.remove(AccountTable::did(u"c"_s));
        table.clock.sleep(24h * 5);

        needs.refresh(needs.registry().count());

        QCOMPARE(needs.urgentCount(), 2);
        QCOMPARE(changed.count(), 2);
    }
};

QTEST_GUILESS_MAIN(TestAccountNeeds)
#include "tst_accountneeds.moc"
