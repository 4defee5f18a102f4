// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/upkeepscheduler.h"
#include "base/logging.h"

#include <algorithm>

// Clock, sleep, network and keychain: the part of UpkeepScheduler that follows what goes on around.

using namespace std::chrono_literals;

namespace Skykeep {

namespace {

// Smaller steps back are the network setting the clock right.
constexpr Milliseconds smallestStepBack = 5min;
// Longer steps ahead are more than a summer time that somebody set by hand.
constexpr Milliseconds smallestStepAhead = 90min;
// After a longer sleep the computer is as good as started anew.
constexpr Milliseconds longSleep = 1h;
// What was announced and did not come within this time, awake, will not come.
constexpr Milliseconds longestFallingAsleep = 1min;

// As many as may run at once need not be spread; of more, so many a second.
constexpr Milliseconds spreadPerAccount = 500ms;
constexpr Milliseconds longestSpread = 1min;
// A network that comes and goes is not followed more often.
constexpr Milliseconds shortestGap = 30s;

// What may well have been the network's fault, and not the server's.
bool isOfTheNetwork(ErrorKind kind)
{
    return kind == ErrorKind::Offline || kind == ErrorKind::TimedOut || kind == ErrorKind::Insecure
        || kind == ErrorKind::Malformed;
}

} // namespace

std::vector<Did> UpkeepScheduler::everybody() const
{
    std::vector<Did> dids;
    for (const auto &account : m_book.registry().all())
        dids.push_back(account.did());
    return dids;
}

Task<void> UpkeepScheduler::probeVault()
{
    m_isProbing = true;
    const auto state = co_await m_vault.probe();
    m_isProbing = false;
    if (!state)
        co_return fail(state.error());
    co_return {};
}

void UpkeepScheduler::followVault()
{
    if (m_vault.state() != VaultState::Ready) {
        holdDue(m_clock.now());
        arm();
        return;
    }
    std::erase_if(m_waits, [](const auto &wait) { return needsVault(wait.first.second); });
    spreadDue(m_clock.now());
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

void UpkeepScheduler::fallAsleep()
{
    m_fallingAsleepAt = m_clock.monotonic();
    m_sessions.rest();
}

bool UpkeepScheduler::isFallingAsleep()
{
    if (m_fallingAsleepAt && m_clock.monotonic() - *m_fallingAsleepAt > longestFallingAsleep)
        wakeUp();
    return m_fallingAsleepAt.has_value();
}

void UpkeepScheduler::wakeUp()
{
    m_fallingAsleepAt.reset();
    m_sessions.resume();
    followClock();
    // What was said before the sleep is as good as unsaid.
    if (m_network.isGone())
        m_hosts.loseNetwork(m_clock.now());
    tryEverybody(m_clock.now());
}

void UpkeepScheduler::followNetwork()
{
    const auto now = m_clock.now();
    if (m_network.isGone()) {
        m_hosts.loseNetwork(now);
        planAll();
        Q_EMIT networkChanged();
        return;
    }
    m_hosts.regainNetwork();
    m_networkBackAt = std::max(now, m_networkBackAt + shortestGap);
    tryEverybody(m_networkBackAt);
    Q_EMIT networkChanged();
}

void UpkeepScheduler::tryEverybody(Timestamp from)
{
    m_waits.clear();
    for (const auto &did : everybody()) {
        const auto &seen = m_book.find(did)->seen;
        if (seen.failures > 0 && !seen.signInReason && !seen.isParked && seen.lastError
            && isOfTheNetwork(seen.lastError->kind) && seen.nextRefreshAt
            && *seen.nextRefreshAt > from)
            m_book.observe(did, [from](Observations &row) { row.nextRefreshAt = from; });
    }
    spreadDue(from);
    planAll();
}

void UpkeepScheduler::spreadDue(Timestamp from)
{
    const auto &all = m_book.registry().all();
    const auto dues = std::count_if(all.begin(), all.end(), [&](const Account &account) {
        const auto chores = choresOf(account, contextOf(account.did()));
        return std::any_of(chores.begin(), chores.end(),
                           [from](const DueChore &due) { return due.at <= from; });
    });
    m_spreadFrom = from;
    m_spread = dues <= MostAtOnce ? 0ms : std::min(dues * spreadPerAccount, longestSpread);
}

void UpkeepScheduler::followClock()
{
    const auto [slept, setBy] = m_jumps.look();
    const auto now = m_clock.now();
    if (setBy <= -smallestStepBack || setBy >= smallestStepAhead)
        shiftTimes(setBy);
    if (slept > longSleep)
        m_start = now;
    if (slept > longSleep || setBy >= smallestStepAhead)
        spreadDue(now);
}

void UpkeepScheduler::shiftTimes(Milliseconds step)
{
    // What we noted by a clock that was wrong moves along, or it would lie too far ahead or behind.
    const bool isAhead = step > 0ms;
    qCInfo(lcAccounts)
        << "The clock was set" << (isAhead ? "ahead by" : "back by")
        << std::chrono::duration_cast<std::chrono::seconds>(std::chrono::abs(step)).count() << "s";
    m_start += step;
    m_spreadFrom += step;
    m_networkBackAt += step;
    for (auto &wait : m_waits)
        wait.second.until += step;
    m_upkeep.shiftTimes(step);
    // Set ahead it may also be after time that went by unnoticed, as in a virtual machine that was
    // stopped. A session that is renewed too early is not lost.
    const auto now = m_clock.now();
    for (const auto &did : everybody()) {
        m_book.observe(did, [step, isAhead, now](Observations &seen) {
            Skykeep::shiftTimes(seen, step);
            if (isAhead && seen.nextRefreshAt)
                seen.nextRefreshAt = std::min(*seen.nextRefreshAt, now);
        });
    }
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
            Skykeep::shiftTimes(seen, step);
            if (seen.nextRefreshAt)
                seen.nextRefreshAt = now;
        });
    }
}

} // namespace Skykeep
