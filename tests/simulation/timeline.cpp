// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "timeline.h"

#include <QCoreApplication>

#include <algorithm>

using namespace std::chrono_literals;

namespace Skykeep {

namespace {

bool isLater(Timestamp when, quint64 number, Timestamp otherWhen, quint64 otherNumber)
{
    return when != otherWhen ? when > otherWhen : number > otherNumber;
}

} // namespace

//! Sees every event of this program.
class Timeline::EventCounter : public QObject
{
public:
    EventCounter() { qApp->installEventFilter(this); }

    int count = 0;

private:
    bool eventFilter(QObject *, QEvent *) override
    {
        ++count;
        return false;
    }
};

Timeline::Timeline()
    : m_events(std::make_unique<EventCounter>())
{
}

Timeline::~Timeline() = default;

void Timeline::Moments::push(Moment moment)
{
    m_heap.push_back(std::move(moment));
    std::ranges::push_heap(m_heap, [](const Moment &a, const Moment &b) {
        return isLater(a.when, a.number, b.when, b.number);
    });
}

Timeline::Moment Timeline::Moments::pop()
{
    std::ranges::pop_heap(m_heap, [](const Moment &a, const Moment &b) {
        return isLater(a.when, a.number, b.when, b.number);
    });
    auto moment = std::move(m_heap.back());
    m_heap.pop_back();
    return moment;
}

void Timeline::at(Timestamp when, Where where, std::function<void()> happen)
{
    auto &moments = where == Where::World ? m_world : m_computer;
    moments.push({std::max(when, now()), ++m_lastNumber, std::move(happen)});
}

void Timeline::settle()
{
    // Nothing here waits for the system: what is ready to run is a posted event. One round sends
    // those that were there when it began.
    do {
        m_events->count = 0;
        QCoreApplication::sendPostedEvents();
    } while (m_events->count > 0);
}

std::optional<Timestamp> Timeline::nextMoment() const
{
    std::optional<Timestamp> next;
    const auto consider = [&next](Timestamp when) { next = next ? std::min(*next, when) : when; };
    if (!m_world.isEmpty())
        consider(m_world.next());
    if (m_isAsleep)
        return next;
    if (!m_computer.isEmpty())
        consider(std::max(m_computer.next(), now()));
    if (const auto alarm = m_clock.nextAlarm())
        consider(now() + std::max(*alarm, 0ms));
    return next;
}

void Timeline::moveTo(Timestamp when)
{
    if (m_isAsleep)
        m_clock.sleep(when - now());
    else {
        if (m_clock.nextAlarm() == when - now())
            ++m_alarms;
        m_clock.advance(when - now());
    }
}

bool Timeline::happenOne()
{
    const bool isWorld = !m_world.isEmpty() && m_world.next() <= now();
    if (!isWorld && (m_isAsleep || m_computer.isEmpty() || m_computer.next() > now()))
        return false;
    const auto moment = isWorld ? m_world.pop() : m_computer.pop();
    moment.happen();
    return true;
}

void Timeline::runUntil(Timestamp end)
{
    settle();
    for (auto next = nextMoment(); next && *next <= end; next = nextMoment()) {
        moveTo(*next); // rings the alarms of that moment
        settle();
        while (happenOne())
            settle();
    }
    moveTo(end);
    settle();
}

} // namespace Skykeep
