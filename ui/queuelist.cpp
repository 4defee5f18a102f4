// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "ui/queuelist.h"

#include <QHeaderView>

#include <algorithm>

namespace Skykeep {

namespace {

constexpr int fewestRows = 2;
constexpr int mostRows = 7; // more scroll

QStyle::StandardPixmap pixmapOf(SignInQueue::State state)
{
    switch (state) {
    case SignInQueue::State::SignedIn:
        return QStyle::SP_DialogApplyButton;
    case SignInQueue::State::NotFound:
    case SignInQueue::State::Refused:
        return QStyle::SP_MessageBoxWarning;
    case SignInQueue::State::Twice:
    case SignInQueue::State::Skipped:
        return QStyle::SP_MessageBoxInformation;
    case SignInQueue::State::LookingUp:
    case SignInQueue::State::Ready:
        break;
    }
    return QStyle::SP_CustomBase;
}

} // namespace

QueueList::QueueList(QWidget *parent)
    : QTreeWidget(parent)
{
    setAccessibleName(tr("The accounts to add"));
    setHeaderLabels({tr("Account"), tr("How far it is")});
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setTabKeyNavigation(false);
    setTextElideMode(Qt::ElideRight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    header()->setStretchLastSection(true);
}

void QueueList::show(const SignInQueue &queue)
{
    const auto count = int(queue.size());
    while (topLevelItemCount() > count)
        delete takeTopLevelItem(topLevelItemCount() - 1);
    while (topLevelItemCount() < count)
        addTopLevelItem(new QTreeWidgetItem);
    for (int i = 0; i < count; ++i) {
        const auto &line = queue.lines()[size_t(i)];
        auto *item = topLevelItem(i);
        const auto name = line.target && line.target->handle ? line.target->handle->toString()
                                                             : line.typed;
        const auto words = SignInQueue::inWords(line);
        item->setText(0, name);
        item->setText(1, words);
        item->setToolTip(0, name);
        item->setToolTip(1, words);
        const auto pixmap = pixmapOf(line.state);
        item->setIcon(1, pixmap == QStyle::SP_CustomBase ? QIcon() : style()->standardIcon(pixmap));
        auto font = item->font(0);
        font.setBold(queue.current() == size_t(i) && line.state != SignInQueue::State::SignedIn);
        item->setFont(0, font);
    }
    header()->resizeSection(0, std::clamp(sizeHintForColumn(0), width() / 4, width() / 2));
    if (const auto current = queue.current())
        setCurrentItem(topLevelItem(int(*current)));
    updateGeometry();
}

int QueueList::heightOf(int rows) const
{
    const int row = std::max(sizeHintForRow(0), fontMetrics().height());
    return header()->sizeHint().height() + rows * row + 2 * frameWidth() + 2;
}

QSize QueueList::sizeHint() const
{
    return {QTreeWidget::sizeHint().width(),
            heightOf(std::clamp(topLevelItemCount(), fewestRows, mostRows))};
}

QSize QueueList::minimumSizeHint() const
{
    return {QTreeWidget::minimumSizeHint().width(),
            heightOf(std::clamp(topLevelItemCount(), fewestRows, mostRows))};
}

} // namespace Skykeep
