// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "ui/glyphs.h"

#include <QPainter>
#include <QPainterPath>
#include <QString>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

// One style for all: lines of one weight with round ends, and filled shapes for what must be seen
// first, with marks of the same weight cut out of them.
constexpr double lineWidth = 1.5;
constexpr double cutWidth = 1.7;
constexpr double gapWidth = 4; //!< Around a line that crosses out.

//! Reads a drawing word by word.
//!
//! "fill", "line", "cut" and "gap" say what is done with the path that follows: filled, drawn as a
//! line, cut out as a line, cut out as a broad line. A path has SVG's M, L, C and Z, a space
//! between any two words, and these of its own:
//! O x y r, a circle; E x y rx ry, an ellipse; R x y width height radius, a rounded rectangle;
//! A x y r start sweep, an arc, in degrees against the clock from three o'clock.
class Drawing
{
public:
    explicit Drawing(QLatin1StringView text)
        : m_words(QString(text).split(u' ', Qt::SkipEmptyParts))
    {
    }

    void paint(QPainter &painter, const QColor &colour)
    {
        while (m_next < m_words.size()) {
            const auto deed = m_words.at(m_next++);
            apply(painter, deed, path(), colour);
        }
    }

private:
    static void apply(QPainter &painter, const QString &deed, const QPainterPath &path,
                      const QColor &colour)
    {
        const bool isCut = deed == "cut"_L1 || deed == "gap"_L1;
        painter.setCompositionMode(isCut ? QPainter::CompositionMode_DestinationOut
                                         : QPainter::CompositionMode_SourceOver);
        const QColor ink = isCut ? QColor(Qt::black) : colour;
        if (deed == "fill"_L1)
            return painter.fillPath(path, ink);
        const double width = deed == "line"_L1 ? lineWidth : deed == "cut"_L1 ? cutWidth : gapWidth;
        painter.strokePath(path, QPen(ink, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }

    double number() { return m_words.at(m_next++).toDouble(); }
    QPointF point()
    {
        const double x = number();
        return {x, number()};
    }

    QPainterPath path()
    {
        QPainterPath path;
        path.setFillRule(Qt::WindingFill);
        while (m_next < m_words.size() && m_words.at(m_next).size() == 1) {
            const auto step = m_words.at(m_next++).front();
            extend(path, step.toLatin1());
        }
        return path;
    }

    void extend(QPainterPath &path, char step)
    {
        switch (step) {
        case 'M':
            return path.moveTo(point());
        case 'L':
            return path.lineTo(point());
        case 'C': {
            const auto first = point();
            const auto second = point();
            return path.cubicTo(first, second, point());
        }
        case 'Z':
            return path.closeSubpath();
        case 'O': {
            const auto centre = point();
            const double radius = number();
            return path.addEllipse(centre, radius, radius);
        }
        case 'E': {
            const auto centre = point();
            const double across = number();
            return path.addEllipse(centre, across, number());
        }
        case 'R': {
            const auto corner = point();
            const double width = number();
            const double height = number();
            const double radius = number();
            return path.addRoundedRect({corner, QSizeF(width, height)}, radius, radius);
        }
        case 'A': {
            const auto centre = point();
            const double radius = number();
            const QRectF round(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
            const double start = number();
            if (path.isEmpty())
                path.arcMoveTo(round, start);
            return path.arcTo(round, start, number());
        }
        }
        Q_UNREACHABLE();
    }

    QStringList m_words;
    qsizetype m_next = 0;
};

} // namespace

QLatin1StringView drawingOf(Glyph glyph)
{
    switch (glyph) {
    case Glyph::Check:
        return "fill O 8 8 7 cut M 4.9 8.3 L 7.1 10.5 L 11.2 5.8"_L1;
    case Glyph::Note:
        return "fill O 8 8 7 cut M 8 7.5 L 8 11.4 M 8 4.7 L 8 4.72"_L1;
    case Glyph::Caution:
        return "fill M 8 2.2 L 14.4 13.4 L 1.6 13.4 Z line M 8 2.2 L 14.4 13.4 L 1.6 13.4 Z "
               "cut M 8 6 L 8 9 M 8 11.6 L 8 11.62"_L1;
    case Glyph::Stop:
        return "fill M 14.2 10.6 L 10.6 14.2 L 5.4 14.2 L 1.8 10.6 L 1.8 5.4 L 5.4 1.8 "
               "L 10.6 1.8 L 14.2 5.4 Z "
               "line M 14.2 10.6 L 10.6 14.2 L 5.4 14.2 L 1.8 10.6 L 1.8 5.4 L 5.4 1.8 "
               "L 10.6 1.8 L 14.2 5.4 Z "
               "cut M 8 4.6 L 8 8.4 M 8 11.3 L 8 11.32"_L1;
    case Glyph::Clock:
        return "line O 8 8 6.25 M 8 4.5 L 8 8 L 10.4 9.5"_L1;
    case Glyph::Circle:
        return "line A 8 8 5.75 20 300 M 13.75 2.5 L 13.75 6 L 10.25 6"_L1;
    case Glyph::Lock:
        return "line R 2.75 7 10.5 7.25 1.5 M 5 7 L 5 4.75 A 8 4.75 3 180 -180 L 11 7 "
               "M 8 10 L 8 11.25"_L1;
    case Glyph::Unlock:
        return "line R 2.75 7 10.5 7.25 1.5 M 5 7 L 5 4.75 A 8 4.75 3 180 -150 "
               "M 8 10 L 8 11.25"_L1;
    case Glyph::Save:
        return "line M 8 1.75 L 8 9.75 M 4.75 6.5 L 8 9.75 L 11.25 6.5 "
               "M 1.75 10.5 L 1.75 14.25 L 14.25 14.25 L 14.25 10.5"_L1;
    case Glyph::Pause:
        return "fill R 3.25 2.25 3.5 11.5 1 R 9.25 2.25 3.5 11.5 1"_L1;
    case Glyph::Play:
        return "fill M 4.5 3 L 12.75 8 L 4.5 13 Z line M 4.5 3 L 12.75 8 L 4.5 13 Z"_L1;
    case Glyph::Parked:
        return "fill R 1.25 1.25 13.5 13.5 2.5 "
               "cut M 6 12 L 6 4.25 L 8.4 4.25 C 11.4 4.25 11.4 8.75 8.4 8.75 L 6 8.75"_L1;
    case Glyph::Key:
        return "line O 5 11 3.25 M 7.3 8.7 L 14 2 M 11 5 L 13.25 7.25"_L1;
    case Glyph::In:
        return "line M 9 1.75 L 14.25 1.75 L 14.25 14.25 L 9 14.25 M 1.75 8 L 9.75 8 "
               "M 6.5 4.75 L 9.75 8 L 6.5 11.25"_L1;
    case Glyph::Out:
        return "line M 7 1.75 L 1.75 1.75 L 1.75 14.25 L 7 14.25 M 6.25 8 L 14.25 8 "
               "M 11 4.75 L 14.25 8 L 11 11.25"_L1;
    case Glyph::Plus:
        return "line M 8 2 L 8 14 M 2 8 L 14 8"_L1;
    case Glyph::Cross:
        return "line M 3.25 3.25 L 12.75 12.75 M 12.75 3.25 L 3.25 12.75"_L1;
    case Glyph::Bin:
        return "line M 1.75 4 L 14.25 4 M 5.5 4 L 5.5 1.75 L 10.5 1.75 L 10.5 4 "
               "M 3.5 4 L 4.25 14.25 L 11.75 14.25 L 12.5 4 M 6.5 7 L 6.5 11.25 "
               "M 9.5 7 L 9.5 11.25"_L1;
    case Glyph::Tag:
        return "line M 2 2 L 8 2 L 14.25 8.25 L 8.25 14.25 L 2 8 Z M 5 5 L 5.02 5.02"_L1;
    case Glyph::Tick:
        return "line M 2.25 8.5 L 6.25 12.5 L 13.75 4"_L1;
    case Glyph::Flag:
        return "line M 3.25 14.25 L 3.25 2 L 13.25 2 L 10.75 5.5 L 13.25 9 L 3.25 9"_L1;
    case Glyph::At:
        return "line O 8 8 2.5 M 10.5 5.5 L 10.5 8.75 C 10.5 11.25 14.25 11.25 14.25 8 "
               "A 8 8 6.25 0 305"_L1;
    case Glyph::Moved:
        return "line O 3.5 8 1.75 M 5.25 8 L 14.25 8 M 10.5 4.25 L 14.25 8 L 10.5 11.75"_L1;
    case Glyph::Server:
        return "line R 1.75 2.25 12.5 5 1.25 R 1.75 8.75 12.5 5 1.25 M 4.75 4.75 L 4.77 4.75 "
               "M 4.75 11.25 L 4.77 11.25"_L1;
    case Glyph::Snooze:
        return "line M 2 6.25 L 8.5 6.25 L 2 13.5 L 8.5 13.5 M 10 2 L 14 2 L 10 6.5 L 14 6.5"_L1;
    case Glyph::Bell:
        return "line M 2.5 11.75 C 4 10.5 4 9 4 6.75 C 4 4 5.75 2 8 2 C 10.25 2 12 4 12 6.75 "
               "C 12 9 12 10.5 13.5 11.75 Z M 6.75 14.25 L 9.25 14.25"_L1;
    case Glyph::Copy:
        return "line R 5.75 5.75 8.5 8.5 1.5 M 3.25 10.25 C 2.4 10.25 1.75 9.6 1.75 8.75 "
               "L 1.75 3.25 C 1.75 2.4 2.4 1.75 3.25 1.75 L 8.75 1.75 "
               "C 9.6 1.75 10.25 2.4 10.25 3.25"_L1;
    case Glyph::Settings:
        return "line M 1.75 3.5 L 6 3.5 M 11 3.5 L 14.25 3.5 O 8.5 3.5 1.75 M 1.75 8 L 2 8 "
               "M 7 8 L 14.25 8 O 4.25 8 1.75 M 1.75 12.5 L 8.75 12.5 M 14 12.5 L 14.25 12.5 "
               "O 11.5 12.5 1.75"_L1;
    case Glyph::Search:
        return "line O 6.75 6.75 5 M 10.5 10.5 L 14.25 14.25"_L1;
    case Glyph::Filter:
        return "line M 1.75 2.5 L 14.25 2.5 L 9.75 8 L 9.75 13.75 L 6.25 11.75 L 6.25 8 Z"_L1;
    case Glyph::Group:
        return "line M 1.75 2.5 L 9 2.5 M 3 5 L 3 12.75 L 6 12.75 M 3 8 L 6 8 "
               "M 8.25 8 L 14.25 8 M 8.25 12.75 L 14.25 12.75"_L1;
    case Glyph::Grip:
        return "fill O 5.5 3.25 1.25 O 10.5 3.25 1.25 O 5.5 8 1.25 O 10.5 8 1.25 "
               "O 5.5 12.75 1.25 O 10.5 12.75 1.25"_L1;
    case Glyph::Person:
        return "line O 8 5 3.25 M 1.75 14.25 C 2.25 9.25 13.75 9.25 14.25 14.25"_L1;
    case Glyph::Globe:
        return "line O 8 8 6.25 E 8 8 2.75 6.25 M 1.75 8 L 14.25 8"_L1;
    case Glyph::Link:
        return "line M 6.75 2.5 L 3.25 2.5 C 2.4 2.5 1.75 3.15 1.75 4 L 1.75 12.75 "
               "C 1.75 13.6 2.4 14.25 3.25 14.25 L 12 14.25 C 12.85 14.25 13.5 13.6 13.5 12.75 "
               "L 13.5 9.25 M 10 1.75 L 14.25 1.75 L 14.25 6 M 14.25 1.75 L 7.5 8.5"_L1;
    case Glyph::Offline:
        return "line M 4.5 13 C 2.6 13 1.25 11.6 1.25 9.8 C 1.25 8.1 2.5 6.8 4.1 6.6 "
               "C 4.5 4.4 6.2 3 8.4 3 C 10.7 3 12.4 4.6 12.7 6.7 C 14 7 14.75 8.2 14.75 9.7 "
               "C 14.75 11.6 13.4 13 11.6 13 Z gap M 2.5 1.75 L 14 14.25 "
               "line M 2.5 1.75 L 14 14.25"_L1;
    case Glyph::Keep:
        return "fill M 2.5 0.75 L 5 0.75 L 5 2.5 L 6.75 2.5 L 6.75 0.75 L 9.25 0.75 L 9.25 2.5 "
               "L 11 2.5 L 11 0.75 L 13.5 0.75 L 13.5 4.75 L 11.75 6.5 L 11.75 9.5 "
               "C 14 9.3 15.5 10.6 15.5 12.4 C 15.5 14 14.3 15.25 12.75 15.25 L 3.25 15.25 "
               "C 1.7 15.25 0.5 14 0.5 12.4 C 0.5 10.6 2 9.3 4.25 9.5 L 4.25 6.5 L 2.5 4.75 Z "
               "cut M 8 7.25 L 8 10.5 O 8 7.25 0.6"_L1;
    }
    Q_UNREACHABLE();
}

void drawGlyph(QPainter &painter, Glyph glyph, const QColor &colour)
{
    painter.setRenderHint(QPainter::Antialiasing);
    Drawing(drawingOf(glyph)).paint(painter, colour);
}

} // namespace Skykeep
