// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "control/lentcall.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

using namespace Qt::StringLiterals;

// What the server answers, on its way to the client: the second part of LentCall.

namespace Skykeep {

namespace {

constexpr qsizetype largestError = 64 << 10;

QString text(const char *english)
{
    return QCoreApplication::translate("Control", english);
}

CallHead headOf(qint64 id, const HttpReply &reply)
{
    CallHead head{id, reply.status, {}};
    for (const auto &[name, value] : reply.headers)
        head.headers.emplace_back(QString::fromLatin1(name), QString::fromLatin1(value));
    return head;
}

// What is no JSON, whatever it says, goes as bytes.
void addBody(QJsonObject &result, const HttpReply &reply)
{
    if (reply.contentType() == "application/json") {
        const auto document = QJsonDocument::fromJson(reply.body);
        if (!document.isNull()) {
            result.insert("json"_L1,
                          document.isArray() ? QJsonValue(document.array())
                                             : QJsonValue(document.object()));
            return;
        }
    }
    result.insert("data"_L1, QString::fromLatin1(reply.body.toBase64()));
}

} // namespace

Task<bool> LentCall::hasExpired(HttpReply head, XrpcHost host, Secret accessToken)
{
    if (head.status != 400 && head.status != 401)
        co_return false;
    while (m_beginning.size() < largestError) {
        auto reading = m_reply->read();
        const auto piece = co_await std::move(reading);
        if (!piece)
            co_return fail(piece.error());
        if (piece->isEmpty())
            break;
        m_beginning += *piece;
    }
    head.body = m_beginning;
    const XrpcQuestion question{std::nullopt, host.url.displayName(), {accessToken}};
    co_return errorOf(head, question, {}).kind == ErrorKind::TokenExpired;
}

Task<QByteArray> LentCall::nextPiece()
{
    if (!m_beginning.isEmpty())
        co_return std::exchange(m_beginning, {});
    auto reading = m_reply->read();
    auto piece = co_await std::move(reading);
    co_return piece;
}

Task<void> LentCall::tellPieces(HttpReply head)
{
    if (!m_wire)
        co_return fail(ErrorKind::Cancelled);
    m_wire->send(encode(headOf(id(), head)));
    for (;;) {
        auto reading = nextPiece();
        const auto piece = co_await std::move(reading);
        if (!piece)
            co_return fail(piece.error());
        if (piece->isEmpty())
            co_return {};
        if (!m_wire)
            co_return fail(ErrorKind::Cancelled);
        m_wire->send(encode(CallPiece{id(), *piece}));
        auto draining = drained();
        const auto isDrained = co_await std::move(draining);
        if (!isDrained)
            co_return fail(isDrained.error());
    }
}

Task<void> LentCall::drained()
{
    if (!m_wire)
        co_return fail(ErrorKind::Cancelled);
    if (m_wire->unread() <= MostUnread)
        co_return {};
    m_drain = std::make_unique<SharedAnswer<void>>();
    auto waiting = answered(m_drain->future());
    const auto isDrained = co_await std::move(waiting);
    co_return isDrained;
}

Task<void> LentCall::collectReply(HttpReply head)
{
    for (;;) {
        auto reading = nextPiece();
        const auto piece = co_await std::move(reading);
        if (!piece)
            co_return fail(piece.error());
        if (piece->isEmpty())
            break;
        if (!keepsRoomFor(piece->size()))
            co_return fail(ErrorKind::Cancelled);
        head.body += *piece;
        if (head.body.size() > LargestWhole) {
            misuse(
                text(QT_TRANSLATE_NOOP("Control",
                                       "The answer is too large for one message. Ask for it with "
                                       "\"stream\".")));
            co_return fail(ErrorKind::Cancelled);
        }
    }
    QJsonObject headers;
    for (const auto &[name, value] : headOf(id(), head).headers)
        headers.insert(name, value);
    m_result.insert("headers"_L1, headers);
    addBody(m_result, head);
    co_return {};
}

} // namespace Skykeep
