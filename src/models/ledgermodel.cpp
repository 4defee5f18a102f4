// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "models/ledgermodel.h"

#include "accounts/warningwords.h"
#include "base/timewords.h"
#include "models/eventwords.h"
#include "models/tooltiptext.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace Skykeep {

LedgerModel::LedgerModel(const AccountBook &book, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_book(book)
    , m_clock(clock)
{
    connect(&m_book, &AccountBook::ledgerGrew, this, &LedgerModel::grow);
    connect(&m_book.registry(), &AccountRegistry::removed, this, [this](const Did &did) {
        if (m_account == did)
            setAccount(std::nullopt);
    });
}

void LedgerModel::setAccount(const std::optional<Did> &did)
{
    beginResetModel();
    m_account = did;
    m_entries.clear();
    if (did) {
        // A ledger that cannot be read is among the keeper's own warnings.
        if (const auto entries = m_book.entries(*did, Longest))
            m_entries.assign(entries->rbegin(), entries->rend());
    }
    endResetModel();
}

void LedgerModel::grow(const LedgerEntry &entry)
{
    if (m_account != entry.did)
        return;
    if (m_entries.size() >= size_t(Longest)) {
        beginRemoveRows({}, rowCount() - 1, rowCount() - 1);
        m_entries.pop_back();
        endRemoveRows();
    }
    beginInsertRows({}, 0, 0);
    m_entries.push_front(entry);
    endInsertRows();
}

int LedgerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int LedgerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LedgerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &entry = m_entries.at(size_t(index.row()));
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        if (column == Column::Time)
            return inWords(entry.at);
        return column == Column::Event ? EventWords::event(entry.event) : entry.text;
    case Qt::ToolTipRole:
        if (column == Column::Time)
            return asToolTip(exactTime(entry.at, m_clock.now()));
        return asToolTip(entry.detail.isEmpty() ? entry.text : entry.text + u'\n' + entry.detail);
    case TimeRole:
        return QDateTime::fromMSecsSinceEpoch(toUnixMilliseconds(entry.at));
    case EventRole:
        return QVariant::fromValue(entry.event);
    case DetailRole:
        return entry.detail;
    default:
        return {};
    }
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
        || section >= ColumnCount)
        return {};
    switch (Column(section)) {
    case Column::Time:
        return EventWords::timeHeading();
    case Column::Event:
        return EventWords::eventHeading();
    case Column::Text:
        return EventWords::textHeading();
    }
    Q_UNREACHABLE();
}

QHash<int, QByteArray> LedgerModel::roleNames() const
{
    auto names = QAbstractTableModel::roleNames();
    names.insert({{TimeRole, "time"}, {EventRole, "event"}, {DetailRole, "detail"}});
    return names;
}

} // namespace Skykeep
