// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "platform/freedesktopscreenwatch.h"

namespace Skykeep {

std::unique_ptr<ScreenWatch> ScreenWatch::ofThisSystem()
{
    return std::make_unique<FreedesktopScreenWatch>(QDBusConnection::systemBus(),
                                                    QDBusConnection::sessionBus());
}

} // namespace Skykeep
