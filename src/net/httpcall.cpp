// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "net/httpcall.h"

#include "net/networkaddress.h"
#include "net/networkerror.h"
#include "net/onceonlybody.h"

#include <QHostInfo>
#include <QNetworkAccessManager>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Skykeep {

HttpCall::HttpCall(QNetworkAccessManager &manager, QByteArray userAgent)
    : m_manager(manager)
    , m_userAgent(std::move(userAgent))
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] { end(ErrorKind::TimedOut, {}); });
}

HttpCall::~HttpCall()
{
    abandon();
}

QFuture<Result<HttpReply>> HttpCall::start(HttpRequest request, NameCheck names)
{
    m_request = std::move(request);
    m_limit.start(std::max(m_request.limit, Milliseconds(0)));
    if (const auto why = objection())
        end(fail(*why));
    else if (m_request.addresses == AddressPolicy::PublicOnly && names == NameCheck::Lookup
             && kindOfHost(m_request.url.host()) == HostKind::Name)
        lookUp();
    else
        dispatch();
    return m_answer.future();
}

void HttpCall::abandon()
{
    end(ErrorKind::Cancelled, {});
}

// Why this is not sent at all.
std::optional<Error> HttpCall::objection() const
{
    const auto &url = m_request.url;
    const auto host = url.host();
    const auto kind = kindOfHost(host);
    if (!url.isValid() || host.isEmpty()
        || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return Error{ErrorKind::InvalidInput, host, u"this is no web address"_s};
    if (url.scheme() == "http"_L1 && kind != HostKind::Loopback)
        return Error{ErrorKind::Insecure, host, u"the address is not encrypted"_s};
    if (m_request.addresses == AddressPolicy::PublicOnly
        && (kind == HostKind::Loopback || kind == HostKind::NotPublic))
        return Error{ErrorKind::Insecure, host, u"this is not a public address"_s};
    return std::nullopt;
}

void HttpCall::lookUp()
{
    m_lookup = QHostInfo::lookupHost(m_request.url.host(), this,
                                     [this](const QHostInfo &found) { judge(found); });
}

// Qt keeps what it looked up for a minute, so the connection goes to the addresses judged here
// and not to what the name leads to a moment later.
void HttpCall::judge(const QHostInfo &found)
{
    m_lookup = -1;
    if (m_hasEnded)
        return;
    const auto addresses = found.addresses();
    if (addresses.isEmpty())
        end(ErrorKind::Offline, found.errorString());
    else if (!std::ranges::all_of(addresses, isPublicAddress))
        end(ErrorKind::Insecure, u"it leads to an address that is not public"_s);
    else
        dispatch();
}

void HttpCall::dispatch()
{
    QNetworkRequest request(m_request.url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    for (const auto attribute :
         {QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::CookieSaveControlAttribute,
          QNetworkRequest::AuthenticationReuseAttribute})
        request.setAttribute(attribute, QNetworkRequest::Manual);

    // Over plain HTTP it would begin with an offer that nobody on loopback takes.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute,
                         m_request.url.scheme() == "https"_L1);

    request.setHeader(QNetworkRequest::UserAgentHeader, m_userAgent);
    request.setRawHeader("Accept", m_request.accept);
    request.setRawHeader("Accept-Language", "*"); // Qt's own would tell the user's language
    request.setRawHeader("Accept-Encoding", "identity"); // so that a limit in bytes is what it says
    if (m_request.bearer)
        request.setRawHeader("Authorization", "Bearer " + m_request.bearer->reveal());

    if (m_request.method == HttpRequest::Method::Get) {
        m_reply.reset(m_manager.get(request));
    } else {
        if (!m_request.body.isEmpty())
            request.setHeader(QNetworkRequest::ContentTypeHeader, m_request.contentType);
        // Only with a length given does Qt not copy the body into a buffer that it can rewind.
        request.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        auto body = std::make_unique<OnceOnlyBody>(m_request.body);
        m_reply.reset(m_manager.post(request, body.get()));
        body.release()->setParent(m_reply.get());
    }
    connect(m_reply.get(), &QNetworkReply::metaDataChanged, this, &HttpCall::takeHeaders);
    connect(m_reply.get(), &QNetworkReply::readyRead, this, &HttpCall::takeBody);
    connect(m_reply.get(), &QNetworkReply::finished, this, &HttpCall::takeEnd);
}

void HttpCall::takeHeaders()
{
    if (m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > m_request.maximumBytes)
        end(ErrorKind::Malformed, u"the answer is too large"_s);
}

void HttpCall::takeBody()
{
    if (m_hasEnded)
        return;
    m_received.body += m_reply->readAll();
    if (m_received.body.size() > m_request.maximumBytes)
        end(ErrorKind::Malformed, u"the answer is too large"_s);
}

void HttpCall::takeEnd()
{
    takeBody();
    if (m_hasEnded)
        return;
    m_received.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // Qt rewinds the body before it tells of a redirect, which OnceOnlyBody refuses.
    const bool isRedirect = m_reply->error() == QNetworkReply::ContentReSendError
        && m_received.status >= 300 && m_received.status < 400;
    const auto failure = failureOf(m_reply->error());
    if (failure && !isRedirect) {
        end(*failure, m_reply->errorString());
        return;
    }
    if (m_received.status == 0) {
        end(ErrorKind::Malformed, u"the answer is not HTTP"_s);
        return;
    }
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        m_received.headers.emplace_back(name, value);
    end(std::move(m_received));
}

void HttpCall::end(Result<HttpReply> answer)
{
    if (m_hasEnded)
        return;
    m_hasEnded = true;
    m_limit.stop();
    if (m_lookup != -1)
        QHostInfo::abortHostLookup(m_lookup);
    if (auto *reply = m_reply.release()) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater(); // it may be the one whose signal brought us here
    }
    m_answer.give(std::move(answer));
}

void HttpCall::end(ErrorKind kind, QString detail)
{
    end(fail(kind, m_request.url.host(), std::move(detail)));
}

} // namespace Skykeep
