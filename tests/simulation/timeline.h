// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "support/manualclock.h"

#include <functional>
#include <vector>

namespace Skykeep {

//! What happens when, in the world and on the one computer in it.
//!
//! While the computer sleeps the world goes on; what should have happened on the computer happens
//! when it wakes up. Between two moments everything that is ready to run has run, so that the same
//! plan always comes out the same.
class Timeline
{
public:
    enum class Where { World, Computer };

    Timeline();
    ~Timeline();
    Timeline(const Timeline &) = delete;
    Timeline &operator=(const Timeline &) = delete;

    //! The computer's clock, and everybody else's.
    ManualClock &clock() { return m_clock; }
    Timestamp now() const { return m_clock.now(); }

    void at(Timestamp when, Where where, std::function<void()> happen);
    void in(Milliseconds delay, Where where, std::function<void()> happen)
    {
        at(now() + delay, where, std::move(happen));
    }

    void runUntil(Timestamp end);
    //! Everything that is ready to run, without any time passing.
    void settle();

    void sleep() { m_isAsleep = true; }
    void wakeUp() { m_isAsleep = false; }
    bool isAsleep() const { return m_isAsleep; }
    //! How often the computer's alarms have rung.
    int alarms() const { return m_alarms; }

private:
    struct Moment {
        Timestamp when;
        quint64 number; //!< Of two at the same time, the one that was planned first is first.
        std::function<void()> happen;
    };

    class Moments
    {
    public:
        void push(Moment moment);
        Moment pop();
        bool isEmpty() const { return m_heap.empty(); }
        Timestamp next() const { return m_heap.front().when; }

    private:
        std::vector<Moment> m_heap;
    };

    std::optional<Timestamp> nextMoment() const;
    void moveTo(Timestamp when);
    bool happenOne();

    class EventCounter;

    ManualClock m_clock;
    std::unique_ptr<EventCounter> m_events;
    Moments m_world;
    Moments m_computer;
    quint64 m_lastNumber = 0;
    int m_alarms = 0;
    bool m_isAsleep = false;
};

} // namespace Skykeep
