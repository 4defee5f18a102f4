// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "net/qthttpstream.h"

#include "net/networkerror.h"
#include "net/networkrequest.h"

#include <QNetworkAccessManager>

#include <utility>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

} // namespace

QtHttpStream::QtHttpStream(QNetworkAccessManager &manager, QByteArray userAgent)
    : m_manager(manager)
    , m_userAgent(std::move(userAgent))
{
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, [this] {
        if (isWaitingForUs())
            m_idle.start();
        else
            end(ErrorKind::TimedOut, {});
    });
}

QtHttpStream::~QtHttpStream()
{
    abandon();
}

void QtHttpStream::start(HttpStreamRequest request, NameCheck names)
{
    m_request = std::move(request);
    m_idle.setInterval(m_request.head.limit);
    m_idle.start();
    if (m_request.head.method == HttpRequest::Method::Post)
        m_upload = std::make_unique<HttpUpload>(m_request.bodySize);
    m_check.start(m_request.head, names, [this](const std::optional<Error> &why) {
        if (why)
            end(*why);
        else
            dispatch();
    });
}

void QtHttpStream::dispatch()
{
    auto request = networkRequest(m_request.head, m_userAgent);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    if (m_upload) {
        announceBody(request, m_request.head.contentType, m_request.bodySize);
        connect(m_upload.get(), &HttpUpload::taken, this, [this] {
            m_idle.start();
            Q_EMIT taken();
        });
        m_reply.reset(m_manager.post(request, m_upload.get()));
    } else {
        m_reply.reset(m_manager.get(request));
    }
    m_reply->setReadBufferSize(MostKept);
    connect(m_reply.get(), &QNetworkReply::metaDataChanged, this, &QtHttpStream::takeHead);
    connect(m_reply.get(), &QNetworkReply::readyRead, this, &QtHttpStream::takeBody);
    connect(m_reply.get(), &QNetworkReply::finished, this, &QtHttpStream::takeEnd);
}

Task<HttpReply> QtHttpStream::head()
{
    return answered(m_head.future());
}

Task<QByteArray> QtHttpStream::read()
{
    Q_ASSERT(!m_reader);
    m_reader = std::make_unique<SharedAnswer<QByteArray>>();
    auto future = m_reader->future();
    takeBody();
    return answered(std::move(future));
}

void QtHttpStream::write(QByteArray piece)
{
    if (!m_upload || m_error)
        return;
    m_idle.start();
    m_upload->add(std::move(piece));
}

void QtHttpStream::abandon()
{
    end(ErrorKind::Cancelled, {});
}

void QtHttpStream::takeHead()
{
    m_idle.start();
    if (m_hasHead || m_error || statusOf(*m_reply) == 0)
        return;
    if (m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong()
        > m_request.head.maximumBytes) {
        end(ErrorKind::Malformed, u"the answer is too large"_s);
        return;
    }
    HttpReply head{statusOf(*m_reply), {}, {}};
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        head.headers.emplace_back(name, value);
    if (isRedirect(head.status)) {
        const auto target = m_request.head.url.resolved(
            QUrl::fromEncoded(head.header("location").value_or(QByteArray())));
        end(ErrorKind::Malformed, u"it redirects to %1"_s.arg(target.host()));
        return;
    }
    m_hasHead = true;
    m_head.give(std::move(head));
}

void QtHttpStream::takeBody()
{
    if (!m_isComplete)
        m_idle.start();
    if (!m_reader)
        return;
    if (m_error) {
        std::exchange(m_reader, nullptr)->give(fail(*m_error));
        return;
    }
    const auto piece = m_reply ? m_reply->read(LargestPiece) : QByteArray();
    m_received += piece.size();
    if (m_received > m_request.head.maximumBytes)
        end(ErrorKind::Malformed, u"the answer is too large"_s);
    else if (!piece.isEmpty())
        std::exchange(m_reader, nullptr)->give(piece);
    else if (const auto why = m_isComplete ? failure() : std::nullopt)
        end(*why);
    else if (m_isComplete)
        std::exchange(m_reader, nullptr)->give(QByteArray());
}

void QtHttpStream::takeEnd()
{
    m_isComplete = true;
    m_idle.stop();
    if (!m_hasHead)
        takeHead();
    if (!m_hasHead && !m_error)
        end(failure().value_or(
            Error{ErrorKind::Malformed, m_request.head.url.host(), u"the answer is not HTTP"_s}));
    else
        takeBody();
}

std::optional<Error> QtHttpStream::failure() const
{
    const auto kind = failureOf(m_reply->error());
    if (!kind)
        return std::nullopt;
    return Error{*kind, m_request.head.url.host(), m_reply->errorString()};
}

bool QtHttpStream::isWaitingForUs() const
{
    return (m_hasHead && !m_reader) || (m_upload && !m_hasHead && m_upload->isStarving());
}

void QtHttpStream::end(ErrorKind kind, QString detail)
{
    end(Error{kind, m_request.head.url.host(), std::move(detail)});
}

void QtHttpStream::end(Error error)
{
    if (m_error)
        return;
    m_error = std::move(error);
    m_idle.stop();
    m_check.abandon();
    release();
    if (!std::exchange(m_hasHead, true))
        m_head.give(fail(*m_error));
    if (m_reader)
        std::exchange(m_reader, nullptr)->give(fail(*m_error));
}

void QtHttpStream::release()
{
    if (auto *reply = m_reply.release()) {
        reply->disconnect(this);
        reply->abort();
        // It may be the one whose signal brought us here, and it reads from the body until it goes.
        if (m_upload)
            m_upload.release()->setParent(reply);
        reply->deleteLater();
    }
}

} // namespace Skykeep
