// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "models/accountmodel.h"

#include <memory>
#include <vector>

namespace Skykeep {

//! The table of accounts by server: a row for each server, and under it its accounts in the owner's
//! order. Servers stand in the order of their names.
//!
//! A projection of the model, which outlives it. A server is there while it has an account.
class AccountTree : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit AccountTree(AccountModel &model, QObject *parent = nullptr);
    ~AccountTree() override;

    //! Whether the row of \a index, in any model, is a server of such a tree.
    static bool isServer(const QModelIndex &index);
    //! "bsky.social – 5 accounts, 1 needs you" where \a shown of them are shown.
    static QString heading(const QModelIndex &server, int shown);

    QModelIndex fromModel(const QModelIndex &index) const;
    QModelIndex toModel(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Server;

    Server *serverOf(const QModelIndex &account) const;
    QString serverAt(int modelRow) const;
    void followModel();
    void insert(int modelRow);
    void take(int modelRow);
    void drop(int modelRow);
    void follow(int firstRow, int lastRow);
    //! Those of the server's accounts that are among the model's rows have changed.
    void announce(Server &server, int firstRow, int lastRow);
    void startMove(int from, int to);
    void renumberServers();
    //! Adds \a step to every row of the model from \a first on.
    void shift(int first, int step);
    int urgentIn(const Server &server) const;

    AccountModel &m_model;
    std::vector<std::unique_ptr<Server>> m_servers; //!< By name.
    std::vector<Server *> m_serverOf; //!< Of each row of the model.
    bool m_isMoving = false;
};

} // namespace Skykeep
