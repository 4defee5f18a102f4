// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "sandbox/fastclock.h"

#include <algorithm>

namespace Skykeep {

namespace {

class FastAlarm final : public Alarm
{
public:
    FastAlarm(std::unique_ptr<Alarm> base, int speed)
        : m_base(std::move(base))
        , m_speed(speed)
    {
    }

    // Rounded up: an alarm that rings early finds that its time has not come.
    void set(Milliseconds delay) override
    {
        m_base->set((std::max(delay, Milliseconds(0)) + Milliseconds(m_speed - 1)) / m_speed);
    }

    void stop() override { m_base->stop(); }

private:
    std::unique_ptr<Alarm> m_base;
    int m_speed;
};

} // namespace

FastClock::FastClock(Clock &base, int speed)
    : m_base(base)
    , m_speed(std::max(speed, 1))
    , m_start(base.now())
    , m_monotonicStart(base.monotonic())
    , m_withSleepStart(base.monotonicWithSleep())
{
}

Timestamp FastClock::now() const
{
    return m_start + (m_base.now() - m_start) * m_speed;
}

Milliseconds FastClock::monotonic() const
{
    return m_monotonicStart + (m_base.monotonic() - m_monotonicStart) * m_speed;
}

std::optional<Milliseconds> FastClock::monotonicWithSleep() const
{
    const auto base = m_base.monotonicWithSleep();
    if (!base || !m_withSleepStart)
        return std::nullopt;
    return *m_withSleepStart + (*base - *m_withSleepStart) * m_speed;
}

std::unique_ptr<Alarm> FastClock::makeAlarm(std::function<void()> ring)
{
    return std::make_unique<FastAlarm>(m_base.makeAlarm(std::move(ring)), m_speed);
}

} // namespace Skykeep
