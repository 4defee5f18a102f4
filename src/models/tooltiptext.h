// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Skykeep {

//! \a plain as a tool tip. Qt takes what looks like HTML there for HTML, and servers choose some of
//! the words; as rich text, long sentences are also broken into lines.
inline QString asToolTip(const QString &plain)
{
    return QStringLiteral("<qt>") + plain.toHtmlEscaped().replace(u'\n', QLatin1StringView("<br>"))
        + QStringLiteral("</qt>");
}

} // namespace Skykeep
