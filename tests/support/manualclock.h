// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/clock.h"

#include <vector>

namespace Skykeep {

//! A clock that stands still until a test moves it. Must outlive its alarms.
class ManualClock final : public Clock
{
public:
    //! Starts at 2024-01-01T00:00:00Z.
    ManualClock();
    ~ManualClock() override;

    Timestamp now() const override { return m_now; }
    Milliseconds monotonic() const override { return m_monotonic; }
    std::optional<Milliseconds> monotonicWithSleep() const override;
    std::unique_ptr<Alarm> makeAlarm(std::function<void()> ring) override;

    //! Lets \a time pass, ringing each alarm at its moment, in order.
    void advance(Milliseconds time);
    //! Sets the wall clock as a user would: no time passes and no alarm rings.
    void setNow(Timestamp now) { m_now = now; }
    //! As a sleeping computer: the wall clock goes on, all else stands still.
    void sleep(Milliseconds time)
    {
        m_now += time;
        m_slept += time;
    }
    //! Whether it counts the time asleep, as Linux does and others may not.
    bool countsSleep = true;

    //! When the earliest set alarm will ring, from now on; nothing when none is set.
    std::optional<Milliseconds> nextAlarm() const;

private:
    friend class ManualAlarm;

    Timestamp m_now;
    Milliseconds m_monotonic{0};
    Milliseconds m_slept{0};
    std::vector<class ManualAlarm *> m_alarms;
};

} // namespace Skykeep
