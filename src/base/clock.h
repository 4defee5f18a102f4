// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/timestamp.h"

#include <functional>
#include <memory>
#include <optional>

namespace Skykeep {

//! A one-shot alarm on some Clock. Destroying it takes the alarm back.
class Alarm
{
public:
    Alarm() = default;
    Alarm(const Alarm &) = delete;
    Alarm &operator=(const Alarm &) = delete;
    virtual ~Alarm() = default;

    //! Rings once after \a delay, which replaces what was set before.
    virtual void set(Milliseconds delay) = 0;
    virtual void stop() = 0;
};

//! The time, injected wherever it matters, so that tests set it instead of sleeping.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;

    //! The wall clock. It jumps when the user or the network sets it.
    virtual Timestamp now() const = 0;
    //! Time since some start. Never goes back; on most systems it stands still during sleep.
    virtual Milliseconds monotonic() const = 0;
    //! The same with sleep counted. Nothing where the system does not tell.
    virtual std::optional<Milliseconds> monotonicWithSleep() const { return std::nullopt; }
    //! An alarm, not yet set, that calls \a ring from the event loop.
    virtual std::unique_ptr<Alarm> makeAlarm(std::function<void()> ring) = 0;
};

//! The computer's own clock.
class SystemClock final : public Clock
{
public:
    Timestamp now() const override;
    Milliseconds monotonic() const override;
    std::optional<Milliseconds> monotonicWithSleep() const override;
    std::unique_ptr<Alarm> makeAlarm(std::function<void()> ring) override;
};

} // namespace Skykeep
