// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "fuzz/targets.h"
#include "session/tokenhint.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

Secret wrapped(QByteArrayView claims)
{
    return Secret("eyJhbGciOiJIUzI1NiJ9."
                  + claims.toByteArray().toBase64(QByteArray::Base64UrlEncoding
                                                  | QByteArray::OmitTrailingEquals)
                  + ".c2lnbmF0dXJl");
}

Secret rewritten(const TokenHint &hint)
{
    QJsonObject object{{u"scope"_s, hint.scope}, {u"sub"_s, hint.subject}};
    const auto seconds = [](Timestamp time) { return double(toUnixMilliseconds(time)) / 1000; };
    if (hint.issuedAt)
        object.insert("iat"_L1, seconds(*hint.issuedAt));
    if (hint.expiresAt)
        object.insert("exp"_L1, seconds(*hint.expiresAt));
    return wrapped(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

bool isNear(const std::optional<Timestamp> &a, const std::optional<Timestamp> &b)
{
    // Fractions of a second go through a double.
    return a.has_value() == b.has_value() && (!a || std::chrono::abs(*a - *b) <= Milliseconds(1));
}

void check(const Secret &bytes, Claims &claims)
{
    const auto hint = TokenHint::read(bytes);
    claims.claim(hint == TokenHint::read(bytes), "a token says the same each time it is read");
    if (!hint)
        return;

    for (const auto &time : {hint->issuedAt, hint->expiresAt}) {
        claims.claim(!time || (toUnixMilliseconds(*time) >= 0 && toRfc3339(*time).size() == 20),
                     "a token's dates are dates of a calendar");
    }
    if (const auto life = hint->life()) {
        claims.claim(*life > Milliseconds(0) && *life <= std::chrono::years(10),
                     "a token's life is longer than nothing and shorter than ten years");
    }

    const auto again = TokenHint::read(rewritten(*hint));
    claims.claim(again && again->scope == hint->scope && again->subject == hint->subject
                     && again->credential() == hint->credential()
                     && isNear(again->issuedAt, hint->issuedAt)
                     && isNear(again->expiresAt, hint->expiresAt),
                 "what was read of a token and written as one is read again");
}

} // namespace

void Fuzz::token(QByteArrayView input, Claims &claims)
{
    check(Secret(input.toByteArray()), claims);
    // The same as the claims of a token, so that JSON is reached without writing base64.
    check(wrapped(input), claims);
}

} // namespace Skykeep
