// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "ui/accountdelegate.h"

#include "models/accountmodel.h"
#include "ui/statusicons.h"

namespace Skykeep {

namespace {

QIcon iconOf(const QModelIndex &index, const QPalette &palette)
{
    switch (AccountColumn(index.column())) {
    case AccountColumn::Session:
        return sessionIcon(index.data(AccountModel::SessionStateRole).value<SessionState>(),
                           palette);
    case AccountColumn::Warnings:
        return attentionIcon(index.data(AccountModel::AttentionRole).value<Attention>(), palette);
    default:
        return {};
    }
}

} // namespace

QSize AccountDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int air = 10;
    const auto hint = QStyledItemDelegate::sizeHint(option, index);
    return {hint.width(), option.fontMetrics.height() + air};
}

void AccountDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->icon = iconOf(index, option->palette);
    if (!option->icon.isNull())
        option->features |= QStyleOptionViewItem::HasDecoration;
    // Handles, servers and DIDs run from left to right everywhere; where they begin is the list's.
    switch (AccountColumn(index.column())) {
    case AccountColumn::Handle:
    case AccountColumn::Server:
    case AccountColumn::Did:
        if (option->direction == Qt::RightToLeft) {
            option->direction = Qt::LeftToRight;
            option->displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
        }
        break;
    default:
        break;
    }
    // The ends of a DID tell it from others.
    if (AccountColumn(index.column()) == AccountColumn::Did)
        option->textElideMode = Qt::ElideMiddle;
}

} // namespace Skykeep
