// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "models/accountfilter.h"
#include "models/accounttree.h"
#include "ui/listlayout.h"

#include <QSet>
#include <QWidget>

#include <memory>
#include <vector>

class QComboBox;
class QLineEdit;

namespace Skykeep {

class AccountList;

//! The list of accounts, with what decides which of them it shows above it.
//!
//! The selection is the owner's: it stays with its accounts when rows move.
class AccountsPage : public QWidget
{
    Q_OBJECT

public:
    //! \a model outlives the page.
    explicit AccountsPage(AccountModel &model, QWidget *parent = nullptr);
    ~AccountsPage() override;

    //! In the order of the rows. A server that is selected stands for its accounts.
    std::vector<Did> selection() const;
    //! Shows the account even where the search hides it.
    void select(const Did &did);
    void focusSearch();
    //! With a row selected, where there is any.
    void focusList();

    void setShown(Shown shown);
    Shown shown() const { return m_filter.shown(); }
    void setGrouped(bool isGrouped);
    bool isGrouped() const { return m_tree != nullptr; }
    void showAll();

    //! Why accounts cannot be put in another order just now; empty: they can.
    QString orderRefusal() const;

    ListLayout layoutNow() const;
    void apply(const ListLayout &layout);

    AccountList &list() { return *m_list; }

Q_SIGNALS:
    void selectionChanged();
    void shownChanged(Skykeep::Shown shown);
    void groupedChanged(bool isGrouped);
    void layoutChanged();
    //! Where on the screen the menu of the selection is wanted.
    void menuAsked(const QPoint &place);
    void headerMenuAsked(const QPoint &place);
    void detailsAsked();
    //! The selection is wanted before this row of the registry.
    void moveAsked(qsizetype before);
    void orderRefused(const QString &sentence);

private:
    QWidget *makeBar();
    QWidget *makeNothing();
    void makeList();
    void setDefaultWidths();
    void followList();
    void followFilter();
    QModelIndex indexOf(const Did &did) const;
    void expand();
    void noteFolding(const QModelIndex &index, bool isCollapsed);
    void nameCounts();
    void showEmptiness();
    void updateOrderRefusal();

    AccountModel &m_model;
    AccountFilter m_filter;
    std::unique_ptr<AccountTree> m_tree; //!< While accounts are grouped.
    QSet<QString> m_collapsed; //!< The names of servers.
    bool m_isExpanding = false;
    QLineEdit *m_search;
    QComboBox *m_shown;
    AccountList *m_list;
    QWidget *m_nothing;
};

} // namespace Skykeep
