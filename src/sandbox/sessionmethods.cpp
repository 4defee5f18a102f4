// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "sandbox/simulatedmethods.h"

// The methods of SimulatedMethods that are about sessions.

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

QJsonObject view(const SimulatedAccount &account)
{
    const auto hosting = account.hosting();
    QJsonObject body{{u"did"_s, account.did.toString()},
                     {u"handle"_s, account.handle.toString()},
                     {u"email"_s, account.email},
                     {u"emailConfirmed"_s, true},
                     {u"active"_s, hosting.active}};
    if (account.secondFactor)
        body.insert(u"emailAuthFactor"_s, true);
    if (hosting != HostingStatus())
        body.insert(u"status"_s, hosting.status);
    return body;
}

QJsonObject session(const SimulatedAccount &account, const SimulatedTokenPair &tokens)
{
    auto body = view(account);
    body.insert(u"accessJwt"_s, tokens.access);
    body.insert(u"refreshJwt"_s, tokens.refresh);
    return body;
}

tl::unexpected<SimulatedRefusal> noSuchUser(const Did &did)
{
    return refuse(400, u"InvalidRequest"_s,
                  u"Could not find user info for account: "_s + did.toString());
}

tl::unexpected<SimulatedRefusal> wrongPassword()
{
    return refuse(401, u"AuthenticationRequired"_s, u"Invalid identifier or password"_s);
}

} // namespace

SimulatedMethods::Answer SimulatedMethods::createSession(Call &call)
{
    const auto identifier = call.input.value("identifier"_L1).toString();
    const auto password = call.input.value("password"_L1).toString();
    if (identifier.isEmpty() || !call.input.value("password"_L1).isString())
        return refuse(400, u"InvalidRequest"_s,
                      u"Input must have the properties \"identifier\" and \"password\""_s);
    if (m_state.policy.limitsSignIns) {
        const auto verdict = m_state.signIns.count(identifier, call.now);
        call.headers = verdict.headers;
        if (!verdict.isAllowed)
            return refuse(429, u"RateLimitExceeded"_s, u"Rate Limit Exceeded"_s);
    }

    auto *account = m_state.accounts.findByIdentifier(identifier);
    if (!account)
        return wrongPassword();
    if (const auto spared = suffer(call, account->trouble); !spared)
        return tl::unexpected(spared.error());
    const SimulatedAppPassword *appPassword = nullptr;
    if (password != account->password) {
        const auto found = std::ranges::find(account->appPasswords, password,
                                             &SimulatedAppPassword::password);
        // "takendown/suspended accounts cannot login with app password"
        if (account->isBarred() || found == account->appPasswords.end())
            return wrongPassword();
        appPassword = &*found;
    }
    if (account->secondFactor && !appPassword) {
        const auto code = call.input.value("authFactorToken"_L1).toString();
        if (code.isEmpty())
            return refuse(401, u"AuthFactorTokenRequired"_s,
                          u"A sign in code has been sent to your email address"_s);
        if (code.compare(*account->secondFactor, Qt::CaseInsensitive) != 0)
            return refuse(400, u"InvalidToken"_s, u"Token is invalid"_s);
    }
    if (account->isBarred() && !call.input.value("allowTakendown"_L1).toBool())
        return refuse(401, u"AccountTakedown"_s, u"Account has been taken down"_s);
    return session(*account, m_sessions.begin(*account, appPassword, call.now));
}

SimulatedMethods::Answer SimulatedMethods::refreshSession(Call &call)
{
    const auto claims = refreshClaims(call, SimulatedTokens::Expired::Refused);
    if (!claims)
        return tl::unexpected(claims.error());
    auto *account = m_state.accounts.find(claims->subject);
    if (!account)
        return noSuchUser(claims->subject);
    if (const auto spared = suffer(call, account->trouble); !spared)
        return tl::unexpected(spared.error());
    if (account->isBarred())
        return refuse(401, u"AccountTakedown"_s, u"Account has been taken down"_s);
    const auto rotated = m_sessions.rotate(*account, claims->id, call.now);
    if (!rotated)
        return tl::unexpected(rotated.error());
    return session(*account, *rotated);
}

SimulatedMethods::Answer SimulatedMethods::getSession(Call &call)
{
    const auto claims = accessClaims(call, Power::Any);
    if (!claims)
        return tl::unexpected(claims.error());
    const auto *account = m_state.accounts.find(claims->subject);
    if (!account || account->isBarred())
        return noSuchUser(claims->subject);
    if (const auto spared = suffer(call, account->trouble); !spared)
        return tl::unexpected(spared.error());
    return view(*account);
}

// An old token leaves its successor alive; one that is not known any more is no error.
SimulatedMethods::Answer SimulatedMethods::deleteSession(Call &call)
{
    const auto claims = refreshClaims(call, SimulatedTokens::Expired::Allowed);
    if (!claims)
        return tl::unexpected(claims.error());
    if (auto *account = m_state.accounts.find(claims->subject)) {
        if (const auto spared = suffer(call, account->trouble); !spared)
            return tl::unexpected(spared.error());
        std::erase_if(account->grants,
                      [&claims](const auto &grant) { return grant.id == claims->id; });
    }
    return std::nullopt;
}

} // namespace Skykeep
