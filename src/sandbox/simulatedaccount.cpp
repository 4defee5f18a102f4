// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "sandbox/simulatedaccount.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Skykeep {

HostingStatus SimulatedAccount::hosting() const
{
    if (otherStatus)
        return *otherStatus;
    if (isTakenDown)
        return {false, u"takendown"_s};
    if (isSuspended)
        return {false, u"suspended"_s};
    if (isDeactivated)
        return {false, u"deactivated"_s};
    return {};
}

SimulatedAppPassword *SimulatedAccount::appPassword(const QString &name)
{
    const auto found = std::ranges::find(appPasswords, name, &SimulatedAppPassword::name);
    return found == appPasswords.end() ? nullptr : &*found;
}

void SimulatedAccount::revokeAppPassword(const QString &name)
{
    std::erase_if(appPasswords, [&name](const auto &held) { return held.name == name; });
    std::erase_if(grants, [&name](const auto &grant) { return grant.appPassword == name; });
}

RefreshGrant *SimulatedAccount::grant(const QString &id)
{
    const auto found = std::ranges::find(grants, id, &RefreshGrant::id);
    return found == grants.end() ? nullptr : &*found;
}

} // namespace Skykeep
