// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/accountbook.h"

#include <QAbstractTableModel>

#include <deque>

namespace Skykeep {

//! What happened to one account, newest first. Grows by itself while the account is shown.
//!
//! Holds the entries, for the ledger is a file. All that it is given outlives it.
class LedgerModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Time, Event, Text };
    static constexpr int ColumnCount = 3;
    static constexpr int Longest = 500; //!< Older entries are left out.

    enum Role {
        TimeRole = Qt::UserRole + 1, //!< QDateTime
        EventRole, //!< LedgerEvent
        DetailRole, //!< QString, the server's own words; empty: none.
    };

    LedgerModel(const AccountBook &book, const Clock &clock, QObject *parent = nullptr);

    //! Nothing shows nobody's; so does an account that is taken off the list.
    void setAccount(const std::optional<Did> &did);
    const std::optional<Did> &account() const { return m_account; }

    const std::deque<LedgerEntry> &entries() const { return m_entries; } //!< Newest first.

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    void grow(const LedgerEntry &entry);

    const AccountBook &m_book;
    const Clock &m_clock;
    std::optional<Did> m_account;
    std::deque<LedgerEntry> m_entries;
};

} // namespace Skykeep
