// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "xrpc/sessionhost.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Skykeep {

std::optional<ServiceUrl> authorizationServerOf(const QJsonObject &metadata,
                                                const ServiceUrl &accountHost)
{
    // "If these values are not identical, the data contained in the response MUST NOT be used."
    // https://www.rfc-editor.org/rfc/rfc9728#section-3.3
    const auto resource = metadata.value("resource"_L1);
    if (!resource.isUndefined() && ServiceUrl::parse(resource.toString()) != accountHost)
        return std::nullopt;

    const auto servers = metadata.value("authorization_servers"_L1).toArray();
    if (servers.size() != 1)
        return std::nullopt;
    const auto server = ServiceUrl::parse(servers.first().toString());
    if (!server)
        return std::nullopt;
    if (server->isPrivate() && !accountHost.isPrivate())
        return std::nullopt;
    if (!server->isEncrypted() && !server->isLoopback())
        return std::nullopt;
    return server;
}

} // namespace Skykeep
