// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/warnings.h"

#include <QSortFilterProxyModel>
#include <QStringList>

namespace Skykeep {

//! The accounts that the owner looks for, sorted as the owner wants: a view onto an AccountModel.
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
    //! Shows accounts that need at least this much. None shows all; Warning, those that need the
    //! owner to act.
    void setLeastAttention(Attention level);
    Attention leastAttention() const { return m_leastAttention; }

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QStringList m_words;
    Attention m_leastAttention = Attention::None;
};

} // namespace Skykeep
