// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "ui/timelineview.h"

#include "ui/statusicons.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace Skykeep {

namespace {

Glyph glyphOf(LedgerEvent event)
{
    switch (event) {
    case LedgerEvent::SignedIn:
    case LedgerEvent::CredentialChanged:
        return Glyph::Key;
    case LedgerEvent::Refreshed:
        return Glyph::Circle;
    case LedgerEvent::RefreshFailed:
        return Glyph::Caution;
    case LedgerEvent::StatusChanged:
    case LedgerEvent::ServerChanged:
        return Glyph::Note;
    case LedgerEvent::HandleChanged:
        return Glyph::Tag;
    case LedgerEvent::SignInNeeded:
        return Glyph::Stop;
    case LedgerEvent::Parked:
        return Glyph::Parked;
    case LedgerEvent::TakedownReversed:
    case LedgerEvent::Revoked:
        return Glyph::Check;
    case LedgerEvent::SignedOut:
        return Glyph::Out;
    case LedgerEvent::Paused:
        return Glyph::Pause;
    case LedgerEvent::Resumed:
        return Glyph::Play;
    case LedgerEvent::Stored:
        return Glyph::Save;
    }
    Q_UNREACHABLE();
}

class TimelineDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        constexpr int air = 4;
        const auto hint = QStyledItemDelegate::sizeHint(option, index);
        if (index.data(TimelineModel::IsDayRole).toBool())
            return hint + QSize(air, 2 * air);
        const auto *view = qobject_cast<const QTreeView *>(option.widget);
        if (!view || TimelineModel::Column(index.column()) != TimelineModel::Column::Text)
            return hint + QSize(air, air);
        // As tall as its lines are where they break, which the view does not say.
        const auto margin = view->style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1;
        const int room = view->columnWidth(index.column()) - option.decorationSize.width()
            - 4 * margin;
        const auto text = option.fontMetrics.boundingRect(QRect(0, 0, room, QWIDGETSIZE_MAX),
                                                          Qt::TextWordWrap,
                                                          index.data().toString());
        return {hint.width() + air, std::max(hint.height(), text.height()) + air};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const auto event = index.data(TimelineModel::EventRole);
        if (!event.isValid()) {
            option->font.setBold(true);
            return;
        }
        option->displayAlignment = Qt::AlignLeading | Qt::AlignTop;
        if (TimelineModel::Column(index.column()) != TimelineModel::Column::Text)
            return;
        option->decorationAlignment = Qt::AlignTop;
        option->icon = glyphIcon(glyphOf(event.value<LedgerEvent>()), option->palette);
        option->features |= QStyleOptionViewItem::HasDecoration;
    }
};

} // namespace

TimelineView::TimelineView(TimelineModel &timeline, QWidget *parent)
    : QTreeView(parent)
    , m_timeline(timeline)
{
    setModel(&timeline);
    setItemDelegate(new TimelineDelegate(this));
    setRootIsDecorated(false);
    setIndentation(0);
    setHeaderHidden(true);
    setAllColumnsShowFocus(true);
    setTabKeyNavigation(false);
    setWordWrap(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setAccessibleName(tr("What happened to this account"));
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    header()->setStretchLastSection(true);
    // Sentences break into lines by the width they have.
    connect(header(), &QHeaderView::sectionResized, this, [this] { scheduleDelayedItemsLayout(); });
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&timeline, signal, this, &TimelineView::spanDays);
    connect(&timeline, &QAbstractItemModel::modelReset, this, &TimelineView::spanDays);
    spanDays();
}

void TimelineView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (m_timeline.rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("Nothing so far."));
}

void TimelineView::spanDays()
{
    for (int row = 0; row < m_timeline.rowCount(); ++row)
        setFirstColumnSpanned(row, {}, m_timeline.isDay(row));
}

} // namespace Skykeep
