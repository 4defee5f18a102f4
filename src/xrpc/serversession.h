// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/secret.h"
#include "identity/diddocument.h"
#include "xrpc/hostingstatus.h"

#include <optional>

namespace Skykeep {

//! The two tokens of a session. Opaque by the specification.
struct SessionTokens {
    Secret access;
    Secret refresh;

    friend bool operator==(const SessionTokens &, const SessionTokens &) = default;
};

//! What getSession tells, and createSession and refreshSession tell beside the tokens.
struct AccountView {
    Did did;
    std::optional<Handle> handle; //!< Nothing where the server's word is not a handle.
    HostingStatus hosting;
    //! Only some servers send it; never depended on.
    std::optional<DidDocument> didDocument;

    friend bool operator==(const AccountView &, const AccountView &) = default;
};

//! The answer of createSession and refreshSession.
struct ServerSession {
    AccountView account;
    SessionTokens tokens;

    friend bool operator==(const ServerSession &, const ServerSession &) = default;
};

} // namespace Skykeep
