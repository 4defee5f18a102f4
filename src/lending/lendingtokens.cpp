// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "lending/lendingclient.h"
#include "lending/lendingdesk.h"
#include "lending/lendingwords.h"
#include "lending/tokenhome.h"
#include "session/tokenhint.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

// What is handed over, and writing that down: the second part of LendingDesk.

namespace Skykeep {

namespace {

// So long a token is good at least when a call begins with it.
constexpr Milliseconds callValidity = 1min;
constexpr Milliseconds serviceTokenLife = 5min;
constexpr int mostReads = 5;

LentEntry::Outcome outcomeOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Denied:
        return LentEntry::Outcome::Denied;
    case ErrorKind::LendingLocked:
        return LentEntry::Outcome::Locked;
    case ErrorKind::Cancelled:
    case ErrorKind::NotNow:
        return LentEntry::Outcome::Unanswered;
    default:
        return LentEntry::Outcome::Failed;
    }
}

} // namespace

Task<CallPermit> LendingDesk::permitCall(ClientId client, Did did, Nsid method, QString service)
{
    const auto want = Want::call(method, service);
    const auto pass = co_await permit(client, did, want);
    if (!pass)
        co_return fail(pass.error());
    auto fresh = co_await freshToken(did, callValidity);
    if (!fresh) {
        noteRefusal(client, did, want, fresh.error());
        co_return fail(fresh.error());
    }
    if (const auto still = recheck(client, did, want, *pass); !still) {
        noteRefusal(client, did, want, still.error());
        co_return fail(still.error());
    }
    const auto *account = m_services.accounts.registry().find(did);
    co_return CallPermit{did, XrpcHost{fresh->host, account->entry.addresses},
                         std::move(fresh->token)};
}

void LendingDesk::noteCall(ClientId client, const Did &did, const Nsid &method,
                           const QString &service, bool isDone)
{
    note(client, did, Want::call(method, service),
         isDone ? LentEntry::Outcome::Lent : LentEntry::Outcome::Failed);
}

Task<CallPermit> LendingDesk::permitAgain(ClientId client, CallPermit refused)
{
    // Somebody else may have renewed it meanwhile.
    auto stored = co_await storedToken(refused.did);
    if (!stored)
        co_return fail(stored.error());
    if (stored->token == refused.accessToken) {
        const auto renewed = co_await m_services.accounts.refresh(refused.did);
        if (!renewed)
            co_return fail(renewed.error());
        stored = co_await storedToken(refused.did);
        if (!stored)
            co_return fail(stored.error());
    }
    if (!find(client))
        co_return fail(ErrorKind::Cancelled);
    if (const auto checked = checkAccount(refused.did); !checked)
        co_return fail(checked.error());
    refused.host.url = stored->host;
    refused.accessToken = std::move(stored->token);
    co_return refused;
}

Task<LentToken> LendingDesk::accessToken(ClientId client, Did did, Milliseconds minimumValidity)
{
    const auto want = Want::accessToken();
    const auto pass = co_await permit(client, did, want);
    if (!pass)
        co_return fail(pass.error());
    auto fresh = co_await freshToken(did, minimumValidity);
    if (!fresh) {
        noteRefusal(client, did, want, fresh.error());
        co_return fail(fresh.error());
    }
    if (const auto still = recheck(client, did, want, *pass); !still) {
        noteRefusal(client, did, want, still.error());
        co_return fail(still.error());
    }
    note(client, did, want, LentEntry::Outcome::Lent);
    co_return std::move(*fresh);
}

Task<LentToken> LendingDesk::serviceToken(ClientId client, Did did, QString audience, Nsid method,
                                          std::optional<Milliseconds> time)
{
    const auto want = Want::serviceToken(method, audience);
    const auto pass = co_await permit(client, did, want);
    if (!pass)
        co_return fail(pass.error());
    auto lent = co_await freshToken(did, callValidity);
    if (!lent) {
        noteRefusal(client, did, want, lent.error());
        co_return fail(lent.error());
    }
    const auto *account = m_services.accounts.registry().find(did);
    if (!account)
        co_return fail(ErrorKind::NoSuchAccount, did.toString());
    const XrpcHost host{lent->host, account->entry.addresses};
    ServiceAuthTerms terms{audience, method, time.value_or(serviceTokenLife)};
    auto token = co_await m_services.xrpc.getServiceAuth(host, lent->token, terms);
    if (!token) {
        noteRefusal(client, did, want, token.error());
        co_return fail(token.error());
    }
    if (const auto still = recheck(client, did, want, *pass); !still) {
        noteRefusal(client, did, want, still.error());
        co_return fail(still.error());
    }
    const auto hint = TokenHint::read(*token);
    lent->token = std::move(*token);
    lent->expiresAt = hint ? hint->expiresAt : std::nullopt;
    note(client, did, want, LentEntry::Outcome::Lent);
    co_return std::move(*lent);
}

