// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/clock.h"

namespace Skykeep {

//! A clock on which time passes faster than on another one, from this moment on: at speed 60 an
//! hour takes a minute.
class FastClock final : public Clock
{
public:
    //! \a base outlives it and its alarms.
    FastClock(Clock &base, int speed);

    Timestamp now() const override;
    Milliseconds monotonic() const override;
    std::optional<Milliseconds> monotonicWithSleep() const override;
    std::unique_ptr<Alarm> makeAlarm(std::function<void()> ring) override;

private:
    Clock &m_base;
    int m_speed;
    Timestamp m_start;
    Milliseconds m_monotonicStart;
    std::optional<Milliseconds> m_withSleepStart;
};

} // namespace Skykeep
