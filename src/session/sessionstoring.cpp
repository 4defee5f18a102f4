// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "base/logging.h"
#include "session/sessionkeeper.h"
#include "session/tokenhint.h"

#include <algorithm>

// Between the server's answer and the vault: the part of SessionKeeper that keeps tokens.

namespace Skykeep {

namespace {

constexpr size_t keptRefreshTokens = 3;

} // namespace

Task<VaultItem> SessionKeeper::readTwice(Did did)
{
    auto item = co_await current(did);
    // A keychain that has just come up may not have read its items yet.
    if (!item && item.error().kind == ErrorKind::VaultEmpty)
        item = co_await current(did);
    co_return item;
}

Task<VaultItem> SessionKeeper::readForRenewal(Did did)
{
    const auto entered = co_await m_reading.enter();
    if (!entered)
        co_return fail(entered.error());
    const Turnstile::Pass pass(&m_reading);
    const auto lull = co_await m_storing.wait();
    if (!lull)
        co_return fail(lull.error());
    const auto item = co_await readTwice(did);
    co_return item;
}

Task<VaultItem> SessionKeeper::readNewer(VaultItem item)
{
    auto stored = co_await m_vault.read(item.did);
    if (stored && stored->generation <= item.generation)
        co_return fail(ErrorKind::VaultEmpty, item.did.toString());
    co_return stored;
}

Task<VaultItem> SessionKeeper::current(Did did)
{
    if (const auto unsaved = m_unsaved.find(did); unsaved != m_unsaved.end()) {
        // A copy: what co_return is given by name and may change, qCoro moves from.
        const VaultItem kept = unsaved->second;
        co_return kept;
    }
    const auto item = co_await m_vault.read(did);
    co_return item;
}

Task<SessionFacts> SessionKeeper::keep(ServerSession fresh, VaultItem item)
{
    const Did did = fresh.account.did;
    const auto hint = TokenHint::read(fresh.tokens.access);
    const auto refreshHint = TokenHint::read(fresh.tokens.refresh);

    SessionFacts facts{fresh.account, m_clock.now(), {}, CredentialKind::Unknown};
    facts.credential = hint ? hint->credential() : CredentialKind::Unknown;
    facts.lifetimes.access = hint ? hint->life() : std::nullopt;
    facts.lifetimes.refresh = refreshHint ? refreshHint->life() : std::nullopt;

    item.accessToken = fresh.tokens.access;
    // Within its grace a server answers the same token with the same successor.
    std::erase(item.refreshTokens, fresh.tokens.refresh);
    item.refreshTokens.insert(item.refreshTokens.begin(), fresh.tokens.refresh);
    if (item.refreshTokens.size() > keptRefreshTokens)
        item.refreshTokens.resize(keptRefreshTokens);
    item.generation += 1;
    item.installId = m_installId;

    // In memory first: whatever the vault does, the tokens are not lost while we run.
    m_unsaved.insert_or_assign(did, std::move(item));
    const auto stored = co_await store(did);
    facts.isStored = stored.has_value();
    co_return facts;
}

Task<void> SessionKeeper::store(Did did)
{
    if (!m_unsaved.contains(did))
        co_return {};
    const Lull::Work work(&m_storing);
    Result<void> written;
    if (m_unburied.contains(did))
        written = co_await buryStored(did);
    if (written) {
        const VaultItem item = m_unsaved.at(did);
        written = co_await m_vault.write(item);
    }
    if (!written) {
        qCWarning(lcSession).noquote()
            << "The renewed session of" << did.toString()
            << "is not saved yet:" << describe(written.error()) << written.error().detail;
        co_return written;
    }
    m_unsaved.erase(did);
    qCDebug(lcSession).noquote() << "Saved the renewed session of" << did.toString();
    co_return {};
}

std::vector<Did> SessionKeeper::unsaved() const
{
    std::vector<Did> dids;
    for (const auto &held : m_unsaved)
        dids.push_back(held.first);
    return dids;
}

Task<void> SessionKeeper::storeUnsaved(Did did)
{
    const auto entered = co_await m_turnstiles[did].enter();
    if (!entered)
        co_return entered;
    const Turnstile::Pass pass(&m_turnstiles[did]);
    const auto stored = co_await store(did);
    co_return stored;
}

} // namespace Skykeep
