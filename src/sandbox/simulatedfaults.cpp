// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "sandbox/simulatedfaults.h"

#include <algorithm>

namespace Skykeep {

int SimulatedFaults::add(SimulatedFault fault, FaultScope scope)
{
    m_held.push_back({++m_lastNumber, std::move(fault), std::move(scope)});
    return m_lastNumber;
}

void SimulatedFaults::remove(int number)
{
    std::erase_if(m_held, [number](const Held &held) { return held.number == number; });
}

std::optional<SimulatedFault> SimulatedFaults::take(const QString &method,
                                                    const std::optional<Did> &account)
{
    const auto found = std::find_if(m_held.rbegin(), m_held.rend(), [&](const Held &held) {
        return (held.scope.method.isEmpty() || held.scope.method == method)
            && (!held.scope.account || held.scope.account == account);
    });
    if (found == m_held.rend())
        return std::nullopt;
    auto fault = found->fault;
    if (found->scope.calls && --*found->scope.calls <= 0)
        remove(found->number);
    return fault;
}

} // namespace Skykeep
