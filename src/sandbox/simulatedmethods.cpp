// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "sandbox/simulatedmethods.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Skykeep {

namespace {

LoopbackReply text(int status, const QByteArray &body)
{
    return {status, "text/plain; charset=utf-8", body, {}};
}

// What stands behind "Bearer".
SimulatedAnswer<QByteArray> bearer(const LoopbackRequest &request)
{
    const auto header = request.header("Authorization");
    if (header.isEmpty())
        return refuse(401, u"AuthMissing"_s, u"Authentication Required"_s);
    const auto parts = header.split(' ');
    if (parts.size() != 2)
        return refuse(400, u"InvalidToken"_s, u"Malformed authorization header"_s);
    if (parts.at(0).toLower() != "bearer")
        return refuse(400, u"InvalidToken"_s, u"Unexpected authorization type"_s);
    return parts.at(1);
}

} // namespace

SimulatedMethods::SimulatedMethods(SimulatedState &state, const Clock &clock)
    : m_state(state)
    , m_clock(clock)
    , m_sessions(state.policy, state.tokens)
{
}

const QHash<QString, SimulatedMethods::Method> &SimulatedMethods::methods()
{
    using M = SimulatedMethods;
    static const QHash<QString, Method> table{
        {u"com.atproto.server.createSession"_s, {"POST", Input::Json, &M::createSession}},
        {u"com.atproto.server.refreshSession"_s, {"POST", Input::None, &M::refreshSession}},
        {u"com.atproto.server.getSession"_s, {"GET", Input::None, &M::getSession}},
        {u"com.atproto.server.deleteSession"_s, {"POST", Input::None, &M::deleteSession}},
        {u"com.atproto.server.createAppPassword"_s, {"POST", Input::Json, &M::createAppPassword}},
        {u"com.atproto.server.listAppPasswords"_s, {"GET", Input::None, &M::listAppPasswords}},
        {u"com.atproto.server.revokeAppPassword"_s, {"POST", Input::Json, &M::revokeAppPassword}},
        {u"com.atproto.server.describeServer"_s, {"GET", Input::None, &M::describeServer}},
        {u"com.atproto.sync.getRepoStatus"_s, {"GET", Input::None, &M::getRepoStatus}},
        {u"com.atproto.identity.resolveHandle"_s, {"GET", Input::None, &M::resolveHandle}},
        {u"com.atproto.repo.createRecord"_s, {"POST", Input::Json, &M::createRecord}},
        {u"com.atproto.repo.getRecord"_s, {"GET", Input::None, &M::getRecord}},
        {u"com.atproto.repo.listRecords"_s, {"GET", Input::None, &M::listRecords}},
        {u"com.atproto.server.getServiceAuth"_s, {"GET", Input::None, &M::getServiceAuth}},
    };
    return table;
}

LoopbackReply SimulatedMethods::answer(const LoopbackRequest &request)
{
    const bool isMethod = request.path.startsWith("/xrpc/"_L1);
    const auto name = isMethod ? request.path.mid(6) : request.path;
    if (methods().contains(name))
        ++m_state.calls[name];
    if (m_state.faults.isEmpty())
        return honest(request);
    const auto fault = m_state.faults.take(name, accountOf(request));
    if (!fault)
        return honest(request);
    return fault->spoilt(fault->isAfterActing() ? honest(request) : LoopbackReply());
}

std::optional<Did> SimulatedMethods::accountOf(const LoopbackRequest &request)
{
    if (const auto token = bearer(request)) {
        if (auto subject = m_state.tokens.subjectOf(*token))
            return subject;
    }
    const auto input = QJsonDocument::fromJson(request.body).object();
    for (const auto &name : {request.query.queryItemValue(u"did"_s, QUrl::FullyDecoded),
                             request.query.queryItemValue(u"handle"_s, QUrl::FullyDecoded),
                             input.value("identifier"_L1).toString()}) {
        if (auto did = Did::parse(name))
            return did;
        if (const auto *account = m_state.accounts.findByIdentifier(name))
            return account->did;
    }
    return std::nullopt;
}

LoopbackReply SimulatedMethods::honest(const LoopbackRequest &request)
{
    if (request.path.startsWith("/xrpc/"_L1))
        return xrpc(request);
    if (request.path == "/.well-known/oauth-protected-resource"_L1)
        return resourceMetadata();
    if (request.path == "/.well-known/atproto-did"_L1)
        return didOfHost(request);
    return text(404, "Cannot find that here");
}

LoopbackReply SimulatedMethods::xrpc(const LoopbackRequest &request)
{
    const auto name = request.path.mid(6);
    const auto method = methods().constFind(name);
    if (method == methods().cend())
        return refusal({501, u"MethodNotImplemented"_s, u"Method Not Implemented"_s});
    Call call{request, {}, m_clock.now()};
    const auto answer = run(*method, call);
    auto reply = !answer ? refusal(answer.error())
        : *answer        ? loopbackJson(200, **answer)
                         : LoopbackReply();
    reply.headers.insert(reply.headers.end(), call.headers.begin(), call.headers.end());
    reply.delay = call.delay;
    return reply;
}

