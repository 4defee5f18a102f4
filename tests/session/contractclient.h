// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "net/qtdnsclient.h"
#include "net/qthttpclient.h"
#include "session/contractservers.h"
#include "session/lossyhttp.h"
#include "session/sessioncontract.h"
#include "session/sessionkeeper.h"
#include "support/check.h"
#include "support/fakevault.h"

#include <QJsonDocument>

namespace Skykeep {

inline ServiceUrl serviceUrl(const QUrl &url)
{
    return ServiceUrl::parse(url.toString()).value();
}

//! What the server calls a token; two JWTs of one name are one token.
inline QString nameOf(const Secret &token)
{
    const auto claims = QByteArray::fromBase64(token.reveal().split('.').value(1),
                                               QByteArray::Base64UrlEncoding);
    return QJsonDocument::fromJson(claims).object().value(QLatin1String("jti")).toString();
}

//! Everything of ours but the keychain, on real connections.
struct SessionContract::Client {
    explicit Client(const ContractServers &servers)
        : issuer(serviceUrl(servers.url(0)))
        , resolver(http, dns, serviceUrl(servers.directoryUrl()))
    {
        clock.setNow(SystemClock().now());
    }

    XrpcHost host() const { return {issuer, AddressPolicy::AnyAddress}; }

    //! Keeps the session that \a password brings.
    Result<SessionKeeper::Begun> signIn(const Did &did, const QString &password)
    {
        SignInCredentials credentials{did.toString(), Secret(password.toUtf8())};
        auto session = finish(xrpc.createSession(host(), std::move(credentials)));
        if (!session)
            return fail(session.error());
        return finish(keeper.begin(std::move(*session), issuer));
    }

    ServiceUrl issuer;
    ManualClock clock;
    QtHttpClient connections{QtHttpClient::Options{"Skykeep/test"}};
    LossyHttp http{connections};
    QtDnsClient dns{QtDnsClient::Options{}};
    FakeVault vault;
    IdentityResolver resolver;
    XrpcClient xrpc{http, clock};
    AccountLocator locator{resolver, xrpc};
    TaskScope scope;
    SessionKeeper keeper{{vault, xrpc, locator, clock, scope}, QStringLiteral("here")};
};

} // namespace Skykeep
