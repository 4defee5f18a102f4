// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayView>

#include <utility>

namespace Skykeep {

//! The first line of \a input, without its end, and all that follows.
inline std::pair<QByteArrayView, QByteArrayView> firstLine(QByteArrayView input)
{
    const auto end = input.indexOf('\n');
    if (end < 0)
        return {input, {}};
    return {input.first(end), input.sliced(end + 1)};
}

} // namespace Skykeep
