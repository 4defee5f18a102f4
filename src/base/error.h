// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace Skykeep {

//! What went wrong, told by what the caller can do about it.
enum class ErrorKind {
    // The other side could not be asked. Nothing is known about the account.
    Offline, //!< No connection: no network, no such host, connection refused or reset.
    TimedOut, //!< The limit of the operation passed.
    Insecure, //!< TLS failed, or the address is one we refuse to send anything to.
    ServerFault, //!< The server said 5xx.
    RateLimited, //!< The server said 429; see Error::retryAfter.
    Malformed, //!< Not what the protocol promises: HTML, broken JSON, too large, a redirect.

    // An AT Protocol server answered, and refused.
    TokenExpired, //!< ExpiredToken: ran out, or was revoked; a server does not say which.
    TokenInvalid, //!< InvalidToken: not a token this server knows.
    AccountTakenDown, //!< AccountTakedown.
    AccountUnknown, //!< The server has no such account: RepoNotFound, "Could not find user info".
    CredentialsRefused, //!< AuthenticationRequired: wrong password, or an unknown user.
    SecondFactorRequired, //!< AuthFactorTokenRequired: a code was sent by e-mail.
    SecondFactorRefused, //!< The code was wrong or too old.
    Rejected, //!< Any other refusal.
    WrongAccount, //!< The server answered for another DID.

    // Identity.
    NotFound, //!< Asked and answered: there is no such handle, DID or record.
    Contradicted, //!< Two sources disagree, such as a handle its DID document does not claim.

    // The keychain.
    VaultLocked, //!< Only the user can unlock it.
    VaultEmpty, //!< An unlocked keychain has no such item.
    VaultDenied, //!< The keychain or the user refused access.
    VaultUnavailable, //!< No keychain answers.

    // This side.
    InvalidInput, //!< What the user gave cannot be meant.
    ServiceRequired, //!< The identifier does not lead to a server by itself; one must be named.
    NoSuchAccount, //!< The account is not in the list.
    SignInNeeded, //!< There is no usable session to do it with.
    NotNow, //!< It can be done later: another operation runs, or the server asked us to wait.
    Storage, //!< A file could not be read or written.
    NewerFormat, //!< Written by a newer Skykeep, and left as it is: only that one can go on.
    Denied, //!< The owner, or a rule of theirs, said no.
    LendingLocked, //!< Nothing is lent until the owner unlocks it.
    Cancelled, //!< We are quitting, or the user took it back.
};

//! One failure. Carried in a Result, logged, and shown.
struct Error {
    ErrorKind kind;
    //! What or who it is about: a host, a handle, a file. Never secret.
    QString subject;
    //! For logs and tooltips, such as the server's own error name and message. Never parsed,
    //! never secret.
    QString detail;
    //! How long the other side asked us to wait.
    std::optional<std::chrono::milliseconds> retryAfter = std::nullopt;

    friend bool operator==(const Error &, const Error &) = default;
};

//! A sentence for the user: what happened and, where there is one, the way forward.
QString describe(const Error &error);

//! True for failures that say nothing about the session: it is kept and tried again.
bool isTransient(ErrorKind kind);

} // namespace Skykeep
