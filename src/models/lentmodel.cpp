// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "models/lentmodel.h"

#include "base/timewords.h"
#include "models/lentwords.h"
#include "models/tooltiptext.h"

#include <algorithm>

namespace Skykeep {

namespace {

// What LendLog counts as one.
bool isSameThing(const LentEntry &a, const LentEntry &b)
{
    auto other = b;
    other.at = a.at;
    other.count = a.count;
    return a == other;
}

} // namespace

LentModel::LentModel(const LendLog &log, const AccountRegistry &accounts, const Clock &clock,
                     QObject *parent)
    : QAbstractTableModel(parent)
    , m_log(log)
    , m_accounts(accounts)
    , m_clock(clock)
{
    connect(&m_log, &LendLog::grew, this, &LentModel::grow);
    setFilter({}, {});
}

void LentModel::setFilter(const std::optional<Did> &account,
                          const std::optional<ProgramKey> &program)
{
    beginResetModel();
    m_filter = {.account = account, .program = program, .limit = Longest};
    m_entries.clear();
    if (const auto entries = m_log.entries(m_filter))
        m_entries.assign(entries->rbegin(), entries->rend());
    endResetModel();
}

// The same thing again is told with how often that was; the newest is on top.
void LentModel::takeBefore(const LentEntry &entry)
{
    constexpr size_t farthest = 100;
    for (size_t i = 0; i < std::min(m_entries.size(), farthest); ++i) {
        if (m_entries.at(i).count >= entry.count || !isSameThing(m_entries.at(i), entry))
            continue;
        beginRemoveRows({}, int(i), int(i));
        m_entries.erase(m_entries.begin() + int(i));
        endRemoveRows();
        return;
    }
}

void LentModel::grow(const LentEntry &entry)
{
    if ((m_filter.account && *m_filter.account != entry.account)
        || (m_filter.program && (!entry.key || !LentWords::isSame(*m_filter.program, *entry.key))))
        return;
    if (entry.count > 1)
        takeBefore(entry);
    if (m_entries.size() >= size_t(Longest)) {
        beginRemoveRows({}, rowCount() - 1, rowCount() - 1);
        m_entries.pop_back();
        endRemoveRows();
    }
    beginInsertRows({}, 0, 0);
    m_entries.push_front(entry);
    endInsertRows();
}

int LentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int LentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LentModel::textOf(const LentEntry &entry, Column column) const
{
    switch (column) {
    case Column::Time:
        return momentText(entry.at);
    case Column::Program:
        return LentWords::plain(entry.program);
    case Column::Account: {
        const auto *account = m_accounts.find(entry.account);
        return account ? account->displayName() : entry.account.toString();
    }
    case Column::What:
        return LentWords::summary(entry);
    case Column::Outcome:
        return LentWords::outcome(entry.outcome);
    }
    Q_UNREACHABLE();
}

QVariant LentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &entry = m_entries.at(size_t(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return textOf(entry, Column(index.column()));
    case Qt::ToolTipRole:
        if (Column(index.column()) == Column::Time)
            return asToolTip(exactTime(entry.at, m_clock.now()));
        if (Column(index.column()) == Column::Program && entry.key)
            return asToolTip(LentWords::place(*entry.key));
        return asToolTip(textOf(entry, Column(index.column())));
    case OutcomeRole:
        return QVariant::fromValue(entry.outcome);
    default:
        return {};
    }
}

QVariant LentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
        || section >= ColumnCount)
        return {};
    return LentWords::heading(Column(section));
}

} // namespace Skykeep
