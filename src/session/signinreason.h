// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <optional>

namespace Skykeep {

//! Why a session cannot go on without its owner signing in.
enum class SignInReason {
    Expired, //!< Its own date passed.
    Revoked, //!< The server ended it: password changed, app password revoked, signed out elsewhere
    //!< or used from a copy. A server cannot tell these apart, so neither do we.
    ServerRejects, //!< Unknown to a server that lost its keys.
    Moved, //!< The account lives elsewhere and the old server no longer renews.
    TakedownReversed, //!< The takedown ended the session; the account is back.
    SecretMissing, //!< The keychain no longer has it.
};

//! The word in JSON: "expired", "revoked", "server-rejects", …
QString toString(SignInReason reason);
std::optional<SignInReason> signInReasonFrom(QStringView word);

//! What kind of password began a session.
enum class CredentialKind {
    Unknown,
    MainPassword, //!< Full power over the account.
    AppPassword,
    PrivilegedAppPassword, //!< An app password that reaches private messages.
};

//! The word in JSON: "main-password", "app-password", "privileged-app-password"; empty for Unknown.
QString toString(CredentialKind kind);
CredentialKind credentialKindFrom(QStringView word);

} // namespace Skykeep
