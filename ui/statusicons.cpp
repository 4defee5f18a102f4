// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "ui/statusicons.h"

#include "ui/contrast.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

constexpr double canvas = 16;

// Doors open and things move the way that one reads.
bool hasDirection(Glyph glyph)
{
    return glyph == Glyph::In || glyph == Glyph::Out || glyph == Glyph::Moved
        || glyph == Glyph::Link;
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

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        // What is cut out of a glyph must not be cut out of what lies under it.
        const auto scale = painter->device()->devicePixelRatioF();
        auto picture = pixmap((QSizeF(rect.size()) * scale).toSize(), mode, state);
        picture.setDevicePixelRatio(scale);
        painter->drawPixmap(rect.topLeft(), picture);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const auto ink = inkFor(mode);
        const bool isMirrored = hasDirection(m_glyph) && QGuiApplication::isRightToLeft();
        const auto key = u"skykeep-glyph-%1-%2-%3-%4-%5"_s.arg(int(m_glyph))
                             .arg(ink.rgba(), 0, 16)
                             .arg(size.width())
                             .arg(size.height())
                             .arg(int(isMirrored));
        QPixmap picture;
        if (QPixmapCache::find(key, &picture))
            return picture;
        picture = QPixmap(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        const double side = std::min(size.width(), size.height());
        painter.translate((size.width() - side) / 2, (size.height() - side) / 2);
        painter.scale(side / canvas, side / canvas);
        if (isMirrored) {
            painter.translate(canvas, 0);
            painter.scale(-1, 1);
        }
        drawGlyph(painter, m_glyph, ink);
        painter.end();
        QPixmapCache::insert(key, picture);
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

QColor hueOf(Attention level, bool isDark)
{
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

} // namespace

QColor attentionColour(Attention level, const QPalette &palette)
{
    const auto base = palette.color(QPalette::Base);
    const auto window = palette.color(QPalette::Window);
    const bool isDark = base.lightness() < 128;
    auto colour = hueOf(level, isDark);
    // Themes choose their greys; towards the end of the scale everything can be read.
    const auto isReadable = [&] {
        return contrastRatio(colour, base) >= readableContrast
            && contrastRatio(colour, window) >= readableContrast;
    };
    for (int step = 0; step < 12 && !isReadable(); ++step)
        colour = isDark ? colour.lighter(112) : colour.darker(112);
    return isReadable() ? colour : palette.color(QPalette::WindowText);
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
