// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "session/tokenhint.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

constexpr qsizetype largestToken = qsizetype(16) * 1024;
constexpr Milliseconds longestLife = std::chrono::years(10);

std::optional<Timestamp> momentAt(const QJsonValue &value)
{
    if (!value.isDouble())
        return std::nullopt;
    return fromUnixSeconds(value.toDouble());
}

} // namespace

std::optional<TokenHint> TokenHint::read(const Secret &token)
{
    const QByteArray &bytes = token.reveal();
    if (bytes.size() > largestToken || bytes.count('.') != 2)
        return std::nullopt;

    const auto first = bytes.indexOf('.');
    const auto second = bytes.indexOf('.', first + 1);
    const auto decoded
        = QByteArray::fromBase64Encoding(bytes.mid(first + 1, second - first - 1),
                                         QByteArray::Base64UrlEncoding
                                             | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;

    const auto claims = QJsonDocument::fromJson(*decoded);
    if (!claims.isObject())
        return std::nullopt;

    TokenHint hint;
    hint.issuedAt = momentAt(claims["iat"_L1]);
    hint.expiresAt = momentAt(claims["exp"_L1]);
    hint.scope = claims["scope"_L1].toString();
    hint.subject = claims["sub"_L1].toString();
    hint.audience = claims["aud"_L1].toString();
    return hint;
}

std::optional<Milliseconds> TokenHint::life() const
{
    if (!issuedAt || !expiresAt || *expiresAt <= *issuedAt || *expiresAt - *issuedAt > longestLife)
        return std::nullopt;
    return *expiresAt - *issuedAt;
}

CredentialKind TokenHint::credential() const
{
    // The reference PDS's scopes; the specification does not name them.
    if (scope == "com.atproto.access"_L1)
        return CredentialKind::MainPassword;
    if (scope == "com.atproto.appPass"_L1)
        return CredentialKind::AppPassword;
    if (scope == "com.atproto.appPassPrivileged"_L1)
        return CredentialKind::PrivilegedAppPassword;
    return CredentialKind::Unknown;
}

} // namespace Skykeep
