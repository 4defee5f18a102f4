// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "lending/lease.h"
#include "lending/lendingsample.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Skykeep;

class TestLease : public QObject
{
    Q_OBJECT

private:
    static Program runningIn(const std::vector<ProcessFacts> &chain)
    {
        auto program = sampleAsker();
        program.chain = chain;
        return program;
    }

private Q_SLOTS:
    void whatRunsBelowTheHolderIsInside()
    {
        const Lease lease{.holder = 100, .holderStartTime = 5000, .account = sampleAccountDid()};

        QVERIFY(lease.holds(runningIn({{.pid = 300, .startTime = 7000},
                                       {.pid = 200, .startTime = 6000},
                                       {.pid = 100, .startTime = 5000},
                                       {.pid = 50, .startTime = 100}})));
        QVERIFY(lease.holds(runningIn({{.pid = 100, .startTime = 5000}})));
    }

    void whatRunsBesideOrAboveIsOutside()
    {
        const Lease lease{.holder = 100, .holderStartTime = 5000, .account = sampleAccountDid()};

        QVERIFY(!lease.holds(runningIn({})));
        QVERIFY(!lease.holds(runningIn({{.pid = 50, .startTime = 100}})));
        QVERIFY(!lease.holds(
            runningIn({{.pid = 101, .startTime = 5000}, {.pid = 50, .startTime = 100}})));
    }

    void aNumberThatWentToAnotherProcessIsNotTheHolder()
    {
        const Lease lease{.holder = 100, .holderStartTime = 5000, .account = sampleAccountDid()};

        QVERIFY(!lease.holds(runningIn({{.pid = 100, .startTime = 5001}})));
    }
};

QTEST_GUILESS_MAIN(TestLease)
#include "tst_lease.moc"
