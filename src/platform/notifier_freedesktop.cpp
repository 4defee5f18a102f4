// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "platform/freedesktopnotifier.h"

namespace Skykeep {

std::unique_ptr<Notifier> Notifier::ofThisSystem(const Sender &sender)
{
    return std::make_unique<FreedesktopNotifier>(QDBusConnection::sessionBus(), sender);
}

} // namespace Skykeep
