// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "models/accountfilter.h"

#include "models/accountmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Skykeep {

AccountFilter::AccountFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(AccountModel::SortRole);
    setDynamicSortFilter(true);
}

void AccountFilter::setText(const QString &text)
{
    auto words = text.toCaseFolded().simplified().split(u' ', Qt::SkipEmptyParts);
    for (auto &word : words) {
        if (word.startsWith(u'@')) // as handles are often written
            word.remove(0, 1);
    }
    if (words == m_words)
        return;
    m_words = std::move(words);
    invalidateRowsFilter();
}

void AccountFilter::setLeastAttention(Attention level)
{
    if (level == m_leastAttention)
        return;
    m_leastAttention = level;
    invalidateRowsFilter();
}

bool AccountFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const auto row = sourceModel()->index(sourceRow, 0, sourceParent);
    if (!m_words.isEmpty()) {
        QString text;
        for (const auto role : {AccountModel::HandleRole, AccountModel::DidRole,
                                AccountModel::LabelRole, AccountModel::ServerRole})
            text += row.data(role).toString().toCaseFolded() + u'\n';
        if (!std::all_of(m_words.begin(), m_words.end(),
                         [&text](const QString &word) { return text.contains(word); }))
            return false;
    }
    return m_leastAttention == Attention::None
        || row.data(AccountModel::AttentionRole).value<Attention>() >= m_leastAttention;
}

bool AccountFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto order = QVariant::compare(left.data(sortRole()), right.data(sortRole()));
    if (order != QPartialOrdering::Equivalent)
        return order == QPartialOrdering::Less;
    // Descending asks the other way round, and the owner's order is to stay.
    return sortOrder() == Qt::AscendingOrder ? left.row() < right.row() : left.row() > right.row();
}

} // namespace Skykeep
