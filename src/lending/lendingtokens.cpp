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
constexpr Milliseconds justRenewed = 1min;
constexpr Milliseconds takenToBeGood = 5min;
constexpr int mostReads = 5;

std::optional<Timestamp> ownDateOf(const Secret &token, std::optional<Milliseconds> offset)
{
    const auto hint = TokenHint::read(token);
    if (!hint || !hint->expiresAt)
        return std::nullopt;
    return *hint->expiresAt - offset.value_or(0ms);
}

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

Result<LentToken> LendingDesk::rechecked(ClientId client, const Did &did, const LendingPass &pass,
                                         Result<LentToken> fetched)
{
    if (const auto still = recheck(client, did, pass); !still)
        fetched = fail(still.error());
    if (!fetched)
        noteRefusal(pass, did, fetched.error());
    return fetched;
}

Task<CallPermit> LendingDesk::permitCall(ClientId client, Did did, Nsid method, QString service)
{
    const auto pass = co_await permit(client, did, Want::call(method, service));
    if (!pass)
        co_return fail(pass.error());
    auto fetched = co_await freshToken(did, callValidity);
    auto fresh = rechecked(client, did, *pass, std::move(fetched));
    if (!fresh)
        co_return fail(fresh.error());
    const auto *account = m_services.accounts.registry().find(did);
    co_return CallPermit{did, XrpcHost{fresh->host, account->entry.addresses},
                         std::move(fresh->token), *pass};
}

void LendingDesk::noteCall(const CallPermit &permit, bool isDone)
{
    note(permit.pass, permit.did, isDone ? LentEntry::Outcome::Lent : LentEntry::Outcome::Failed);
}

Result<void> LendingDesk::recheck(ClientId client, const CallPermit &permit)
{
    return recheck(client, permit.did, permit.pass);
}

Task<CallPermit> LendingDesk::permitAgain(ClientId client, CallPermit refused)
{
    // Somebody else may have renewed it meanwhile.
    auto stored = co_await storedToken(refused.did);
    if (!stored)
        co_return fail(stored.error());
    if (stored->token == refused.accessToken) {
        const auto now = m_services.clock.monotonic();
        const auto before = m_renewedForCalls.find(refused.did);
        if (before != m_renewedForCalls.end() && now - before->second < justRenewed)
            co_return fail(ErrorKind::NotNow, LendingWords::isNewAndRefused());
        m_renewedForCalls.insert_or_assign(refused.did, now);
        const auto renewed = co_await renew(refused.did);
        if (!renewed)
            co_return fail(renewed.error());
        stored = co_await storedToken(refused.did);
        if (!stored)
            co_return fail(stored.error());
    }
    if (const auto still = recheck(client, refused); !still)
        co_return fail(still.error());
    refused.host.url = stored->host;
    refused.accessToken = std::move(stored->token);
    co_return refused;
}

Task<LentToken> LendingDesk::accessToken(ClientId client, Did did, Milliseconds minimumValidity)
{
    const auto pass = co_await permit(client, did, Want::accessToken());
    if (!pass)
        co_return fail(pass.error());
    auto fetched = co_await freshToken(did, minimumValidity);
    auto fresh = rechecked(client, did, *pass, std::move(fetched));
    if (fresh)
        note(*pass, did, LentEntry::Outcome::Lent);
    co_return fresh;
}

Task<LentToken> LendingDesk::serviceToken(ClientId client, Did did, QString audience, Nsid method,
                                          std::optional<Milliseconds> time)
{
    const auto pass = co_await permit(client, did, Want::serviceToken(method, audience));
    if (!pass)
        co_return fail(pass.error());
    auto fetched = co_await freshToken(did, callValidity);
    if (fetched) {
        const ServiceAuthTerms terms{audience, method, time.value_or(serviceTokenLife)};
        fetched = co_await exchanged(std::move(*fetched), terms);
    }
    auto lent = rechecked(client, did, *pass, std::move(fetched));
    if (lent)
        note(*pass, did, LentEntry::Outcome::Lent);
    co_return lent;
}

Task<LentToken> LendingDesk::exchanged(LentToken access, ServiceAuthTerms terms)
{
    const auto *account = m_services.accounts.registry().find(access.did);
    if (!account)
        co_return fail(ErrorKind::NoSuchAccount, access.did.toString());
    const XrpcHost host{access.host, account->entry.addresses};
    auto token = co_await m_services.xrpc.getServiceAuth(host, access.token, terms);
    if (!token)
        co_return fail(token.error());
    const auto hint = TokenHint::read(*token);
    access.token = std::move(*token);
    access.expiresAt = hint ? hint->expiresAt : std::nullopt;
    co_return access;
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
    if (stored && isGoodFor(*stored, minimumValidity))
        co_return std::move(*stored);

    const auto renewed = co_await renew(did);
    if (!renewed)
        co_return fail(renewed.error());
    auto fresh = co_await storedToken(did);
    if (!fresh && fresh.error().kind == ErrorKind::VaultEmpty)
        co_return fail(ErrorKind::SignInNeeded, did.toString());
    co_return fresh;
}

Task<void> LendingDesk::renew(Did did)
{
    const auto underWay = m_renewals.find(did);
    if (underWay != m_renewals.end()) {
        auto answer = underWay->second->future();
        const auto joined = co_await answered(std::move(answer));
        co_return joined;
    }
    m_renewals.emplace(did, std::make_unique<SharedAnswer<void>>());
    const auto renewed = co_await m_services.accounts.refresh(did);
    const auto ended = m_renewals.extract(did);
    ended.mapped()->give(renewed);
    co_return renewed;
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
        if (!lent.expiresAt)
            lent.expiresAt = ownDateOf(item->accessToken,
                                       m_services.xrpc.clockOffset(item->issuer));
        if (account->seen.hosting)
            lent.hosting = account->seen.hosting->hosting;
        co_return lent;
    }
    co_return fail(ErrorKind::NotNow, LendingWords::isBeingRenewed());
}

// Where a token does not tell, nobody knows. A call can be made once more; for the rest what has just come is
// taken to be good, so that not every request renews it.
bool LendingDesk::isGoodFor(const LentToken &token, Milliseconds time) const
{
    const auto now = m_services.clock.now();
    if (token.expiresAt)
        return *token.expiresAt - now >= time;
    const auto *account = m_services.accounts.registry().find(token.did);
    const auto since = account ? account->seen.lastRefreshAt : std::nullopt;
    return time <= callValidity || (since && now - *since < takenToBeGood);
}

void LendingDesk::note(const LendingPass &pass, const Did &did, LentEntry::Outcome outcome)
{
    LentEntry entry{.account = did};
    entry.at = m_services.clock.now();
    entry.program = pass.program;
    entry.key = pass.key;
    entry.kind = pass.want.kind;
    entry.method = pass.want.method ? pass.want.method->toString() : QString();
    entry.service = pass.want.asked.service;
    entry.outcome = outcome;
    m_services.log.add(std::move(entry));
}

void LendingDesk::noteRefusal(const LendingPass &pass, const Did &did, const Error &error)
{
    if (m_services.accounts.registry().find(did))
        note(pass, did, outcomeOf(error.kind));
}

} // namespace Skykeep
