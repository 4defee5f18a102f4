// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "month.h"

#include <QLoggingCategory>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

namespace {

constexpr Timestamp begin = std::chrono::sys_days(std::chrono::year(2024) / 3 / 1);
constexpr MonthSize week{.accounts = 100, .hosts = 10, .days = 7};
constexpr MonthSize days{.accounts = 20, .hosts = 5, .days = 3};

// One that nothing else happens to.
int quietAccount(const MonthPlan &plan)
{
    int account = 0;
    while (std::ranges::count(plan.stories, account, &Story::account) > 0)
        ++account;
    return account;
}

} // namespace

//! A week of a hundred accounts; the whole month is ./dev month.
class TestMonth : public QObject
{
    Q_OBJECT

private:
    MonthReport m_report;

private Q_SLOTS:
    void initTestCase()
    {
        // What goes wrong in a month fills pages; the report says what matters.
        QLoggingCategory::setFilterRules(u"skykeep.*=false"_s);
        m_report = Month(drawMonth(week, 1, begin)).run();
        qInfo().noquote() << m_report.toText();
    }

    void noSessionIsLost()
    {
        QVERIFY(m_report.kills > 0);
        QVERIFY(m_report.inWindowWithGrace > 0);
        QVERIFY2(m_report.lost.isEmpty(), qPrintable(m_report.lost.join(u'\n')));
        QCOMPARE(m_report.lossesWithGrace.total(), 0);
    }

    void whatIsSaidOfAnAccountIsTrue()
    {
        QVERIFY(m_report.signIns > 0);
        QVERIFY2(m_report.wrong.isEmpty(), qPrintable(m_report.wrong.join(u'\n')));
    }

    void everyTakedownIsNoticedWithinItsTime()
    {
        const auto takedowns = m_report.notices.value(u"takedown"_s);
        QVERIFY(takedowns.due > 0);
        QCOMPARE(takedowns.seen + takedowns.undone, takedowns.due);
        QVERIFY2(m_report.late.isEmpty(), qPrintable(m_report.late.join(u'\n')));
    }

    void refreshesAreAsManyAsTheyShouldBe()
    {
        QVERIFY(m_report.comparedAccounts > week.accounts / 2);
        QVERIFY2(m_report.uneven.isEmpty(), qPrintable(m_report.uneven.join(u'\n')));
        const auto share = double(m_report.refreshes) / double(m_report.idealRefreshes);
        QVERIFY2(share > 0.98 && share < 1.02, qPrintable(QString::number(share)));
    }

    void noHostIsAskedMoreThanItsShare()
    {
        QCOMPARE(m_report.peakPerHost, UpkeepScheduler::MostPerHost);
        QVERIFY2(m_report.flooded.isEmpty(), qPrintable(m_report.flooded.join(u'\n')));
    }

    void theSameSeedGivesTheSameDays()
    {
        const auto once = Month(drawMonth(days, 7, begin)).run();
        const auto again = Month(drawMonth(days, 7, begin)).run();
        const auto another = Month(drawMonth(days, 8, begin)).run();

        QCOMPARE(again.toText(), once.toText());
        QVERIFY(another.fingerprint != once.fingerprint);
    }

    void aLossWouldBeFound()
    {
        const auto plan = drawMonth(days, 7, begin);
        Month month(plan);
        month.loseSecretly(quietAccount(plan), begin + 12h);

        const auto report = month.run();

        QCOMPARE(report.lost.size(), 1);
    }

    void aTakedownThatGoesUnnoticedWouldBeFound()
    {
        const auto plan = drawMonth(days, 7, begin);
        Month month(plan);
        month.pretendTakedown(quietAccount(plan), begin + 12h);

        const auto report = month.run();

        QCOMPARE(report.late.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestMonth)
#include "tst_month.moc"
