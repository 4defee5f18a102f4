// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "fuzz/targets.h"
#include "vault/vaultitem.h"

#include <algorithm>

namespace Skykeep {

namespace {

const auto did = *Did::parse(u"did:plc:ewvi7nzxyoun6zhxrhs64oiz");

void checkRefusal(const Error &error, const QByteArray &bytes, Claims &claims)
{
    claims.claim(error.kind == ErrorKind::Malformed || error.kind == ErrorKind::NotNow,
                 "an item that is refused is Malformed or newer");
    claims.claim(error.kind != ErrorKind::NotNow
                     || !checkOverwritable(Secret(bytes), did).has_value(),
                 "a newer version's item is not overwritten");
    // Nothing of what was read: any of it may be a token.
    claims.claim(error.detail.size() + error.subject.size() < 200,
                 "an error quotes nothing of an item");
}

void checkItem(const QByteArray &bytes, Claims &claims)
{
    const auto item = decodeItem(Secret(bytes), did);
    if (!item) {
        checkRefusal(item.error(), bytes, claims);
        return;
    }
    claims.claim(item->did == did && !item->refreshTokens.empty()
                     && item->refreshTokens.size() <= 3,
                 "an item that is read holds a session of its account");
    claims.claim(checkOverwritable(Secret(bytes), did).has_value(),
                 "an item that is read may be replaced");

    const auto written = encodeItem(*item);
    if (!written)
        return;
    claims.claim(written->size() <= MaximumItemBytes, "an item fits into every keychain");
    const auto again = decodeItem(*written, did);
    claims.claim(again && again->refreshTokens.front() == item->refreshTokens.front()
                     && again->issuer == item->issuer && again->generation == item->generation
                     && again->installId == item->installId,
                 "an item written keeps its newest refresh token");
    const auto twice = again ? encodeItem(*again) : again.map([](auto &&) { return Secret(); });
    claims.claim(twice && *twice == *written, "an item has one form");
}

void checkTombstone(const QByteArray &bytes, Claims &claims)
{
    const auto tombstone = decodeTombstone(Secret(bytes), did);
    if (!tombstone) {
        checkRefusal(tombstone.error(), bytes, claims);
        return;
    }
    const auto written = encodeTombstone(*tombstone);
    if (!written)
        return;
    claims.claim(written->size() <= MaximumItemBytes, "a tombstone fits into every keychain");
    const auto again = decodeTombstone(*written, did);
    claims.claim(again && again->refreshTokens.front() == tombstone->refreshTokens.front()
                     && again->issuer == tombstone->issuer,
                 "a tombstone written keeps its newest refresh token");
}

} // namespace

void Fuzz::item(QByteArrayView input, Claims &claims)
{
    const auto bytes = input.toByteArray();
    checkItem(bytes, claims);
    checkTombstone(bytes, claims);
    claims.claim(!decodeItem(Secret(bytes), did) || !decodeTombstone(Secret(bytes), did),
                 "nothing is a session and a tombstone at once");
}

} // namespace Skykeep
