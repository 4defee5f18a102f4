// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "vault/vaultitem.h"

namespace Skykeep {

inline Did sampleDid(QStringView name = u"ewvi7nzxyoun6zhxrhs64oiz")
{
    return *Did::parse(QStringLiteral("did:plc:") + name.toString());
}

inline Secret token(const char *name, qsizetype size = 0)
{
    return Secret(QByteArray(name).leftJustified(size, 'x'));
}

//! A session as a server gives it: a refresh token and its predecessor.
inline VaultItem sampleItem(const Did &did = sampleDid(), quint64 generation = 1)
{
    return {
        .did = did,
        .issuer = *ServiceUrl::parse(u"https://bsky.social"),
        .accessToken = token("access", 300),
        .refreshTokens = {token("newest", 400), token("older", 400)},
        .generation = generation,
        .installId = QStringLiteral("install-1"),
    };
}

inline Tombstone sampleTombstone(const Did &did = sampleDid())
{
    return {
        .did = did,
        .issuer = *ServiceUrl::parse(u"https://bsky.social"),
        .refreshTokens = {token("newest", 400)},
    };
}

} // namespace Skykeep
