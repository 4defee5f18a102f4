// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/upkeepscheduler.h"

#include <algorithm>
#include <tuple>

// How many run at once, and who waits for that: the part of UpkeepScheduler that lets one after the other go.

namespace Skykeep {

int UpkeepScheduler::placesAt(const ServiceUrl &host) const
{
    const int taken = m_perHost.value(host);
    // Hosts that do not answer hold their places the longest: they get few, and never all.
    if (isSilent(host))
        return m_total < MostAtOnce / 2 ? 1 - taken : 0;
    return std::min(MostAtOnce - m_total, MostPerHost - taken);
}

void UpkeepScheduler::joinCrowd(const Account &account)
{
    const Did did = account.did();
    const auto next = m_next.find(did);
    if (next == m_next.end())
        return;
    Crowded crowded{next->second->first, {account.entry.sessionHost}};
    if (account.entry.accountHost != account.entry.sessionHost)
        crowded.hosts.push_back(account.entry.accountHost);
    m_queue.erase(next->second);
    m_next.erase(next);
    for (const auto &host : crowded.hosts)
        m_crowds[host].emplace(crowded.since, did);
    m_crowded.insert_or_assign(did, std::move(crowded));
}

void UpkeepScheduler::leaveCrowd(const Did &did)
{
    const auto crowded = m_crowded.extract(did);
    if (crowded.empty())
        return;
    for (const auto &host : crowded.mapped().hosts) {
        const auto crowd = m_crowds.find(host);
        crowd->erase({crowded.mapped().since, crowded.key()});
        if (crowd->empty())
            m_crowds.erase(crowd);
    }
}

void UpkeepScheduler::letGoOn()
{
    const auto free = size_t(std::max(0, MostAtOnce - m_total));
    if (free == 0)
        return;
    // Who most likely waits in vain comes last.
    std::vector<std::tuple<bool, Timestamp, Did>> next;
    for (auto crowd = m_crowds.cbegin(); crowd != m_crowds.cend(); ++crowd) {
        auto places = placesAt(crowd.key());
        for (auto who = crowd->begin(); who != crowd->end() && places > 0; ++who, --places)
            next.emplace_back(isSilent(crowd.key()), who->first, who->second);
    }
    std::sort(next.begin(), next.end());
    // Who waits for two hosts may be there twice.
    next.erase(std::unique(next.begin(), next.end()), next.end());
    for (size_t i = 0; i < std::min(free, next.size()); ++i)
        plan(std::get<Did>(next.at(i)));
}

} // namespace Skykeep
