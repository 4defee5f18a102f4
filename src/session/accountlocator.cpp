// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "session/accountlocator.h"

namespace Skykeep {

AccountLocator::AccountLocator(IdentityResolver &resolver, XrpcClient &xrpc)
    : m_resolver(resolver)
    , m_xrpc(xrpc)
{
}

Task<Location> AccountLocator::locate(Residence residence)
{
    Location location;
    const auto document = co_await m_resolver.resolveDid(residence.did);
    if (!document) {
        if (document.error().kind == ErrorKind::NotFound)
            location.home = AccountHome::Nowhere;
        location.error = document.error();
        co_return location;
    }
    location.document = *document;
    if (!document->pds) {
        location.home = AccountHome::Nowhere;
        co_return location;
    }
    const ServiceUrl pds = *document->pds;
    location.accountHost = pds;

    // The document still names the host we know, or the very host that issued the session.
    if (pds == residence.accountHost || pds == residence.issuer) {
        location.home = AccountHome::Here;
        location.sessionHost = residence.issuer;
        co_return location;
    }

    // Another PDS may share the session host: Bluesky moves accounts between its own.
    const XrpcHost newHost{pds, residence.addresses};
    const auto sessionHost = co_await m_xrpc.sessionHostOf(newHost);
    if (!sessionHost) {
        location.error = sessionHost.error();
        co_return location;
    }
    // Its own session host is also what a host is taken for that says nothing of the kind, such as
    // a captive portal: only a server of accounts can have taken one over.
    if (*sessionHost == pds) {
        const auto description = co_await m_xrpc.describeServer(newHost);
        if (!description) {
            location.error = description.error();
            co_return location;
        }
    }
    location.sessionHost = *sessionHost;
    location.home = *sessionHost == residence.issuer ? AccountHome::Here : AccountHome::Elsewhere;
    co_return location;
}

} // namespace Skykeep
