// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "lending/lendingclient.h"
#include "lending/lendingdesk.h"
#include "lending/lendingwords.h"

#include <algorithm>
#include <set>

// Commands that may have part of an account for as long as they run: the fourth part of LendingDesk.

namespace Skykeep {

// Of one inside another the inner one counts.
const Lease *LendingDesk::leaseHolding(const Program &program) const
{
    const auto inner = std::find_if(m_leases.rbegin(), m_leases.rend(),
                                    [&](const Lease &lease) { return lease.holds(program); });
    return inner == m_leases.rend() ? nullptr : &*inner;
}

const Lease *LendingDesk::leaseOf(ClientId client)
{
    auto *found = find(client);
    // A command that another user's program runs is that user's.
    if (!found || m_leases.empty() || found->user == ClientUser::Other)
        return nullptr;
    return leaseHolding(found->program());
}

Task<Lease> LendingDesk::lease(ClientId client, Did did, Allowance allowance,
                               std::optional<Milliseconds> time)
{
    Want want{Want::Kind::Lease, allowance};
    want.time = time;
    const auto *asker = programOf(client);
    if (!asker)
        co_return fail(ErrorKind::Cancelled);
    if (asker->chain.empty())
        co_return fail(ErrorKind::Denied, {}, LendingWords::askerUnknown());
    if (isOtherUser(client))
        co_return fail(ErrorKind::Denied, {}, LendingWords::notGrantedToUser());
    if (std::ranges::count(m_leases, client, &Lease::client) >= MostLeasesOfOneClient)
        co_return fail(ErrorKind::NotNow, LendingWords::tooManyLeases());
    const auto pass = co_await permit(client, did, want);
    if (!pass)
        co_return fail(pass.error());

    const auto &program = *programOf(client);
    const auto &holder = program.chain.front();
    Lease lease{.account = did};
    lease.id = ++m_lastLease;
    lease.client = client;
    lease.holder = holder.pid;
    lease.holderStartTime = holder.startTime;
    lease.program = program.displayName();
    lease.command = LendingWords::commandOf(holder);
    lease.allowance = std::move(allowance);
    lease.isWhileLocked = pass->isWhileLocked;
    lease.since = m_services.clock.now();
    lease.grant = pass->grant;
    lease.parent = pass->lease;
    if (time) {
        lease.endsAt = lease.since + *time;
        lease.endsWhen = m_services.clock.monotonic() + *time;
    }
    m_leases.push_back(lease);
    planLeaseEnd();
    note(*pass, did, LentEntry::Outcome::Lent);
    Q_EMIT leasesChanged();
    co_return lease;
}

bool LendingDesk::endLease(quint64 id)
{
    const auto before = m_leases.size();
    endLeases([id](const Lease &lease) { return lease.id == id; });
    return m_leases.size() < before;
}

void LendingDesk::endLeases(const std::function<bool(const Lease &)> &isOver)
{
    auto ended = std::erase_if(m_leases, isOver);
    // And what was allowed by those.
    for (size_t orphans = ended; orphans > 0; ended += orphans) {
        std::set<quint64> ids;
        for (const auto &lease : m_leases)
            ids.insert(lease.id);
        orphans = std::erase_if(m_leases, [&ids](const Lease &lease) {
            return lease.parent && !ids.contains(*lease.parent);
        });
    }
    planLeaseEnd();
    if (ended > 0)
        Q_EMIT leasesChanged();
}

void LendingDesk::planLeaseEnd()
{
    std::optional<Milliseconds> first;
    for (const auto &lease : m_leases) {
        if (lease.endsWhen)
            first = first ? std::min(*first, *lease.endsWhen) : *lease.endsWhen;
    }
    if (!first) {
        m_leaseEnd->stop();
        return;
    }
    // A timer of Qt's is none beyond 24 days.
    const auto left = *first - m_services.clock.monotonic();
    m_leaseEnd->set(
        std::clamp<Milliseconds>(left, Milliseconds(1), Milliseconds(std::chrono::hours(24))));
}

} // namespace Skykeep
