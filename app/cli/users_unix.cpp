// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "users.h"

#include <QFile>

#include <pwd.h>

namespace Skykeep {

std::optional<unsigned> userNumber(const QString &name)
{
    if (const auto *found = ::getpwnam(QFile::encodeName(name).constData()))
        return found->pw_uid;
    // A number needs nobody's name: containers and services may have users without one.
    bool isNumber = false;
    const auto number = name.toUInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

} // namespace Skykeep
