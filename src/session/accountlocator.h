// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "identity/identityresolver.h"
#include "session/triage.h"
#include "xrpc/xrpcclient.h"

namespace Skykeep {

//! Where a session was issued and where its account was last known to live.
struct Residence {
    Did did;
    ServiceUrl issuer; //!< The session host.
    ServiceUrl accountHost; //!< One whose session host is the issuer.
    AddressPolicy addresses = AddressPolicy::PublicOnly;
};

//! Where the DID document says the account lives now.
struct Location {
    AccountHome home = AccountHome::NotChecked;
    std::optional<DidDocument> document;
    //! Set wherever the document names a PDS, even if its session host could not be asked.
    std::optional<ServiceUrl> accountHost;
    //! Set when home is Here or Elsewhere.
    std::optional<ServiceUrl> sessionHost;
    //! Why it could not be checked.
    std::optional<Error> error;
};

//! Finds an account by its DID document, which alone tells the truth about where it lives: a
//! moved account's old server keeps answering as if nothing had happened.
class AccountLocator
{
public:
    AccountLocator(IdentityResolver &resolver, XrpcClient &xrpc);

    //! Never fails: what could not be asked is AccountHome::NotChecked, and so is a host that does
    //! not answer like a server of accounts.
    Task<Location> locate(Residence residence);

private:
    IdentityResolver &m_resolver;
    XrpcClient &m_xrpc;
};

} // namespace Skykeep
