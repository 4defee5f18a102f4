// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "ui/lendinglist.h"

#include <QHeaderView>
#include <QTreeView>

namespace Skykeep {

QSize LendingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(12, 4);
}

void LendingDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->displayAlignment = Qt::AlignLeading | Qt::AlignVCenter;
    if (const auto glyph = glyphOf(index)) {
        option->icon = glyphIcon(*glyph, option->palette);
        option->features |= QStyleOptionViewItem::HasDecoration;
    }
}

void setUpLendingList(QTreeView &list, int stretched)
{
    list.setAllColumnsShowFocus(true);
    list.setTabKeyNavigation(false);
    list.setAlternatingRowColors(true);
    list.setUniformRowHeights(true);
    auto *header = list.header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(stretched, QHeaderView::Stretch);
}

} // namespace Skykeep
