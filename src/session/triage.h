// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/error.h"
#include "session/signinreason.h"
#include "xrpc/hostingstatus.h"

#include <optional>

namespace Skykeep {

//! Where the DID document says the account lives, compared with where its session was issued.
enum class AccountHome {
    NotChecked, //!< Nobody answered.
    Here, //!< A PDS whose session host issued this session.
    Elsewhere, //!< A PDS with another session host.
    Nowhere, //!< The DID itself is gone, or its document names no PDS.
};

//! What was found out after a server refused a session's refresh token.
struct Evidence {
    //! TokenExpired, TokenInvalid, AccountTakenDown or AccountUnknown.
    ErrorKind refusal;
    AccountHome home = AccountHome::NotChecked;
    //! The word of the host that the DID document names now, or named last where it names none;
    //! nothing where that did not answer.
    std::optional<HostingStatus> hosting = std::nullopt;
    bool isRepoMissing = false; //!< That host answered RepoNotFound.
    bool isPastOwnDate = false; //!< The refresh token's own expiry has passed.
    bool wasParked = false; //!< The account was taken down or suspended until now.
};

//! What a refusal means.
enum class Verdict {
    Inconclusive, //!< Kept and tried again: something that matters could not be asked.
    Parked, //!< Taken down or suspended.
    RepoMissing, //!< The current host has no such account. Once is not yet deleted.
    SignInNeeded,
};

struct Judgement {
    Verdict verdict;
    std::optional<SignInReason> reason = std::nullopt; //!< With SignInNeeded only.

    friend bool operator==(const Judgement &, const Judgement &) = default;
};

//! No single answer ends a session: a refusal counts only together with where the account lives
//! and what the server there says of it. Pure.
Judgement judge(const Evidence &evidence);

//! True for the words that mean the server holds the account back: "takendown", "suspended".
bool isHeldBack(const HostingStatus &hosting);

} // namespace Skykeep
