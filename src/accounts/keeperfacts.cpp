// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/accountkeeper.h"

// What AccountKeeper is warned by: the facts about hosts and about the keeper as a whole.

#include <algorithm>

namespace Skykeep {

HostFacts AccountKeeper::hostFactsOf(const Account &account) const
{
    auto facts = m_hosts.facts(account.entry.sessionHost);
    facts.accounts = registry().countAt(account.entry.sessionHost);
    if (m_hosts.isOutOfReach(account.entry.sessionHost))
        facts.unreachableSince.reset(); // what this computer cannot reach may well be there
    return facts;
}

std::vector<Warning> AccountKeeper::warningsOf(const Account &account) const
{
    return accountWarnings(account, hostFactsOf(account), m_clock.now());
}

bool AccountKeeper::needsSignInSoon(const Account &account) const
{
    return findWarning(warningsOf(account), WarningCode::SignInSoon) != nullptr;
}

std::vector<Warning> AccountKeeper::keeperWarnings() const
{
    KeeperFacts facts;
    facts.vaultState = m_vault.state();
    facts.backend = m_vault.backend();
    facts.expectedBackend = m_book.keychain();
    facts.isAnyUnsaved = m_sessions.isAnyUnsaved();
    facts.storage = m_book.troubles();
    facts.dismissed = m_book.dismissed();
    facts.offlineSince = m_hosts.offlineSince();
    QSet<ServiceUrl> hosts;
    for (const auto &account : registry().all()) {
        facts.heldAccounts += account.isHeld ? 1 : 0;
        const auto state = account.sessionState(m_clock.now());
        const bool isWaiting = state == SessionState::Due || state == SessionState::Waiting;
        if (isWaiting && m_hosts.isOutOfReach(account.entry.sessionHost))
            ++facts.waitingAccounts;
        hosts.insert(account.entry.sessionHost);
    }
    // It only makes a locked keychain more urgent, and takes all warnings of all accounts.
    facts.isAnySignInSoon = facts.vaultState == VaultState::Locked
        && std::any_of(registry().all().begin(), registry().all().end(),
                       [this](const Account &account) { return needsSignInSoon(account); });
    for (const auto &host : std::as_const(hosts)) {
        if (const auto offset = m_xrpc.clockOffset(host))
            facts.clockOffsets.push_back(*offset);
    }
    return Skykeep::keeperWarnings(facts, m_clock.now());
}

} // namespace Skykeep
