// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "session/sessionkeeper.h"

#include <algorithm>

// How sessions begin and end: the part of SessionKeeper that signing in and out needs.

namespace Skykeep {

namespace {

constexpr size_t revokedTokens = 2; // the newest, and the one before it while its grace lasts
constexpr size_t mostBuriedTokens = 3; // as many as an item has room for

// The server has nothing left to revoke.
bool isGoneAnyway(ErrorKind kind)
{
    return kind == ErrorKind::TokenExpired || kind == ErrorKind::TokenInvalid
        || kind == ErrorKind::AccountUnknown || kind == ErrorKind::AccountTakenDown;
}

bool isAmong(const Secret &token, const std::vector<Secret> &tokens)
{
    return std::ranges::find(tokens, token) != tokens.end();
}

// The vault could not be used now, and may be later. What it can never read is as good as none.
bool isWorthWaiting(ErrorKind kind)
{
    return kind != ErrorKind::VaultEmpty && kind != ErrorKind::Malformed
        && kind != ErrorKind::InvalidInput && kind != ErrorKind::Storage;
}

} // namespace

Task<SessionKeeper::Begun> SessionKeeper::begin(ServerSession session, ServiceUrl issuer)
{
    const Did did = session.account.did;
    const auto entered = co_await m_turnstiles[did].enter();
    if (!entered)
        co_return fail(entered.error());
    const Turnstile::Pass pass(&m_turnstiles[did]);

    VaultItem item{did, issuer, {}, {}, 0, m_installId};
    bool isReplaced = false;
    m_unburied.erase(did);
    const auto before = co_await current(did);
    if (before) {
        item.generation = before->generation;
        isReplaced = before->installId == m_installId;
        const auto buried = co_await bury(*before);
        if (!buried && isWorthWaiting(buried.error().kind))
            m_unburied.insert(did);
    } else if (isWorthWaiting(before.error().kind)) {
        isReplaced = true;
        m_unburied.insert(did);
    }
    m_unanswered.erase(did);
    const auto facts = co_await keep(std::move(session), std::move(item), std::nullopt);
    if (!facts)
        co_return fail(facts.error());
    co_return Begun{*facts, isReplaced};
}

Task<void> SessionKeeper::end(Did did)
{
    const auto entered = co_await m_turnstiles[did].enter();
    if (!entered)
        co_return entered;
    const Turnstile::Pass pass(&m_turnstiles[did]);

    const auto item = co_await current(did);
    if (!item && item.error().kind == ErrorKind::VaultEmpty)
        co_return {};
    if (!item && item.error().kind != ErrorKind::Malformed)
        co_return fail(item.error());
    if (item) {
        // First the tombstone, then the item: a crash in between leaves both and loses nothing.
        const auto buried = co_await bury(*item);
        if (!buried)
            co_return buried;
    }
    const auto erased = co_await m_vault.erase(did);
    if (!erased)
        co_return erased;
    m_unsaved.erase(did);
    m_bases.erase(did);
    m_unburied.erase(did);
    m_unanswered.erase(did);
    co_return {};
}

Task<void> SessionKeeper::bury(VaultItem old)
{
    // A session that another computer renews belongs to that one.
    if (old.installId != m_installId)
        co_return {};

    Tombstone tombstone{old.did, old.issuer, {}};
    for (const auto &token : old.refreshTokens) {
        if (tombstone.refreshTokens.size() < revokedTokens)
            tombstone.refreshTokens.push_back(token);
    }
    const auto earlier = co_await m_vault.readTombstone(old.did);
    if (earlier && earlier->issuer == old.issuer) {
        for (const auto &token : earlier->refreshTokens) {
            if (tombstone.refreshTokens.size() < mostBuriedTokens
                && !isAmong(token, tombstone.refreshTokens))
                tombstone.refreshTokens.push_back(token);
        }
    }
    const auto written = co_await m_vault.writeTombstone(std::move(tombstone));
    co_return written;
}

Task<void> SessionKeeper::buryStored(Did did)
{
    const auto stored = co_await m_vault.read(did);
    if (!stored && isWorthWaiting(stored.error().kind))
        co_return fail(stored.error());
    if (stored) {
        const auto buried = co_await bury(*stored);
        if (!buried && isWorthWaiting(buried.error().kind))
            co_return buried;
        auto &unsaved = m_unsaved.at(did);
        unsaved.generation = std::max(unsaved.generation, stored->generation + 1);
    }
    m_unburied.erase(did);
    co_return {};
}

Task<void> SessionKeeper::revoke(Did did, AddressPolicy addresses)
{
    const auto entered = co_await m_turnstiles[did].enter();
    if (!entered)
        co_return entered;
    const Turnstile::Pass pass(&m_turnstiles[did]);

    const auto stored = co_await store(did);
    if (!stored)
        co_return stored;
    const auto tombstone = co_await m_vault.readTombstone(did);
    if (!tombstone && tombstone.error().kind == ErrorKind::VaultEmpty)
        co_return {};
    if (!tombstone && tombstone.error().kind != ErrorKind::Malformed)
        co_return fail(tombstone.error());
    if (tombstone) {
        // A crash may have left a tombstone of what is still kept; that is not ended here.
        const auto kept = co_await m_vault.read(did);
        if (!kept && isWorthWaiting(kept.error().kind))
            co_return fail(kept.error());
        const XrpcHost host{tombstone->issuer, addresses};
        for (const auto &token : tombstone->refreshTokens) {
            if (kept && isAmong(token, kept->refreshTokens))
                continue;
            const auto deleted = co_await m_xrpc.deleteSession(host, token);
            if (!deleted && !isGoneAnyway(deleted.error().kind))
                co_return deleted;
        }
    }
    const auto erased = co_await m_vault.eraseTombstone(did);
    co_return erased;
}

} // namespace Skykeep
