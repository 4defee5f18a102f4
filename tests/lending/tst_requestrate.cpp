// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "lending/requestrate.h"
#include "support/manualclock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Skykeep;
using namespace std::chrono_literals;

class TestRequestRate : public QObject
{
    Q_OBJECT

private:
    static int taken(RequestRate &rate, const QString &program, int tries)
    {
        int count = 0;
        for (int i = 0; i < tries; ++i)
            count += rate.take(program) ? 1 : 0;
        return count;
    }

private Q_SLOTS:
    void aBurstIsAllowedAndThenOneASecond()
    {
        ManualClock clock;
        RequestRate rate(clock);

        QCOMPARE(taken(rate, u"bot"_s, 500), RequestRate::Burst);
        clock.advance(1s);
        QCOMPARE(taken(rate, u"bot"_s, 500), 1);
        clock.advance(500ms);
        QCOMPARE(taken(rate, u"bot"_s, 500), 0);
        clock.advance(500ms);
        QCOMPARE(taken(rate, u"bot"_s, 500), 1);
    }

    void restingGivesBackABurstAndNoMore()
    {
        ManualClock clock;
        RequestRate rate(clock);
        taken(rate, u"bot"_s, 500);

        clock.advance(24h);

        QCOMPARE(taken(rate, u"bot"_s, 500), RequestRate::Burst);
    }

    void whoAsksTooMuchTakesNothingFromOthers()
    {
        ManualClock clock;
        RequestRate rate(clock);
        taken(rate, u"flood"_s, 10'000);

        QVERIFY(rate.take(u"bot"_s));
    }

    void theClockOnTheWallIsNotAsked()
    {
        ManualClock clock;
        RequestRate rate(clock);
        taken(rate, u"bot"_s, 500);

        clock.setNow(clock.now() + 24h);

        QVERIFY(!rate.take(u"bot"_s));
    }

    void manyProgramsAreCountedOneByOne()
    {
        ManualClock clock;
        RequestRate rate(clock);
        for (int i = 0; i < 5000; ++i)
            QCOMPARE(taken(rate, QString::number(i), RequestRate::Burst + 1), RequestRate::Burst);
        QVERIFY(!rate.take(u"4999"_s));
        clock.advance(1min);

        QCOMPARE(taken(rate, u"0"_s, 100), RequestRate::Burst);
    }
};

QTEST_GUILESS_MAIN(TestRequestRate)
#include "tst_requestrate.moc"
