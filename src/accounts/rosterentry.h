// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/dismissals.h"
#include "identity/did.h"
#include "identity/handle.h"
#include "identity/serviceurl.h"
#include "net/httpclient.h"

#include <QString>

#include <optional>

namespace Skykeep {

//! What the owner wants done with an account's session.
enum class Keeping {
    Kept, //!< Renewed before it runs out.
    Paused, //!< Renewed only as seldom as keeps it alive.
    LeftToEnd, //!< Paused, and not even kept alive.
    SignedOut, //!< Ended by the owner. The row stays until it is removed.
};

//! One account as the owner decided it: what accounts.json holds.
struct RosterEntry {
    Did did;
    std::optional<Handle> handle; //!< As last known, so that a row has a name without the ledger.
    QString label = QString(); //!< The owner's own name for it; empty for none.
    ServiceUrl sessionHost; //!< Where its session calls go.
    ServiceUrl accountHost; //!< The PDS of its DID document when last seen.
    Keeping keeping = Keeping::Kept;
    //! AnyAddress where the owner named a host that is not on the public internet.
    AddressPolicy addresses = AddressPolicy::PublicOnly;
    //! Signed out here, not yet at the server: a tombstone lies in the keychain.
    bool isRevocationPending = false;
    //! The owner removed it; the row goes when the revocation is delivered.
    bool isLeaving = false;
    Dismissals dismissed = {}; //!< Of its warnings.

    friend bool operator==(const RosterEntry &, const RosterEntry &) = default;
};

} // namespace Skykeep
