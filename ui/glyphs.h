// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QColor>
#include <QLatin1StringView>

class QPainter;

namespace Skykeep {

//! The pictures of the window. Each differs from the others by its shape, not by colour alone.
enum class Glyph {
    Check,
    Note,
    Caution,
    Stop,
    Clock,
    Circle, //!< An open arrow around: something runs or is to be run again.
    Lock,
    Unlock,
    Save,
    Pause,
    Play,
    Parked,
    Key,
    In, //!< Signed in.
    Out, //!< Signed out.
    Plus,
    Cross,
    Bin,
    Tag, //!< A label of one's own.
    Tick, //!< Renewed, in a list where a filled Check would be too loud.
    Flag, //!< The status changed.
    At, //!< The handle changed.
    Moved,
    Server,
    Snooze,
    Bell,
    Copy,
    Settings,
    Search,
    Filter,
    Group,
    Grip, //!< What something is dragged by.
    Person,
    Globe,
    Link, //!< Leads to a page outside.
    Offline,
    Keep, //!< Skykeep itself, as in the symbolic application icon.
};

//! How \a glyph is drawn on a canvas of 16 by 16, in the notation of glyphs.cpp.
QLatin1StringView drawingOf(Glyph glyph);

//! Draws \a glyph in one colour on a canvas of 16 by 16. What is cut out of it becomes
//! transparent, so \a painter must paint on a picture that has nothing else on it.
void drawGlyph(QPainter &painter, Glyph glyph, const QColor &colour);

} // namespace Skykeep
