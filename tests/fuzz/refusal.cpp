// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "fuzz/cutting.h"
#include "fuzz/targets.h"
#include "xrpc/jsonreply.h"
#include "xrpc/servertext.h"
#include "xrpc/xrpcerror.h"

#include <algorithm>
#include <array>
#include <tuple>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Skykeep {

namespace {

constexpr qsizetype longestDetail = 200;
const auto now = fromUnixMilliseconds(1'704'067'200'000); // 2024-01-01T00:00:00Z

// What was sent, and what a server could echo.
const QString sentToken = u"eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJkaWQ6cGxjOmFsaWNlIn0.c2lnbmF0dXJl"_s;
const QString sentPassword = u"correct horse battery staple"_s;

// "400 createSession code": the status, the method, and whether a second factor was sent; then
// headers, an empty line, and the body.
struct Asked {
    HttpReply reply;
    XrpcQuestion question;
};

std::optional<XrpcMethod> methodNamed(QByteArrayView name)
{
    for (int i = 0; i <= int(XrpcMethod::ResolveHandle); ++i) {
        if (nsid(XrpcMethod(i)).endsWith(u'.' + QString::fromLatin1(name)))
            return XrpcMethod(i);
    }
    return std::nullopt;
}

Asked read(QByteArrayView input)
{
    auto [head, rest] = firstLine(input);
    const auto words = head.toByteArray().split(' ');
    Asked asked;
    asked.reply.status = std::clamp(words.value(0).toInt(), 300, 599);
    asked.question = {methodNamed(words.value(1)),
                      u"pds.example.com"_s,
                      {Secret(sentToken.toLatin1()), Secret(sentPassword.toLatin1())},
                      words.value(2) == "code"};
    for (;;) {
        QByteArrayView line;
        std::tie(line, rest) = firstLine(rest);
        const auto colon = line.indexOf(':');
        if (colon < 0)
            break;
        asked.reply.headers.emplace_back(line.first(colon).toByteArray(),
                                         line.sliced(colon + 1).trimmed().toByteArray());
    }
    asked.reply.body = rest.toByteArray();
    return asked;
}

// Kinds that only the account's own server can be the source of.
constexpr std::array serversWord{
    ErrorKind::TokenExpired,        ErrorKind::TokenInvalid,       ErrorKind::AccountTakenDown,
    ErrorKind::AccountUnknown,      ErrorKind::CredentialsRefused, ErrorKind::SecondFactorRequired,
    ErrorKind::SecondFactorRefused, ErrorKind::Rejected,           ErrorKind::NotFound,
};

} // namespace

void Fuzz::refusal(QByteArrayView input, Claims &claims)
{
    const auto [reply, question] = read(input);

    const auto error = errorOf(reply, question, now);

    const bool isServersWord = std::ranges::find(serversWord, error.kind) != serversWord.end();
    claims.claim(!isServersWord || (reply.status >= 400 && jsonObjectOf(reply)),
                 "a proxy's or a portal's page never speaks for the server");
    claims.claim(error.subject == question.host, "an error is about the host that was asked");
    claims.claim(error.detail.size() <= longestDetail, "a detail is short");
    claims.claim(!error.detail.contains(sentToken) && !error.detail.contains(sentPassword),
                 "what was sent does not come back in a detail");
    claims.claim(tidied(error.detail, longestDetail, question.secrets) == error.detail,
                 "a detail is fit to show as it is");
    claims.claim(!error.retryAfter || (*error.retryAfter >= 0ms && *error.retryAfter <= 24h),
                 "no server makes us wait for more than a day");
    claims.claim(!error.retryAfter || isTransient(error.kind),
                 "only what is tried again has a time to wait");
    claims.claim(!describe(error).isEmpty(), "every error has a sentence");
    claims.claim(errorOf(reply, question, now) == error, "an answer means the same each time");
}

} // namespace Skykeep
