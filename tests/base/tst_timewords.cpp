// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "base/timewords.h"

#include <QLocale>
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

    void momentsAreWrittenAsInTheirCountry_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("moment");
        QTest::addColumn<QString>("exact");
        QTest::newRow("C") << QLocale::c() << u"9 May 2024, 14:03"_s
                           << u"9 May 2024, 14:03:05 (now)"_s;
        QTest::newRow("United States") << QLocale(u"en-US"_s) << u"May 9, 2024, 2:03 PM"_s
                                       << u"May 9, 2024, 2:03:05 PM (now)"_s;
        QTest::newRow("United Kingdom")
            << QLocale(u"en-GB"_s) << u"9 May 2024, 14:03"_s << u"9 May 2024, 14:03:05 (now)"_s;
        QTest::newRow("Germany") << QLocale(u"de-DE"_s) << u"9. Mai 2024, 14:03"_s
                                 << u"9. Mai 2024, 14:03:05 (now)"_s;
        QTest::newRow("Brazil") << QLocale(u"pt-BR"_s) << u"9 de mai. de 2024, 14:03"_s
                                << u"9 de mai. de 2024, 14:03:05 (now)"_s;
        QTest::newRow("Japan") << QLocale(u"ja-JP"_s) << u"2024年5月9日, 14:03"_s
                               << u"2024年5月9日, 14:03:05 (now)"_s;
    }

    void momentsAreWrittenAsInTheirCountry()
    {
        QFETCH(const QLocale, locale);
        QFETCH(const QString, moment);
        QFETCH(const QString, exact);
        qputenv("TZ", "UTC");
        QLocale::setDefault(locale);
        const auto time = *parseRfc3339(u"2024-05-09T14:03:05Z");

        // Some versions of the locales have a narrow space before AM and PM.
        const auto told = momentText(time).replace(QChar(0x202f), u' ');
        const auto toldExactly = exactTime(time, time).replace(QChar(0x202f), u' ');

        QLocale::setDefault(QLocale::c());
        qunsetenv("TZ");
        QCOMPARE(told, moment);
        QCOMPARE(toldExactly, exact);
    }

    void aWaitIsOverAfterAFullMinute()
    {
        qputenv("TZ", "UTC");
        QLocale::setDefault(QLocale(u"en-GB"_s));
        const auto now = *parseRfc3339(u"2024-05-09T14:03:05Z");

        const auto soon = waitText(now + 5min, now);
        const auto onTheDot = waitText(now + 4min + 55s, now);
        const auto tomorrow = waitText(now + 24h, now);

        QLocale::setDefault(QLocale::c());
        qunsetenv("TZ");
        QCOMPARE(soon, u"14:09"_s);
        QCOMPARE(onTheDot, u"14:08"_s);
        QCOMPARE(tomorrow, u"10 May 2024, 14:04"_s);
    }

    void isoTimesNameTheirOffset()
    {
        qputenv("TZ", "Europe/Berlin");
        const auto now = *parseRfc3339(u"2024-05-01T12:00:00Z");

        QCOMPARE(isoTime(now + 42min, now), u"2024-05-01 14:42:00 +02:00 (in 42 min)"_s);
        QCOMPARE(isoMinute(now), u"2024-05-01 14:00"_s);

        qputenv("TZ", "UTC");
        QCOMPARE(isoTime(now, now), u"2024-05-01 12:00:00 +00:00 (now)"_s);
        qunsetenv("TZ");
    }
};

QTEST_GUILESS_MAIN(TestTimeWords)
#include "tst_timewords.moc"
