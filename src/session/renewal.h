// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/error.h"
#include "session/accountlocator.h"
#include "session/refreshpolicy.h"
#include "session/signinreason.h"
#include "xrpc/serversession.h"

#include <optional>

namespace Skykeep {

//! What may be told about a session: everything but its tokens.
struct SessionFacts {
    AccountView account;
    Timestamp receivedAt;
    RefreshPolicy::Lifetimes lifetimes = {};
    CredentialKind credential = CredentialKind::Unknown;
    bool isStored = true; //!< False: only in memory so far; see SessionKeeper::storeUnsaved().
};

//! What is asked of SessionKeeper::renew().
struct RenewalRequest {
    Residence residence;
    bool wasParked = false;
    //! The refresh token's own date, by our clock, where it is known.
    std::optional<Timestamp> refreshExpiresAt = std::nullopt;
};

//! What came of trying to renew a session.
struct Renewal {
    enum class Kind {
        Renewed,
        Waiting, //!< Nothing is known, or nothing could be concluded; error says why.
        Held, //!< The keychain could not be used; error says why.
        SecretMissing, //!< The unlocked keychain has no such item.
        WrongAccount, //!< The server answered for another DID, and not for ours when asked again.
        Parked,
        RepoMissing, //!< The current host has no such account.
        SignInNeeded, //!< See reason. Nothing was erased.
    };

    Kind kind = Kind::Waiting;
    std::optional<SessionFacts> session; //!< With Renewed.
    std::optional<Error> error; //!< With everything but Renewed.
    std::optional<SignInReason> reason; //!< With SignInNeeded.
    std::optional<Location> location; //!< Where the DID document was asked.
    std::optional<HostingStatus> hosting; //!< What location->accountHost said, where it was asked.
    bool isCopied = false; //!< The session was last renewed by another computer's profile.
    bool hasNoGrace = false; //!< The server retired a token although its answer never arrived.
};

} // namespace Skykeep
