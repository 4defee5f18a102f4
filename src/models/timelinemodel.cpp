// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "models/timelinemodel.h"

#include "base/timewords.h"
#include "models/eventwords.h"
#include "models/tooltiptext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Skykeep {

TimelineModel::TimelineModel(const LedgerModel &ledger, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_ledger(ledger)
    , m_clock(clock)
{
    connect(&m_ledger, &QAbstractItemModel::modelReset, this, &TimelineModel::begin);
    connect(&m_ledger, &QAbstractItemModel::rowsInserted, this, &TimelineModel::follow);
    connect(&m_ledger, &QAbstractItemModel::rowsRemoved, this, &TimelineModel::follow);
    begin();
}

void TimelineModel::begin()
{
    beginResetModel();
    m_today = dayOf(m_clock.now());
    m_lines = timelineOf(m_ledger.entries(), m_today);
    endResetModel();
}

void TimelineModel::tick()
{
    if (dayOf(m_clock.now()) != m_today)
        follow();
}

void TimelineModel::follow()
{
    m_today = dayOf(m_clock.now());
    auto lines = timelineOf(m_ledger.entries(), m_today);
    const auto [oldHead, newHead] = std::mismatch(m_lines.begin(), m_lines.end(), lines.begin(),
                                                  lines.end());
    const auto oldRest = std::make_reverse_iterator(oldHead);
    const auto newRest = std::make_reverse_iterator(newHead);
    const auto [oldTail, newTail] = std::mismatch(m_lines.rbegin(), oldRest, lines.rbegin(),
                                                  newRest);
    const int first = int(oldHead - m_lines.begin());
    if (const int gone = int(oldTail.base() - oldHead); gone > 0) {
        const auto tail = oldTail.base();
        beginRemoveRows({}, first, first + gone - 1);
        m_lines.erase(oldHead, tail);
        endRemoveRows();
    }
    if (const int come = int(newTail.base() - newHead); come > 0) {
        beginInsertRows({}, first, first + come - 1);
        m_lines = std::move(lines);
        endInsertRows();
    }
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int TimelineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &line = m_lines.at(size_t(index.row()));
    // A day's name spans the row, which shows its first cell.
    const bool isFirst = Column(index.column()) == Column::Time;
    switch (role) {
    case Qt::DisplayRole:
        if (line.isDay())
            return isFirst ? line.text : QString();
        return isFirst ? line.time : line.text;
    case Qt::AccessibleTextRole:
        return line.isDay() || isFirst
            ? QVariant()
            : QVariant(EventWords::event(*line.event) + u": "_s + line.text);
    case Qt::ToolTipRole:
        if (line.isDay())
            return {};
        if (isFirst)
            return asToolTip(exactTime(line.at, m_clock.now()));
        return asToolTip(line.detail.isEmpty() ? line.text : line.text + u'\n' + line.detail);
    case IsDayRole:
        return line.isDay();
    case EventRole:
        return line.event ? QVariant::fromValue(*line.event) : QVariant();
    default:
        return {};
    }
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
        || section >= ColumnCount)
        return {};
    return Column(section) == Column::Time ? EventWords::timeHeading() : EventWords::textHeading();
}

Qt::ItemFlags TimelineModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return isDay(index.row()) ? Qt::ItemIsEnabled | Qt::ItemNeverHasChildren
                              : QAbstractTableModel::flags(index);
}

} // namespace Skykeep
