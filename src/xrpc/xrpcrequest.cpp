// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "xrpc/xrpcrequest.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Skykeep {

namespace {

constexpr Milliseconds usualLimit = 20s;
// The server hashes a password, and may send an e-mail before it answers.
constexpr Milliseconds signInLimit = 30s;
// Once a refresh token has arrived the server has retired it. An answer given up too soon, again
// and again until the grace is over, costs the session; so this outlasts what sits in front of
// slow servers, which gives up after one minute or a hundred seconds. Where no connection comes
// about Qt gives up by itself, after half a minute.
constexpr Milliseconds refreshLimit = 2min;
constexpr qint64 largestReply = 262'144;

HttpRequest requestOf(const XrpcHost &host, const QString &path)
{
    HttpRequest request;
    request.url = host.url.at(path);
    request.addresses = host.addresses;
    request.redirects = HttpRequest::Redirects::Refuse;
    request.limit = usualLimit;
    request.maximumBytes = largestReply;
    return request;
}

} // namespace

QString queryFrom(const QueryParameters &parameters)
{
    const auto encoded = [](const QString &text) {
        return QString::fromLatin1(QUrl::toPercentEncoding(text));
    };
    // Not QUrlQuery, which takes the "%3A" in a did:web for a colon that is encoded already.
    QStringList query;
    for (const auto &[name, value] : parameters)
        query.append(encoded(name) + u'=' + encoded(value));
    return query.join(u'&');
}

HttpRequest queryOf(const XrpcHost &host, XrpcMethod method, const QueryParameters &parameters)
{
    auto request = requestOf(host, u"/xrpc/"_s + nsid(method));
    if (!parameters.empty())
        request.url.setQuery(queryFrom(parameters), QUrl::StrictMode);
    return request;
}

HttpRequest procedureOf(const XrpcHost &host, XrpcMethod method)
{
    auto request = requestOf(host, u"/xrpc/"_s + nsid(method));
    request.method = HttpRequest::Method::Post;
    if (method == XrpcMethod::CreateSession)
        request.limit = signInLimit;
    if (method == XrpcMethod::RefreshSession)
        request.limit = refreshLimit;
    return request;
}

HttpRequest procedureOf(const XrpcHost &host, XrpcMethod method, const QJsonObject &input)
{
    auto request = procedureOf(host, method);
    request.body = Secret(QJsonDocument(input).toJson(QJsonDocument::Compact));
    request.contentType = "application/json";
    return request;
}

HttpRequest resourceMetadataOf(const XrpcHost &host)
{
    return requestOf(host, u"/.well-known/oauth-protected-resource"_s);
}

} // namespace Skykeep
