// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "base/clockjumps.h"
#include "support/manualclock.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace Skykeep;

class TestClockJumps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sleepIsToldFromAClockThatWasSet_data()
    {
        QTest::addColumn<bool>("countsSleep");
        QTest::addColumn<Milliseconds>("sleep");
        QTest::addColumn<Milliseconds>("set");
        QTest::addColumn<Milliseconds>("slept");
        QTest::addColumn<Milliseconds>("setBy");
        const auto row = [](const char *name, bool counts, std::array<Milliseconds, 4> times) {
            QTest::newRow(name) << counts << times[0] << times[1] << times[2] << times[3];
        };

        row("nothing", true, {0ms, 0ms, 0ms, 0ms});
        row("a sleep", true, {8h, 0ms, 8h, 0ms});
        row("set ahead", true, {0ms, 24h, 0ms, 24h});
        row("set back", true, {0ms, -24h, 0ms, -24h});
        row("set ahead in a sleep", true, {8h, 24h, 8h, 24h});
        row("set back in a sleep", true, {8h, -24h, 8h, -24h});
        row("set back by as much as it slept", true, {8h, -8h, 8h, -8h});
        row("a sleep that is not counted", false, {8h, 0ms, 8h, 0ms});
        row("set ahead, where that may be a sleep", false, {0ms, 24h, 24h, 0ms});
        row("set back, where sleep is not counted", false, {0ms, -24h, 0ms, -24h});
    }

    void sleepIsToldFromAClockThatWasSet()
    {
        QFETCH(const bool, countsSleep);
        QFETCH(const Milliseconds, sleep);
        QFETCH(const Milliseconds, set);
        ManualClock clock;
        clock.countsSleep = countsSleep;
        ClockJumps jumps(clock);

        clock.advance(10min);
        clock.sleep(sleep);
        clock.setNow(clock.now() + set);
        const auto jump = jumps.look();
        clock.advance(10min);
        const auto next = jumps.look();

        QTEST(jump.slept, "slept");
        QTEST(jump.setBy, "setBy");
        QCOMPARE(next.slept, 0ms);
        QCOMPARE(next.setBy, 0ms);
    }

    void theSystemsOwnClockDoesNotJump()
    {
        const SystemClock clock;
        ClockJumps jumps(clock);

        const auto jump = jumps.look();

        QVERIFY(jump.slept < 1min);
        QVERIFY(std::chrono::abs(jump.setBy) < 1min);
    }
};

QTEST_APPLESS_MAIN(TestClockJumps)
#include "tst_clockjumps.moc"
