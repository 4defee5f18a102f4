// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "sessionstage.h"

#include "jsonwebtoken.h"
#include "support/check.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

constexpr int mostTokens = 20;
constexpr qint64 firstDay = 1'704'067'200; // ManualClock's 2024-01-01

Secret token(const QString &scope, int n, qint64 life)
{
    return jsonWebToken(QJsonObject{{u"scope"_s, scope},
                                    {u"jti"_s, n},
                                    {u"iat"_s, firstDay},
                                    {u"exp"_s, firstDay + life}});
}

QString methodOf(const ServiceUrl &host, const QString &verb, const QString &nsid)
{
    return verb + u' ' + host.at(u"/xrpc/com.atproto."_s + nsid).toString();
}

} // namespace

SessionStage::SessionStage()
    : alice(Did::parse(u"did:plc:alicealicealicealiceali2").value())
    , bob(Did::parse(u"did:plc:bobbobbobbobbobbobbobbo2").value())
    , entryway(ServiceUrl::parse(u"https://bsky.social").value())
    , pds(ServiceUrl::parse(u"https://morel.us-east.host.bsky.network").value())
    , elsewhere(ServiceUrl::parse(u"https://pds.other.org").value())
    , resolver(http, dns, IdentityResolver::publicPlcDirectory())
    , xrpc(http, clock)
    , locator(resolver, xrpc)
    , keeper(std::make_unique<SessionKeeper>(SessionKeeper::Services{vault, xrpc, locator, clock,
                                                                     scope},
                                             u"here"_s))
{
    liveAt(pds);
    tellStatus(pds, true);
}

SessionStage::~SessionStage() = default;

Secret SessionStage::refreshToken(int n)
{
    return token(u"com.atproto.refresh"_s, n, 90 * 24 * 3600);
}

Secret SessionStage::accessToken(int n)
{
    return token(u"com.atproto.appPass"_s, n, 2 * 3600);
}

VaultItem SessionStage::item(std::vector<int> tokens, quint64 generation) const
{
    VaultItem made{alice, entryway, accessToken(tokens.front()), {}, generation, u"here"_s};
    for (const int n : tokens)
        made.refreshTokens.push_back(refreshToken(n));
    return made;
}

RenewalRequest SessionStage::request() const
{
    return {Residence{alice, entryway, pds}};
}

ServerSession SessionStage::session(int n) const
{
    return {AccountView{alice, Handle::parse(u"alice.bsky.social"), {}, std::nullopt},
            SessionTokens{accessToken(n), refreshToken(n)}};
}

Result<Renewal> SessionStage::renew()
{
    return finish(keeper->renew(request()));
}

QString SessionStage::refreshCall() const
{
    return methodOf(entryway, u"POST"_s, u"server.refreshSession"_s);
}

QString SessionStage::deleteCall() const
{
    return methodOf(entryway, u"POST"_s, u"server.deleteSession"_s);
}

QString SessionStage::statusCall(const ServiceUrl &host) const
{
    return methodOf(host, u"GET"_s, u"sync.getRepoStatus"_s);
}

QString SessionStage::directoryCall() const
{
    return u"GET https://plc.directory/"_s + alice.toString();
}

QString SessionStage::metadataCall(const ServiceUrl &host) const
{
    return u"GET "_s + host.at(u"/.well-known/oauth-protected-resource"_s).toString();
}

QString SessionStage::descriptionCall(const ServiceUrl &host) const
{
    return methodOf(host, u"GET"_s, u"server.describeServer"_s);
}

void SessionStage::accept(int n, int successor)
{
    accept(n, sessionReply(successor, alice));
}

void SessionStage::accept(int n, HttpReply reply)
{
    http.answerIf(
        refreshCall(),
        [n](const HttpRequest &request) { return request.bearer == refreshToken(n); },
        [reply](const HttpRequest &) { return reply; });
}

HttpReply SessionStage::sessionReply(int n, const Did &did) const
{
    return jsonReply(200,
                     {{u"accessJwt"_s, QString::fromLatin1(accessToken(n).reveal())},
                      {u"refreshJwt"_s, QString::fromLatin1(refreshToken(n).reveal())},
                      {u"did"_s, did.toString()},
                      {u"handle"_s, u"alice.bsky.social"_s},
                      {u"active"_s, true}});
}

HttpReply SessionStage::refusal(const QString &error, const QString &message, int status)
{
    return jsonReply(status, {{u"error"_s, error}, {u"message"_s, message}});
}

void SessionStage::refuse(const QString &error, const QString &message, int status)
{
    http.answer(refreshCall(), refusal(error, message, status));
}

void SessionStage::serveAt(const ServiceUrl &host)
{
    http.answer(descriptionCall(host),
                jsonReply(200,
                          {{u"did"_s, u"did:web:pds.example"_s},
                           {u"availableUserDomains"_s, QJsonArray()}}));
}

void SessionStage::liveAt(const ServiceUrl &host)
{
    const QJsonObject service{{u"id"_s, u"#atproto_pds"_s},
                              {u"type"_s, u"AtprotoPersonalDataServer"_s},
                              {u"serviceEndpoint"_s, host.toString()}};
    http.answer(directoryCall(),
                jsonReply(200,
                          {{u"id"_s, alice.toString()},
                           {u"alsoKnownAs"_s, QJsonArray{u"at://alice.bsky.social"_s}},
                           {u"service"_s, QJsonArray{service}}}));
}

void SessionStage::tellStatus(const ServiceUrl &host, bool active, const QString &status)
{
    QJsonObject body{{u"did"_s, alice.toString()}, {u"active"_s, active}};
    if (!status.isEmpty())
        body.insert(u"status"_s, status);
    http.answer(statusCall(host), jsonReply(200, body));
}

void SessionStage::missRepository(const ServiceUrl &host)
{
    http.answer(statusCall(host), refusal(u"RepoNotFound"_s));
}

QStringList SessionStage::trail() const
{
    QStringList trail;
    for (const auto &request : http.requests()) {
        const auto path = request.url.path();
        QString step;
        if (path.endsWith("refreshSession"_L1))
            step = u"refresh"_s;
        else if (path.endsWith("deleteSession"_L1))
            step = u"delete"_s;
        else if (path.endsWith("getRepoStatus"_L1))
            step = u"status"_s;
        else if (path.startsWith("/.well-known/"_L1))
            step = u"metadata"_s;
        else if (path.endsWith("describeServer"_L1))
            step = u"description"_s;
        else
            step = u"directory"_s;
        for (int n = 0; request.bearer && n < mostTokens; ++n) {
            if (*request.bearer == refreshToken(n))
                step += u" %1"_s.arg(n);
        }
        trail << step;
    }
    return trail;
}

bool SessionStage::isTold(const QString &text)
{
    for (int n = 0; n < mostTokens; ++n) {
        for (const auto &secret : {refreshToken(n), accessToken(n)}) {
            const auto payload = secret.reveal().split('.').at(1);
            if (text.contains(QLatin1String(payload)))
                return true;
        }
    }
    return false;
}

} // namespace Skykeep
