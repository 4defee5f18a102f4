// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "ui/statusicons.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

namespace Skykeep {

namespace {

// On a canvas of 16 by 16.
constexpr double canvas = 16;

QPainterPath regular(int corners, double turn)
{
    QPainterPath path;
    for (int i = 0; i < corners; ++i) {
        QLineF ray(8, 8, 15.2, 8);
        ray.setAngle(turn + 360.0 * i / corners);
        if (i == 0)
            path.moveTo(ray.p2());
        else
            path.lineTo(ray.p2());
    }
    path.closeSubpath();
    return path;
}

void strokes(QPainter &painter, const QColor &colour, double width)
{
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
}

void fills(QPainter &painter, const QColor &colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
}

void drawMark(QPainter &painter, const QColor &colour, double top, double bottom, double dot)
{
    strokes(painter, colour, 2);
    painter.drawLine(QPointF(8, top), QPointF(8, bottom));
    fills(painter, colour);
    painter.drawEllipse(QPointF(8, dot), 1.2, 1.2);
}

void drawClock(QPainter &painter, const QColor &colour)
{
    strokes(painter, colour, 1.6);
    painter.drawEllipse(QPointF(8, 8), 6.2, 6.2);
    painter.drawPolyline(QPolygonF{{8, 4.5}, {8, 8}, {10.5, 9.5}});
}

void drawCircle(QPainter &painter, const QColor &colour)
{
    strokes(painter, colour, 1.8);
    painter.drawArc(QRectF(2.5, 2.5, 11, 11), 20 * 16, 290 * 16);
    fills(painter, colour);
    painter.drawPolygon(QPolygonF{{10.2, 6.8}, {15.2, 6.8}, {13.6, 2}});
}

void drawLock(QPainter &painter, const QColor &colour)
{
    strokes(painter, colour, 1.8);
    painter.drawArc(QRectF(4.5, 1.5, 7, 9), 0, 180 * 16);
    fills(painter, colour);
    painter.drawRoundedRect(QRectF(2.5, 7, 11, 7.5), 1.5, 1.5);
}

void drawKey(QPainter &painter, const QColor &colour)
{
    strokes(painter, colour, 1.8);
    painter.drawEllipse(QPointF(5, 8), 3.2, 3.2);
    painter.drawPolyline(QPolygonF{{8.2, 8}, {14.5, 8}, {14.5, 11}});
    painter.drawLine(QPointF(11.5, 8), QPointF(11.5, 10.2));
}

void drawOut(QPainter &painter, const QColor &colour)
{
    strokes(painter, colour, 1.8);
    painter.drawPolyline(QPolygonF{{7, 2.5}, {2.5, 2.5}, {2.5, 13.5}, {7, 13.5}});
    painter.drawLine(QPointF(6, 8), QPointF(14, 8));
    painter.drawPolyline(QPolygonF{{11, 5}, {14, 8}, {11, 11}});
}

void drawSave(QPainter &painter, const QColor &colour)
{
    strokes(painter, colour, 1.8);
    painter.drawLine(QPointF(8, 2), QPointF(8, 10));
    painter.drawPolyline(QPolygonF{{4.8, 7}, {8, 10.2}, {11.2, 7}});
    painter.drawPolyline(QPolygonF{{2, 11}, {2, 14}, {14, 14}, {14, 11}});
}

void drawTag(QPainter &painter, const QColor &colour)
{
    strokes(painter, colour, 1.6);
    painter.drawPolygon(QPolygonF{{2, 2}, {8, 2}, {14.2, 8.2}, {8.2, 14.2}, {2, 8}});
    fills(painter, colour);
    painter.drawEllipse(QPointF(5, 5), 1.2, 1.2);
}

void drawParked(QPainter &painter, const QColor &colour, const QColor &paper)
{
    fills(painter, colour);
    painter.drawRoundedRect(QRectF(1.5, 1.5, 13, 13), 2.5, 2.5);
    strokes(painter, paper, 1.8);
    QPainterPath letter(QPointF(6, 12.2));
    letter.lineTo(6, 4);
    letter.lineTo(8.4, 4);
    letter.cubicTo(11.6, 4, 11.6, 8.8, 8.4, 8.8);
    letter.lineTo(6, 8.8);
    painter.drawPath(letter);
}

void draw(QPainter &painter, Glyph glyph, const QColor &colour, const QColor &paper)
{
    switch (glyph) {
    case Glyph::Check:
        fills(painter, colour);
        painter.drawEllipse(QPointF(8, 8), 7, 7);
        strokes(painter, paper, 2);
        painter.drawPolyline(QPolygonF{{4.8, 8.3}, {7.1, 10.6}, {11.3, 5.8}});
        return;
    case Glyph::Note:
        fills(painter, colour);
        painter.drawEllipse(QPointF(8, 8), 7, 7);
        drawMark(painter, paper, 7.6, 11.4, 4.6);
        return;
    case Glyph::Caution:
        strokes(painter, colour, 1.5);
        painter.setBrush(colour);
        painter.drawPolygon(QPolygonF{{8, 2}, {15, 14}, {1, 14}});
        drawMark(painter, paper, 6.2, 9.6, 12.2);
        return;
    case Glyph::Stop:
        fills(painter, colour);
        painter.drawPath(regular(8, 22.5));
        drawMark(painter, paper, 4.4, 8.8, 11.8);
        return;
    case Glyph::Clock:
        return drawClock(painter, colour);
    case Glyph::Circle:
        return drawCircle(painter, colour);
    case Glyph::Lock:
        return drawLock(painter, colour);
    case Glyph::Save:
        return drawSave(painter, colour);
    case Glyph::Pause:
        fills(painter, colour);
        painter.drawRoundedRect(QRectF(3.5, 2.5, 3.2, 11), 1, 1);
        painter.drawRoundedRect(QRectF(9.3, 2.5, 3.2, 11), 1, 1);
        return;
    case Glyph::Parked:
        return drawParked(painter, colour, paper);
    case Glyph::Key:
        return drawKey(painter, colour);
    case Glyph::Out:
        return drawOut(painter, colour);
    case Glyph::Plus:
        strokes(painter, colour, 2.2);
        painter.drawLine(QPointF(8, 2.5), QPointF(8, 13.5));
        painter.drawLine(QPointF(2.5, 8), QPointF(13.5, 8));
        return;
    case Glyph::Play:
        strokes(painter, colour, 1.5);
        painter.setBrush(colour);
        painter.drawPolygon(QPolygonF{{4.5, 2.8}, {13, 8}, {4.5, 13.2}});
        return;
    case Glyph::Cross:
        strokes(painter, colour, 2.2);
        painter.drawLine(QPointF(3.5, 3.5), QPointF(12.5, 12.5));
        painter.drawLine(QPointF(12.5, 3.5), QPointF(3.5, 12.5));
        return;
    case Glyph::Tag:
        return drawTag(painter, colour);
    }
}

//! Draws a glyph at whatever size the screen asks for.
class GlyphEngine final : public QIconEngine
{
public:
    GlyphEngine(Glyph glyph, QColor colour, QPalette palette)
        : m_glyph(glyph)
        , m_colour(std::move(colour))
        , m_palette(std::move(palette))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const double side = std::min(rect.width(), rect.height());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(QRectF(rect).center() - QPointF(side / 2, side / 2));
        painter->scale(side / canvas, side / canvas);
        draw(*painter, m_glyph, inkFor(mode), paperFor(mode));
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return picture;
    }

