// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "sandbox/fastclock.h"
#include "support/manualclock.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace Skykeep;

class TestFastClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anHourTakesAMinute()
    {
        ManualClock base;
        const FastClock clock(base, 60);
        const auto start = clock.now();
        const auto monotonic = clock.monotonic();

        base.advance(1min);

        QVERIFY(start + 1min == base.now());
        QVERIFY(clock.now() == start + 1h);
        QVERIFY(clock.monotonic() == monotonic + 1h);
    }

    void anAlarmRingsWhenItsTimeHasCome_data()
    {
        QTest::addColumn<int>("milliseconds");

        QTest::newRow("at once") << 0;
        QTest::newRow("a fraction of a tick") << 1;
        QTest::newRow("no whole tick") << 61;
        QTest::newRow("an hour") << 3'600'000;
    }

    void anAlarmRingsWhenItsTimeHasCome()
    {
        QFETCH(int, milliseconds);
        ManualClock base;
        FastClock clock(base, 60);
        const auto due = clock.now() + Milliseconds(milliseconds);
        std::optional<Timestamp> rung;
        const auto alarm = clock.makeAlarm([&] { rung = clock.now(); });

        alarm->set(Milliseconds(milliseconds));
        base.advance(1min);

        QVERIFY(rung && *rung >= due && *rung < due + 60ms);
    }

    void anAlarmTakenBackIsSilent()
    {
        ManualClock base;
        FastClock clock(base, 60);
        bool rang = false;
        const auto alarm = clock.makeAlarm([&] { rang = true; });

        alarm->set(1h);
        alarm->stop();
        base.advance(1h);

        QVERIFY(!rang);
    }
};

QTEST_APPLESS_MAIN(TestFastClock)
#include "tst_fastclock.moc"
