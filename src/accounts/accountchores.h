// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/account.h"

#include <vector>

namespace Skykeep {

//! What the keeper does for an account by itself.
enum class Chore {
    Refresh,
    CheckStatus, //!< Of a parked account.
    CheckIdentity, //!< Daily: DID document, handle, status.
    Revoke, //!< Deliver a sign-out to the server.
    Store, //!< Save a renewed session that the keychain did not take.
};

struct DueChore {
    Chore chore;
    Timestamp at;

    friend bool operator==(const DueChore &, const DueChore &) = default;
};

//! What choresOf() needs besides the account.
struct ChoreContext {
    Timestamp start; //!< When the keeper started, or the computer last woke up.
    double jitter = 0; //!< From 0 to 1, always the same for this account.
};

//! What is to be done for \a account, and when. Pure.
std::vector<DueChore> choresOf(const Account &account, const ChoreContext &context);

//! What the log calls it.
QString toString(Chore chore);

//! False for what only asks servers.
bool needsVault(Chore chore);

//! The server a chore talks to first, for limits per host.
ServiceUrl hostOf(const Account &account, Chore chore);

} // namespace Skykeep