    QIconEngine *clone() const override { return new GlyphEngine(*this); }

private:
    // On a selection, colours that are made for the background would be lost.
    QColor inkFor(QIcon::Mode mode) const
    {
        if (mode == QIcon::Disabled)
            return m_palette.color(QPalette::Disabled, QPalette::WindowText);
        return mode == QIcon::Selected ? m_palette.color(QPalette::HighlightedText) : m_colour;
    }

    //! What is cut out of a filled shape shows this.
    QColor paperFor(QIcon::Mode mode) const
    {
        return m_palette.color(mode == QIcon::Selected ? QPalette::Highlight : QPalette::Base);
    }

    Glyph m_glyph;
    QColor m_colour;
    QPalette m_palette;
};

QIcon iconOf(Glyph glyph, const QColor &colour, const QPalette &palette)
{
    return QIcon(new GlyphEngine(glyph, colour, palette));
}

Attention levelOf(SessionState state)
{
    switch (state) {
    case SessionState::Unsaved:
    case SessionState::SignInNeeded:
    case SessionState::Parked:
        return Attention::Critical;
    case SessionState::Held:
    case SessionState::Waiting:
        return Attention::Warning;
    default:
        return Attention::None;
    }
}

Glyph glyphOf(SessionState state)
{
    switch (state) {
    case SessionState::Fresh:
        return Glyph::Check;
    case SessionState::Due:
    case SessionState::Waiting:
        return Glyph::Clock;
    case SessionState::Refreshing:
        return Glyph::Circle;
    case SessionState::Held:
        return Glyph::Lock;
    case SessionState::Unsaved:
        return Glyph::Save;
    case SessionState::Paused:
        return Glyph::Pause;
    case SessionState::Parked:
        return Glyph::Parked;
    case SessionState::SignInNeeded:
        return Glyph::Key;
    case SessionState::SignedOut:
        return Glyph::Out;
    }
    Q_UNREACHABLE();
}

} // namespace

QColor attentionColour(Attention level, const QPalette &palette)
{
    const bool isDark = palette.color(QPalette::Base).lightness() < 128;
    switch (level) {
    case Attention::None:
        return isDark ? QColor(0x6c, 0xc9, 0x7d) : QColor(0x1d, 0x7a, 0x36);
    case Attention::Notice:
        return isDark ? QColor(0x78, 0xb4, 0xf0) : QColor(0x1b, 0x5f, 0xad);
    case Attention::Warning:
        return isDark ? QColor(0xf0, 0xb4, 0x4c) : QColor(0x96, 0x5a, 0x00);
    case Attention::Critical:
        return isDark ? QColor(0xff, 0x85, 0x7a) : QColor(0xb3, 0x1b, 0x1b);
    }
    Q_UNREACHABLE();
}

QIcon glyphIcon(Glyph glyph, const QPalette &palette)
{
    return iconOf(glyph, palette.color(QPalette::WindowText), palette);
}

QIcon attentionIcon(Attention level, const QPalette &palette)
{
    constexpr Glyph glyphs[] = {Glyph::Check, Glyph::Note, Glyph::Caution, Glyph::Stop};
    return iconOf(glyphs[size_t(level)], attentionColour(level, palette), palette);
}

QIcon sessionIcon(SessionState state, const QPalette &palette)
{
    const auto level = levelOf(state);
    const bool isPlain = level == Attention::None && state != SessionState::Fresh;
    return iconOf(glyphOf(state),
                  isPlain ? palette.color(QPalette::Text) : attentionColour(level, palette),
                  palette);
}

} // namespace Skykeep
