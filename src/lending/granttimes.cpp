// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "lending/granttimes.h"

#include "lending/grantmatch.h"

#include <algorithm>
#include <set>

using namespace std::chrono_literals;

namespace Skykeep {

namespace {

constexpr Milliseconds betweenWrittenUses = 1h;

} // namespace

void GrantTimes::begin(const Grant &grant)
{
    m_times.insert_or_assign(grant.id, Times{elapsed(), elapsed(), elapsed()});
}

void GrantTimes::resume(const Grant &grant)
{
    const auto used = std::max(grant.madeAt, grant.lastUsedAt.value_or(grant.madeAt));
    const auto since = elapsed() - std::max(m_clock.now() - used, Milliseconds(0));
    m_times.insert_or_assign(grant.id, Times{since, since, since});
}

void GrantTimes::noteUse(const QString &id)
{
    if (const auto times = m_times.find(id); times != m_times.end())
        times->second.used = elapsed();
}

void GrantTimes::noteWritten()
{
    for (auto &[id, times] : m_times)
        times.written = times.used;
}

void GrantTimes::keepOnly(const std::vector<Grant> &grants)
{
    std::set<QString> ids;
    for (const auto &grant : grants)
        ids.insert(grant.id);
    std::erase_if(m_times, [&ids](const auto &times) { return !ids.contains(times.first); });
}

Milliseconds GrantTimes::elapsed() const
{
    return m_clock.monotonicWithSleep().value_or(m_clock.monotonic());
}

bool GrantTimes::hasEnded(const Grant &grant) const
{
    const auto times = m_times.find(grant.id);
    if (!isOwners(grant) || times == m_times.end())
        return false;
    if (isOnDisk(grant))
        return elapsed() - times->second.used >= unusedGrantEnds;
    if (!grant.endsAt)
        return false;
    // By either: one is set, and the other may stand still while the computer sleeps.
    return m_clock.now() >= *grant.endsAt || elapsed() - times->second.made >= grantedHour;
}

bool GrantTimes::isUseWorthWriting(const Grant &grant) const
{
    const auto times = m_times.find(grant.id);
    return isOnDisk(grant) && times != m_times.end()
        && times->second.used - times->second.written >= betweenWrittenUses;
}

std::optional<Milliseconds> GrantTimes::untilNextEnd(const std::vector<Grant> &grants) const
{
    std::optional<Milliseconds> next;
    for (const auto &grant : grants) {
        const auto times = m_times.find(grant.id);
        if (times == m_times.end() || (!isOnDisk(grant) && !grant.endsAt))
            continue;
        const auto end = isOnDisk(grant) ? times->second.used + unusedGrantEnds
                                         : times->second.made + grantedHour;
        next = std::min(next.value_or(end - elapsed()), end - elapsed());
    }
    return next;
}

} // namespace Skykeep
