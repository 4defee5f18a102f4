// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace Skykeep {

//! "90s", "5m" or "5min", "12h", "3d", "1w". Nothing where it is none of these, or no time at all.
std::optional<std::chrono::seconds> timeSpanFrom(const QString &text);

} // namespace Skykeep
