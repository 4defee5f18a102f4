// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "xrpc/xrpcclient.h"

#include "base/logging.h"
#include "xrpc/httpdate.h"
#include "xrpc/jsonreply.h"
#include "xrpc/servertext.h"
#include "xrpc/sessionhost.h"
#include "xrpc/sessionreply.h"
#include "xrpc/xrpcrequest.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Skykeep {

namespace {

constexpr qsizetype longestWord = 256;
constexpr qsizetype mostUserDomains = 100;
// What two clocks are apart although they agree to the second: a server that gives an hour at most
// refuses an hour and a second.
constexpr Milliseconds clockTolerance = 2s;

XrpcQuestion questionOf(const XrpcHost &host, std::optional<XrpcMethod> method,
                        std::vector<Secret> secrets = {})
{
    return XrpcQuestion{method, host.url.displayName(), std::move(secrets)};
}

tl::unexpected<Error> malformed(const XrpcHost &host, QString detail)
{
    return fail(ErrorKind::Malformed, host.url.displayName(), std::move(detail));
}

// What a parser of ours refused: it knows the body and not whose it is.
tl::unexpected<Error> from(const XrpcHost &host, Error error)
{
    error.subject = host.url.displayName();
    return fail(std::move(error));
}

QString word(const QJsonValue &value)
{
    return tidied(value.toString(), longestWord);
}

} // namespace

XrpcClient::XrpcClient(HttpClient &http, const Clock &clock)
    : m_http(http)
    , m_clock(clock)
{
}

Task<ServerSession> XrpcClient::createSession(XrpcHost host, SignInCredentials credentials)
{
    QJsonObject input{{u"identifier"_s, credentials.identifier},
                      {u"password"_s, QString::fromUtf8(credentials.password.reveal())}};
    auto question = questionOf(host, XrpcMethod::CreateSession, {credentials.password});
    if (credentials.secondFactor) {
        input.insert(u"authFactorToken"_s, QString::fromUtf8(credentials.secondFactor->reveal()));
        question.secrets.push_back(*credentials.secondFactor);
        question.hasSecondFactor = true;
    }
    auto request = procedureOf(host, XrpcMethod::CreateSession, input);
    const auto body = co_await ask(host, std::move(request), std::move(question));
    if (!body)
        co_return fail(body.error());
    auto session = parseSession(*body);
    if (!session)
        co_return from(host, std::move(session.error()));
    co_return std::move(*session);
}

Task<ServerSession> XrpcClient::refreshSession(XrpcHost host, Secret refreshToken)
{
    auto request = procedureOf(host, XrpcMethod::RefreshSession);
    request.bearer = refreshToken;
    auto question = questionOf(host, XrpcMethod::RefreshSession, {refreshToken});
    const auto body = co_await ask(host, std::move(request), std::move(question));
    if (!body)
        co_return fail(body.error());
    auto session = parseSession(*body);
    if (!session)
        co_return from(host, std::move(session.error()));
    co_return std::move(*session);
}

Task<AccountView> XrpcClient::getSession(XrpcHost host, Secret accessToken)
{
    auto request = queryOf(host, XrpcMethod::GetSession);
    request.bearer = accessToken;
    auto question = questionOf(host, XrpcMethod::GetSession, {accessToken});
    const auto body = co_await ask(host, std::move(request), std::move(question));
    if (!body)
        co_return fail(body.error());
    auto account = parseAccount(*body);
    if (!account)
        co_return from(host, std::move(account.error()));
    co_return std::move(*account);
}

Task<void> XrpcClient::deleteSession(XrpcHost host, Secret refreshToken)
{
    auto request = procedureOf(host, XrpcMethod::DeleteSession);
    request.bearer = refreshToken;
    auto question = questionOf(host, XrpcMethod::DeleteSession, {refreshToken});
    const auto reply = co_await exchange(host, std::move(request), std::move(question));
    if (!reply)
        co_return fail(reply.error());
    // A captive portal says 200 to anything, and the session would live on for ever.
    if (!reply->body.isEmpty()) {
        const auto body = jsonObjectOf(*reply);
        if (!body)
            co_return from(host, body.error());
    }
    co_return Result<void>();
}

