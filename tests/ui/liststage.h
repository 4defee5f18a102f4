// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/accountspage.h"
#include "windowstage.h"

#include <QMenu>

//! What the tests of the list do with a window's list.
namespace Skykeep::ListStage {

//! The first letter of each row's handle, in order; those of a server in brackets.
inline QString rows(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QString letters;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const auto index = model.index(row, 0, parent);
        letters += index.data(AccountModel::HandleRole).toString().left(1);
        if (model.rowCount(index) > 0)
            letters += u'(' + rows(model, index) + u')';
    }
    return letters;
}

inline QString rows(WindowStage &stage)
{
    return rows(*stage.table().model());
}

inline QString listed(KeptAccounts &accounts)
{
    QString letters;
    for (const auto &account : accounts.keeper().registry().all())
        letters += account.entry.handle->toString().left(1);
    return letters;
}

inline void select(WindowStage &stage, const QStringList &names)
{
    auto &table = stage.table();
    table.clearSelection();
    for (const auto &name : names) {
        const auto found = table.model()->match(table.model()->index(0, 0),
                                                AccountModel::HandleRole, name, -1,
                                                Qt::MatchStartsWith | Qt::MatchRecursive);
        table.selectionModel()->setCurrentIndex(found.value(0),
                                                QItemSelectionModel::Select
                                                    | QItemSelectionModel::Rows);
    }
}

inline QAction *entryOf(const QMenu &menu, const QString &text)
{
    for (auto *action : menu.actions()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

inline AccountsPage &page(WindowStage &stage)
{
    return *stage.window.findChild<AccountsPage *>();
}

} // namespace Skykeep::ListStage
