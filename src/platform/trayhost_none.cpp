// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "platform/trayhost.h"

namespace Skykeep {

std::unique_ptr<TrayHost> TrayHost::ofThisSystem()
{
    return nullptr;
}

} // namespace Skykeep