SimulatedMethods::Answer SimulatedMethods::run(const Method &method, Call &call)
{
    if (call.request.method != method.verb)
        return refuse(400, u"InvalidRequest"_s,
                      u"Incorrect HTTP method (%1) expected %2"_s
                          .arg(QString::fromLatin1(call.request.method),
                               QString::fromLatin1(method.verb)));
    if (const auto spared = suffer(call, m_state.trouble); !spared)
        return tl::unexpected(spared.error());
    if (method.input == Input::None && !call.request.body.isEmpty())
        return refuse(400, u"InvalidRequest"_s,
                      u"A request body was provided when none was expected"_s);
    if (method.input == Input::Json) {
        const auto input = QJsonDocument::fromJson(call.request.body);
        if (!input.isObject())
            return refuse(400, u"InvalidRequest"_s,
                          u"A request body is expected but none was provided"_s);
        call.input = input.object();
    }
    return (this->*method.run)(call);
}

LoopbackReply SimulatedMethods::refusal(const SimulatedRefusal &refusal) const
{
    QJsonObject body{{u"error"_s, refusal.error}};
    if (m_state.policy.givesMessages)
        body.insert(u"message"_s, refusal.message);
    return loopbackJson(refusal.status, body);
}

LoopbackReply SimulatedMethods::resourceMetadata() const
{
    return loopbackJson(200,
                        {{u"resource"_s, m_state.url},
                         {u"authorization_servers"_s, QJsonArray{m_state.url}},
                         {u"scopes_supported"_s, QJsonArray()},
                         {u"bearer_methods_supported"_s, QJsonArray{u"header"_s}},
                         {u"resource_documentation"_s, u"https://atproto.com"_s}});
}

LoopbackReply SimulatedMethods::didOfHost(const LoopbackRequest &request)
{
    const auto host = QString::fromLatin1(request.header("Host")).section(u':', 0, 0);
    const auto handle = Handle::parse(host);
    const auto *account = handle ? m_state.accounts.findByHandle(*handle) : nullptr;
    if (!account || !account->hosting().active)
        return text(404, "User not found");
    return text(200, account->did.toString().toLatin1());
}

SimulatedAnswer<void> SimulatedMethods::suffer(Call &call, const SimulatedTrouble &trouble) const
{
    call.delay += trouble.delay;
    if (!trouble.throttledUntil || *trouble.throttledUntil <= call.now)
        return {};
    const auto left = std::chrono::ceil<std::chrono::seconds>(*trouble.throttledUntil - call.now);
    if (m_state.policy.givesRetryAfter)
        call.headers.emplace_back("Retry-After",
                                  QByteArray::number(static_cast<qint64>(left.count())));
    return refuse(429, u"RateLimitExceeded"_s, u"Rate Limit Exceeded"_s);
}

SimulatedAnswer<TokenClaims> SimulatedMethods::refreshClaims(const Call &call,
                                                             SimulatedTokens::Expired expired) const
{
    const auto token = bearer(call.request);
    if (!token)
        return tl::unexpected(token.error());
    const auto claims = m_state.tokens.check(*token, TokenKind::Refresh, call.now, expired);
    if (claims && claims->scope != "com.atproto.refresh"_L1)
        return refuse(400, u"InvalidToken"_s, u"Bad token scope"_s);
    return claims;
}

SimulatedAnswer<TokenClaims> SimulatedMethods::accessClaims(const Call &call, Power power) const
{
    const auto token = bearer(call.request);
    if (!token)
        return tl::unexpected(token.error());
    const auto claims = m_state.tokens.check(*token, TokenKind::Access, call.now);
    if (!claims)
        return claims;
    const bool isFull = claims->scope == "com.atproto.access"_L1;
    const bool isLess = claims->scope == "com.atproto.appPass"_L1
        || claims->scope == "com.atproto.appPassPrivileged"_L1;
    if (!isFull && !(isLess && power == Power::Any))
        return refuse(400, u"InvalidToken"_s, u"Bad token scope"_s);
    return claims;
}

SimulatedAnswer<SimulatedAccount *> SimulatedMethods::caller(Call &call, Power power)
{
    const auto claims = accessClaims(call, power);
    if (!claims)
        return tl::unexpected(claims.error());
    auto *account = m_state.accounts.find(claims->subject);
    if (!account)
        return refuse(403, u"AccountNotFound"_s, u"Account not found"_s);
    if (const auto spared = suffer(call, account->trouble); !spared)
        return tl::unexpected(spared.error());
    if (account->isBarred())
        return refuse(401, u"AccountTakedown"_s, u"Account has been taken down"_s);
    return account;
}

} // namespace Skykeep
