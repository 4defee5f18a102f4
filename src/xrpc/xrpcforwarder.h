// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "xrpc/forwardedreply.h"
#include "xrpc/xrpcclient.h"
#include "xrpc/xrpcrequest.h"

namespace Skykeep {

//! A call that is made for somebody else.
struct ForwardedCall {
    Nsid method;
    HttpRequest::Method verb = HttpRequest::Method::Get;
    QueryParameters parameters = {};
    //! The service that the server is to hand it on to: a DID, "#" and the service's name. Empty: none.
    QString proxy = {};
    //! Only such as mayForward() says.
    std::vector<std::pair<QByteArray, QByteArray>> headers = {};
    QByteArray contentType = {};
    qint64 bodySize = 0;
};

//! Whether the one for whom a call is made may say this: a header that changes what is answered, and
//! nothing about who asks.
bool mayForward(const QByteArray &header, const QByteArray &value);
//! "did:web:api.bsky.chat#bsky_chat"
bool isProxyTarget(QStringView text);

//! Makes calls for others, with an account's token.
class XrpcForwarder
{
public:
    //! Both outlive it. \a xrpc is told of what replies say of their server.
    XrpcForwarder(HttpStreamClient &http, XrpcClient &xrpc);

    //! Begins a call; errors are those of HttpClient, with the host's name as their subject.
    Task<std::unique_ptr<ForwardedReply>> forward(XrpcHost host, Secret accessToken,
                                                  ForwardedCall call);
    void observe(const XrpcHost &host, const ForwardedReply &reply);

private:
    HttpStreamClient &m_http;
    XrpcClient &m_xrpc;
};

} // namespace Skykeep
