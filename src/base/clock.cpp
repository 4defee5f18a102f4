// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "base/clock.h"

#include <QTimer>

#include <algorithm>

using namespace std::chrono_literals;

namespace Skykeep {

namespace {

// A QTimer counts in an int of milliseconds: about 24 days.
constexpr Milliseconds longestTimer = 24h;

class SystemAlarm final : public Alarm
{
public:
    explicit SystemAlarm(std::function<void()> ring)
        : m_ring(std::move(ring))
    {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::CoarseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { m_ring(); });
    }

    void set(Milliseconds delay) override
    {
        m_timer.start(std::clamp(delay, Milliseconds(0), longestTimer));
    }

    void stop() override { m_timer.stop(); }

private:
    std::function<void()> m_ring;
    QTimer m_timer;
};

} // namespace

Timestamp SystemClock::now() const
{
    return std::chrono::floor<Milliseconds>(std::chrono::system_clock::now());
}

Milliseconds SystemClock::monotonic() const
{
    return std::chrono::floor<Milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

std::unique_ptr<Alarm> SystemClock::makeAlarm(std::function<void()> ring)
{
    return std::make_unique<SystemAlarm>(std::move(ring));
}

} // namespace Skykeep