Task<ServerDescription> XrpcClient::describeServer(XrpcHost host)
{
    auto request = queryOf(host, XrpcMethod::DescribeServer);
    auto question = questionOf(host, XrpcMethod::DescribeServer);
    const auto body = co_await ask(host, std::move(request), std::move(question));
    if (!body)
        co_return fail(body.error());

    ServerDescription description;
    description.did = word(body->value("did"_L1));
    if (description.did.isEmpty())
        co_return malformed(host, u"the server does not tell its DID"_s);
    for (const auto &domain : body->value("availableUserDomains"_L1).toArray()) {
        if (description.availableUserDomains.size() < mostUserDomains && domain.isString())
            description.availableUserDomains.append(word(domain));
    }
    description.isInviteCodeRequired = body->value("inviteCodeRequired"_L1).toBool();
    const auto contact = body->value("contact"_L1).toObject();
    description.contactEmail = word(contact.value("email"_L1));
    co_return description;
}

Task<HostingStatus> XrpcClient::getRepoStatus(XrpcHost host, Did did)
{
    const QueryParameters parameters{{u"did"_s, did.toString()}};
    auto request = queryOf(host, XrpcMethod::GetRepoStatus, parameters);
    auto question = questionOf(host, XrpcMethod::GetRepoStatus);
    const auto body = co_await ask(host, std::move(request), std::move(question));
    if (!body)
        co_return fail(body.error());
    const auto answered = Did::parse(body->value("did"_L1).toString());
    if (!answered)
        co_return malformed(host, u"did is missing or not a DID"_s);
    if (*answered != did)
        co_return fail(ErrorKind::WrongAccount, host.url.displayName(),
                       u"asked about "_s + did.toString() + u", told about "_s
                           + answered->toString());
    // Nothing is lost by asking again, so that a broken fact is no fact here.
    const auto active = body->value("active"_L1);
    if (!active.isBool() && !active.isUndefined() && !active.isNull())
        co_return malformed(host, u"active is not a boolean"_s);
    co_return parseHosting(*body);
}

Task<Did> XrpcClient::resolveHandle(XrpcHost host, Handle handle)
{
    const QueryParameters parameters{{u"handle"_s, handle.toString()}};
    auto request = queryOf(host, XrpcMethod::ResolveHandle, parameters);
    auto question = questionOf(host, XrpcMethod::ResolveHandle);
    auto body = co_await ask(host, std::move(request), std::move(question));
    if (!body) {
        if (body.error().kind == ErrorKind::NotFound)
            body.error().subject = handle.toString();
        co_return fail(std::move(body.error()));
    }
    const auto did = Did::parse(body->value("did"_L1).toString());
    if (!did)
        co_return malformed(host, u"did is missing or not a DID"_s);
    co_return *did;
}

Task<AppPassword> XrpcClient::createAppPassword(XrpcHost host, Secret accessToken, QString name)
{
    const QJsonObject input{{u"name"_s, name}, {u"privileged"_s, false}};
    auto request = procedureOf(host, XrpcMethod::CreateAppPassword, input);
    request.bearer = accessToken;
    auto question = questionOf(host, XrpcMethod::CreateAppPassword, {accessToken});
    const auto body = co_await ask(host, std::move(request), std::move(question));
    if (!body)
        co_return fail(body.error());
    const auto password = body->value("password"_L1).toString();
    if (password.isEmpty() || password.size() > longestWord)
        co_return malformed(host, u"password is missing or too long"_s);
    const auto given = word(body->value("name"_L1));
    AppPassword made;
    made.name = given.isEmpty() ? name : given;
    made.password = Secret(password.toUtf8());
    co_return made;
}

