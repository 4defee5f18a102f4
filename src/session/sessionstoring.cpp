// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "base/logging.h"
#include "session/sessionkeeper.h"
#include "session/tokenhint.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

// Between the server's answer and the vault: the part of SessionKeeper that keeps tokens.

namespace Skykeep {

namespace {

constexpr size_t keptRefreshTokens = 3;

// To look again costs time in which a crash can lose a session, so it is not done for the little
// that can have happened in this one.
constexpr Milliseconds surelyUndisturbed = 1s;

// A vault that cannot be read just now. What it does not hold or can never be read is none.
bool isPassing(ErrorKind kind)
{
    return kind != ErrorKind::VaultEmpty && kind != ErrorKind::Malformed;
}

// Both newest tokens first, so that whichever of the two still works will be found.
VaultItem joined(const VaultItem &stored, const VaultItem &ours)
{
    const bool isOursNewer = ours.generation > stored.generation;
    VaultItem item = isOursNewer ? ours : stored;
    const auto &second = (isOursNewer ? stored : ours).refreshTokens.front();
    std::erase(item.refreshTokens, second);
    item.refreshTokens.insert(item.refreshTokens.begin() + 1, second);
    if (item.refreshTokens.size() > keptRefreshTokens)
        item.refreshTokens.resize(keptRefreshTokens);
    item.generation += 1;
    // The next renewal sees, and says, that somebody else was here.
    item.installId = stored.installId;
    return item;
}

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

Task<SessionFacts> SessionKeeper::keep(ServerSession fresh, VaultItem item,
                                       std::optional<Basis> basis)
{
    const Did did = fresh.account.did;
    const auto hint = TokenHint::read(fresh.tokens.access);
    const auto refreshHint = TokenHint::read(fresh.tokens.refresh);

    SessionFacts facts{fresh.account, m_clock.now(), {}, CredentialKind::Unknown};
    facts.credential = hint ? hint->credential() : CredentialKind::Unknown;
    facts.lifetimes.access = hint ? hint->life() : std::nullopt;
    facts.lifetimes.refresh = refreshHint ? refreshHint->life() : std::nullopt;

    // What is in memory already began from where it began.
    if (!basis)
        m_bases.erase(did);
    else if (!m_unsaved.contains(did))
        m_bases.insert_or_assign(did, *basis);

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
    else if (m_bases.contains(did) && !isJustRead(m_bases.at(did)))
        written = co_await giveWay(did);
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
    m_bases.erase(did);
    qCDebug(lcSession).noquote() << "Saved the renewed session of" << did.toString();
    co_return {};
}

SessionKeeper::Basis SessionKeeper::basisOf(const VaultItem &item) const
{
    return {item.generation, m_clock.now(), m_clock.monotonic()};
}

bool SessionKeeper::isJustRead(const Basis &basis) const
{
    // By both clocks: one may have been set, the other may stand still while the computer sleeps.
    return std::chrono::abs(m_clock.now() - basis.readAt) < surelyUndisturbed
        && m_clock.monotonic() - basis.readAtMonotonic < surelyUndisturbed;
}

Task<void> SessionKeeper::giveWay(Did did)
{
    // No keychain can compare and swap, so the milliseconds between two calls remain, of the
    // seconds or hours that a server, a sleep or a locked keychain can take.
    const auto stored = co_await m_vault.read(did);
    if (!stored && isPassing(stored.error().kind))
        co_return fail(stored.error());
    if (!stored || stored->generation <= m_bases.at(did).generation)
        co_return {};

    auto &ours = m_unsaved.at(did);
    const bool isOurs = std::ranges::find(ours.refreshTokens, stored->refreshTokens.front())
        != ours.refreshTokens.end();
    if (isOurs) {
        // A write of ours that landed late, or the same successor given to both.
        ours.generation = std::max(ours.generation, stored->generation);
    } else if (stored->issuer != ours.issuer) {
        // Its owner signed in at another server meanwhile: that session is the account's now.
        ours = *stored;
    } else {
        qCInfo(lcSession).noquote()
            << "Another process has moved the session of" << did.toString() << "on; both are kept";
        ours = joined(*stored, ours);
    }
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
