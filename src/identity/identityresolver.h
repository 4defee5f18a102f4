// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/sharedtask.h"
#include "base/task.h"
#include "identity/diddocument.h"
#include "net/dnsclient.h"
#include "net/httpclient.h"

#include <memory>

namespace Skykeep {

//! Where a handle leads, and how that was found out.
struct FoundHandle {
    enum class Source { Dns, Web };

    Did did;
    Source source;
};

//! Where handles and DIDs lead, asked of the network: DNS, well-known, PLC directory, did:web.
//!
//! Keeps nothing. "Nobody answered" (any transient ErrorKind) and "there is none" (NotFound) are
//! told apart everywhere: the first says nothing about the account. Errors about the network have
//! the host as their subject, others the handle or DID.
//!
//! To be destroyed only when its branches() are idle: where DNS has answered, the web's answer is
//! still on its way. HttpClient::shutDown() hurries it.
class IdentityResolver
{
public:
    //! \a plcDirectory is normally https://plc.directory; see PublicPlcDirectory.
    IdentityResolver(HttpClient &http, DnsClient &dns, ServiceUrl plcDirectory);

    //! DNS TXT and https well-known are asked at once; DNS wins, and is not kept waiting by the
    //! web. How long DNS may take is the DnsClient's own limit.
    //! https://atproto.com/specs/handle#handle-resolution
    //! NotFound where both say there is none, Contradicted where DNS has several; InvalidInput for
    //! handles that must not be resolved (.test included: its own server has to be asked).
    Task<Did> resolveHandle(Handle handle);
    //! The same, and who said so.
    Task<FoundHandle> findHandle(Handle handle);

    //! The current document of \a did. https://atproto.com/specs/did#did-resolution
    Task<DidDocument> resolveDid(Did did);

    const ServiceUrl &plcDirectory() const { return m_plcDirectory; }

    const TaskScope &branches() const { return m_branches; }

    static ServiceUrl publicPlcDirectory();

private:
    Task<Did> askDns(Handle handle);
    Task<Did> askWeb(Handle handle);
    Task<void> askWebFor(std::unique_ptr<SharedAnswer<Did>> answer, Handle handle);
    Result<HttpRequest> documentRequest(const Did &did) const;

    HttpClient &m_http;
    DnsClient &m_dns;
    ServiceUrl m_plcDirectory;
    TaskScope m_branches;
};

} // namespace Skykeep
