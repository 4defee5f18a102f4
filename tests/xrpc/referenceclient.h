// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "net/qthttpclient.h"
#include "support/check.h"
#include "support/referenceservers.h"
#include "xrpc/xrpcclient.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Skykeep {

//! One reference PDS and our client of it.
struct ReferenceClient {
    ReferenceServers servers{1};
    QtHttpClient http{QtHttpClient::Options{"Skykeep/test"}};
    SystemClock clock;
    XrpcClient xrpc{http, clock};
    XrpcHost host{*ServiceUrl::parse(servers.url().toString()), AddressPolicy::AnyAddress};

    static constexpr QLatin1StringView password{"correct horse"};

    QString account(const QString &handle) { return servers.createAccount(0, handle, password); }

    Result<ServerSession> signIn(const QString &identifier, const QString &word = password)
    {
        const SignInCredentials credentials{identifier, Secret(word.toUtf8()), std::nullopt};
        return finish(xrpc.createSession(host, credentials));
    }
};

//! A claim of a JWT, unverified: tests are not the ones who have to believe it.
inline QString claim(const Secret &token, QLatin1StringView name)
{
    const auto claims = QByteArray::fromBase64(token.reveal().split('.').value(1),
                                               QByteArray::Base64UrlEncoding);
    return QJsonDocument::fromJson(claims).object().value(name).toString();
}

} // namespace Skykeep
