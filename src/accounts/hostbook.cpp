// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/hostbook.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace Skykeep {

namespace {
// A 429 that does not say how long.
constexpr Milliseconds unsaidWait = 1min;
constexpr Milliseconds longestWait = 24h;
// The network is gone a while before the system has noticed.
constexpr Milliseconds noticing = 2min;
} // namespace

void HostBook::answered(const ServiceUrl &host, Timestamp now)
{
    if (isOutOfReach(host))
        regainNetwork();
    const auto facts = m_hosts.find(host);
    if (facts == m_hosts.end())
        return;
    facts->unreachableSince.reset();
    if (!facts->limitedUntil || *facts->limitedUntil <= now)
        m_hosts.erase(facts);
}

void HostBook::failed(const ServiceUrl &host, const Error &error, Timestamp now)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    if (!isTransient(error.kind)) {
        answered(host, now);
        return;
    }
    if (error.kind == ErrorKind::RateLimited) {
        if (isOutOfReach(host))
            regainNetwork();
        auto &facts = m_hosts[host];
        facts.unreachableSince.reset();
        if (!facts.limitedSince)
            facts.limitedSince = now;
        facts.limitedUntil = now + std::min(error.retryAfter.value_or(unsaidWait), longestWait);
        return;
    }
    if (isOutOfReach(host))
        return;
    auto &facts = m_hosts[host];
    if (!facts.unreachableSince)
        facts.unreachableSince = now;
}

void HostBook::loseNetwork(Timestamp now)
{
    m_offlineSince = now;
    for (auto facts = m_hosts.begin(); facts != m_hosts.end(); ++facts) {
        const auto since = facts->unreachableSince;
        if (isOutOfReach(facts.key()) && since && now - *since <= noticing)
            facts->unreachableSince.reset();
    }
}

void HostBook::shift(Milliseconds step)
{
    if (m_offlineSince)
        *m_offlineSince += step;
    for (auto &facts : m_hosts) {
        for (auto *time : {&facts.unreachableSince, &facts.limitedSince, &facts.limitedUntil}) {
            if (*time)
                **time += step;
        }
    }
}

} // namespace Skykeep
