// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "keeper/drain.h"

using namespace std::chrono_literals;

namespace Skykeep {

namespace {
// Only while quitting, so that looking is simpler than being told by everybody.
constexpr Milliseconds glance = 20ms;
} // namespace

Drain::Drain(Clock &clock)
    : m_alarm(clock.makeAlarm([this] { look(); }))
{
}

Drain::~Drain() = default;

void Drain::add(std::function<bool()> isThrough, std::function<void()> begin)
{
    m_steps.push_back({std::move(isThrough), std::move(begin)});
}

void Drain::start()
{
    m_current = 0;
    next();
}

void Drain::next()
{
    m_waited = 0ms;
    if (m_current == m_steps.size()) {
        Q_EMIT done();
        return;
    }
    m_steps.at(m_current).begin();
    m_alarm->set(0ms);
}

void Drain::look()
{
    if (m_steps.at(m_current).isThrough() || m_waited >= StepLimit) {
        ++m_current;
        next();
        return;
    }
    m_waited += glance;
    m_alarm->set(glance);
}

} // namespace Skykeep
