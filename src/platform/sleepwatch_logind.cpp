// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "platform/logindwatch.h"

namespace Skykeep {

std::unique_ptr<SleepWatch> SleepWatch::ofThisSystem()
{
    return std::make_unique<LogindWatch>(QDBusConnection::systemBus());
}

} // namespace Skykeep
