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

// Colours that are made for the background would be lost on that of a selection.
QPalette selected(QPalette palette)
{
    palette.setColor(QPalette::Base, palette.color(QPalette::Highlight));
    palette.setColor(QPalette::Text, palette.color(QPalette::HighlightedText));
    return palette;
}

} // namespace

void AccountDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool isSelected = option->state.testFlag(QStyle::State_Selected);
    option->icon = iconOf(index, isSelected ? selected(option->palette) : option->palette);
    if (!option->icon.isNull())
        option->features |= QStyleOptionViewItem::HasDecoration;
    // The ends of a DID tell it from others.
    if (AccountColumn(index.column()) == AccountColumn::Did)
        option->textElideMode = Qt::ElideMiddle;
}

} // namespace Skykeep
