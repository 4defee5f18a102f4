// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/task.h"
#include "identity/diddocument.h"
#include "net/dnsclient.h"
#include "net/httpclient.h"

namespace Skykeep {

//! Where handles and DIDs lead, asked of the network: DNS, well-known, PLC directory, did:web.
//!
//! Keeps nothing. "Nobody answered" (any transient ErrorKind) and "there is none" (NotFound) are
//! told apart everywhere: the first says nothing about the account.
class IdentityResolver
{
public:
    //! \a plcDirectory is normally https://plc.directory; see PublicPlcDirectory.
    IdentityResolver(HttpClient &http, DnsClient &dns, ServiceUrl plcDirectory);

    //! DNS TXT and https well-known are asked at once; DNS wins.
    //! https://atproto.com/specs/handle#handle-resolution
    //! NotFound where both say there is none, Contradicted where DNS has several; InvalidInput for
    //! handles that must not be resolved (.test included: its own server has to be asked).
    Task<Did> resolveHandle(Handle handle);

    //! The current document of \a did. https://atproto.com/specs/did#did-resolution
    Task<DidDocument> resolveDid(Did did);

    const ServiceUrl &plcDirectory() const { return m_plcDirectory; }

    static ServiceUrl publicPlcDirectory();

private:
    HttpClient &m_http;
    DnsClient &m_dns;
    ServiceUrl m_plcDirectory;
};

} // namespace Skykeep
