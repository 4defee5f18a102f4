// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "vault/turnstile.h"

namespace Skykeep {

Task<void> Turnstile::enter()
{
    if (!m_isTaken) {
        m_isTaken = true;
        co_return {};
    }
    m_waiting.push_back(std::make_unique<SharedAnswer<void>>());
    auto turn = m_waiting.back()->future();
    const auto result = co_await answered(std::move(turn));
    co_return result;
}

void Turnstile::leave()
{
    if (m_waiting.empty()) {
        m_isTaken = false;
        return;
    }
    // Still taken, by the next one, so that nobody who comes now overtakes it.
    const auto next = std::move(m_waiting.front());
    m_waiting.pop_front();
    next->give({});
}

} // namespace Skykeep
