// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "scriptedpds.h"

#include "secrecy/notedsecrets.h"
#include "session/jsonwebtoken.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonArray>
#include <QLocale>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Skykeep {

namespace {

const QString fullScope = u"com.atproto.access"_s;
const QString appScope = u"com.atproto.appPass"_s;

QByteArray httpDate(Timestamp time)
{
    const auto utc = QDateTime::fromMSecsSinceEpoch(toUnixMilliseconds(time), Qt::UTC);
    return QLocale::c().toString(utc, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

QString parameter(const HttpRequest &request, const QString &name)
{
    return QUrlQuery(request.url).queryItemValue(name, QUrl::FullyDecoded);
}

} // namespace

ScriptedPds::ScriptedPds(ScriptedHttp &http, ManualClock &clock, ServiceUrl address)
    : url(std::move(address))
    , m_http(http)
    , m_clock(clock)
{
    serve(u"server.createSession"_s, &ScriptedPds::createSession);
    serve(u"server.refreshSession"_s, &ScriptedPds::refreshSession);
    serve(u"server.deleteSession"_s, &ScriptedPds::deleteSession);
    serve(u"server.describeServer"_s, &ScriptedPds::describeServer);
    serve(u"server.createAppPassword"_s, &ScriptedPds::createAppPassword);
    serve(u"sync.getRepoStatus"_s, &ScriptedPds::getRepoStatus);
    serve(u"identity.resolveHandle"_s, &ScriptedPds::resolveHandle);
    m_http.answer(u"GET "_s + url.at(u"/.well-known/oauth-protected-resource"_s).toString(),
                  [this](const HttpRequest &) {
                      return m_trouble ? *m_trouble : Result<HttpReply>(textReply(404, {}));
                  });
}

QString ScriptedPds::call(const QString &nsid) const
{
    const bool isQuery = nsid == "server.describeServer"_L1 || nsid.startsWith("sync."_L1)
        || nsid.startsWith("identity."_L1);
    return (isQuery ? u"GET "_s : u"POST "_s) + url.at(u"/xrpc/com.atproto."_s + nsid).toString();
}

void ScriptedPds::serve(const QString &nsid, Method method)
{
    m_http.answer(call(nsid), [this, nsid, method](const HttpRequest &request) {
        if (m_trouble)
            return *m_trouble;
        if (m_troubles.contains(nsid))
            return m_troubles.value(nsid, textReply(500, {}));
        auto reply = (this->*method)(request);
        noteSecretsOfCall({}, request.body.reveal());
        noteSecretsOfCall({}, reply.body);
        if (m_lost.remove(nsid))
            return Result<HttpReply>(fail(ErrorKind::TimedOut, url.displayName()));
        if (tellsTime)
            reply.headers.emplace_back("Date", httpDate(now()));
        return Result<HttpReply>(std::move(reply));
    });
}

Did ScriptedPds::didOf(const QString &name)
{
    static constexpr char letters[] = "abcdefghijklmnopqrstuvwxyz234567";
    QString text = u"did:plc:"_s;
    const auto hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256);
    for (int i = 0; i < 24; ++i)
        text += QLatin1Char(letters[static_cast<unsigned char>(hash.at(i)) % 32]);
    return Did::parse(text).value();
}

Handle ScriptedPds::handleOf(const QString &name)
{
    return Handle::parse(QString(name + u".example.com"_s)).value();
}

PdsAccount &ScriptedPds::add(const QString &name)
{
    const auto did = didOf(name);
    m_accounts.insert_or_assign(did, PdsAccount{did, handleOf(name), name + u"-password"_s});
    return m_accounts.at(did);
}

PdsAccount *ScriptedPds::find(const Did &did)
{
    const auto found = m_accounts.find(did);
    return found == m_accounts.end() || found->second.isGone ? nullptr : &found->second;
}

void ScriptedPds::setTrouble(const QString &nsid, std::optional<Result<HttpReply>> trouble)
{
    m_troubles.remove(nsid);
    if (trouble)
        m_troubles.insert(nsid, *trouble);
}

HttpReply ScriptedPds::refusal(const QString &error, const QString &message, int status)
{
    return jsonReply(status, {{u"error"_s, error}, {u"message"_s, message}});
}

void ScriptedPds::delegateTo(const ServiceUrl &issuer)
{
    m_http.answer(u"GET "_s + url.at(u"/.well-known/oauth-protected-resource"_s).toString(),
                  jsonReply(200,
                            {{u"resource"_s, url.toString()},
                             {u"authorization_servers"_s, QJsonArray{issuer.toString()}}}));
}

void ScriptedPds::endSessions(const Did &did)
{
    m_refreshTokens.removeIf([&did](auto token) { return token.value().did == did; });
}

ScriptedPds::Backup ScriptedPds::backUp() const
{
    return {m_refreshTokens};
}

void ScriptedPds::restore(const Backup &backup)
{
    m_refreshTokens = backup.refreshTokens;
}

int ScriptedPds::sessionCount(const Did &did) const
{
    return int(std::count_if(m_refreshTokens.begin(), m_refreshTokens.end(),
                             [&did](const Token &token) { return token.did == did; }));
}

QByteArray ScriptedPds::token(const PdsAccount &account, const QString &scope, Milliseconds life)
{
    if (hasOpaqueTokens)
        return url.host().toLatin1() + '-' + QByteArray::number(++m_lastToken);
    const auto seconds = toUnixMilliseconds(now()) / 1000;
    return jsonWebToken(QJsonObject{{u"scope"_s, scope},
                                    {u"sub"_s, account.did.toString()},
                                    {u"aud"_s, url.host()},
                                    {u"jti"_s, ++m_lastToken},
                                    {u"iat"_s, seconds},
                                    {u"exp"_s, seconds + life.count() / 1000}})
        .reveal();
}

HttpReply ScriptedPds::sessionOf(const PdsAccount &account, const QString &scope)
{
    const auto access = token(account, scope, account.accessLife);
    const auto refresh = token(account, u"com.atproto.refresh"_s, account.refreshLife);
    const auto issued = now();
    m_issued << access << refresh;
    m_accessTokens.insert(access, {account.did, scope, issued + account.accessLife});
    m_refreshTokens.insert(refresh, {account.did, scope, issued + account.refreshLife});
    const auto handle = account.tells.isEmpty() ? account.handle.toString() : account.tells;
    QJsonObject body{{u"accessJwt"_s, QString::fromLatin1(access)},
                     {u"refreshJwt"_s, QString::fromLatin1(refresh)},
                     {u"did"_s, account.answersAs.value_or(account.did).toString()},
                     {u"handle"_s, handle},
                     {u"active"_s, account.hosting.active}};
    if (account.hosting != HostingStatus{})
        body.insert(u"status"_s, account.hosting.status);
    return jsonReply(200, body);
}

HttpReply ScriptedPds::createSession(const HttpRequest &request)
{
    const auto body = QJsonDocument::fromJson(request.body.reveal()).object();
    const auto identifier = body[u"identifier"_s].toString();
    const auto password = body[u"password"_s].toString();
    const auto code = body[u"authFactorToken"_s].toString();
    const auto wrong = refusal(u"AuthenticationRequired"_s, u"Invalid identifier or password"_s,
                               401);
    for (const auto &[did, account] : m_accounts) {
        const auto handle = account.handle.toString();
        const bool isMeant = identifier == did.toString() || identifier == handle
            || identifier == handle.section(u'.', 0, 0) + u"@mail.example.com"_s;
        if (!isMeant || account.isGone)
            continue;
        const bool isAppPassword = account.appPasswords.values().contains(password);
        const bool isTakenDown = account.hosting.status == "takendown"_L1;
        if ((!isAppPassword && password != account.password) || (isAppPassword && isTakenDown))
            return wrong;
        if (isTakenDown)
            return refusal(u"AccountTakedown"_s, u"Account has been taken down"_s, 401);
        if (!isAppPassword && !account.secondFactor.isEmpty()) {
            if (code.isEmpty())
                return refusal(u"AuthFactorTokenRequired"_s, u"A sign in code has been sent"_s,
                               401);
            if (code != account.secondFactor)
                return refusal(u"InvalidToken"_s, u"Token is invalid"_s);
        }
        return sessionOf(account, isAppPassword ? appScope : fullScope);
    }
    return wrong;
}

HttpReply ScriptedPds::refreshSession(const HttpRequest &request)
{
    const auto bytes = request.bearer->reveal();
    const auto token = m_refreshTokens.constFind(bytes);
    if (token == m_refreshTokens.cend() || token->end <= now())
        return refusal(u"ExpiredToken"_s, u"Token has been revoked"_s);
    const auto *account = find(token->did);
    if (!account)
        return refusal(u"InvalidRequest"_s, u"Could not find user info for account: x"_s);
    if (account->hosting.status == "takendown"_L1)
        return refusal(u"AccountTakedown"_s, u"Account has been taken down"_s, 401);
    if (token->successor.status != 0)
        return token->successor;
    Token used = *token;
    m_refreshTokens.remove(bytes);
    auto reply = sessionOf(*account, used.scope);
    if (hasGrace) {
        used.end = std::min(used.end, m_clock.now() + 2h);
        used.successor = reply;
        m_refreshTokens.insert(bytes, used);
    }
    return reply;
}

HttpReply ScriptedPds::deleteSession(const HttpRequest &request)
{
    m_refreshTokens.remove(request.bearer->reveal());
    return {.status = 200, .body = {}, .headers = {}};
}

HttpReply ScriptedPds::describeServer(const HttpRequest &)
{
    return jsonReply(200,
                     {{u"did"_s, u"did:web:"_s + url.host()},
                      {u"availableUserDomains"_s, QJsonArray{u".example.com"_s}}});
}

HttpReply ScriptedPds::getRepoStatus(const HttpRequest &request)
{
    const auto did = Did::parse(parameter(request, u"did"_s)).value();
    const auto *account = find(did);
    if (!account)
        return refusal(u"RepoNotFound"_s, u"Could not find repo for DID"_s);
    QJsonObject body{{u"did"_s, did.toString()}, {u"active"_s, account->hosting.active}};
    if (!account->hosting.active)
        body.insert(u"status"_s, account->hosting.status);
    return jsonReply(200, body);
}

HttpReply ScriptedPds::resolveHandle(const HttpRequest &request)
{
    const auto handle = parameter(request, u"handle"_s);
    for (const auto &[did, account] : m_accounts) {
        if (account.handle.toString() == handle && account.resolves && account.hosting.active)
            return jsonReply(200, {{u"did"_s, did.toString()}});
    }
    return refusal(u"InvalidRequest"_s, u"Unable to resolve handle"_s);
}

HttpReply ScriptedPds::createAppPassword(const HttpRequest &request)
{
    const auto token = m_accessTokens.constFind(request.bearer->reveal());
    if (token == m_accessTokens.cend() || token->end <= now())
        return refusal(u"ExpiredToken"_s, u"Token has expired"_s);
    if (token->scope != fullScope)
        return refusal(u"InvalidToken"_s, u"Bad token scope"_s);
    auto &passwords = m_accounts.at(token->did).appPasswords;
    const auto body = QJsonDocument::fromJson(request.body.reveal()).object();
    const auto name = body[u"name"_s].toString();
    if (passwords.contains(name))
        return refusal(u"InternalServerError"_s, u"Internal Server Error"_s, 500);
    const auto password = u"app-pass-%1"_s.arg(passwords.size());
    passwords.insert(name, password);
    return jsonReply(200, {{u"name"_s, name}, {u"password"_s, password}});
}

} // namespace Skykeep
