// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "base/logging.h"
#include "session/sessionkeeper.h"

// How sessions begin and end: the part of SessionKeeper that signing in and out needs.

namespace Skykeep {

namespace {

constexpr size_t revokedTokens = 2; // the newest, and the one before it while its grace lasts
constexpr size_t mostBuriedTokens = 4;

// The server has nothing left to revoke.
bool isGoneAnyway(ErrorKind kind)
{
    return kind == ErrorKind::TokenExpired || kind == ErrorKind::TokenInvalid
        || kind == ErrorKind::AccountUnknown || kind == ErrorKind::AccountTakenDown;
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
    bool hasTombstone = false;
    const auto before = co_await current(did);
    if (before) {
        item.generation = before->generation;
        // A session that another computer renews belongs to that one; ours is replaced.
        if (before->installId == m_installId) {
            const auto buried = co_await bury(*before);
            hasTombstone = buried.has_value();
        }
    }
    m_unanswered.erase(did);
    const auto facts = co_await keep(std::move(session), std::move(item));
    if (!facts)
        co_return fail(facts.error());
    co_return Begun{*facts, hasTombstone};
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
    m_unanswered.erase(did);
    co_return {};
}

Task<void> SessionKeeper::bury(VaultItem old)
{
    Tombstone tombstone{old.did, old.issuer, {}};
    for (const auto &token : old.refreshTokens) {
        if (tombstone.refreshTokens.size() < revokedTokens)
            tombstone.refreshTokens.push_back(token);
    }
    const auto earlier = co_await m_vault.readTombstone(old.did);
    if (earlier && earlier->issuer == old.issuer) {
        for (const auto &token : earlier->refreshTokens) {
            if (tombstone.refreshTokens.size() < mostBuriedTokens)
                tombstone.refreshTokens.push_back(token);
        }
    }
    const auto written = co_await m_vault.writeTombstone(std::move(tombstone));
    co_return written;
}

Task<void> SessionKeeper::revoke(Did did, AddressPolicy addresses)
{
    const auto entered = co_await m_turnstiles[did].enter();
    if (!entered)
        co_return entered;
    const Turnstile::Pass pass(&m_turnstiles[did]);

    const auto tombstone = co_await m_vault.readTombstone(did);
    if (!tombstone && tombstone.error().kind == ErrorKind::VaultEmpty)
        co_return {};
    if (!tombstone && tombstone.error().kind != ErrorKind::Malformed)
        co_return fail(tombstone.error());
    if (tombstone) {
        const XrpcHost host{tombstone->issuer, addresses};
        for (const auto &token : tombstone->refreshTokens) {
            const auto deleted = co_await m_xrpc.deleteSession(host, token);
            if (!deleted && !isGoneAnyway(deleted.error().kind))
                co_return deleted;
        }
    }
    const auto erased = co_await m_vault.eraseTombstone(did);
    co_return erased;
}

} // namespace Skykeep
