// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/warnings.h"
#include "ui/glyphs.h"

#include <QColor>
#include <QIcon>
#include <QPalette>

namespace Skykeep {

//! Drawn anew for every size, so that it is sharp at any scale. \a palette decides between the
//! colours for a light and for a dark background; what means nothing has the colour of the text.
QIcon glyphIcon(Glyph glyph, const QPalette &palette);
QIcon attentionIcon(Attention level, const QPalette &palette);
QIcon sessionIcon(SessionState state, const QPalette &palette);

//! Readable as text on the backgrounds of \a palette, that of a window and that of a list.
QColor attentionColour(Attention level, const QPalette &palette);

} // namespace Skykeep
