// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Skykeep {

//! \a source with every comment and the inside of every literal blanked out, so that what is left
//! is code. Offsets and lines stay what they were.
QString withoutWords(const QString &source);

//! The offset just behind the bracket that closes the one at \a open; -1 where none does. Expects
//! text from withoutWords.
qsizetype afterBracket(QStringView code, qsizetype open);

//! The offset of the bracket that opens the one at \a close; -1 where none does.
qsizetype openingBracket(QStringView code, qsizetype close);

//! As afterBracket, for the `<` of template arguments.
qsizetype afterAngle(QStringView code, qsizetype open);

bool isWordCharacter(QChar character);

} // namespace Skykeep
