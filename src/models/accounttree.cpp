// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "models/accounttree.h"

#include "accounts/warningwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

QString text(const char *words)
{
    return QCoreApplication::translate("Accounts", words);
}

} // namespace

struct AccountTree::Server {
    QString name;
    int row = 0;
    std::vector<int> accounts; //!< Their rows in the model, ascending.
    mutable int urgent = -1; //!< Counted when asked for; negative: not since the last change.
};

AccountTree::AccountTree(AccountModel &model, QObject *parent)
    : QAbstractItemModel(parent)
    , m_model(model)
{
    for (int row = 0; row < m_model.rowCount(); ++row)
        insert(row);
    followModel();
}

AccountTree::~AccountTree() = default;

void AccountTree::followModel()
{
    connect(&m_model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) {
                for (int row = first; row <= last; ++row)
                    insert(row);
            });
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) {
                for (int row = last; row >= first; --row)
                    take(row);
            });
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) {
                for (int row = last; row >= first; --row)
                    drop(row);
            });
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeMoved, this,
            [this](const QModelIndex &, int first, int, const QModelIndex &, int before) {
                startMove(first, before > first ? before - 1 : before);
            });
    connect(&m_model, &QAbstractItemModel::rowsMoved, this, [this] {
        if (std::exchange(m_isMoving, false))
            endMoveRows();
    });
    connect(&m_model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                follow(first.row(), last.row());
            });
}

QString AccountTree::serverAt(int modelRow) const
{
    return m_model.index(modelRow, 0).data(AccountModel::ServerRole).toString();
}

void AccountTree::insert(int modelRow)
{
    if (modelRow < int(m_serverOf.size()))
        shift(modelRow, 1);
    m_serverOf.insert(m_serverOf.begin() + modelRow, nullptr);

    const auto name = serverAt(modelRow);
    const auto place = std::lower_bound(m_servers.begin(), m_servers.end(), name,
                                        [](const auto &server, const QString &sought) {
                                            return server->name < sought;
                                        });
    if (place == m_servers.end() || (*place)->name != name) {
        const int row = int(place - m_servers.begin());
        auto server = std::make_unique<Server>();
        server->name = name;
        server->accounts = {modelRow};
        beginInsertRows({}, row, row);
        m_serverOf[size_t(modelRow)] = server.get();
        m_servers.insert(place, std::move(server));
        renumberServers();
        endInsertRows();
        return;
    }
    auto &server = **place;
    const auto at = std::lower_bound(server.accounts.begin(), server.accounts.end(), modelRow);
    const int row = int(at - server.accounts.begin());
    beginInsertRows(index(server.row, 0), row, row);
    server.accounts.insert(at, modelRow);
    server.urgent = -1;
    m_serverOf[size_t(modelRow)] = &server;
    endInsertRows();
}

void AccountTree::take(int modelRow)
{
    auto &server = *m_serverOf[size_t(modelRow)];
    const auto at = std::lower_bound(server.accounts.begin(), server.accounts.end(), modelRow);
    if (server.accounts.size() == 1) {
        beginRemoveRows({}, server.row, server.row);
        m_servers.erase(m_servers.begin() + server.row);
        renumberServers();
    } else {
        const int row = int(at - server.accounts.begin());
        beginRemoveRows(index(server.row, 0), row, row);
        server.accounts.erase(at);
        server.urgent = -1;
    }
    m_serverOf[size_t(modelRow)] = nullptr;
    endRemoveRows();
}

void AccountTree::drop(int modelRow)
{
    m_serverOf.erase(m_serverOf.begin() + modelRow);
    shift(modelRow + 1, -1);
}

void AccountTree::follow(int firstRow, int lastRow)
{
    for (int row = firstRow; row <= lastRow; ++row) {
        if (m_serverOf[size_t(row)]->name == serverAt(row))
            continue;
        take(row); // its session is at another server now
        drop(row);
        insert(row);
    }
    if (firstRow == lastRow) {
        announce(*m_serverOf[size_t(firstRow)], firstRow, lastRow);
        return;
    }
    for (const auto &server : m_servers)
        announce(*server, firstRow, lastRow);
}

void AccountTree::announce(Server &server, int firstRow, int lastRow)
{
    const int lastColumn = columnCount() - 1;
    const auto &accounts = server.accounts;
    const auto begin = std::lower_bound(accounts.begin(), accounts.end(), firstRow);
    const auto end = std::upper_bound(begin, accounts.end(), lastRow);
    if (begin == end)
        return;
    const auto parent = index(server.row, 0);
    const int before = std::exchange(server.urgent, -1);
    Q_EMIT dataChanged(index(int(begin - accounts.begin()), 0, parent),
                       index(int(end - accounts.begin()) - 1, lastColumn, parent));
    if (before >= 0 && urgentIn(server) != before)
        Q_EMIT dataChanged(parent, index(server.row, lastColumn));
}

