// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "support/check.h"
#include "xrpc/httpdate.h"
#include "xrpc/ratelimit.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

using Headers = std::vector<std::pair<QByteArray, QByteArray>>;

constexpr qint64 noon = 1'714'564'800; // 2024-05-01T12:00:00Z
constexpr qint64 nothing = -1;
constexpr qint64 day = 86'400;

Timestamp at(qint64 seconds)
{
    return fromUnixMilliseconds(seconds * 1000);
}

HttpReply replyWith(const Headers &headers)
{
    return HttpReply{429, {}, headers};
}

qint64 secondsOf(std::optional<Milliseconds> time)
{
    return time ? time->count() / 1000 : nothing;
}

} // namespace

class TestRateLimit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aBudgetIsRead_data();
    void aBudgetIsRead();
    void aWaitIsRead_data();
    void aWaitIsRead();
    void aWaitFollowsTheServersClock();
    void aDateIsRead_data();
    void aDateIsRead();
};

void TestRateLimit::aBudgetIsRead_data()
{
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<std::optional<RateLimit>>("budget");

    const auto row = [](const char *name, const QByteArray &limit, const QByteArray &remaining,
                        const QByteArray &reset, std::optional<RateLimit> budget) {
        Headers headers{{"Date", "Wed, 01 May 2024 12:00:00 GMT"}};
        if (!limit.isNull())
            headers.emplace_back("RateLimit-Limit", limit);
        if (!remaining.isNull())
            headers.emplace_back("ratelimit-remaining", remaining);
        if (!reset.isNull())
            headers.emplace_back("RATELIMIT-RESET", reset);
        QTest::newRow(name) << headers << budget;
    };
    const auto moment = QByteArray::number(noon + 300);

    row("a moment", "30", "29", moment, RateLimit{30, 29, at(noon + 300)});
    row("seconds from the Date", "30", "0", "300", RateLimit{30, 0, at(noon + 300)});
    row("no reset", "30", "29", {}, RateLimit{30, 29, std::nullopt});
    row("a reset in the past", "30", "29", "1700000000", RateLimit{30, 29, at(1'700'000'000)});
    row("absurd reset", "30", "29", "99999999999999999999999", RateLimit{30, 29, std::nullopt});
    row("negative reset", "30", "29", "-1", RateLimit{30, 29, std::nullopt});
    row("reset of words", "30", "29", "soon", RateLimit{30, 29, std::nullopt});
    row("no headers", {}, {}, {}, std::nullopt);
    row("no limit", {}, "29", moment, std::nullopt);
    row("no remaining", "30", {}, moment, std::nullopt);
    row("negative remaining", "30", "-1", moment, std::nullopt);
    row("negative limit", "-30", "1", moment, std::nullopt);
    row("absurd limit", "99999999999", "1", moment, std::nullopt);
    row("a fraction", "30.5", "1", moment, std::nullopt);
    row("an exponent", "1e3", "1", moment, std::nullopt);
    row("empty", "", "", "", std::nullopt);
    row("spaces around", " 30 ", "\t29", moment, RateLimit{30, 29, at(noon + 300)});
}

void TestRateLimit::aBudgetIsRead()
{
    QFETCH(Headers, headers);
    QFETCH(std::optional<RateLimit>, budget);

    QVERIFY(RateLimit::fromHeaders(replyWith(headers)) == budget);
}

void TestRateLimit::aWaitIsRead_data()
{
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<qint64>("seconds");

    const auto row = [](const char *name, const Headers &headers, qint64 seconds) {
        QTest::newRow(name) << headers << seconds;
    };
    const auto soon = QByteArray::number(noon + 60);

    row("nothing said", {}, nothing);
    row("seconds", {{"Retry-After", "120"}}, 120);
    row("zero", {{"Retry-After", "0"}}, 0);
    row("a date", {{"Retry-After", "Wed, 01 May 2024 12:01:30 GMT"}}, 90);
    row("a past date", {{"Retry-After", "Wed, 01 May 2024 11:00:00 GMT"}}, 0);
    row("a far date", {{"Retry-After", "Thu, 01 May 2098 12:00:00 GMT"}}, day);
    row("many seconds", {{"Retry-After", "100000"}}, day);
    row("absurd seconds", {{"Retry-After", "99999999999999999999999999"}}, day);
    row("negative", {{"Retry-After", "-5"}}, nothing);
    row("words", {{"Retry-After", "later"}}, nothing);
    row("empty", {{"Retry-After", ""}}, nothing);
    row("a fraction", {{"Retry-After", "1.5"}}, nothing);
    row("exhausted window", {{"RateLimit-Remaining", "0"}, {"RateLimit-Reset", soon}}, 60);
    row("window and no count", {{"RateLimit-Reset", soon}}, 60);
    row("window of seconds", {{"RateLimit-Remaining", "0"}, {"RateLimit-Reset", "45"}}, 45);
    row("window not exhausted", {{"RateLimit-Remaining", "7"}, {"RateLimit-Reset", soon}}, nothing);
    row("window that ended", {{"RateLimit-Remaining", "0"}, {"RateLimit-Reset", "1700000000"}}, 0);
    row("absurd window", {{"RateLimit-Remaining", "0"}, {"RateLimit-Reset", "9999999999999999"}},
        nothing);
    row("Retry-After wins", {{"RateLimit-Reset", soon}, {"Retry-After", "5"}}, 5);
    row("nonsense does not", {{"RateLimit-Reset", soon}, {"Retry-After", "later"}}, 60);
}

void TestRateLimit::aWaitIsRead()
{
    QFETCH(Headers, headers);
    QFETCH(qint64, seconds);

    QCOMPARE(secondsOf(retryAfter(replyWith(headers), at(noon))), seconds);
}

void TestRateLimit::aWaitFollowsTheServersClock()
{
    // A server an hour ahead of us asks for a minute.
    const auto date = QByteArray("Wed, 01 May 2024 13:00:00 GMT");
    const auto asDate = replyWith(
        {{"Date", date}, {"Retry-After", "Wed, 01 May 2024 13:01:00 GMT"}});
    const auto asReset = replyWith({{"Date", date},
                                    {"RateLimit-Remaining", "0"},
                                    {"RateLimit-Reset", QByteArray::number(noon + 3600 + 60)}});

    QCOMPARE(secondsOf(retryAfter(asDate, at(noon))), 60);
    QCOMPARE(secondsOf(retryAfter(asReset, at(noon))), 60);
}

void TestRateLimit::aDateIsRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("seconds");

    // The three examples of RFC 9110.
    QTest::newRow("IMF-fixdate") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT")
                                 << qint64(784'111'777);
    QTest::newRow("the last second of a year")
        << QByteArray("Thu, 31 Dec 2020 23:59:59 GMT") << qint64(1'609'459'199);
    QTest::newRow("RFC 850") << QByteArray("Sunday, 06-Nov-94 08:49:37 GMT") << qint64(784'111'777);
    QTest::newRow("asctime") << QByteArray("Sun Nov  6 08:49:37 1994") << qint64(784'111'777);
    QTest::newRow("RFC 850, this century")
        << QByteArray("Wednesday, 01-May-24 12:00:00 GMT") << noon;
    QTest::newRow("no time zone") << QByteArray("Sun, 06 Nov 1994 08:49:37") << nothing;
    QTest::newRow("another time zone") << QByteArray("Sun, 06 Nov 1994 08:49:37 +0200") << nothing;
    QTest::newRow("no such day") << QByteArray("Thu, 31 Feb 2024 08:49:37 GMT") << nothing;
    QTest::newRow("no such hour") << QByteArray("Sun, 06 Nov 1994 28:49:37 GMT") << nothing;
    QTest::newRow("ISO 8601") << QByteArray("1994-11-06T08:49:37Z") << nothing;
    QTest::newRow("a number") << QByteArray("784111777") << nothing;
    QTest::newRow("empty") << QByteArray("") << nothing;
    QTest::newRow("garbage") << QByteArray(10'000, '\xff') << nothing;
}

void TestRateLimit::aDateIsRead()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, seconds);

    const auto date = parseHttpDate(text);

    QCOMPARE(date ? toUnixMilliseconds(*date) / 1000 : nothing, seconds);
}

QTEST_GUILESS_MAIN(TestRateLimit)
#include "tst_ratelimit.moc"
