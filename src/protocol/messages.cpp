// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "protocol/messages.h"

#include <QJsonDocument>
#include <QJsonParseError>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

constexpr auto numberField = "skykeep"_L1;

QByteArray toLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QJsonObject toObject(const Request &request)
{
    return {{u"id"_s, request.id}, {u"verb"_s, request.verb}, {u"arguments"_s, request.arguments}};
}

Answer<QJsonObject> parseObject(const QByteArray &line)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(line, &error);
    if (error.error != QJsonParseError::NoError)
        return refuse(ErrorCode::Failed, u"A message is not JSON: %1."_s.arg(error.errorString()));
    if (!document.isObject())
        return refuse(ErrorCode::Failed, u"A message is not a JSON object."_s);
    return document.object();
}

// The text for JSON, quotes included. Only what RFC 8259 section 7 demands is escaped.
QByteArray quoted(const QByteArray &utf8)
{
    QByteArray text;
    // Enough for the worst case, so that growing leaves no copies of a password behind.
    text.reserve(6 * utf8.size() + 2);
    text += '"';
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            text += '\\';
            text += c;
        } else if (byte < 0x20) {
            constexpr char digits[] = "0123456789abcdef";
            text += "\\u00";
            text += digits[byte >> 4];
            text += digits[byte & 15];
        } else {
            text += c;
        }
    }
    text += '"';
    return text;
}

// Another program's word, fit for a log: a version's characters and length.
QString versionOf(const QJsonObject &hello)
{
    constexpr qsizetype longest = 40;
    auto version = hello.value("version"_L1).toString();
    version.removeIf([](QChar c) { return c <= u' ' || c >= QChar(0x7f); });
    return version.isEmpty() ? u"unknown"_s : version.left(longest);
}

Answer<QJsonObject> parseHello(const QByteArray &line, const QString &other)
{
    const auto object = parseObject(line);
    if (!object || !object->value(numberField).isDouble())
        return refuse(ErrorCode::Failed, u"%1 does not speak Skykeep's protocol."_s.arg(other));
    const auto number = object->value(numberField).toInteger();
    if (number != protocolNumber) {
        return refuse(ErrorCode::Failed,
                      u"%1 (version %2) speaks protocol %3, this program speaks %4. "
                      "Install the same version of both and start the keeper again."_s
                          .arg(other, versionOf(*object))
                          .arg(number)
                          .arg(protocolNumber));
    }
    return object;
}

} // namespace

QByteArray encode(const ClientHello &hello)
{
    return toLine({{numberField, protocolNumber},
                   {u"program"_s, hello.program},
                   {u"version"_s, hello.version}});
}

QByteArray encode(const KeeperHello &hello)
{
    return toLine({{numberField, protocolNumber},
                   {u"program"_s, hello.program},
                   {u"version"_s, hello.version},
                   {u"pid"_s, hello.pid},
                   {u"since"_s, hello.since ? QJsonValue(toRfc3339(*hello.since)) : QJsonValue()},
                   {u"profile"_s, hello.profile},
                   {u"sandbox"_s, hello.sandbox}});
}

QByteArray encode(const Request &request)
{
    return toLine(toObject(request));
}

QByteArray encode(const Reply &reply)
{
    if (!reply.outcome) {
        const QJsonObject error{{u"code"_s, toText(reply.outcome.error().code)},
                                {u"message"_s, reply.outcome.error().message}};
        return toLine({{u"id"_s, reply.id}, {u"error"_s, error}});
    }
    const auto line = toLine({{u"id"_s, reply.id}, {u"result"_s, *reply.outcome}});
    if (line.size() > maximumReply + 1) {
        return encode(
            Reply{reply.id,
                  refuse(ErrorCode::Failed, u"The answer is too long for one message."_s)});
    }
    return line;
}

QByteArray encode(const Event &event)
{
    auto object = event.content;
    object.insert("event"_L1, event.name);
    return toLine(object);
}

Secret encodeWithPassword(const Request &request, const Secret &password)
{
    // The keys' order carries no meaning, so the arguments can come last and be left open.
    auto object = toObject(request);
    auto arguments = object.take("arguments"_L1).toObject();
    arguments.remove("password"_L1);
    auto head = QJsonDocument(object).toJson(QJsonDocument::Compact);
    head.chop(1);
    auto inner = QJsonDocument(arguments).toJson(QJsonDocument::Compact);
    inner.chop(1);

    const Secret text(quoted(password.reveal()));
    QByteArray line;
    line.reserve(head.size() + inner.size() + text.size() + 40);
    line += head;
    line += R"(,"arguments":)";
    line += inner;
    if (!arguments.isEmpty())
        line += ',';
    line += R"("password":)";
    line += text.reveal();
    line += "}}\n";
    return Secret(std::move(line));
}

Answer<ClientHello> parseClientHello(const QByteArray &line)
{
    const auto object = parseHello(line, u"The client"_s);
    if (!object)
        return tl::unexpected(object.error());
    return ClientHello{object->value("program"_L1).toString(),
                       object->value("version"_L1).toString()};
}

Answer<KeeperHello> parseKeeperHello(const QByteArray &line)
{
    const auto object = parseHello(line, u"The keeper"_s);
    if (!object)
        return tl::unexpected(object.error());
    return KeeperHello{.program = object->value("program"_L1).toString(),
                       .version = object->value("version"_L1).toString(),
                       .pid = object->value("pid"_L1).toInteger(),
                       .since = parseRfc3339(object->value("since"_L1).toString()),
                       .profile = object->value("profile"_L1).toString(),
                       .sandbox = object->value("sandbox"_L1).toBool()};
}

Answer<Request> parseRequest(const QByteArray &line)
{
    const auto object = parseObject(line);
    if (!object)
        return tl::unexpected(object.error());
    const auto id = object->value("id"_L1);
    const auto verb = object->value("verb"_L1);
    const auto arguments = object->value("arguments"_L1);
    if (!id.isDouble() || !verb.isString())
        return refuse(ErrorCode::Usage, u"A request needs an id and a verb."_s);
    if (!arguments.isUndefined() && !arguments.isObject())
        return refuse(ErrorCode::Usage, u"A request's arguments are not an object."_s);
    return Request{id.toInteger(), verb.toString(), arguments.toObject()};
}

Answer<std::variant<Reply, Event>> parseFromKeeper(const QByteArray &line)
{
    using Message = std::variant<Reply, Event>;
    auto object = parseObject(line);
    if (!object)
        return tl::unexpected(object.error());
    if (const auto name = object->value("event"_L1); name.isString())
        return Message(Event{name.toString(), *std::move(object)});
    if (!object->value("id"_L1).isDouble())
        return refuse(ErrorCode::Failed, u"The keeper sent neither a reply nor an event."_s);
    const auto id = object->value("id"_L1).toInteger();
    if (const auto error = object->value("error"_L1); error.isObject()) {
        const auto message = error["message"_L1].toString(u"The keeper refused."_s);
        return Message(Reply{id, refuse(parseErrorCode(error["code"_L1].toString()), message)});
    }
    const auto result = object->value("result"_L1);
    if (result.isUndefined())
        return refuse(ErrorCode::Failed, u"The keeper's reply holds no result."_s);
    return Message(Reply{id, result});
}

} // namespace Skykeep
