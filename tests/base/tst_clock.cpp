// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "base/clock.h"
#include "support/manualclock.h"

#include <QTest>

#include <vector>

using namespace std::chrono_literals;
using namespace Skykeep;

class TestClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAlarmOfTheSystemRingsOnce()
    {
        SystemClock clock;
        int rings = 0;
        const auto alarm = clock.makeAlarm([&rings] { ++rings; });

        const auto before = clock.monotonic();
        alarm->set(20ms);
        QTRY_COMPARE(rings, 1);
        const auto passed = clock.monotonic() - before;

        // A coarse timer may be a twentieth early.
        QVERIFY2(passed >= 18ms, qPrintable(QString::number(passed.count())));
        QVERIFY2(passed < 5s, qPrintable(QString::number(passed.count())));
    }

    void aStoppedAlarmAndADestroyedOneStaySilent()
    {
        SystemClock clock;
        int silent = 0;
        int rings = 0;
        const auto stopped = clock.makeAlarm([&silent] { ++silent; });
        auto destroyed = clock.makeAlarm([&silent] { ++silent; });
        const auto later = clock.makeAlarm([&rings] { ++rings; });

        stopped->set(1ms);
        stopped->stop();
        destroyed->set(1ms);
        destroyed.reset();
        later->set(50ms);
        QTRY_COMPARE(rings, 1);

        QCOMPARE(silent, 0);
    }

    void aDelayOfThePastRingsAtOnce()
    {
        SystemClock clock;
        int rings = 0;
        const auto alarm = clock.makeAlarm([&rings] { ++rings; });

        alarm->set(-1h);

        QTRY_COMPARE(rings, 1);
    }

    void aDelayLongerThanATimerCanCountDoesNotRingAtOnce()
    {
        SystemClock clock;
        int tooEarly = 0;
        int rings = 0;
        const auto alarm = clock.makeAlarm([&tooEarly] { ++tooEarly; });
        const auto soon = clock.makeAlarm([&rings] { ++rings; });

        alarm->set(24h * 90); // more milliseconds than an int holds
        soon->set(50ms);
        QTRY_COMPARE(rings, 1);

        QCOMPARE(tooEarly, 0);
    }

    void theSystemsTimeIsTheWorldsTime()
    {
        const auto now = SystemClock().now();

        QVERIFY(std::chrono::abs(now - std::chrono::system_clock::now()) < 10s);
    }

    void alarmsOfTheManualClockRingInOrderAtTheirTime()
    {
        ManualClock clock;
        const auto start = clock.now();
        std::vector<Milliseconds> rung;
        const auto late = clock.makeAlarm([&] { rung.push_back(clock.now() - start); });
        const auto early = clock.makeAlarm([&] { rung.push_back(clock.now() - start); });
        late->set(2h);
        early->set(1h);

        clock.advance(90min);
        const auto next = clock.nextAlarm();
        clock.advance(90min);

        QCOMPARE(next, Milliseconds(30min));
        QCOMPARE(rung, (std::vector<Milliseconds>{1h, 2h}));
    }
};

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
