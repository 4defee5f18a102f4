// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "ui/trayicon.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace Skykeep {

namespace {

// On a canvas of 16 by 16, with half a unit around for the rim.
constexpr double canvas = 16;
constexpr double rim = 1;

QPainterPath shield()
{
    QPainterPath path(QPointF(8, 1));
    path.lineTo(14.2, 2.9);
    path.lineTo(14.2, 7.6);
    path.cubicTo(14.2, 11.4, 11.8, 13.9, 8, 15);
    path.cubicTo(4.2, 13.9, 1.8, 11.4, 1.8, 7.6);
    path.lineTo(1.8, 2.9);
    path.closeSubpath();
    return path;
}

QPainterPath triangle()
{
    QPainterPath path(QPointF(8, 1.4));
    path.lineTo(15, 14.4);
    path.lineTo(1, 14.4);
    path.closeSubpath();
    return path;
}

QPainterPath octagon()
{
    QPainterPath path;
    path.addPolygon(QPolygonF{{5.2, 1.2},
                              {10.8, 1.2},
                              {14.8, 5.2},
                              {14.8, 10.8},
                              {10.8, 14.8},
                              {5.2, 14.8},
                              {1.2, 10.8},
                              {1.2, 5.2},
                              {5.2, 1.2}});
    return path;
}

QPainterPath disc()
{
    QPainterPath path;
    path.addEllipse(QPointF(8, 8), 6.9, 6.9);
    return path;
}

QPainterPath cloud()
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addEllipse(QPointF(7.6, 6.4), 4.4, 4.4);
    path.addEllipse(QPointF(4.2, 9.6), 3.3, 3.3);
    path.addEllipse(QPointF(11.8, 9.2), 3.4, 3.4);
    path.addRoundedRect(QRectF(3.2, 8, 9.6, 4.9), 2, 2);
    return path.simplified();
}

QPainterPath diamond()
{
    QPainterPath path;
    path.addPolygon(QPolygonF{{8, 0.8}, {15.2, 8}, {8, 15.2}, {0.8, 8}, {8, 0.8}});
    return path;
}

struct Look {
    QPainterPath shape;
    QColor colour; //!< Against white at least 4.5 : 1, so that it stands out from a light panel.
};

Look lookOf(TrayState state)
{
    switch (state) {
    case TrayState::Calm:
        return {shield(), QColor(0x1b, 0x5f, 0xad)};
    case TrayState::Attention:
        return {triangle(), QColor(0xa8, 0x54, 0x00)};
    case TrayState::Critical:
        return {octagon(), QColor(0xb3, 0x1b, 0x1b)};
    case TrayState::Paused:
        return {disc(), QColor(0x55, 0x5f, 0x6b)};
    case TrayState::Offline:
        return {cloud(), QColor(0x55, 0x5f, 0x6b)};
    case TrayState::Asking:
        return {diamond(), QColor(0x6a, 0x3d, 0xb8)};
    }
    Q_UNREACHABLE();
}

void drawMark(QPainter &painter, double top, double bottom, double dot)
{
    painter.drawLine(QPointF(8, top), QPointF(8, bottom));
    painter.setBrush(Qt::white);
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(QPointF(8, dot), 1.25, 1.25);
}

void drawGlyph(QPainter &painter, TrayState state)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Qt::white, 2.1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    switch (state) {
    case TrayState::Calm:
        painter.drawPolyline(QPolygonF{{4.9, 7.8}, {7.2, 10.2}, {11.2, 5.4}});
        return;
    case TrayState::Attention:
        return drawMark(painter, 6.2, 9.2, 12.1);
    case TrayState::Critical:
        return drawMark(painter, 4, 8.4, 11.9);
    case TrayState::Paused:
        painter.drawLine(QPointF(6, 5.4), QPointF(6, 10.6));
        painter.drawLine(QPointF(10, 5.4), QPointF(10, 10.6));
        return;
    case TrayState::Asking: {
        QPainterPath hook(QPointF(5.9, 6.2));
        hook.cubicTo(5.9, 2.9, 10.3, 3.1, 10.3, 6);
        hook.cubicTo(10.3, 7.7, 8, 7.8, 8, 9.3);
        painter.setPen(QPen(Qt::white, 1.9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(hook);
        painter.setBrush(Qt::white);
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(QPointF(8, 12), 1.2, 1.2);
        return;
    }
    case TrayState::Offline: {
        const QLineF stroke(2.6, 14, 13.4, 2.6);
        painter.setPen(QPen(Qt::white, 4, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(stroke);
        painter.setPen(QPen(QColor(0xb3, 0x1b, 0x1b), 2, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(stroke);
        return;
    }
    }
}

QPixmap draw(TrayState state, int side)
{
    QPixmap picture(side, side);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(side / canvas, side / canvas);
    const auto look = lookOf(state);
    // The rim is white: on a light panel it is unseen, and on a dark one it is what is seen first.
    painter.setPen(QPen(Qt::white, 2 * rim, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(look.colour);
    painter.drawPath(look.shape);
    painter.setPen(Qt::NoPen);
    painter.drawPath(look.shape);
    drawGlyph(painter, state);
    return picture;
}

} // namespace

TrayState trayStateOf(const std::vector<Account> &accounts, Attention worst, bool isOffline)
{
    if (worst >= Attention::Critical)
        return TrayState::Critical;
    if (worst >= Attention::Warning)
        return TrayState::Attention;
    if (isOffline)
        return TrayState::Offline;
    const bool isAnyKept = std::ranges::any_of(accounts, [](const Account &account) {
        return account.entry.keeping == Keeping::Kept;
    });
    const bool isAnyPaused = std::ranges::any_of(accounts, [](const Account &account) {
        return account.entry.keeping == Keeping::Paused
            || account.entry.keeping == Keeping::LeftToEnd;
    });
    return isAnyPaused && !isAnyKept ? TrayState::Paused : TrayState::Calm;
}

QIcon trayIcon(TrayState state)
{
    QIcon icon;
    for (const int side : {16, 22, 24, 32, 44, 48, 64, 128})
        icon.addPixmap(draw(state, side));
    return icon;
}

} // namespace Skykeep
