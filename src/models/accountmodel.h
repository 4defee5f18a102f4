// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/accountkeeper.h"
#include "base/clock.h"
#include "models/accountcolumn.h"
#include "models/accountneeds.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <set>

namespace Skykeep {

//! The registry as a table, in the owner's order.
//!
//! It holds no account: every cell is worked out when it is read, and the registry announces around
//! each change, so that the table cannot fall out of step. Rows that change are told of once in each
//! turn of the event loop, however often and however many. All that it is given outlives it.
class AccountModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        DidRole = Qt::UserRole + 1, //!< QString
        HandleRole, //!< QString; empty: not known yet.
        LabelRole, //!< QString; empty: none.
        ServerRole, //!< QString, as the Server column has it.
        ActiveRole, //!< bool; invalid: not known yet.
        StatusRole, //!< QString, the server's own word.
        SessionStateRole, //!< SessionState
        AttentionRole, //!< Attention
        CareRole, //!< Care
        NextRefreshRole, //!< QDateTime; invalid: none is planned.
        WarningsRole, //!< QList<Warning>, worst first.
        SortRole, //!< Each column's own key, for QVariant::compare().
    };
    Q_ENUM(Role)

    using WarningsOf = AccountNeeds::WarningsOf;
    AccountModel(const AccountRegistry &registry, WarningsOf warningsOf, const Clock &clock,
                 QObject *parent = nullptr);
    AccountModel(const AccountKeeper &keeper, const Clock &clock, QObject *parent = nullptr);

    //! Looks at the next rows, a sixtieth of all, for what time alone changed in what they need.
    //! Words such as "in 5 min" change unannounced: whoever shows them reads them again.
    void tick();

    const AccountNeeds &needs() const { return m_needs; }

    //! The type of what is dragged: DIDs, one to a line.
    static QString dragType();

    Did didAt(const QModelIndex &index) const;
    //! The Handle cell of \a did's row; invalid where it is not listed.
    QModelIndex indexOf(const Did &did) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    //! Rows move where the registry moves them: the view says where they are dropped.
    bool dropMimeData(const QMimeData *, Qt::DropAction, int, int, const QModelIndex &) override
    {
        return false;
    }

private:
    void followRegistry();
    void noteChange(qsizetype row);
    void announce();
    QString words(const Account &account, AccountColumn column) const;
    QString sentences(const Account &account, AccountColumn column) const;
    QVariant sortKey(const Account &account, AccountColumn column) const;

    const AccountRegistry &m_registry;
    WarningsOf m_warningsOf;
    const Clock &m_clock;
    AccountNeeds m_needs;
    std::set<int> m_changed; //!< Rows not told of yet.
    QTimer m_announcement;
};

} // namespace Skykeep
