// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "lending/lease.h"

#include <algorithm>

namespace Skykeep {

bool Lease::holds(const Program &asking) const
{
    return std::ranges::any_of(asking.chain, [this](const ProcessFacts &process) {
        return process.pid == holder && process.startTime == holderStartTime;
    });
}

} // namespace Skykeep
