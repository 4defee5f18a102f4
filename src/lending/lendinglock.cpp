// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "lending/lendinglock.h"

#include "accounts/asidefile.h"
#include "base/logging.h"

#include <QFile>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace Skykeep {

namespace {

constexpr Milliseconds shortestLook = 1s;

} // namespace

LendingLock::LendingLock(ScreenWatch &screen, Clock &clock, QString file)
    : m_screen(screen)
    , m_clock(clock)
    , m_file(std::move(file))
    , m_idleCheck(m_clock.makeAlarm([this] {
        planIdleLook({}); // should no answer come
        m_screen.askIdleTime();
    }))
{
    if (QFile::exists(m_file))
        m_cause = Cause::Owner;
    connect(&m_screen, &ScreenWatch::locked, this, [this] {
        if (m_rules.locksWithScreen)
            lock(Cause::ScreenLocked);
    });
    connect(&m_screen, &ScreenWatch::idleTimeKnown, this, &LendingLock::judgeIdleTime);
}

LendingLock::~LendingLock() = default;

void LendingLock::setRules(const Rules &rules)
{
    const bool isNewRule = !m_hasRules || !m_rules.locksWithScreen;
    m_hasRules = true;
    m_rules = rules;
    if (isNewRule && m_rules.locksWithScreen && m_screen.isLocked())
        lock(Cause::ScreenLocked);
    planIdleLook({});
}

void LendingLock::lock(Cause cause)
{
    if (m_cause)
        return;
    m_cause = cause;
    // Without the file it is locked all the same, for as long as the keeper runs.
    if (const auto written = writePrivately(m_file, "locked\n"); !written)
        qCWarning(lcLending).noquote() << describe(written.error()) << written.error().detail;
    planIdleLook({});
    Q_EMIT changed();
}

void LendingLock::unlock()
{
    if (!m_cause)
        return;
    m_cause.reset();
    if (!QFile::remove(m_file) && QFile::exists(m_file))
        qCWarning(lcLending).noquote() << m_file << "could not be removed";
    planIdleLook({});
    Q_EMIT changed();
}

void LendingLock::judgeIdleTime()
{
    const auto idle = m_screen.idleTime();
    if (idle && m_rules.locksAfterIdle > 0ms && *idle >= m_rules.locksAfterIdle)
        lock(Cause::Idle);
    planIdleLook(idle);
}

// Nobody can have been away for long enough before that.
void LendingLock::planIdleLook(std::optional<Milliseconds> idle)
{
    if (m_cause || m_rules.locksAfterIdle <= 0ms)
        m_idleCheck->stop();
    else
        m_idleCheck->set(std::max(m_rules.locksAfterIdle - idle.value_or(0ms), shortestLook));
}

} // namespace Skykeep