Task<Secret> XrpcClient::getServiceAuth(XrpcHost host, Secret accessToken, ServiceAuthTerms terms)
{
    QueryParameters parameters{{u"aud"_s, terms.audience}, {u"lxm"_s, terms.method.toString()}};
    if (terms.life) {
        const auto theirNow = m_clock.now() + clockOffset(host.url).value_or(0ms);
        const auto end = std::chrono::floor<std::chrono::seconds>(theirNow + *terms.life
                                                                  - clockTolerance);
        parameters.emplace_back(u"exp"_s, QString::number(end.time_since_epoch().count()));
    }
    auto request = queryOf(host, XrpcMethod::GetServiceAuth, parameters);
    request.bearer = accessToken;
    auto question = questionOf(host, XrpcMethod::GetServiceAuth, {accessToken});
    const auto body = co_await ask(host, std::move(request), std::move(question));
    if (!body)
        co_return fail(body.error());
    auto token = parseToken(*body, "token"_L1);
    if (!token)
        co_return from(host, std::move(token.error()));
    co_return std::move(*token);
}

Task<ServiceUrl> XrpcClient::sessionHostOf(XrpcHost accountHost)
{
    auto request = resourceMetadataOf(accountHost);
    auto question = questionOf(accountHost, std::nullopt);
    const auto metadata = co_await ask(accountHost, std::move(request), std::move(question));
    if (!metadata && isTransient(metadata.error().kind)
        && metadata.error().kind != ErrorKind::Malformed)
        co_return fail(metadata.error());
    if (!metadata)
        co_return accountHost.url;
    co_return authorizationServerOf(*metadata, accountHost.url).value_or(accountHost.url);
}

std::optional<RateLimit> XrpcClient::signInBudget(const ServiceUrl &host) const
{
    const auto found = m_signInBudgets.constFind(host);
    return found == m_signInBudgets.cend() ? std::nullopt : std::optional(*found);
}

std::optional<Milliseconds> XrpcClient::clockOffset(const ServiceUrl &host) const
{
    const auto found = m_clockOffsets.constFind(host);
    return found == m_clockOffsets.cend() ? std::nullopt : std::optional(*found);
}

void XrpcClient::observe(const ServiceUrl &host, const HttpReply &reply)
{
    // The header knows no fractions; of our own clock they would only add a wobble.
    if (const auto theirs = dateOf(reply))
        m_clockOffsets.insert(host,
                              *theirs - std::chrono::floor<std::chrono::seconds>(m_clock.now()));
}

void XrpcClient::shiftClock(Milliseconds step)
{
    for (auto &offset : m_clockOffsets)
        offset -= step;
}

Task<HttpReply> XrpcClient::exchange(XrpcHost host, HttpRequest request, XrpcQuestion question)
{
    auto reply = co_await m_http.send(std::move(request));
    if (!reply)
        co_return from(host, std::move(reply.error()));

    observe(host.url, *reply);
    if (question.method == XrpcMethod::CreateSession) {
        if (const auto budget = RateLimit::fromHeaders(*reply))
            m_signInBudgets.insert(host.url, *budget);
    }
    if (reply->status >= 200 && reply->status < 300)
        co_return std::move(*reply);

    auto error = errorOf(*reply, question, m_clock.now());
    qCDebug(lcXrpc).noquote() << question.host << "refused"
                              << (question.method ? nsid(*question.method) : u"a document"_s)
                              << reply->status << error.detail;
    co_return fail(std::move(error));
}

Task<QJsonObject> XrpcClient::ask(XrpcHost host, HttpRequest request, XrpcQuestion question)
{
    const auto reply = co_await exchange(host, std::move(request), std::move(question));
    if (!reply)
        co_return fail(reply.error());
    auto body = jsonObjectOf(*reply);
    if (!body)
        co_return from(host, std::move(body.error()));
    co_return std::move(*body);
}

} // namespace Skykeep
