// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "base/clockjumps.h"

#include <algorithm>

namespace Skykeep {

ClockJumps::ClockJumps(const Clock &clock)
    : m_clock(&clock)
    , m_now(clock.now())
    , m_monotonic(clock.monotonic())
    , m_withSleep(clock.monotonicWithSleep())
{
}

ClockJumps::Jump ClockJumps::look()
{
    const ClockJumps before = *this;
    m_now = m_clock->now();
    m_monotonic = m_clock->monotonic();
    m_withSleep = m_clock->monotonicWithSleep();

    const auto awake = m_monotonic - before.m_monotonic;
    const auto step = (m_now - before.m_now) - awake;
    if (!m_withSleep || !before.m_withSleep)
        return {std::max(step, Milliseconds(0)), std::min(step, Milliseconds(0))};
    const auto slept = std::max(*m_withSleep - *before.m_withSleep - awake, Milliseconds(0));
    return {slept, step - slept};
}

} // namespace Skykeep
