// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/timestamp.h"
#include "identity/did.h"
#include "sandbox/simulatedrefusal.h"

#include <QByteArray>
#include <QHash>

#include <optional>

namespace Skykeep {

enum class TokenKind { Access, Refresh };

//! What a token says that its server made.
struct TokenClaims {
    Did subject;
    QString scope;
    QString id; //!< jti; access tokens have none.
    Timestamp expiresAt;
};

//! The tokens of one server: JWTs as the reference PDS makes and checks them.
class SimulatedTokens
{
public:
    enum class Expired { Refused, Allowed };

    SimulatedTokens();

    //! The server's DID, for which tokens are made and by which they are known.
    void setAudience(const QString &did) { m_audience = did; }

    QString make(TokenKind kind, const TokenClaims &claims, Timestamp now) const;
    SimulatedAnswer<TokenClaims> check(const QByteArray &bearer, TokenKind kind, Timestamp now,
                                       Expired expired = Expired::Refused) const;

    //! What stands for \a token and is no JWT.
    QString opaque(const QString &token);
    //! Of any token, its server's or not, valid or not.
    std::optional<Did> subjectOf(const QByteArray &token) const;

    //! With other keys it knows none of the tokens it ever made.
    void loseKeys();
    void restoreKeys() { m_key = m_firstKey; }

private:
    QByteArray signature(const QByteArray &signedPart) const;

    QString m_audience;
    QByteArray m_firstKey;
    QByteArray m_key;
    QHash<QByteArray, QByteArray> m_opaque; //!< And the JWTs that they stand for.
};

} // namespace Skykeep
