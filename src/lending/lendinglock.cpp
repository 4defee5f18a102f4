// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "lending/lendinglock.h"

using namespace std::chrono_literals;

namespace Skykeep {

namespace {

// Nobody notices a minute, and a computer at rest is woken no oftener.
constexpr Milliseconds idleLook = 1min;

} // namespace

LendingLock::LendingLock(ScreenWatch &screen, Clock &clock)
    : m_screen(screen)
    , m_clock(clock)
    , m_idleCheck(m_clock.makeAlarm([this] { m_screen.askIdleTime(); }))
{
    connect(&m_screen, &ScreenWatch::locked, this, [this] {
        if (m_rules.locksWithScreen)
            lock(Cause::ScreenLocked);
    });
    connect(&m_screen, &ScreenWatch::idleTimeKnown, this, &LendingLock::judgeIdleTime);
}

LendingLock::~LendingLock() = default;

void LendingLock::setRules(const Rules &rules)
{
    m_rules = rules;
    planIdleLook();
}

void LendingLock::lock(Cause cause)
{
    if (m_cause)
        return;
    m_cause = cause;
    planIdleLook();
    Q_EMIT changed();
}

void LendingLock::unlock()
{
    if (!m_cause)
        return;
    m_cause.reset();
    planIdleLook();
    Q_EMIT changed();
}

void LendingLock::judgeIdleTime()
{
    const auto idle = m_screen.idleTime();
    if (m_rules.locksAfterIdle > 0ms && idle && *idle >= m_rules.locksAfterIdle)
        lock(Cause::Idle);
    planIdleLook();
}

void LendingLock::planIdleLook()
{
    if (m_cause || m_rules.locksAfterIdle <= 0ms)
        m_idleCheck->stop();
    else
        m_idleCheck->set(idleLook);
}

} // namespace Skykeep
