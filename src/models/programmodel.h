// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/accountregistry.h"
#include "lending/grantbook.h"
#include "lending/lease.h"
#include "lending/lendlog.h"

#include <QAbstractItemModel>

#include <memory>
#include <optional>
#include <vector>

namespace Skykeep {

//! The programs that were let in or shut out, and under each what it may have of which account; the
//! commands that run with a lease stand together before them.
//!
//! A projection of the book, the log and the leases, which it follows. What has not changed keeps its row.
class ProgramModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum class Column { Name, Account, Lasting, LastUsed };
    static constexpr int ColumnCount = 4;

    enum class Kind {
        Commands, //!< The heading of the leases.
        Terminal,
        Program,
        Lease,
        Permission,
        Denial,
    };
    enum Role {
        KindRole = Qt::UserRole + 1, //!< Kind
        IdRole, //!< QString; of a grant its own, of a lease its number.
        IsRevocableRole, //!< bool; of a program: something of it is.
    };

    //! All of them outlive the model.
    struct Sources {
        const GrantBook &grants;
        const LendLog &log;
        const AccountRegistry &accounts;
        const Clock &clock;
    };

    explicit ProgramModel(Sources sources, QObject *parent = nullptr);
    ~ProgramModel() override;

    void setLeases(const std::vector<Lease> &leases);
    //! Times that are told from now on are told anew.
    void tick();

    bool isEmpty() const { return m_groups.empty(); }
    //! Whether there is anything that its owner can take back.
    bool isAnyRevocable() const;
    //! Of a program's row, or of one below it.
    std::optional<ProgramKey> programOf(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct Row;
    struct Group;

    void update();
    std::vector<std::unique_ptr<Group>> wanted() const;
    void updateRows(Group &group, std::vector<Row> rows);
    void noteLent(const LentEntry &entry);
    const Group *groupOf(const QModelIndex &index) const;
    const Row *rowOf(const QModelIndex &index) const;
    QModelIndex indexOf(const Group &group, int column = 0) const;
    QString textOf(const Group &group, Column column) const;
    QString textOf(const Row &row, Column column) const;
    QString toolTipOf(const QModelIndex &index) const;
    QString accountName(const Did &did) const;

    Sources m_sources;
    std::vector<Lease> m_leases;
    std::vector<std::unique_ptr<Group>> m_groups;
    quintptr m_lastSerial = 0;
};

} // namespace Skykeep
