// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "platform/usernumber.h"

namespace Skykeep {

std::optional<unsigned> userNumber(const QString &)
{
    return std::nullopt;
}

} // namespace Skykeep
