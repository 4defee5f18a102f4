// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "identity/did.h"
#include "identity/serviceurl.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace Skykeep {

//! The secrets of one account, as one keychain item.
//!
//! Invariant: the newest refresh token is never left out to save room.
struct VaultItem {
    Did did;
    ServiceUrl issuer; //!< The only host that any of these tokens is ever sent to.
    Secret accessToken; //!< Empty where there was no room for it.
    //! Newest first; the first is the session. Up to two earlier ones, which a server restored
    //! from a backup accepts again.
    std::vector<Secret> refreshTokens;
    //! Grows by one with each write: tells which of two copies is newer.
    quint64 generation = 0;
    //! The profile that wrote it last; another one's means a copied or moved session.
    QString installId;

    friend bool operator==(const VaultItem &, const VaultItem &) = default;
};

//! A session that was signed out here and not yet at its server.
struct Tombstone {
    Did did;
    ServiceUrl issuer;
    std::vector<Secret> refreshTokens; //!< Each still to be revoked.

    friend bool operator==(const Tombstone &, const Tombstone &) = default;
};

//! The most a keychain item may weigh: Windows' limit in QtKeychain before 0.15.
inline constexpr qsizetype MaximumItemBytes = 2500;

//! Versioned JSON of at most MaximumItemBytes: the access token goes first, then the oldest
//! refresh token. Storage where even the newest alone is too large.
Result<Secret> encodeItem(const VaultItem &item);
//! Malformed for anything encodeItem does not write; NotNow for a version newer than ours, which must then not be overwritten.
Result<VaultItem> decodeItem(const Secret &bytes, const Did &expected);

//! NotNow where \a bytes, an item or a tombstone, are of a newer version than ours.
Result<void> checkOverwritable(const Secret &bytes, const Did &did);

Result<Secret> encodeTombstone(const Tombstone &tombstone);
Result<Tombstone> decodeTombstone(const Secret &bytes, const Did &expected);

} // namespace Skykeep
