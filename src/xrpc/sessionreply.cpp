// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "xrpc/sessionreply.h"

#include "xrpc/servertext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

constexpr qsizetype longestStatus = 64;

// Tokens are opaque, but they travel in a header: visible ASCII without spaces.
bool isToken(QStringView text)
{
    const auto isTokenCharacter = [](QChar c) { return c > u' ' && c < QChar(0x7f); };
    return !text.isEmpty() && text.size() <= MaximumTokenBytes
        && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

std::optional<DidDocument> document(const QJsonObject &body, const Did &did)
{
    const auto object = body.value("didDoc"_L1).toObject();
    if (object.isEmpty())
        return std::nullopt;
    const auto parsed = DidDocument::parse(object, did);
    return parsed ? std::optional(*parsed) : std::nullopt;
}

} // namespace

Result<Secret> parseToken(const QJsonObject &body, QLatin1StringView name)
{
    const auto text = body.value(name).toString();
    if (!isToken(text))
        return fail(ErrorKind::Malformed, {}, name + u" is missing or not a token"_s);
    return Secret(text.toLatin1());
}

Result<ServerSession> parseSession(const QJsonObject &body)
{
    auto access = parseToken(body, "accessJwt"_L1);
    if (!access)
        return fail(std::move(access.error()));
    auto refresh = parseToken(body, "refreshJwt"_L1);
    if (!refresh)
        return fail(std::move(refresh.error()));
    auto account = parseAccount(body);
    if (!account)
        return fail(std::move(account.error()));
    return ServerSession{std::move(*account),
                         SessionTokens{std::move(*access), std::move(*refresh)}};
}

Result<AccountView> parseAccount(const QJsonObject &body)
{
    const auto did = Did::parse(body.value("did"_L1).toString());
    if (!did)
        return fail(ErrorKind::Malformed, {}, u"did is missing or not a DID"_s);
    return AccountView{*did, Handle::parse(body.value("handle"_L1).toString()), parseHosting(body),
                       document(body, *did)};
}

HostingStatus parseHosting(const QJsonObject &body)
{
    HostingStatus hosting;
    hosting.active = body.value("active"_L1).toBool(true);
    hosting.status = tidied(body.value("status"_L1).toString(), longestStatus);
    if (hosting.status.isEmpty() && hosting.active)
        hosting.status = u"active"_s;
    return hosting;
}

} // namespace Skykeep
