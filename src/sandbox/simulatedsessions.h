// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "sandbox/serverpolicy.h"
#include "sandbox/simulatedaccount.h"
#include "sandbox/simulatedtokens.h"

namespace Skykeep {

struct SimulatedTokenPair {
    QString access;
    QString refresh;
};

//! How sessions begin, rotate and end at a simulated server. It keeps nothing: sessions are the
//! grants of their account.
class SimulatedSessions
{
public:
    SimulatedSessions(const ServerPolicy &policy, SimulatedTokens &tokens)
        : m_policy(policy)
        , m_tokens(tokens)
    {
    }

    //! \a appPassword is null for the main password. A barred account's refresh token is not kept.
    SimulatedTokenPair begin(SimulatedAccount &account, const SimulatedAppPassword *appPassword,
                             Timestamp now) const;
    SimulatedAnswer<SimulatedTokenPair> rotate(SimulatedAccount &account, const QString &id,
                                               Timestamp now) const;

private:
    QString made(TokenKind kind, const TokenClaims &claims, Timestamp now) const;
    QString accessToken(const SimulatedAccount &account, const QString &scope, Timestamp now) const;
    //! Keeps a grant for it unless there is one.
    QString refreshToken(SimulatedAccount &account, const QString &id, const QString &appPassword,
                         Timestamp now) const;

    const ServerPolicy &m_policy;
    SimulatedTokens &m_tokens;
};

} // namespace Skykeep
