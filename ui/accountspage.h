// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/accountkeeper.h"
#include "models/accountfilter.h"
#include "models/accountmodel.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QTableView;

namespace Skykeep {

//! The table of accounts, with the search above it.
//!
//! The selection is the owner's: it stays with its accounts when rows move.
class AccountsPage : public QWidget
{
    Q_OBJECT

public:
    //! \a model outlives the page.
    explicit AccountsPage(AccountModel &model, QWidget *parent = nullptr);

    //! In the order of the rows.
    std::vector<Did> selection() const;
    //! Shows the account even where the search hides it.
    void select(const Did &did);
    void focusSearch();
    void setNeedsMe(bool isOn);

    QTableView &table() { return *m_table; }

Q_SIGNALS:
    void selectionChanged();
    void needsMeChanged(bool isOn);
    //! Where on the screen the menu of the selection is wanted.
    void menuAsked(const QPoint &place);
    void detailsAsked();

private:
    QWidget *makeSearch();
    void makeTable();
    void showEmptiness();

    AccountModel &m_model;
    AccountFilter m_filter;
    QLineEdit *m_search;
    QCheckBox *m_needsMe;
    QTableView *m_table;
    QLabel *m_nothing;
};

} // namespace Skykeep
