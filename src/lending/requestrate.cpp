// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "lending/requestrate.h"

#include <algorithm>

namespace Skykeep {

namespace {

constexpr size_t mostPrograms = 1000;

} // namespace

bool RequestRate::take(const QString &program)
{
    const auto now = m_clock.monotonic();
    const auto refilled = [now](const Budget &budget) {
        const double seconds = double((now - budget.at).count()) / 1000;
        return std::min(budget.left + seconds * PerSecond, double(Burst));
    };
    // Who has all of it back need not be known any more.
    if (m_budgets.size() >= mostPrograms)
        std::erase_if(m_budgets,
                      [&](const auto &entry) { return refilled(entry.second) >= Burst; });
    auto &budget = m_budgets.try_emplace(program, Budget{Burst, now}).first->second;
    budget = {refilled(budget), now};
    if (budget.left < 1)
        return false;
    budget.left -= 1;
    return true;
}

} // namespace Skykeep
