// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "platform/statusnotifierhost.h"

namespace Skykeep {

std::unique_ptr<TrayHost> TrayHost::ofThisSystem()
{
    return std::make_unique<StatusNotifierHost>(QDBusConnection::sessionBus());
}

} // namespace Skykeep
