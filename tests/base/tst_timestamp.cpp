// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "base/timestamp.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using namespace Skykeep;

class TestTimestamp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTimeIsWrittenInUtcToTheSecond()
    {
        QCOMPARE(toRfc3339(fromUnixMilliseconds(1'714'564'800'999)), u"2024-05-01T12:00:00Z"_s);
    }

    void whatIsWrittenIsReadAgain()
    {
        const auto time = fromUnixMilliseconds(1'714'564'800'000);

        QCOMPARE(parseRfc3339(toRfc3339(time)), time);
    }

    void theFirstAndTheLastMomentAreReadAgain()
    {
        for (const auto &text : {u"0001-01-01T00:00:00Z"_s, u"9999-12-31T23:59:59Z"_s})
            QCOMPARE(toRfc3339(parseRfc3339(text).value()), text);
    }

    void otherFormsOfTheSameMomentAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("milliseconds");

        QTest::newRow("milliseconds") << u"2024-05-01T12:00:00.250Z"_s << Q_INT64_C(1714564800250);
        QTest::newRow("east of Greenwich")
            << u"2024-05-01T14:00:00+02:00"_s << Q_INT64_C(1714564800000);
        QTest::newRow("west of Greenwich")
            << u"2024-05-01T06:30:00-05:30"_s << Q_INT64_C(1714564800000);
        QTest::newRow("before 1970") << u"1969-12-31T23:59:59Z"_s << Q_INT64_C(-1000);
    }

    void otherFormsOfTheSameMomentAreRead()
    {
        QFETCH(QString, text);
        QFETCH(qint64, milliseconds);

        QCOMPARE(parseRfc3339(text), fromUnixMilliseconds(milliseconds));
    }

    void whatIsNoMomentIsRefused_data()
    {
        QTest::addColumn<QString>("text");

        QTest::newRow("nothing") << QString();
        QTest::newRow("a word") << u"yesterday"_s;
        QTest::newRow("a local time") << u"2024-05-01T12:00:00"_s;
        QTest::newRow("a thirteenth month") << u"2024-13-01T12:00:00Z"_s;
        QTest::newRow("no such day") << u"2023-02-29T12:00:00Z"_s;
        QTest::newRow("past the last day") << u"9999-12-31T24:00Z"_s;
        QTest::newRow("past it by its offset") << u"9999-12-31T23:59:59-01:00"_s;
        QTest::newRow("before the first day by its offset") << u"0001-01-01T00:00:00+01:00"_s;
        QTest::newRow("something behind it") << u"2024-05-01T12:00:00Z and more"_s;
    }

    void whatIsNoMomentIsRefused()
    {
        QFETCH(QString, text);

        QCOMPARE(parseRfc3339(text), std::nullopt);
    }

    void secondsSince1970BecomeAMoment()
    {
        QCOMPARE(fromUnixSeconds(1'714'564'800), fromUnixMilliseconds(1'714'564'800'000));
        QCOMPARE(fromUnixSeconds(0.25), fromUnixMilliseconds(250));
    }

    void secondsThatNoCalendarHoldsAreRefused_data()
    {
        QTest::addColumn<double>("seconds");

        QTest::newRow("negative") << -1.0;
        QTest::newRow("milliseconds by mistake") << 1'714'564'800'000.0;
        QTest::newRow("infinite") << std::numeric_limits<double>::infinity();
        QTest::newRow("not a number") << std::nan("");
    }

    void secondsThatNoCalendarHoldsAreRefused()
    {
        QFETCH(double, seconds);

        QCOMPARE(fromUnixSeconds(seconds), std::nullopt);
    }
};

QTEST_APPLESS_MAIN(TestTimestamp)
#include "tst_timestamp.moc"
