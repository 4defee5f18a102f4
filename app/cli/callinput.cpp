// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "callinput.h"

#include "protocol/callmessages.h"
#include "terminal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMimeDatabase>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

constexpr auto standardInput = "-"_L1;
constexpr auto json = "application/json"_L1;
constexpr auto anyBytes = "application/octet-stream"_L1;

struct OtherInput {
    QLatin1StringView method;
    QLatin1StringView type;
};

// All other methods take JSON.
constexpr std::array otherInputs{
    OtherInput{"com.atproto.repo.uploadBlob"_L1, anyBytes},
    OtherInput{"com.atproto.repo.importRepo"_L1, "application/vnd.ipld.car"_L1},
    OtherInput{"app.bsky.video.uploadVideo"_L1, "video/mp4"_L1},
};

QString usualTypeOf(const QString &method)
{
    const auto *found = std::ranges::find_if(otherInputs, [&method](const OtherInput &other) {
        return other.method == method;
    });
    return found == otherInputs.end() ? json : found->type;
}

Answer<QJsonValue> parseJson(const QString &name, const QString &text)
{
    // Any value is one in a list.
    const auto document = QJsonDocument::fromJson('[' + text.toUtf8() + ']');
    if (document.array().size() != 1)
        return refuse(ErrorCode::Usage, u"What stands behind %1:= is not JSON."_s.arg(name));
    return document.array().first();
}

void insert(QJsonObject &object, const QString &name, const QJsonValue &value)
{
    const auto before = object.constFind(name);
    if (before == object.constEnd()) {
        object.insert(name, value);
        return;
    }
    auto list = before->isArray() ? before->toArray() : QJsonArray{*before};
    list.append(value);
    object.insert(name, list);
}

} // namespace

Answer<QJsonObject> parsePairs(const QStringList &pairs)
{
    QJsonObject object;
    for (const auto &pair : pairs) {
        const auto equals = pair.indexOf(u'=');
        if (equals <= 0 || pair.startsWith(":="_L1))
            return refuse(ErrorCode::Usage, u"\"%1\" is not NAME=VALUE."_s.arg(pair));
        const bool isJson = pair[equals - 1] == u':';
        const auto name = pair.first(isJson ? equals - 1 : equals);
        const auto text = pair.sliced(equals + 1);
        auto value = isJson ? parseJson(name, text) : QJsonValue(text);
        if (!value)
            return tl::unexpected(value.error());
        insert(object, name, *value);
    }
    return object;
}

Answer<QJsonObject> parseHeaders(const QStringList &headers)
{
    QJsonObject object;
    for (const auto &header : headers) {
        const auto colon = header.indexOf(u':');
        if (colon <= 0)
            return refuse(ErrorCode::Usage, u"\"%1\" is not \"Name: value\"."_s.arg(header));
        object.insert(header.first(colon).trimmed(), header.sliced(colon + 1).trimmed());
    }
    return object;
}

CallInput::CallInput(QString name)
    : m_name(std::move(name))
    , m_file(std::make_unique<QFile>(m_name))
{
}

Answer<CallInput> CallInput::open(const QString &name)
{
    CallInput input(name);
    bool isOpen = false;
    if (name == standardInput) {
        Terminal::useBytes();
        isOpen = input.m_file->open(stdin, QIODevice::ReadOnly);
    } else {
        isOpen = input.m_file->open(QIODevice::ReadOnly);
    }
    if (!isOpen) {
        return refuse(ErrorCode::Usage,
                      u"%1 cannot be read: %2."_s.arg(name, input.m_file->errorString()));
    }
    return input;
}

QJsonObject CallInput::description(const QString &method) const
{
    auto type = usualTypeOf(method);
    if (m_name != standardInput) {
        const auto guessed = QMimeDatabase().mimeTypeForFile(m_name, QMimeDatabase::MatchExtension);
        if (!guessed.isDefault() && guessed.name() != "text/plain"_L1)
            type = guessed.name();
    }
    QJsonObject described{{u"type"_s, type}};
    if (!m_file->isSequential())
        described.insert("length"_L1, m_file->size() - m_file->pos());
    return described;
}

Answer<QByteArray> CallInput::read()
{
    auto bytes = m_file->read(largestPiece);
    if (bytes.isEmpty() && m_file->error() != QFileDevice::NoError) {
        return refuse(ErrorCode::Failed,
                      u"%1 cannot be read: %2."_s.arg(m_name, m_file->errorString()));
    }
    return bytes;
}

} // namespace Skykeep
