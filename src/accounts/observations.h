// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/error.h"
#include "base/timestamp.h"
#include "identity/handle.h"
#include "identity/serviceurl.h"
#include "session/signinreason.h"
#include "xrpc/hostingstatus.h"

#include <QJsonObject>

#include <optional>

namespace Skykeep {

//! A hosting status, and when and from whom it was learnt.
struct HostingObservation {
    HostingStatus hosting;
    Timestamp asOf;
    ServiceUrl source;

    friend bool operator==(const HostingObservation &, const HostingObservation &) = default;
};

//! What was seen of one account. Harmless to lose: it is observed again.
//!
//! Kept in the ledger's file, so that the list is complete before the keychain or any server has been asked.
struct Observations {
    std::optional<HostingObservation> hosting;
    std::optional<Timestamp> hostingSince; //!< Since when it has been that.
    CredentialKind credential = CredentialKind::Unknown;

    // The tokens' own dates, moved to our clock by when the reply arrived.
    std::optional<Timestamp> accessExpiresAt;
    std::optional<Timestamp> refreshExpiresAt;
    std::optional<Milliseconds> accessLife;
    std::optional<Milliseconds> refreshLife;
    std::optional<Timestamp> keptSince; //!< The sign-in that began this session.
    std::optional<Timestamp> lastRefreshAt; //!< The last that succeeded, sign-in included.
    std::optional<Timestamp> nextRefreshAt;

    // The run of failures that the last success ended.
    int failures = 0;
    std::optional<Timestamp> failingSince;
    std::optional<Error> lastError;
    //! Refusals by a server that answers, among the failures.
    int refusals = 0;
    std::optional<Timestamp> refusedSince;

    // Triage.
    std::optional<SignInReason> signInReason;
    std::optional<Timestamp> signInNeededSince;
    bool isParked = false; //!< Taken down or suspended: watched, not refreshed.
    std::optional<Timestamp> parkedSince;
    std::optional<Timestamp> nextStatusCheckAt;
    std::optional<Timestamp> repoMissingSince; //!< The current host said RepoNotFound.
    bool isDeleted = false; //!< It said so twice, a day apart.
    bool hasNoGrace = false; //!< The server retired a refresh token at once.
    std::optional<Timestamp> wrongAccountAt; //!< It last answered for another DID.
    bool isCopied = false; //!< Last renewed by another computer's profile.
    int missingReads = 0; //!< How often in a row an unlocked keychain had no item.

    // Identity.
    std::optional<Timestamp> identityCheckedAt;
    std::optional<ServiceUrl> movedTo; //!< The session host of the DID document's new account host.
    std::optional<ServiceUrl> movedToAccountHost;
    std::optional<Handle> previousHandle;
    std::optional<Timestamp> handleChangedAt;
    std::optional<bool> isHandleVerified; //!< Nothing: not checked yet.
    int handleRefutations = 0; //!< Negative checks in a row.
    std::optional<Timestamp> handleRefutedSince;

    friend bool operator==(const Observations &, const Observations &) = default;
};

//! Moves every moment by \a step: what was noted by a clock that was since set.
void shiftTimes(Observations &seen, Milliseconds step);
//! When something was last noted, by the clock of then.
std::optional<Timestamp> lastNoted(const Observations &seen);

QJsonObject toJson(const Observations &seen);
//! Fields that are missing or make no sense are as if never observed.
Observations observationsFrom(const QJsonObject &object);

} // namespace Skykeep
