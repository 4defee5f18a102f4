// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/observations.h"
#include "accounts/rosterentry.h"

namespace Skykeep {

//! What is going on with an account's session, by our own judgement.
enum class SessionState {
    Fresh,
    Due, //!< Its time to renew has come.
    Refreshing,
    Waiting, //!< Backing off after a failure.
    Held, //!< The keychain is locked or does not answer.
    Unsaved, //!< Renewed, and the keychain has not taken it yet.
    Paused,
    Parked, //!< Taken down or suspended.
    SignInNeeded,
    SignedOut,
};

//! The word in JSON: "fresh", "sign-in-needed", …
QString toString(SessionState state);

//! One row of the list: what the owner decided, what was seen, and what runs just now.
struct Account {
    RosterEntry entry;
    Observations seen = {};

    // True only while this keeper runs.
    bool isRefreshing = false;
    bool isHeld = false;
    bool isUnsaved = false;

    const Did &did() const { return entry.did; }
    //! The label, else the handle, else the DID.
    QString displayName() const;
    //! The handle while it is not known to lead elsewhere, else the DID: what a sign-in is asked for,
    //! and what the command line takes.
    QString trustedName() const;
    SessionState sessionState(Timestamp now) const;

    friend bool operator==(const Account &, const Account &) = default;
};

} // namespace Skykeep
