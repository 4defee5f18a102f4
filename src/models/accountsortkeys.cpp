// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "models/accountsortkeys.h"

#include "accounts/statuswarnings.h"
#include "models/accountwords.h"

#include <limits>

namespace Skykeep::AccountSortKeys {

int active(const Account &account)
{
    const auto *hosting = hostingThatCounts(account);
    if (!hosting)
        return 1;
    return hosting->hosting.active ? 2 : 0;
}

int session(SessionState state)
{
    switch (state) {
    case SessionState::SignInNeeded:
        return 0;
    case SessionState::Unsaved:
        return 1;
    case SessionState::Held:
        return 2;
    case SessionState::Parked:
        return 3;
    case SessionState::Waiting:
        return 4;
    case SessionState::Due:
        return 5;
    case SessionState::Refreshing:
        return 6;
    case SessionState::Fresh:
        return 7;
    case SessionState::Paused:
        return 8;
    case SessionState::SignedOut:
        return 9;
    }
    Q_UNREACHABLE();
}

int warnings(const AccountNeed &need)
{
    constexpr int perLevel = 1000; // far more than there are warnings
    return int(need.level) * perLevel + need.openWarnings;
}

qint64 renews(const Account &account)
{
    const auto at = AccountWords::renewsAt(account);
    return at ? toUnixMilliseconds(*at) : std::numeric_limits<qint64>::max();
}

} // namespace Skykeep::AccountSortKeys
