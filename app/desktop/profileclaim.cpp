// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "desktop/profileclaim.h"

#include "protocol/keeperconnection.h"
#include "protocol/socketaddress.h"
#include "protocol/verbs.h"

#include <QCoreApplication>

namespace Skykeep {

namespace {

Answer<KeeperConnection> connectTo(const ProfilePaths &profile)
{
    const auto id = readProfileId(profile);
    if (!id)
        return refuse(ErrorCode::NoKeeper, {});
    const auto address = keeperAddress(*id, SocketFolder::Check);
    if (!address)
        return tl::unexpected(toFailure(address.error()));
    return KeeperConnection::open(*address,
                                  {QCoreApplication::applicationName(),
                                   QCoreApplication::applicationVersion()},
                                  {.crowded = std::chrono::seconds(
                                       2)}); // somebody waits for a window
}

bool ask(const ProfilePaths &profile, QLatin1StringView verb)
{
    auto connection = connectTo(profile);
    return connection && connection->ask(verb).has_value();
}

} // namespace

std::optional<KeeperHello> otherKeeper(const ProfilePaths &profile)
{
    const auto connection = connectTo(profile);
    if (!connection)
        return std::nullopt;
    return connection->keeper();
}

bool raiseOther(const ProfilePaths &profile)
{
    return ask(profile, Verb::raise);
}

bool askOtherToQuit(const ProfilePaths &profile)
{
    return ask(profile, Verb::quit);
}

} // namespace Skykeep
