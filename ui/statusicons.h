// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/warnings.h"

#include <QColor>
#include <QIcon>
#include <QPalette>

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
    Save,
    Pause,
    Parked,
    Key,
    Out,
    Plus,
    Play,
    Cross,
    Tag,
};

//! Drawn anew for every size, so that it is sharp at any scale. \a palette decides between the
//! colours for a light and for a dark background; what means nothing has the colour of the text.
QIcon glyphIcon(Glyph glyph, const QPalette &palette);
QIcon attentionIcon(Attention level, const QPalette &palette);
QIcon sessionIcon(SessionState state, const QPalette &palette);

//! Readable as text on the background of \a palette.
QColor attentionColour(Attention level, const QPalette &palette);

} // namespace Skykeep
