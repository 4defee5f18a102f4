// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "base/timewords.h"

#include <QTest>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace Skykeep;
using namespace std::chrono_literals;

class TestTimeWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesAreToldRelatively_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, std::chrono::seconds span, const QString &text) {
            QTest::newRow(name) << qint64(span.count()) << text;
        };
        row("this moment", 0s, u"now"_s);
        row("in a few seconds", 59s, u"now"_s);
        row("a few seconds ago", -59s, u"now"_s);
        row("a minute", 60s, u"in 1 min"_s);
        row("42 minutes", 42min + 59s, u"in 42 min"_s);
        row("just under an hour", 60min - 1s, u"in 59 min"_s);
        row("a full hour", 60min, u"in 1 h"_s);
        row("almost two hours", 119min, u"in 1 h 59 min"_s);
        row("many hours", 23h + 59min, u"in 23 h"_s);
        row("a day and some", 29h, u"in 1 d 5 h"_s);
        row("three days ago", -73h, u"3 d ago"_s);
        row("ninety days", 90 * 24h, u"in 90 d"_s);
        row("years ago", -24h * 365 * 3, u"3 years ago"_s);
    }

    void timesAreToldRelatively()
    {
        QFETCH(const qint64, seconds);
        QFETCH(const QString, text);
        const auto now = *parseRfc3339(u"2024-05-01T12:00:00Z");

        QCOMPARE(relativeTime(now + std::chrono::seconds(seconds), now), text);
    }

    void exactTimesNameTheirOffset()
    {
        qputenv("TZ", "Europe/Berlin");
        const auto now = *parseRfc3339(u"2024-05-01T12:00:00Z");

        QCOMPARE(exactTime(now + 42min, now), u"2024-05-01 14:42:00 +02:00 (in 42 min)"_s);
        QCOMPARE(localMinute(now), u"2024-05-01 14:00"_s);

        qputenv("TZ", "UTC");
        QCOMPARE(exactTime(now, now), u"2024-05-01 12:00:00 +00:00 (now)"_s);
        qunsetenv("TZ");
    }
};

QTEST_GUILESS_MAIN(TestTimeWords)
#include "tst_timewords.moc"
