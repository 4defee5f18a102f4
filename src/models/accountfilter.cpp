// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "models/accountfilter.h"

#include "models/accountmodel.h"
#include "models/accounttree.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Skykeep {

AccountFilter::AccountFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(AccountModel::SortRole);
    setDynamicSortFilter(true);
    setRecursiveFilteringEnabled(true);
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
    invalidate(); // at once: told of row by row, thousands that come or go hold up the window
}

void AccountFilter::setShown(Shown shown)
{
    if (shown == m_shown)
        return;
    m_shown = shown;
    invalidate(); // at once: told of row by row, thousands that come or go hold up the window
}

QVariant AccountFilter::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole || index.column() != 0)
        return QSortFilterProxyModel::data(index, role);
    const auto source = mapToSource(index);
    return AccountTree::isServer(source) ? QVariant(AccountTree::heading(source, rowCount(index)))
                                         : source.data(role);
}

bool AccountFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const auto row = sourceModel()->index(sourceRow, 0, sourceParent);
    // A server is there for its accounts.
    return !AccountTree::isServer(row) && acceptsCare(row) && acceptsWords(row);
}

bool AccountFilter::acceptsCare(const QModelIndex &row) const
{
    if (m_shown == Shown::All)
        return true;
    if (const auto care = careFor(m_shown))
        return row.data(AccountModel::CareRole).value<Care>() == *care;
    return row.data(AccountModel::AttentionRole).value<Attention>() >= Attention::Warning;
}

bool AccountFilter::acceptsWords(const QModelIndex &row) const
{
    if (m_words.isEmpty())
        return true;
    QString text;
    for (const auto role : {AccountModel::HandleRole, AccountModel::DidRole,
                            AccountModel::LabelRole, AccountModel::ServerRole})
        text += row.data(role).toString() + u'\n';
    text = text.toCaseFolded();
    return std::all_of(m_words.begin(), m_words.end(),
                       [&text](const QString &word) { return text.contains(word); });
}

bool AccountFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    // Descending asks the other way round, and the owner's order is to stay.
    const auto isBefore = sortOrder() == Qt::AscendingOrder ? left.row() < right.row()
                                                            : left.row() > right.row();
    if (AccountTree::isServer(left))
        return isBefore;
    const auto order = QVariant::compare(left.data(sortRole()), right.data(sortRole()));
    if (order != QPartialOrdering::Equivalent)
        return order == QPartialOrdering::Less;
    return isBefore;
}

} // namespace Skykeep
