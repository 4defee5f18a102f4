// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/secret.h"
#include "base/timestamp.h"
#include "session/signinreason.h"

#include <QString>

#include <optional>

namespace Skykeep {

//! What a token says of itself, where it is a JWT (RFC 7519).
//!
//! A hint and no more: the specification calls tokens opaque, so everything copes without. The
//! signature is not checked; nothing here decides who anybody is.
struct TokenHint {
    std::optional<Timestamp> issuedAt; //!< By the server's clock.
    std::optional<Timestamp> expiresAt; //!< By the server's clock.
    QString scope;
    QString subject;
    QString audience; //!< Who is to accept it: the DID of an account's server.

    //! Returns nothing where \a token is not a JWT.
    static std::optional<TokenHint> read(const Secret &token);

    //! From issue to expiry; nothing where either is missing or they make no sense.
    std::optional<Milliseconds> life() const;
    //! From the scope of an access token.
    CredentialKind credential() const;

    friend bool operator==(const TokenHint &, const TokenHint &) = default;
};

} // namespace Skykeep
