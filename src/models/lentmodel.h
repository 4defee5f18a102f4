// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/accountregistry.h"
#include "lending/lendlog.h"

#include <QAbstractTableModel>

#include <deque>

namespace Skykeep {

//! What was lent, and refused, newest first. Grows by itself.
//!
//! Holds the entries, for the log is a file. All that it is given outlives it.
class LentModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Time, Program, Account, What, Outcome };
    static constexpr int ColumnCount = 5;
    static constexpr int Longest = 500; //!< Older entries are left out.

    enum Role {
        OutcomeRole = Qt::UserRole + 1, //!< LentEntry::Outcome
    };

    LentModel(const LendLog &log, const AccountRegistry &accounts, const Clock &clock,
              QObject *parent = nullptr);

    //! Nothing: of all accounts, and of all programs.
    void setFilter(const std::optional<Did> &account, const std::optional<ProgramKey> &program);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    void grow(const LentEntry &entry);
    void takeBefore(const LentEntry &entry);
    QString textOf(const LentEntry &entry, Column column) const;

    const LendLog &m_log;
    const AccountRegistry &m_accounts;
    const Clock &m_clock;
    LendLog::Filter m_filter;
    std::deque<LentEntry> m_entries; //!< Newest first.
};

} // namespace Skykeep
