// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "platform/usernumber.h"

#include <pwd.h>

#include <limits>

namespace Skykeep {

std::optional<unsigned> userNumber(const QString &name)
{
    // A name may consist of digits alone, and then comes first: as chown has it.
    if (const auto *entry = ::getpwnam(name.toLocal8Bit().constData()))
        return entry->pw_uid;
    bool isNumber = false;
    const auto number = name.toUInt(&isNumber);
    // The last one means "no user" to the system.
    if (isNumber && number < std::numeric_limits<unsigned>::max())
        return number;
    return std::nullopt;
}

} // namespace Skykeep
