// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "ui/accountlist.h"

#include "models/accountmodel.h"
#include "ui/accountdelegate.h"

#include <QDropEvent>
#include <QHeaderView>
#include <QMimeData>
#include <QPainter>

namespace Skykeep {

namespace {

bool isServer(const QModelIndex &index)
{
    return !index.data(AccountModel::DidRole).isValid();
}

} // namespace

AccountList::AccountList(QWidget *parent)
    : QTreeView(parent)
{
    setItemDelegate(new AccountDelegate(this));
    setAccessibleName(tr("Accounts"));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setAlternatingRowColors(true);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setTabKeyNavigation(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDragDropOverwriteMode(false);
    setDropIndicatorShown(true);
    setTreePosition(-1); // whichever column is first
    setGrouped(false);

    header()->setHighlightSections(false);
    header()->setSectionsMovable(true);
    header()->setFirstSectionMovable(true);
    header()->setSortIndicatorClearable(true);
    header()->setSortIndicator(-1, Qt::AscendingOrder); // the owner's own order
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    header()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 6);
    setSortingEnabled(true);
}

void AccountList::setGrouped(bool isGrouped)
{
    setRootIsDecorated(isGrouped);
    setItemsExpandable(isGrouped);
    if (isGrouped)
        resetIndentation();
    else
        setIndentation(0);
}

void AccountList::redrawTimes()
{
    for (const auto column : {AccountColumn::Session, AccountColumn::Renews}) {
        const int section = int(column);
        if (!header()->isSectionHidden(section))
            viewport()->update(header()->sectionViewportPosition(section), 0,
                               header()->sectionSize(section), viewport()->height());
    }
}

void AccountList::drawRow(QPainter *painter, const QStyleOptionViewItem &options,
                          const QModelIndex &index) const
{
    if (!isServer(index)) {
        QTreeView::drawRow(painter, options, index);
        return;
    }
    // Its name goes over all columns, whichever are shown.
    auto option = options;
    option.rect.setX(0);
    option.rect.setWidth(viewport()->width());
    option.index = index;
    option.font.setBold(true);
    option.fontMetrics = QFontMetrics(option.font);
    option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    option.state.setFlag(QStyle::State_HasFocus,
                         hasFocus() && currentIndex().row() == index.row()
                             && currentIndex().parent() == index.parent());
    option.showDecorationSelected = true;
    option.features |= QStyleOptionViewItem::HasDisplay;
    option.displayAlignment = Qt::AlignLeading | Qt::AlignVCenter;
    option.text = index.siblingAtColumn(0).data().toString();
    style()->drawPrimitive(QStyle::PE_PanelItemViewRow, &option, painter, this);

    const auto row = option.rect;
    const auto branch = QRect(row.x(), row.y(), indentation(), row.height());
    drawBranches(painter, QStyle::visualRect(layoutDirection(), row, branch), index);
    option.rect = QStyle::visualRect(layoutDirection(), row, row.adjusted(indentation(), 0, 0, 0));
    style()->drawControl(QStyle::CE_ItemViewItem, &option, painter, this);
}

void AccountList::startDrag(Qt::DropActions actions)
{
    if (m_orderRefusal.isEmpty())
        QTreeView::startDrag(actions);
    else
        Q_EMIT orderRefused(m_orderRefusal);
}

void AccountList::dropEvent(QDropEvent *event)
{
    setState(NoState);
    viewport()->update();
    if (!m_orderRefusal.isEmpty() || !event->mimeData()->hasFormat(AccountModel::dragType())) {
        event->ignore();
        return;
    }
    const auto place = event->position().toPoint();
    const auto index = indexAt(place);
    const int row = index.isValid() ? index.row() : model()->rowCount();
    const bool isBelow = index.isValid() && place.y() > visualRect(index).center().y();
    // To the view a move would mean that it is to remove the rows.
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT moveAsked(isBelow ? row + 1 : row);
}

} // namespace Skykeep
