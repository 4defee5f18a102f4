// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "session/lull.h"

#include <utility>

namespace Skykeep {

Task<void> Lull::wait()
{
    // Somebody may have begun anew before we were resumed.
    while (m_working > 0) {
        m_waiting.push_back(std::make_unique<SharedAnswer<void>>());
        auto lull = m_waiting.back()->future();
        const auto come = co_await answered(std::move(lull));
        if (!come)
            co_return come;
    }
    co_return {};
}

void Lull::leave()
{
    if (--m_working > 0)
        return;
    for (const auto &waiting : std::exchange(m_waiting, {}))
        waiting->give({});
}

} // namespace Skykeep
