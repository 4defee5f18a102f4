// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/accountkeeper.h"
#include "base/clock.h"
#include "models/accountcolumn.h"

#include <QAbstractTableModel>

#include <functional>

namespace Skykeep {

//! The registry as a table, in the owner's order.
//!
//! It holds no account: every cell is worked out when it is read, and the registry announces around
//! each change, so that the table cannot fall out of step. All that it is given outlives it.
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
        NextRefreshRole, //!< QDateTime; invalid: none is planned.
        WarningsRole, //!< QList<Warning>, worst first.
        SortRole, //!< Each column's own key, for QVariant::compare().
    };
    Q_ENUM(Role)

    using WarningsOf = std::function<std::vector<Warning>(const Account &)>;
    AccountModel(const AccountRegistry &registry, WarningsOf warningsOf, const Clock &clock,
                 QObject *parent = nullptr);
    AccountModel(const AccountKeeper &keeper, const Clock &clock, QObject *parent = nullptr);

    //! Announces what changes by the passing of time alone. For the view's timer, while it is seen.
    void tick();

    Did didAt(const QModelIndex &index) const;
    //! The Handle cell of \a did's row; invalid where it is not listed.
    QModelIndex indexOf(const Did &did) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    void followRegistry();
    QString words(const Account &account, AccountColumn column) const;
    QString sentences(const Account &account, AccountColumn column) const;
    QVariant sortKey(const Account &account, AccountColumn column) const;

    const AccountRegistry &m_registry;
    WarningsOf m_warningsOf;
    const Clock &m_clock;
};

} // namespace Skykeep
