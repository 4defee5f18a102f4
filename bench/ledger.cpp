// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

// bench-ledger fill FILE ACCOUNTS DAYS     writes what so long leaves, renewed every hour and three quarters
// bench-ledger open FILE                   opens it, once
// bench-ledger query FILE ACCOUNTS         reads the newest hundred entries of each account

#include "accounts/ledgerstore.h"
#include "accounts/ledgerwords.h"
#include "base/clock.h"
#include "measure.h"
#include "population.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

void fill(const QString &file, int accounts, int days)
{
    LedgerStore ledger(file);
    require(ledger.open().isEmpty(), u"the history cannot be opened"_s);
    const auto server = *ServiceUrl::parse(u"https://pds.example.com");
    const auto end = SystemClock().now();
    const auto text = LedgerWords::refreshed(0);
    qint64 written = 0;
    for (auto at = end - days * 24h; at < end; at += 105min) {
        for (int number = 0; number < accounts; ++number) {
            const auto account = Population::accountOf(number, server, at + 105min, at);
            const auto done = ledger.record(account.did(), account.seen,
                                            {{account.did(), at, LedgerEvent::Refreshed, text}});
            require(done.has_value(), u"an entry was not written"_s);
            ++written;
        }
    }
    report({{u"written"_s, written}});
}

void open(const QString &file)
{
    const Cost cost;
    LedgerStore ledger(file);
    require(ledger.open().isEmpty(), u"the history cannot be opened"_s);
    const auto observed = ledger.observations();
    report({{u"wall"_s, cost.wallSeconds()},
            {u"observed"_s, qint64(observed.size())},
            {u"bytes"_s, QFileInfo(file).size()}});
}

void query(const QString &file, int accounts)
{
    LedgerStore ledger(file);
    require(ledger.open().isEmpty(), u"the history cannot be opened"_s);
    qint64 found = 0;
    const Cost cost;
    for (int number = 0; number < accounts; ++number) {
        const auto entries = ledger.entries(Population::didOf(number), 100);
        require(entries.has_value(), u"an account's history cannot be read"_s);
        found += qint64(entries->size());
    }
    const auto wall = cost.wallSeconds() / accounts;
    qint64 kept = 0;
    for (int number = 0; number < accounts; ++number)
        kept += qint64(ledger.entries(Population::didOf(number), 1'000'000)->size());
    report({{u"wall"_s, wall}, {u"found"_s, found}, {u"kept"_s, kept}});
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    require(arguments.size() >= 3, u"bench-ledger fill|open|query FILE …"_s);
    if (arguments.at(1) == "fill"_L1)
        fill(arguments.at(2), arguments.at(3).toInt(), arguments.at(4).toInt());
    else if (arguments.at(1) == "open"_L1)
        open(arguments.at(2));
    else
        query(arguments.at(2), arguments.at(3).toInt());
    return 0;
}
