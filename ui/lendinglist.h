// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/statusicons.h"

#include <QStyledItemDelegate>

#include <optional>

class QTreeView;

namespace Skykeep {

//! Draws a cell of what is lent: with air, and some with an icon before their words.
class LendingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    virtual std::optional<Glyph> glyphOf(const QModelIndex &index) const = 0;
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

//! How the lists of lending look: column \a stretched has the room that the others leave. \a list has its model.
void setUpLendingList(QTreeView &list, int stretched);

} // namespace Skykeep
