// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "protocol/callmessages.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

QByteArray toLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

// A piece's line is looked at before it is read as a whole: it has no verb, and its answer no result.
bool isPiece(const QJsonObject &object)
{
    return object.contains("data"_L1) || object.contains("end"_L1);
}

Answer<CallPiece> pieceIn(const QJsonObject &object)
{
    CallPiece piece{object.value("id"_L1).toInteger(), {}, object.value("end"_L1).toBool()};
    if (object.contains("data"_L1) && !object.value("data"_L1).isString())
        return refuse(ErrorCode::Usage, u"The data of a call are no text."_s);
    const auto decoded
        = QByteArray::fromBase64Encoding(object.value("data"_L1).toString().toLatin1(),
                                         QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return refuse(ErrorCode::Usage, u"The data of a call are not base64."_s);
    piece.bytes = *decoded;
    return piece;
}

CallHead headIn(const QJsonObject &object)
{
    const auto content = object.value("head"_L1).toObject();
    CallHead head{object.value("id"_L1).toInteger(), content.value("status"_L1).toInt()};
    const auto headers = content.value("headers"_L1).toObject();
    for (auto header = headers.begin(); header != headers.end(); ++header)
        head.headers.emplace_back(header.key(), header.value().toString());
    return head;
}

} // namespace

QByteArray encode(const CallLeave &leave)
{
    return toLine({{u"id"_s, leave.id}, {u"go"_s, true}});
}

QByteArray encode(const CallHead &head)
{
    QJsonObject headers;
    for (const auto &[name, value] : head.headers) {
        const auto before = headers.value(name).toString();
        headers.insert(name, before.isEmpty() ? value : QString(before + u", "_s + value));
    }
    const QJsonObject content{{u"status"_s, head.status}, {u"headers"_s, headers}};
    return toLine({{u"id"_s, head.id}, {u"head"_s, content}});
}

QByteArray encode(const CallPiece &piece)
{
    QJsonObject object{{u"id"_s, piece.id}};
    if (!piece.bytes.isEmpty())
        object.insert("data"_L1, QString::fromLatin1(piece.bytes.toBase64()));
    if (piece.isEnd)
        object.insert("end"_L1, true);
    return toLine(object);
}

Answer<std::variant<Request, CallPiece>> parseFromClient(const QByteArray &line)
{
    const auto object = QJsonDocument::fromJson(line).object();
    if (object.value("id"_L1).isDouble() && !object.contains("verb"_L1) && isPiece(object)) {
        auto piece = pieceIn(object);
        if (!piece)
            return tl::unexpected(piece.error());
        return std::move(*piece);
    }
    auto request = parseRequest(line);
    if (!request)
        return tl::unexpected(request.error());
    return std::move(*request);
}

Answer<CallMessage> parseDuringCall(const QByteArray &line)
{
    const auto object = QJsonDocument::fromJson(line).object();
    if (object.value("id"_L1).isDouble()) {
        if (object.contains("go"_L1))
            return CallMessage(CallLeave{object.value("id"_L1).toInteger()});
        if (object.value("head"_L1).isObject())
            return CallMessage(headIn(object));
        if (isPiece(object)) {
            auto piece = pieceIn(object);
            if (!piece)
                return tl::unexpected(piece.error());
            return CallMessage(std::move(*piece));
        }
    }
    auto message = parseFromKeeper(line);
    if (!message)
        return tl::unexpected(message.error());
    return std::visit([](auto &&each) { return CallMessage(std::forward<decltype(each)>(each)); },
                      std::move(*message));
}

} // namespace Skykeep
