// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "base/flatpak.h"

using namespace Qt::StringLiterals;

namespace Skykeep {

std::optional<QString> ownFlatpak()
{
    const auto ours = u"io.github.skykeep.Skykeep"_s;
    // https://docs.flatpak.org/en/latest/flatpak-command-reference.html
    return qEnvironmentVariable("FLATPAK_ID") == ours ? std::optional(ours) : std::nullopt;
}

} // namespace Skykeep
