// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "fuzz/cutting.h"
#include "fuzz/targets.h"
#include "vault/vaultitem.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace Skykeep {

namespace {

const auto did = *Did::parse(u"did:web:alice.example.com");
const auto issuer = *ServiceUrl::parse(u"https://pds.example.com");

bool isPrefix(const std::vector<Secret> &kept, const std::vector<Secret> &given)
{
    return kept.size() <= given.size() && std::equal(kept.begin(), kept.end(), given.begin());
}

} // namespace

//! Line by line: generation, install id, access token, and refresh tokens, newest first.
void Fuzz::secrets(QByteArrayView input, Claims &claims)
{
    QByteArrayView line;
    VaultItem given{.did = did,
                    .issuer = issuer,
                    .accessToken = {},
                    .refreshTokens = {},
                    .generation = 0,
                    .installId = {}};
    std::tie(line, input) = firstLine(input);
    given.generation = line.toByteArray().toULongLong();
    std::tie(line, input) = firstLine(input);
    given.installId = QString::fromUtf8(line);
    std::tie(line, input) = firstLine(input);
    given.accessToken = Secret(line.toByteArray());
    while (!input.isEmpty()) {
        std::tie(line, input) = firstLine(input);
        given.refreshTokens.emplace_back(line.toByteArray());
    }

    const auto written = encodeItem(given);

    if (!written) {
        const auto &error = written.error();
        claims.claim(error.kind == ErrorKind::InvalidInput || error.kind == ErrorKind::Storage,
                     "an item that cannot be written is InvalidInput or Storage");
        for (const auto &token : given.refreshTokens) {
            const auto text = QString::fromUtf8(token.reveal());
            claims.claim(text.size() < 8 || !error.detail.contains(text),
                         "no token is in an error's detail");
        }
        return;
    }
    claims.claim(written->size() <= MaximumItemBytes, "an item fits into every keychain");
    claims.claim(std::ranges::all_of(written->reveal(), [](char c) { return c != '\0'; }),
                 "an item is text to every keychain");
    const auto read = decodeItem(*written, did);
    claims.claim(read.has_value(), "an item that was written can be read");
    if (!read)
        return;
    claims.claim(read->refreshTokens.front() == given.refreshTokens.front(),
                 "the newest refresh token is never left out");
    claims.claim(isPrefix(read->refreshTokens, given.refreshTokens),
                 "the oldest refresh token is left out first");
    claims.claim(read->accessToken.isEmpty() || read->accessToken == given.accessToken,
                 "an access token is kept as it is or not at all");
    constexpr quint64 greatest = std::numeric_limits<qint64>::max();
    claims.claim(read->generation == std::min(given.generation, greatest)
                     && read->issuer == given.issuer && read->installId == given.installId,
                 "what tells copies apart is kept");
}

} // namespace Skykeep
