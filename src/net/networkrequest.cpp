// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "net/networkrequest.h"

using namespace Qt::StringLiterals;

namespace Skykeep {

QNetworkRequest networkRequest(const HttpRequest &request, const QByteArray &userAgent)
{
    QNetworkRequest sent(request.url);
    sent.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                      QNetworkRequest::ManualRedirectPolicy);
    for (const auto attribute :
         {QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::CookieSaveControlAttribute,
          QNetworkRequest::AuthenticationReuseAttribute})
        sent.setAttribute(attribute, QNetworkRequest::Manual);

    // Over plain HTTP it would begin with an offer that nobody on loopback takes.
    sent.setAttribute(QNetworkRequest::Http2AllowedAttribute, request.url.scheme() == "https"_L1);

    sent.setHeader(QNetworkRequest::UserAgentHeader, userAgent);
    sent.setRawHeader("Accept", request.accept);
    sent.setRawHeader("Accept-Language", "*"); // Qt's own would tell the user's language
    sent.setRawHeader("Accept-Encoding", "identity"); // so that a limit in bytes is what it says
    for (const auto &[name, value] : request.headers)
        sent.setRawHeader(name, value);
    if (request.bearer)
        sent.setRawHeader("Authorization", "Bearer " + request.bearer->reveal());
    return sent;
}

void announceBody(QNetworkRequest &request, const QByteArray &contentType, qint64 size)
{
    if (size > 0)
        request.setHeader(QNetworkRequest::ContentTypeHeader, contentType);
    request.setHeader(QNetworkRequest::ContentLengthHeader, size);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

} // namespace Skykeep
