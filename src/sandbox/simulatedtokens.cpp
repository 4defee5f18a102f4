// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "sandbox/simulatedtokens.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

constexpr auto encoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray newKey()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words);
}

QString typeOf(TokenKind kind)
{
    return kind == TokenKind::Access ? u"at+jwt"_s : u"refresh+jwt"_s;
}

QByteArray encoded(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toBase64(encoding);
}

QByteArray header(TokenKind kind)
{
    static const auto access = encoded(
        {{u"typ"_s, typeOf(TokenKind::Access)}, {u"alg"_s, u"HS256"_s}});
    static const auto refresh = encoded(
        {{u"typ"_s, typeOf(TokenKind::Refresh)}, {u"alg"_s, u"HS256"_s}});
    return kind == TokenKind::Access ? access : refresh;
}

QJsonObject decoded(const QByteArray &part)
{
    return QJsonDocument::fromJson(QByteArray::fromBase64(part, encoding)).object();
}

qint64 seconds(Timestamp time)
{
    return std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count();
}

tl::unexpected<SimulatedRefusal> unverified()
{
    return refuse(400, u"InvalidToken"_s, u"Token could not be verified"_s);
}

} // namespace

SimulatedTokens::SimulatedTokens()
    : m_firstKey(newKey())
    , m_key(m_firstKey)
{
}

void SimulatedTokens::loseKeys()
{
    m_key = newKey();
}

QByteArray SimulatedTokens::signature(const QByteArray &signedPart) const
{
    return QMessageAuthenticationCode::hash(signedPart, m_key, QCryptographicHash::Sha256)
        .toBase64(encoding);
}

QString SimulatedTokens::make(TokenKind kind, const TokenClaims &claims, Timestamp now) const
{
    QJsonObject payload{{u"scope"_s, claims.scope},
                        {u"aud"_s, m_audience},
                        {u"sub"_s, claims.subject.toString()},
                        {u"iat"_s, seconds(now)},
                        {u"exp"_s, seconds(claims.expiresAt)}};
    if (!claims.id.isEmpty())
        payload.insert(u"jti"_s, claims.id);
    const QByteArray signedPart = header(kind) + '.' + encoded(payload);
    return QString::fromLatin1(signedPart + '.' + signature(signedPart));
}

QString SimulatedTokens::opaque(const QString &token)
{
    const auto text = "opaque-" + newKey().toHex();
    m_opaque.insert(text, token.toLatin1());
    return QString::fromLatin1(text);
}

std::optional<Did> SimulatedTokens::subjectOf(const QByteArray &token) const
{
    const auto payload = decoded(m_opaque.value(token, token).split('.').value(1));
    return Did::parse(payload.value("sub"_L1).toString());
}

// In the reference PDS's order, which decides what a token with two faults is told.
SimulatedAnswer<TokenClaims> SimulatedTokens::check(const QByteArray &bearer, TokenKind kind,
                                                    Timestamp now, Expired expired) const
{
    const auto token = m_opaque.value(bearer, bearer);
    const auto lastDot = token.lastIndexOf('.');
    if (token.count('.') != 2 || signature(token.left(lastDot)) != token.mid(lastDot + 1))
        return unverified();
    const auto parts = token.split('.');
    const auto payload = decoded(parts.at(1));
    const auto subject = Did::parse(payload.value("sub"_L1).toString());
    const auto end = payload.value("exp"_L1).toInteger();
    if (payload.value("aud"_L1).toString() != m_audience || !subject)
        return unverified();
    if (end <= seconds(now) && expired == Expired::Refused)
        return refuse(400, u"ExpiredToken"_s, u"Token has expired"_s);
    if (decoded(parts.at(0)).value("typ"_L1).toString() != typeOf(kind))
        return refuse(400, u"InvalidToken"_s, u"Invalid token type"_s);
    return TokenClaims{*subject, payload.value("scope"_L1).toString(),
                       payload.value("jti"_L1).toString(), Timestamp(std::chrono::seconds(end))};
}

} // namespace Skykeep
