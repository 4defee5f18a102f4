// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/upkeepscheduler.h"
#include "base/logging.h"

// What UpkeepScheduler makes of its surroundings: the keychain and the clock.

using namespace std::chrono_literals;

namespace Skykeep {

namespace {

// Smaller steps back are the network setting the clock right.
constexpr Milliseconds smallestStepBack = 5min;
// Longer steps ahead are a sleep: the computer is as good as started anew.
constexpr Milliseconds longSleep = 1h;

} // namespace

void UpkeepScheduler::followVault()
{
    if (m_vault.state() != VaultState::Ready) {
        holdDue(m_clock.now());
        arm();
        return;
    }
    std::erase_if(m_waits, [](const auto &wait) { return needsVault(wait.first.second); });
    for (const auto &did : everybody())
        m_book.mark(did, [](Account &row) { row.isHeld = false; });
    planAll();
}

void UpkeepScheduler::holdDue(Timestamp now)
{
    std::vector<Did> held;
    for (const auto &account : m_book.registry().all()) {
        if (!account.isHeld && account.entry.keeping == Keeping::Kept && !account.seen.isParked
            && account.seen.nextRefreshAt && *account.seen.nextRefreshAt <= now)
            held.push_back(account.did());
    }
    for (const auto &did : held)
        m_book.mark(did, [](Account &row) { row.isHeld = true; });
}

void UpkeepScheduler::followClock()
{
    const auto now = m_clock.now();
    const auto monotonic = m_clock.monotonic();
    const auto step = (now - m_lastNow) - (monotonic - m_lastMonotonic);
    m_lastNow = now;
    m_lastMonotonic = monotonic;
    // Forward is a sleep, or as good as one: what came due meanwhile is simply due. Back is a
    // clock that was wrong: all we noted by it moves along, or it would lie too far ahead.
    if (step > longSleep)
        m_start = now;
    if (step > -smallestStepBack)
        return;
    qCInfo(lcAccounts) << "The clock was set back by"
                       << std::chrono::duration_cast<std::chrono::seconds>(-step).count() << "s";
    for (const auto &did : everybody())
        m_book.observe(did, [step](Observations &seen) { shiftTimes(seen, step); });
    m_hosts.shift(step);
    m_start += step;
    for (auto &wait : m_waits)
        wait.second.until += step;
}

void UpkeepScheduler::followPast()
{
    // The clock was ahead when the keeper last ran, or is behind now. By which of the two, nobody
    // knows; a session that is renewed too early is not lost.
    for (const auto &did : everybody()) {
        const auto noted = lastNoted(m_book.find(did)->seen);
        if (!noted || *noted < m_start + smallestStepBack)
            continue;
        const auto now = m_start;
        m_book.observe(did, [step = now - *noted, now](Observations &seen) {
            shiftTimes(seen, step);
            if (seen.nextRefreshAt)
                seen.nextRefreshAt = now;
        });
    }
}

} // namespace Skykeep
