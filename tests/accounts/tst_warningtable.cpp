// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "warningrows.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Skykeep;

Q_DECLARE_METATYPE(TableRow)

class TestWarningTable : public QObject
{
    Q_OBJECT

private:
    static void columns(const std::vector<TableRow> &table)
    {
        QTest::addColumn<TableRow>("row");
        for (const auto &row : table)
            QTest::newRow(row.name) << row;
    }
    static void play()
    {
        QFETCH(const TableRow, row);
        TableStage().play(row);
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatTheServerSaysIsTold_data() { columns(WarningRows::ofStatus()); }
    void whatTheServerSaysIsTold() { play(); }

    void whatThreatensTheSessionIsTold_data() { columns(WarningRows::ofSession()); }
    void whatThreatensTheSessionIsTold() { play(); }

    void whoTheAccountIsIsTold_data() { columns(WarningRows::ofIdentity()); }
    void whoTheAccountIsIsTold() { play(); }

    void whatTheKeeperNeedsIsTold_data() { columns(WarningRows::ofKeeper()); }
    void whatTheKeeperNeedsIsTold() { play(); }

    void everyWarningHasARowAtEachOfItsLevels()
    {
        QStringList all;
        for (const auto &table : {WarningRows::ofStatus(), WarningRows::ofSession(),
                                  WarningRows::ofIdentity(), WarningRows::ofKeeper()}) {
            for (const auto &row : table)
                all << row.warnings.split(u", "_s) << row.keeperWarnings.split(u", "_s);
        }
        for (int i = 0; i <= int(WarningCode::Storage); ++i) {
            const auto code = warningCodeFrom(toString(WarningCode(i)));
            QVERIFY2(!all.filter(u' ' + toString(*code)).isEmpty(), qPrintable(toString(*code)));
        }
        // Those of which the table names more than one.
        for (const auto *both :
             {"notice status-unknown", "warning status-unknown", "notice status-stale",
              "warning status-stale", "warning sign-in-soon", "critical sign-in-soon",
              "warning moved-server", "critical moved-server", "notice server-unreachable",
              "warning server-unreachable", "warning keychain-locked", "critical keychain-locked",
              "notice clock-skew", "warning clock-skew", "notice offline", "warning offline"})
            QVERIFY2(all.contains(QLatin1String(both)), both);
    }
};

QTEST_GUILESS_MAIN(TestWarningTable)
#include "tst_warningtable.moc"
