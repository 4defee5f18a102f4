// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "ui/queuelist.h"

#include "ui/labels.h"
#include "ui/statusicons.h"

#include <QEvent>
#include <QHeaderView>

#include <algorithm>

namespace Skykeep {

namespace {

constexpr int fewestRows = 2;
constexpr int mostRows = 7; // more scroll

constexpr int stateRole = Qt::UserRole;

QIcon iconOf(SignInQueue::State state, const QPalette &palette)
{
    switch (state) {
    case SignInQueue::State::SignedIn:
        return glyphIcon(Glyph::Check, palette);
    case SignInQueue::State::NotFound:
    case SignInQueue::State::Refused:
        return attentionIcon(Attention::Warning, palette);
    case SignInQueue::State::Twice:
    case SignInQueue::State::Skipped:
        return attentionIcon(Attention::Notice, palette);
    case SignInQueue::State::LookingUp:
        return glyphIcon(Glyph::Search, palette);
    case SignInQueue::State::Ready:
        return glyphIcon(Glyph::Key, palette);
    }
    Q_UNREACHABLE();
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
        item->setText(0, isolated(name));
        item->setText(1, words);
        item->setToolTip(0, name);
        item->setToolTip(1, words);
        item->setData(1, stateRole, int(line.state));
        auto font = item->font(0);
        font.setBold(queue.current() == size_t(i) && line.state != SignInQueue::State::SignedIn);
        item->setFont(0, font);
    }
    drawIcons();
    header()->resizeSection(0, std::clamp(sizeHintForColumn(0), width() / 4, width() / 2));
    if (const auto current = queue.current())
        setCurrentItem(topLevelItem(int(*current)));
    updateGeometry();
}

void QueueList::drawIcons()
{
    for (int i = 0; i < topLevelItemCount(); ++i) {
        auto *item = topLevelItem(i);
        const auto state = SignInQueue::State(item->data(1, stateRole).toInt());
        item->setIcon(1, iconOf(state, palette()));
    }
}

void QueueList::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcons();
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
