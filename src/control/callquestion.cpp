// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "control/callquestion.h"

#include "lending/callclass.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

constexpr auto json = "application/json";
constexpr auto anyBytes = "application/octet-stream";

QString text(const char *english)
{
    return QCoreApplication::translate("Control", english);
}

tl::unexpected<Failure> misuse(const QString &sentence)
{
    return refuse(ErrorCode::Usage, sentence);
}

Answer<QString> plainText(const QString &name, const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble())
        return value.toVariant().toString();
    return misuse(
        text(QT_TRANSLATE_NOOP("Control",
                               "The parameter %1 is neither a text, a number, nor true or false."))
            .arg(name.left(80)));
}

void useAsInput(const QJsonDocument &document, CallQuestion &question)
{
    question.input = CallQuestion::Input::Whole;
    question.body = document.toJson(QJsonDocument::Compact);
    question.call.bodySize = question.body.size();
    if (question.call.contentType.isEmpty())
        question.call.contentType = json;
}

Answer<QueryParameters> parametersIn(const QJsonObject &object)
{
    QueryParameters parameters;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const auto values = entry.value().isArray() ? entry.value().toArray()
                                                    : QJsonArray{entry.value()};
        for (const auto &value : values) {
            auto plain = plainText(entry.key(), value);
            if (!plain)
                return tl::unexpected(plain.error());
            parameters.emplace_back(entry.key(), std::move(*plain));
        }
    }
    return parameters;
}

// They are part of the url; only a procedure that has no input takes them for that.
Answer<void> placeParameters(const QJsonObject &object, CallKind kind, CallQuestion &question)
{
    if (object.isEmpty())
        return {};
    if (kind == CallKind::Procedure && question.input == CallQuestion::Input::None) {
        useAsInput(QJsonDocument(object), question);
        return {};
    }
    auto parameters = parametersIn(object);
    if (!parameters)
        return tl::unexpected(parameters.error());
    question.call.parameters = std::move(*parameters);
    return {};
}

Answer<void> readHeaders(const QJsonObject &object, CallQuestion &question)
{
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const auto name = entry.key().toLatin1().toLower();
        const auto value = entry.value().toString().toUtf8();
        if (!mayForward(name, value)) {
            return misuse(
                text(QT_TRANSLATE_NOOP(
                         "Control",
                         "The header %1 cannot be set, or not to this. A call may set Accept, "
                         "Accept-Language, Content-Type and atproto-accept-labelers."))
                    .arg(entry.key().left(80)));
        }
        if (name == "content-type")
            question.call.contentType = value;
        else
            question.call.headers.emplace_back(name, value);
    }
    return {};
}

Answer<void> readInput(const QJsonValue &input, CallQuestion &question)
{
    if (input.isUndefined() || input.isNull())
        return {};
    if (!input.isObject())
        return misuse(text(QT_TRANSLATE_NOOP("Control", "A call's input must be an object.")));
    auto &type = question.call.contentType;
    if (type.isEmpty())
        type = input["type"_L1].toString().toLatin1();
    if (!type.isEmpty() && !mayForward("content-type", type))
        return misuse(text(QT_TRANSLATE_NOOP("Control", "The input's type cannot be right.")));

    if (const auto value = input["json"_L1]; value.isObject() || value.isArray()) {
        useAsInput(value.isObject() ? QJsonDocument(value.toObject())
                                    : QJsonDocument(value.toArray()),
                   question);
        return {};
    }
    if (type.isEmpty())
        type = anyBytes;
    const auto length = input["length"_L1];
    if (!length.isDouble()) {
        question.input = CallQuestion::Input::Collected;
        return {};
    }
    question.input = CallQuestion::Input::Piped;
    question.call.bodySize = length.toInteger(-1);
    if (question.call.bodySize < 0)
        return misuse(text(QT_TRANSLATE_NOOP("Control", "The input's length cannot be right.")));
    return {};
}

Answer<CallKind> kindIn(const QJsonObject &arguments, const Nsid &method, bool hasInput)
{
    const auto word = arguments["kind"_L1].toString();
    if (!word.isEmpty() && word != "query"_L1 && word != "procedure"_L1) {
        return misuse(
            text(QT_TRANSLATE_NOOP("Control", "A call is a \"query\" or a \"procedure\".")));
    }
    const bool isQuery = word.isEmpty() ? !hasInput : word == "query"_L1;
    const auto said = isQuery ? CallKind::Query : CallKind::Procedure;
    const auto known = knownMethod(method);
    const auto kind = known ? known->kind : said;
    if (!word.isEmpty() && said != kind) {
        const auto *sentence = kind == CallKind::Query
            ? QT_TRANSLATE_NOOP("Control", "%1 is a query.")
            : QT_TRANSLATE_NOOP("Control", "%1 is a procedure.");
        return misuse(text(sentence).arg(method.toString()));
    }
    if (kind == CallKind::Query && hasInput) {
        return misuse(text(QT_TRANSLATE_NOOP("Control", "%1 is a query, which takes no input."))
                          .arg(method.toString()));
    }
    return kind;
}

} // namespace

Answer<CallQuestion> callQuestionIn(const QJsonObject &arguments)
{
    const auto name = arguments["method"_L1].toString();
    const auto method = Nsid::parse(name);
    if (!method) {
        return misuse(
            text(QT_TRANSLATE_NOOP(
                     "Control",
                     "\"%1\" is not the name of a method, such as app.bsky.feed.getTimeline."))
                .arg(name.left(80)));
    }
    CallQuestion question{.account = arguments["account"_L1].toString(), .call = {*method}};
    question.call.proxy = arguments["proxy"_L1].toString();
    if (!question.call.proxy.isEmpty() && !isProxyTarget(question.call.proxy)) {
        return misuse(text(QT_TRANSLATE_NOOP(
                               "Control",
                               "\"%1\" is not a service, such as did:web:api.bsky.chat#bsky_chat."))
                          .arg(question.call.proxy.left(80)));
    }
    if (const auto read = readHeaders(arguments["headers"_L1].toObject(), question); !read)
        return tl::unexpected(read.error());
    if (const auto read = readInput(arguments["input"_L1], question); !read)
        return tl::unexpected(read.error());
    const auto kind = kindIn(arguments, *method, question.input != CallQuestion::Input::None);
    if (!kind)
        return tl::unexpected(kind.error());
    if (const auto placed = placeParameters(arguments["parameters"_L1].toObject(), *kind, question);
        !placed)
        return tl::unexpected(placed.error());
    question.call.verb = *kind == CallKind::Query ? HttpRequest::Method::Get
                                                  : HttpRequest::Method::Post;
    question.isStreamed = arguments["stream"_L1].toBool();
    return question;
}

} // namespace Skykeep
