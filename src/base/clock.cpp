// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "base/clock.h"

#include <QTimer>

#include <algorithm>

#ifdef Q_OS_LINUX
#include <ctime>
#endif

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

std::optional<Milliseconds> SystemClock::monotonicWithSleep() const
{
#ifdef Q_OS_LINUX
    timespec time{};
    if (::clock_gettime(CLOCK_BOOTTIME, &time) == 0)
        return std::chrono::floor<Milliseconds>(std::chrono::seconds(time.tv_sec)
                                                + std::chrono::nanoseconds(time.tv_nsec));
#endif
    return std::nullopt;
}

std::unique_ptr<Alarm> SystemClock::makeAlarm(std::function<void()> ring)
{
    return std::make_unique<SystemAlarm>(std::move(ring));
}

} // namespace Skykeep
