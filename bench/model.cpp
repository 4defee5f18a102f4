// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

// bench-model ACCOUNTS ROUNDS
//
// What happens to a list of so many accounts, as the window shows it (AccountModel under AccountFilter),
// and the same cells in a QStandardItemModel under a QSortFilterProxyModel. In turns.

#include "accounts/accountregistry.h"
#include "accounts/warnings.h"
#include "base/clock.h"
#include "measure.h"
#include "models/accountcolumn.h"
#include "models/accountfilter.h"
#include "models/accountmodel.h"
#include "population.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QStandardItemModel>

#include <functional>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

constexpr int changesPerRound = 200;

//! What a view is told of.
struct Told {
    explicit Told(const QAbstractItemModel &model)
    {
        const auto count = [this] { ++signalled; };
        QObject::connect(&model, &QAbstractItemModel::dataChanged, &model, count);
        QObject::connect(&model, &QAbstractItemModel::layoutChanged, &model, count);
        QObject::connect(&model, &QAbstractItemModel::modelReset, &model, count);
        QObject::connect(&model, &QAbstractItemModel::rowsInserted, &model, count);
        QObject::connect(&model, &QAbstractItemModel::rowsRemoved, &model, count);
    }

    int signalled = 0;
};

struct OurList {
    explicit OurList(int accounts)
    {
        for (int number = 0; number < accounts; ++number)
            registry.add(account(number));
        filter.setSourceModel(&model);
        filter.sort(int(AccountColumn::Handle));
    }

    Account account(int number) const
    {
        return Population::accountOf(number, server, now + 1h, now);
    }

    SystemClock clock;
    Timestamp now = clock.now();
    ServiceUrl server = *ServiceUrl::parse(u"https://pds.example.com");
    AccountRegistry registry;
    AccountModel model{registry,
                       [this](const Account &account) {
                           return accountWarnings(account, {}, clock.now());
                       },
                       clock};
    AccountFilter filter;
    Told told{model};
};

//! The same words, and nothing that knows what they mean.
struct BareList {
    explicit BareList(const AccountModel &like)
        : model(0, accountColumnCount)
    {
        for (int row = 0; row < like.rowCount(); ++row)
            model.appendRow(rowLike(like, row));
        filter.setSourceModel(&model);
        filter.setFilterCaseSensitivity(Qt::CaseInsensitive);
        filter.setSortCaseSensitivity(Qt::CaseInsensitive);
        filter.sort(int(AccountColumn::Handle));
    }

    static QList<QStandardItem *> rowLike(const AccountModel &like, int row)
    {
        QList<QStandardItem *> items;
        for (int column = 0; column < accountColumnCount; ++column)
            items << new QStandardItem(like.index(row, column).data().toString());
        return items;
    }

    QStandardItemModel model;
    QSortFilterProxyModel filter;
    Told told{model};
};

void settle()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

double timed(const std::function<void()> &work)
{
    const Cost cost;
    work();
    settle();
    return cost.wallSeconds();
}

//! The two sides of one kind of work.
struct Sides {
    QString name;
    std::function<void()> ours;
    std::function<void()> bare;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    require(arguments.size() == 3, u"bench-model ACCOUNTS ROUNDS"_s);
    const int accounts = arguments.at(1).toInt();
    OurList ours(accounts);
    settle();
    BareList bare(ours.model);
    require(ours.filter.rowCount() == accounts && bare.filter.rowCount() == accounts,
            u"a list is not complete"_s);

    int turn = 0;
    const auto change = [&] {
        ++turn;
        for (int i = 0; i < changesPerRound; ++i) {
            const auto did = Population::didOf((i * 37) % accounts);
            ours.registry.change(did, [&](Account &row) {
                row.seen.nextRefreshAt = ours.now + turn * 1min + 1h;
                row.seen.lastRefreshAt = ours.now + turn * 1min;
            });
            settle(); // each by itself
        }
    };
    const auto changeBare = [&] {
        ++turn;
        for (int i = 0; i < changesPerRound; ++i) {
            // The one cell that says something else afterwards.
            bare.model.item((i * 37) % accounts, int(AccountColumn::Renews))
                ->setText(u"in %1 min"_s.arg(turn));
            settle();
        }
    };
    const auto sort = [&](QSortFilterProxyModel &model) {
        return [&model] {
            model.sort(int(AccountColumn::Did), Qt::DescendingOrder);
            model.sort(int(AccountColumn::Handle), Qt::AscendingOrder);
        };
    };
    const auto insert = [&] {
        for (int i = 0; i < changesPerRound; ++i)
            ours.registry.add(ours.account(accounts + i));
        for (int i = 0; i < changesPerRound; ++i)
            ours.registry.remove(Population::didOf(accounts + i));
    };
    const auto insertBare = [&] {
        for (int i = 0; i < changesPerRound; ++i)
            bare.model.appendRow(BareList::rowLike(ours.model, i));
        for (int i = 0; i < changesPerRound; ++i)
            bare.model.removeRow(accounts);
    };
    const auto text = u"account-77"_s;
    const std::vector<Sides> all{
        {u"change"_s, change, changeBare},
        {u"sort"_s, sort(ours.filter), sort(bare.filter)},
        {u"filter"_s,
         [&] {
             ours.filter.setText(text);
             require(ours.filter.rowCount() > 0, u"nothing was found"_s);
             ours.filter.setText({});
         },
         [&] {
             bare.filter.setFilterFixedString(text);
             require(bare.filter.rowCount() > 0, u"nothing was found barely"_s);
             bare.filter.setFilterFixedString({});
         }},
        {u"insert and remove"_s, insert, insertBare},
    };

    QJsonObject result;
    for (const auto &sides : all) {
        QJsonArray of;
        QJsonArray beside;
        ours.told.signalled = bare.told.signalled = 0;
        const int rounds = arguments.at(2).toInt();
        for (int round = 0; round < rounds; ++round) {
            of.append(timed(sides.ours));
            beside.append(timed(sides.bare));
        }
        result.insert(sides.name,
                      QJsonObject{{u"skykeep"_s, of},
                                  {u"bare"_s, beside},
                                  {u"signals"_s, ours.told.signalled / rounds},
                                  {u"bare signals"_s, bare.told.signalled / rounds}});
    }
    require(ours.model.rowCount() == accounts, u"a row was lost"_s);
    report(result);
    return 0;
}