void AccountTree::startMove(int from, int to)
{
    auto &server = *m_serverOf[size_t(from)];
    const auto number = [&server](int modelRow) {
        return int(std::lower_bound(server.accounts.begin(), server.accounts.end(), modelRow)
                   - server.accounts.begin());
    };
    const int row = number(from);
    const int before = to > from ? number(to + 1) : number(to);
    const auto parent = index(server.row, 0);
    m_isMoving = before != row && before != row + 1
        && beginMoveRows(parent, row, row, parent, before);

    auto *moved = m_serverOf[size_t(from)];
    m_serverOf.erase(m_serverOf.begin() + from);
    m_serverOf.insert(m_serverOf.begin() + to, moved);
    for (const auto &each : m_servers)
        each->accounts.clear();
    for (int i = 0; i < int(m_serverOf.size()); ++i)
        m_serverOf[size_t(i)]->accounts.push_back(i);
}

void AccountTree::shift(int first, int step)
{
    for (const auto &server : m_servers) {
        for (auto at = std::lower_bound(server->accounts.begin(), server->accounts.end(), first);
             at != server->accounts.end(); ++at)
            *at += step;
    }
}

void AccountTree::renumberServers()
{
    for (size_t i = 0; i < m_servers.size(); ++i)
        m_servers[i]->row = int(i);
}

int AccountTree::urgentIn(const Server &server) const
{
    if (server.urgent < 0) {
        server.urgent = int(
            std::count_if(server.accounts.begin(), server.accounts.end(), [this](int row) {
                return m_model.needs().of(m_model.didAt(m_model.index(row, 0))).isUrgent();
            }));
    }
    return server.urgent;
}

bool AccountTree::isServer(const QModelIndex &index)
{
    return index.isValid() && !index.internalPointer()
        && qobject_cast<const AccountTree *>(index.model());
}

QString AccountTree::heading(const QModelIndex &index, int shown)
{
    const auto &tree = *qobject_cast<const AccountTree *>(index.model());
    const auto &server = *tree.m_servers.at(size_t(index.row()));
    const int all = int(server.accounts.size());
    auto words = accountsInWords(all);
    if (shown < all)
        words = text(QT_TRANSLATE_NOOP("Accounts", "%1 of %2"))
                    .arg(QLocale().toString(shown), words);
    const int urgent = tree.urgentIn(server);
    if (urgent == 0)
        return text(QT_TRANSLATE_NOOP("Accounts", "%1 – %2")).arg(server.name, words);
    return (
        urgent == 1
            ? text(QT_TRANSLATE_NOOP("Accounts", "%1 – %2, 1 needs you")).arg(server.name, words)
            : text(QT_TRANSLATE_NOOP("Accounts", "%1 – %2, %3 need you"))
                  .arg(server.name, words, QLocale().toString(urgent)));
}

AccountTree::Server *AccountTree::serverOf(const QModelIndex &account) const
{
    return static_cast<Server *>(account.internalPointer());
}

QModelIndex AccountTree::fromModel(const QModelIndex &source) const
{
    if (!source.isValid())
        return {};
    auto *server = m_serverOf.at(size_t(source.row()));
    if (!server)
        return {}; // just being removed
    const auto at = std::lower_bound(server->accounts.begin(), server->accounts.end(),
                                     source.row());
    return createIndex(int(at - server->accounts.begin()), source.column(), server);
}

QModelIndex AccountTree::toModel(const QModelIndex &index) const
{
    const auto *server = serverOf(index);
    return server ? m_model.index(server->accounts.at(size_t(index.row())), index.column())
                  : QModelIndex();
}

QModelIndex AccountTree::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return parent.isValid() ? createIndex(row, column, m_servers.at(size_t(parent.row())).get())
                            : createIndex(row, column);
}

QModelIndex AccountTree::parent(const QModelIndex &index) const
{
    const auto *server = serverOf(index);
    return server ? createIndex(server->row, 0) : QModelIndex();
}

int AccountTree::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_servers.size());
    const bool hasAccounts = parent.column() == 0 && !parent.internalPointer();
    return hasAccounts ? int(m_servers.at(size_t(parent.row()))->accounts.size()) : 0;
}

int AccountTree::columnCount(const QModelIndex &) const
{
    return accountColumnCount;
}

QVariant AccountTree::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (serverOf(index))
        return toModel(index).data(role);
    if (role == AccountModel::ServerRole)
        return m_servers.at(size_t(index.row()))->name;
    if (role == Qt::DisplayRole && index.column() == 0)
        return heading(index, rowCount(index));
    return {};
}

QVariant AccountTree::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_model.headerData(section, orientation, role);
}

Qt::ItemFlags AccountTree::flags(const QModelIndex &index) const
{
    return serverOf(index) ? m_model.flags(toModel(index)) : QAbstractItemModel::flags(index);
}

} // namespace Skykeep
