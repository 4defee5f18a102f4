// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "net/httpcall.h"

#include "net/networkerror.h"
#include "net/networkrequest.h"
#include "net/onceonlybody.h"

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
    m_check.start(m_request, names, [this](const std::optional<Error> &why) {
        if (why)
            end(fail(*why));
        else
            dispatch();
    });
    return m_answer.future();
}

void HttpCall::abandon()
{
    end(ErrorKind::Cancelled, {});
}

void HttpCall::dispatch()
{
    auto request = networkRequest(m_request, m_userAgent);
    if (m_request.method == HttpRequest::Method::Get) {
        m_reply.reset(m_manager.get(request));
    } else {
        announceBody(request, m_request.contentType, m_request.body.size());
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
    m_check.abandon();
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
