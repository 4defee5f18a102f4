// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

// skykeepd with a clock that can be moved forward: each line "advance SECONDS" or "sleep SECONDS" on
// standard input is answered with one on standard output. Ends when the input does, or on SIGTERM.

#include "keeper/keeper.h"
#include "platform/quitsignals.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTextStream>
#include <QTimer>

#include <unistd.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

class SteeredAlarm;

//! The computer's own clock, so much ahead.
class SteeredClock final : public Clock
{
public:
    Timestamp now() const override { return m_real.now() + m_ahead; }
    Milliseconds monotonic() const override { return m_real.monotonic() + m_ahead - m_slept; }
    std::optional<Milliseconds> monotonicWithSleep() const override
    {
        return m_real.monotonic() + m_ahead;
    }
    std::unique_ptr<Alarm> makeAlarm(std::function<void()> ring) override;

    void advance(Milliseconds time);
    //! The same as a sleep: no alarm hears of it.
    void sleep(Milliseconds time);

private:
    friend class SteeredAlarm;

    SystemClock m_real;
    Milliseconds m_ahead{0};
    Milliseconds m_slept{0};
    std::vector<SteeredAlarm *> m_alarms;
};

class SteeredAlarm final : public Alarm
{
public:
    SteeredAlarm(SteeredClock &clock, std::function<void()> ring)
        : m_clock(clock)
    {
        m_timer.setSingleShot(true);
        m_timer.callOnTimeout(std::move(ring));
        m_clock.m_alarms.push_back(this);
    }

    ~SteeredAlarm() override { std::erase(m_clock.m_alarms, this); }

    void set(Milliseconds delay) override
    {
        m_due = m_clock.monotonic() + delay;
        follow();
    }

    void stop() override { m_timer.stop(); }

    void followIfSet()
    {
        if (m_timer.isActive())
            follow();
    }

private:
    void follow() { m_timer.start(std::max(m_due - m_clock.monotonic(), Milliseconds(0))); }

    SteeredClock &m_clock;
    Milliseconds m_due{0};
    QTimer m_timer;
};

std::unique_ptr<Alarm> SteeredClock::makeAlarm(std::function<void()> ring)
{
    return std::make_unique<SteeredAlarm>(*this, std::move(ring));
}

void SteeredClock::advance(Milliseconds time)
{
    m_ahead += time;
    for (auto *alarm : m_alarms)
        alarm->followIfSet();
}

void SteeredClock::sleep(Milliseconds time)
{
    m_ahead += time;
    m_slept += time;
}

//! False at the input's end.
bool obeyLine(SteeredClock &clock)
{
    std::array<char, 64> bytes = {};
    const auto size = ::read(STDIN_FILENO, bytes.data(), bytes.size());
    if (size <= 0)
        return false;
    std::string_view line(bytes.data(), size_t(size));
    const bool isSleep = line.starts_with("sleep ");
    qint64 seconds = 0;
    if (const auto space = line.find(' '); space != std::string_view::npos) {
        line.remove_prefix(space + 1);
        std::from_chars(line.data(), line.data() + line.size(), seconds);
    }
    if (isSleep)
        clock.sleep(std::chrono::seconds(seconds));
    else
        clock.advance(std::chrono::seconds(seconds));
    QTextStream(stdout) << "now " << seconds << " later" << Qt::endl;
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto options = keeperOptions(
        {.name = u"steerable-keeper"_s, .description = u"For tests."_s});
    if (!options)
        qFatal("%s", qPrintable(describe(options.error())));
    SteeredClock clock;
    Keeper keeper(*options, clock);
    if (const auto opened = keeper.open(); !opened)
        qFatal("%s", qPrintable(describe(opened.error())));

    const QuitSignals quit;
    QObject::connect(&quit, &QuitSignals::asked, &keeper, &Keeper::quit);
    QObject::connect(&keeper, &Keeper::ended, &application, &QCoreApplication::quit);
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &keeper, [&] {
        if (obeyLine(clock))
            return;
        input.setEnabled(false);
        keeper.quit();
    });
    return QCoreApplication::exec();
}
