// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "vault/vaultitem.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

constexpr qint64 Version = 1;
constexpr size_t MostRefreshTokens = 3;
constexpr quint64 LastGeneration = std::numeric_limits<qint64>::max();

Error malformed(const Did &did, const QString &detail)
{
    return {ErrorKind::Malformed, did.toString(), u"keychain item: "_s + detail};
}

// A token goes into JSON as text. One that is no text would come back as another.
bool isText(const Secret &token)
{
    return !token.isEmpty() && QString::fromUtf8(token.reveal()).toUtf8() == token.reveal();
}

Secret toSecret(const QJsonObject &object)
{
    return Secret(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

// Adds \a tokens to \a object, oldest left out first until all of it has room.
Result<Secret> encodeWithRoom(QJsonObject object, const std::vector<Secret> &tokens, const Did &did)
{
    if (tokens.empty() || !std::all_of(tokens.begin(), tokens.end(), isText))
        return fail(ErrorKind::InvalidInput, did.toString(), u"no usable refresh token"_s);

    QJsonArray refresh;
    for (size_t i = 0; i < std::min(tokens.size(), MostRefreshTokens); ++i)
        refresh.append(QString::fromUtf8(tokens.at(i).reveal()));

    for (; !refresh.isEmpty(); refresh.removeLast()) {
        object[u"refresh"_s] = refresh;
        auto bytes = toSecret(object);
        if (bytes.size() <= MaximumItemBytes)
            return bytes;
        object.remove(u"access"_s);
        bytes = toSecret(object);
        if (bytes.size() <= MaximumItemBytes)
            return bytes;
    }
    return fail(ErrorKind::Storage, did.toString(),
                u"its refresh token is too large for a keychain item"_s);
}

QJsonObject headed(const Did &did, const ServiceUrl &issuer)
{
    return {
        {u"version"_s, Version},
        {u"did"_s, did.toString()},
        {u"issuer"_s, issuer.toString()},
    };
}

// What items and tombstones have in common, read field by field. What was not taken is unknown.
class Reader
{
public:
    static Result<Reader> of(const Secret &bytes, const Did &expected)
    {
        QJsonParseError problem;
        const auto document = QJsonDocument::fromJson(bytes.reveal(), &problem);
        if (!document.isObject())
            return fail(malformed(expected, problem.errorString()));

        Reader reader(document.object(), expected);
        const auto version = reader.takeInteger(u"version"_s);
        // Looked at first: what else a newer version holds is not ours to judge.
        if (version && *version > Version)
            return fail(ErrorKind::NotNow,
                        u"the keychain item of %1 was written by a newer Skykeep; update this one to use it"_s.arg(
                            expected.toString()));
        if (version != Version)
            return fail(malformed(expected, u"version"_s));
        if (reader.takeString(u"did"_s) != expected.toString())
            return fail(malformed(expected, u"it is about another account"_s));
        return reader;
    }

    std::optional<QString> takeString(const QString &name)
    {
        const auto value = m_object.take(name);
        return value.isString() ? std::optional(value.toString()) : std::nullopt;
    }

    std::optional<qint64> takeInteger(const QString &name)
    {
        const auto value = m_object.take(name).toInteger(-1);
        return value < 0 ? std::nullopt : std::optional(value);
    }

    std::optional<ServiceUrl> takeIssuer()
    {
        const auto text = takeString(u"issuer"_s);
        return text ? ServiceUrl::parse(*text) : std::nullopt;
    }

    //! None where one of them is not a token.
    std::vector<Secret> takeRefreshTokens()
    {
        std::vector<Secret> tokens;
        const auto array = m_object.take(u"refresh"_s).toArray();
        for (const auto &value : array) {
            if (value.toString().isEmpty())
                return {};
            tokens.emplace_back(value.toString().toUtf8());
        }
        return tokens.size() <= MostRefreshTokens ? tokens : std::vector<Secret>();
    }

    bool has(const QString &name) const { return m_object.contains(name); }
    bool isDone() const { return m_object.isEmpty(); }
    Error unreadable(const QString &field) const { return malformed(m_did, field); }

private:
    Reader(QJsonObject object, Did did)
        : m_object(std::move(object))
        , m_did(std::move(did))
    {
    }

    QJsonObject m_object;
    Did m_did;
};

} // namespace

Result<Secret> encodeItem(const VaultItem &item)
{
    auto object = headed(item.did, item.issuer);
    // One that stands still at the end is better than one that could not be read again.
    object[u"generation"_s] = static_cast<qint64>(std::min(item.generation, LastGeneration));
    object[u"install"_s] = item.installId;
    // It can be asked for anew, so one that is no text is left out rather than refused.
    if (isText(item.accessToken))
        object[u"access"_s] = QString::fromUtf8(item.accessToken.reveal());
    return encodeWithRoom(std::move(object), item.refreshTokens, item.did);
}

Result<VaultItem> decodeItem(const Secret &bytes, const Did &expected)
{
    auto reader = Reader::of(bytes, expected);
    if (!reader)
        return fail(reader.error());

    const auto issuer = reader->takeIssuer();
    if (!issuer)
        return fail(reader->unreadable(u"issuer"_s));
    auto refreshTokens = reader->takeRefreshTokens();
    if (refreshTokens.empty())
        return fail(reader->unreadable(u"refresh"_s));
    const auto generation = reader->takeInteger(u"generation"_s);
    if (!generation)
        return fail(reader->unreadable(u"generation"_s));
    auto installId = reader->takeString(u"install"_s);
    if (!installId)
        return fail(reader->unreadable(u"install"_s));
    Secret accessToken;
    if (reader->has(u"access"_s)) {
        const auto text = reader->takeString(u"access"_s);
        if (!text || text->isEmpty())
            return fail(reader->unreadable(u"access"_s));
        accessToken = Secret(text->toUtf8());
    }
    if (!reader->isDone())
        return fail(reader->unreadable(u"unknown field"_s));

    return VaultItem{
        .did = expected,
        .issuer = *issuer,
        .accessToken = std::move(accessToken),
        .refreshTokens = std::move(refreshTokens),
        .generation = static_cast<quint64>(*generation),
        .installId = std::move(*installId),
    };
}

Result<void> checkOverwritable(const Secret &bytes, const Did &did)
{
    const auto reader = Reader::of(bytes, did);
    if (!reader && reader.error().kind == ErrorKind::NotNow)
        return fail(reader.error());
    return {};
}

Result<Secret> encodeTombstone(const Tombstone &tombstone)
{
    return encodeWithRoom(headed(tombstone.did, tombstone.issuer), tombstone.refreshTokens,
                          tombstone.did);
}

Result<Tombstone> decodeTombstone(const Secret &bytes, const Did &expected)
{
    auto reader = Reader::of(bytes, expected);
    if (!reader)
        return fail(reader.error());

    const auto issuer = reader->takeIssuer();
    if (!issuer)
        return fail(reader->unreadable(u"issuer"_s));
    auto refreshTokens = reader->takeRefreshTokens();
    if (refreshTokens.empty())
        return fail(reader->unreadable(u"refresh"_s));
    if (!reader->isDone())
        return fail(reader->unreadable(u"unknown field"_s));

    return Tombstone{
        .did = expected,
        .issuer = *issuer,
        .refreshTokens = std::move(refreshTokens),
    };
}

} // namespace Skykeep
