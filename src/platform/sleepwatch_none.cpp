// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "platform/sleepwatch.h"

namespace Skykeep {

std::unique_ptr<SleepWatch> SleepWatch::ofThisSystem()
{
    return std::make_unique<SleepWatch>();
}

} // namespace Skykeep
