// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "xrpc/xrpcerror.h"

#include "xrpc/jsonreply.h"
#include "xrpc/ratelimit.h"
#include "xrpc/servertext.h"

#include <QJsonObject>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

constexpr qsizetype longestName = 64;
constexpr qsizetype longestDetail = 200;

struct Fault {
    QString name;
    QString message;
};

// "error (string, required): type name of the error (generic ASCII constant, no whitespace)"
bool isErrorName(const QString &name)
{
    const auto isNameCharacter = [](QChar c) { return c > u' ' && c < QChar(0x7f); };
    return !name.isEmpty() && name.size() <= longestName
        && std::all_of(name.begin(), name.end(), isNameCharacter);
}

std::optional<Fault> faultOf(const HttpReply &reply)
{
    if (reply.status < 400)
        return std::nullopt;
    const auto object = jsonObjectOf(reply);
    if (!object)
        return std::nullopt;
    const auto name = object->value("error"_L1).toString();
    if (!isErrorName(name))
        return std::nullopt;
    return Fault{name, object->value("message"_L1).toString()};
}

// The names that count whatever the HTTP status.
std::optional<ErrorKind> tokenOrTakedown(const Fault &fault, const XrpcQuestion &question)
{
    const auto isExpired = fault.name == "ExpiredToken"_L1;
    if (isExpired || fault.name == "InvalidToken"_L1) {
        // The e-mailed code is a "token" too, and here the only one that was sent.
        if (question.hasSecondFactor)
            return ErrorKind::SecondFactorRefused;
        return isExpired ? ErrorKind::TokenExpired : ErrorKind::TokenInvalid;
    }
    if (fault.name == "AccountTakedown"_L1)
        return ErrorKind::AccountTakenDown;
    return std::nullopt;
}

ErrorKind refusal(const Fault &fault, std::optional<XrpcMethod> method)
{
    const auto isInvalidRequest = fault.name == "InvalidRequest"_L1;
    if (fault.name == "RepoNotFound"_L1
        || (isInvalidRequest && fault.message.startsWith("Could not find user info"_L1)))
        return ErrorKind::AccountUnknown;

    if (method == XrpcMethod::CreateSession) {
        if (fault.name == "AuthFactorTokenRequired"_L1)
            return ErrorKind::SecondFactorRequired;
        if (fault.name == "AuthenticationRequired"_L1)
            return ErrorKind::CredentialsRefused;
    }
    if (method == XrpcMethod::ResolveHandle) {
        if (fault.name == "HandleNotFound"_L1
            || (isInvalidRequest && fault.message.startsWith("Unable to resolve handle"_L1)))
            return ErrorKind::NotFound;
    }
    return ErrorKind::Rejected;
}

ErrorKind kindOf(int status, const std::optional<Fault> &fault, const XrpcQuestion &question)
{
    if (fault) {
        if (const auto kind = tokenOrTakedown(*fault, question))
            return *kind;
    }
    if (status == 429 || (fault && fault->name == "RateLimitExceeded"_L1))
        return ErrorKind::RateLimited;
    if (status >= 500)
        return ErrorKind::ServerFault;
    return fault ? refusal(*fault, question.method) : ErrorKind::Malformed;
}

QString wordsOf(const HttpReply &reply, const std::optional<Fault> &fault)
{
    if (fault && fault->message.isEmpty())
        return fault->name;
    if (fault)
        return fault->name + u": "_s + fault->message;
    const auto type = reply.contentType();
    const auto status = u"HTTP "_s + QString::number(reply.status);
    return type.isEmpty() ? status : status + u", "_s + QString::fromLatin1(type);
}

} // namespace

QString nsid(XrpcMethod method)
{
    switch (method) {
    case XrpcMethod::CreateSession:
        return u"com.atproto.server.createSession"_s;
    case XrpcMethod::RefreshSession:
        return u"com.atproto.server.refreshSession"_s;
    case XrpcMethod::GetSession:
        return u"com.atproto.server.getSession"_s;
    case XrpcMethod::DeleteSession:
        return u"com.atproto.server.deleteSession"_s;
    case XrpcMethod::DescribeServer:
        return u"com.atproto.server.describeServer"_s;
    case XrpcMethod::CreateAppPassword:
        return u"com.atproto.server.createAppPassword"_s;
    case XrpcMethod::GetServiceAuth:
        return u"com.atproto.server.getServiceAuth"_s;
    case XrpcMethod::GetRepoStatus:
        return u"com.atproto.sync.getRepoStatus"_s;
    case XrpcMethod::ResolveHandle:
        return u"com.atproto.identity.resolveHandle"_s;
    }
    Q_UNREACHABLE();
}

Error errorOf(const HttpReply &reply, const XrpcQuestion &question, Timestamp now)
{
    const auto fault = faultOf(reply);
    Error error{kindOf(reply.status, fault, question), question.host,
                tidied(wordsOf(reply, fault), longestDetail, question.secrets), std::nullopt};
    if (error.kind == ErrorKind::RateLimited || error.kind == ErrorKind::ServerFault)
        error.retryAfter = retryAfter(reply, now);
    return error;
}

} // namespace Skykeep
