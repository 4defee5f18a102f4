// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "sandbox/simulatedsessions.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Skykeep {

namespace {

QString newId()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::global()->fillRange(words.data(), words.size());
    const QByteArray bytes(reinterpret_cast<const char *>(words.data()), sizeof words);
    return QString::fromLatin1(bytes.toBase64(QByteArray::OmitTrailingEquals));
}

QString scopeOf(const SimulatedAppPassword *appPassword)
{
    if (!appPassword)
        return u"com.atproto.access"_s;
    return appPassword->isPrivileged ? u"com.atproto.appPassPrivileged"_s
                                     : u"com.atproto.appPass"_s;
}

} // namespace

QString SimulatedSessions::made(TokenKind kind, const TokenClaims &claims, Timestamp now) const
{
    const auto token = m_tokens.make(kind, claims, now);
    return m_policy.givesOpaqueTokens ? m_tokens.opaque(token) : token;
}

QString SimulatedSessions::accessToken(const SimulatedAccount &account, const QString &scope,
                                       Timestamp now) const
{
    const TokenClaims claims{account.did, scope, {}, now + m_policy.accessLife};
    return made(TokenKind::Access, claims, now);
}

QString SimulatedSessions::refreshToken(SimulatedAccount &account, const QString &id,
                                        const QString &appPassword, Timestamp now) const
{
    const TokenClaims claims{account.did, u"com.atproto.refresh"_s, id, now + m_policy.refreshLife};
    if (!account.isBarred() && !account.grant(id))
        account.grants.push_back({id, claims.expiresAt, {}, appPassword});
    return made(TokenKind::Refresh, claims, now);
}

SimulatedTokenPair SimulatedSessions::begin(SimulatedAccount &account,
                                            const SimulatedAppPassword *appPassword,
                                            Timestamp now) const
{
    const auto scope = account.isBarred() ? u"com.atproto.takendown"_s : scopeOf(appPassword);
    const auto name = appPassword ? appPassword->name : QString();
    return {accessToken(account, scope, now), refreshToken(account, newId(), name, now)};
}

SimulatedAnswer<SimulatedTokenPair> SimulatedSessions::rotate(SimulatedAccount &account,
                                                              const QString &id,
                                                              Timestamp now) const
{
    std::erase_if(account.grants, [now](const auto &grant) { return grant.expiresAt <= now; });
    auto *grant = account.grant(id);
    if (!grant)
        return refuse(400, u"ExpiredToken"_s, u"Token has been revoked"_s);

    const auto name = grant->appPassword;
    const auto successor = grant->successor.isEmpty() ? newId() : grant->successor;
    if (m_policy.grace > 0ms) {
        grant->successor = successor;
        grant->expiresAt = std::min(grant->expiresAt, now + m_policy.grace);
    } else {
        std::erase_if(account.grants, [&id](const auto &held) { return held.id == id; });
    }
    const auto scope = scopeOf(name.isEmpty() ? nullptr : account.appPassword(name));
    return SimulatedTokenPair{accessToken(account, scope, now),
                              refreshToken(account, successor, name, now)};
}

} // namespace Skykeep
