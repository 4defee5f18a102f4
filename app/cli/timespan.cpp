// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "timespan.h"

#include <QRegularExpression>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Skykeep {

std::optional<std::chrono::seconds> timeSpanFrom(const QString &text)
{
    static const QRegularExpression pattern(
        QRegularExpression::anchoredPattern(u"([0-9]{1,5})(s|m|min|h|d|w)"_s));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto unit = match.captured(2);
    const std::chrono::seconds one = unit == "s"_L1 ? 1s
        : unit == "h"_L1                            ? 3600s
        : unit == "d"_L1                            ? 24 * 3600s
        : unit == "w"_L1                            ? 7 * 24 * 3600s
                                                    : 60s;
    const auto span = match.captured(1).toInt() * one;
    return span > 0s ? std::optional(span) : std::nullopt;
}

} // namespace Skykeep
