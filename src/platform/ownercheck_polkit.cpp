// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "platform/polkitownercheck.h"

namespace Skykeep {

std::unique_ptr<OwnerCheck> OwnerCheck::ofThisSystem()
{
    return std::make_unique<PolkitOwnerCheck>(QDBusConnection::systemBus());
}

} // namespace Skykeep
