// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "models/shownaccounts.h"

#include <QSortFilterProxyModel>
#include <QStringList>

namespace Skykeep {

//! The accounts that the owner looks for, sorted as the owner wants: a view onto an AccountModel, or
//! onto an AccountTree, whose servers stay in their order and go when no account of theirs is found.
//!
//! Among equals, and while no column is chosen, accounts stand in the owner's own order.
class AccountFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit AccountFilter(QObject *parent = nullptr);

    //! Shows accounts whose handle, DID, label and server together have every word of \a text, in
    //! capitals or not. Empty shows all.
    void setText(const QString &text);
    //! Those that need me are those with a warning, or worse.
    void setShown(Shown shown);
    Shown shown() const { return m_shown; }
    bool isFiltering() const { return !m_words.isEmpty() || m_shown != Shown::All; }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    bool acceptsCare(const QModelIndex &row) const;
    bool acceptsWords(const QModelIndex &row) const;

    QStringList m_words;
    Shown m_shown = Shown::All;
};

} // namespace Skykeep