Task<LentToken> LendingDesk::accessTokenByHand(Did did)
{
    if (m_services.lock.isLocked())
        co_return fail(ErrorKind::LendingLocked);
    if (const auto checked = checkAccount(did); !checked)
        co_return fail(checked.error());
    auto fresh = co_await freshToken(did, 5min);
    if (!fresh)
        co_return fail(fresh.error());
    if (m_services.lock.isLocked())
        co_return fail(ErrorKind::LendingLocked);
    LentEntry entry{.account = did};
    entry.at = m_services.clock.now();
    entry.program = LendingWords::byHand();
    entry.kind = Want::Kind::AccessToken;
    m_services.log.add(std::move(entry));
    co_return std::move(*fresh);
}

Task<LentToken> LendingDesk::freshToken(Did did, Milliseconds minimumValidity)
{
    auto stored = co_await storedToken(did);
    if (!stored && stored.error().kind != ErrorKind::VaultEmpty)
        co_return fail(stored.error());
    const auto *account = m_services.accounts.registry().find(did);
    if (!account)
        co_return fail(ErrorKind::NoSuchAccount, did.toString());
    // More than a new one has cannot be had, and asking for all of it would renew every time.
    if (const auto life = account->seen.accessLife)
        minimumValidity = std::min(minimumValidity, *life * 9 / 10);
    if (stored && validityOf(*stored).value_or(Milliseconds(0)) >= minimumValidity)
        co_return std::move(*stored);

    const auto renewed = co_await m_services.accounts.refresh(did);
    if (!renewed)
        co_return fail(renewed.error());
    auto fresh = co_await storedToken(did);
    if (!fresh && fresh.error().kind == ErrorKind::VaultEmpty)
        co_return fail(ErrorKind::SignInNeeded, did.toString());
    co_return fresh;
}

Task<LentToken> LendingDesk::storedToken(Did did)
{
    for (int reads = 0; reads < mostReads; ++reads) {
        const auto *before = m_services.accounts.registry().find(did);
        if (!before)
            co_return fail(ErrorKind::NoSuchAccount, did.toString());
        const auto asOf = before->seen.lastRefreshAt;
        const auto item = co_await m_services.sessions.current(did);
        if (!item)
            co_return fail(item.error());
        const auto *account = m_services.accounts.registry().find(did);
        if (!account)
            co_return fail(ErrorKind::NoSuchAccount, did.toString());
        // Renewed while the keychain was read: what is known of the new token is not this one's.
        if (account->seen.lastRefreshAt != asOf)
            continue;
        if (item->accessToken.isEmpty()) // there was no room for it in the item
            co_return fail(ErrorKind::VaultEmpty, account->displayName());
        LentToken lent{.did = did,
                       .host = homeOf(item->accessToken, item->issuer, account->entry.accountHost)};
        if (account->entry.handle)
            lent.handle = account->entry.handle->toString();
        lent.token = item->accessToken;
        lent.expiresAt = account->seen.accessExpiresAt;
        if (account->seen.hosting)
            lent.hosting = account->seen.hosting->hosting;
        co_return lent;
    }
    co_return fail(ErrorKind::NotNow, LendingWords::isBeingRenewed());
}

std::optional<Milliseconds> LendingDesk::validityOf(const LentToken &token) const
{
    if (!token.expiresAt)
        return std::nullopt;
    return *token.expiresAt - m_services.clock.now();
}

void LendingDesk::note(ClientId client, const Did &did, const Want &want,
                       LentEntry::Outcome outcome)
{
    LentEntry entry{.account = did};
    entry.at = m_services.clock.now();
    if (const auto *program = programOf(client)) {
        entry.program = program->displayName();
        entry.key = program->key;
    }
    entry.kind = want.kind;
    entry.method = want.method ? want.method->toString() : QString();
    entry.service = want.asked.service;
    entry.outcome = outcome;
    m_services.log.add(std::move(entry));
}

void LendingDesk::noteRefusal(ClientId client, const Did &did, const Want &want, const Error &error)
{
    if (m_services.accounts.registry().find(did))
        note(client, did, want, outcomeOf(error.kind));
}

} // namespace Skykeep
