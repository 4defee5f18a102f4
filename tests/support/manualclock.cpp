// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "support/manualclock.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace Skykeep {

class ManualAlarm final : public Alarm
{
public:
    ManualAlarm(ManualClock &clock, std::function<void()> ring)
        : m_clock(clock)
        , m_ring(std::move(ring))
    {
        m_clock.m_alarms.push_back(this);
    }

    ~ManualAlarm() override { std::erase(m_clock.m_alarms, this); }

    void set(Milliseconds delay) override
    {
        m_due = m_clock.m_monotonic + std::max(delay, Milliseconds(0));
    }

    void stop() override { m_due.reset(); }

    std::optional<Milliseconds> due() const { return m_due; }

    void ring()
    {
        m_due.reset();
        m_ring();
    }

private:
    ManualClock &m_clock;
    std::function<void()> m_ring;
    std::optional<Milliseconds> m_due;
};

ManualClock::ManualClock()
    : m_now(std::chrono::sys_days(std::chrono::year(2024) / 1 / 1))
{
}

ManualClock::~ManualClock() = default;

std::optional<Milliseconds> ManualClock::monotonicWithSleep() const
{
    return countsSleep ? std::optional(m_monotonic + m_slept) : std::nullopt;
}

std::unique_ptr<Alarm> ManualClock::makeAlarm(std::function<void()> ring)
{
    return std::make_unique<ManualAlarm>(*this, std::move(ring));
}

void ManualClock::advance(Milliseconds time)
{
    const auto end = m_monotonic + time;
    for (;;) {
        ManualAlarm *next = nullptr;
        for (auto *alarm : m_alarms) {
            if (alarm->due() && *alarm->due() <= end && (!next || *alarm->due() < *next->due()))
                next = alarm;
        }
        if (!next)
            break;
        const auto step = *next->due() - m_monotonic;
        m_monotonic += step;
        m_now += step;
        next->ring();
    }
    m_now += end - m_monotonic;
    m_monotonic = end;
}

std::optional<Milliseconds> ManualClock::nextAlarm() const
{
    std::optional<Milliseconds> earliest;
    for (const auto *alarm : m_alarms) {
        if (alarm->due() && (!earliest || *alarm->due() - m_monotonic < *earliest))
            earliest = *alarm->due() - m_monotonic;
    }
    return earliest;
}

} // namespace Skykeep
