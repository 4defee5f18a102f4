// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "session/refreshpolicy.h"

#include <QRegularExpression>
#include <QTest>

#include <climits>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;
using namespace Skykeep::RefreshPolicy;

namespace {

const Timestamp received(1'700'000'000s);

const std::vector<std::optional<Milliseconds>> lives = {std::nullopt,
                                                        -5h,
                                                        0ms,
                                                        1ms,
                                                        1s,
                                                        5min,
                                                        10min,
                                                        1h,
                                                        2h,
                                                        24h,
                                                        7 * 24h,
                                                        60 * 24h,
                                                        90 * 24h,
                                                        3650 * 24h,
                                                        876'000h /* a hundred years */,
                                                        Milliseconds::max(),
                                                        Milliseconds::min()};
const std::vector<double> draws = {0.0, 0.001, 0.25, 0.5, 0.999999, 1.0};

} // namespace

class TestRefreshPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aRenewalIsNeverSoonerThanFiveMinutesNorLaterThanAThirdOfTheSessionsLife()
    {
        for (const auto &access : lives) {
            for (const auto &refresh : lives) {
                for (const double jitter : draws) {
                    for (const auto pace : {RefreshPace::Regular, RefreshPace::KeepAlive}) {
                        const auto due = nextRefresh(received, {access, refresh}, pace, jitter);

                        QVERIFY(due);
                        const auto interval = *due - received;
                        QVERIFY(interval >= 5min);
                        QVERIFY(interval == 5min || interval <= refresh.value_or(72h) / 3);
                    }
                }
            }
        }
    }

    void anOrdinaryAccessTokenIsRenewedBetweenSevenAndEightTenthsOfItsLife()
    {
        for (const double jitter : draws) {
            const auto due = nextRefresh(received, {2h, 90 * 24h}, RefreshPace::Regular, jitter);

            QVERIFY(due >= received + 84min);
            QVERIFY(due <= received + 96min);
        }
    }

    void accountsWithDifferentJitterAreDueAtDifferentTimes()
    {
        for (const auto pace : {RefreshPace::Regular, RefreshPace::KeepAlive}) {
            const auto first = nextRefresh(received, {2h, 90 * 24h}, pace, 0.0);
            const auto last = nextRefresh(received, {2h, 90 * 24h}, pace, 1.0);

            QVERIFY(first != last);
        }
    }

    void anOpaqueTokenIsRenewedWithinTheHour()
    {
        const auto due = nextRefresh(received, {}, RefreshPace::Regular, 0.5);

        QVERIFY(due >= received + 30min);
        QVERIFY(due <= received + 1h);
    }

    void aLongLivedAccessTokenDoesNotLetAnOpaqueSessionRunOut()
    {
        const auto due = nextRefresh(received, {365 * 24h, std::nullopt}, RefreshPace::Regular,
                                     1.0);

        QVERIFY(due <= received + 24h);
    }

    void keepingAliveTakesAThirdOfTheSessionsLife()
    {
        for (const double jitter : draws) {
            const auto due = nextRefresh(received, {2h, 90 * 24h}, RefreshPace::KeepAlive, jitter);

            QVERIFY(due <= received + 30 * 24h);
            QVERIFY(due >= received + 27 * 24h);
        }
    }

    void whatIsLeftToEndIsNeverDue()
    {
        QVERIFY(!nextRefresh(received, {2h, 90 * 24h}, RefreshPace::Never, 0.5));
    }

    void backoffStaysWithinFiveSecondsAndAnHour()
    {
        for (const int failures : {INT_MIN, -1, 0, 1, 2, 3, 7, 8, 20, 21, 31, 32, 64, INT_MAX}) {
            for (const double random : draws) {
                const auto wait = backoff(failures, random);

                QVERIFY(wait >= 5s);
                QVERIFY(wait <= 1h);
            }
        }
    }

    void theMostOneWaitsGrowsWithEachFailureUpToAnHour()
    {
        auto before = backoff(1, 1.0);
        QVERIFY(before == 30s);
        for (int failures = 2; failures < 40; ++failures) {
            const auto wait = backoff(failures, 1.0);
            QVERIFY(wait >= before);
            before = wait;
        }
        QVERIFY(before == 1h);
        QVERIFY(backoff(INT_MAX, 1.0) == 1h);
    }

    void aServersOwnWordIsTheLeastOneWaits()
    {
        for (const int failures : {1, 5, INT_MAX}) {
            for (const double random : draws) {
                for (const Milliseconds asked :
                     {Milliseconds(0), Milliseconds(1s), Milliseconds(90s), Milliseconds(5h),
                      Milliseconds(24h)}) {
                    const auto wait = backoff(failures, random, asked);

                    QVERIFY(wait >= asked);
                    QVERIFY(wait <= 24h);
                    QVERIFY(wait >= backoff(failures, random));
                }
            }
        }
    }

    void aServerCannotSendUsAwayForMoreThanADay()
    {
        for (const Milliseconds asked : {Milliseconds(25h), Milliseconds::max()})
            QVERIFY(backoff(1, 1.0, asked) == 24h);
    }

    void aMomentInThePastIsNoReasonToHurry()
    {
        for (const Milliseconds asked : {Milliseconds(-1h), Milliseconds::min()})
            QVERIFY(backoff(3, 0.5, asked) >= backoff(3, 0.5));
    }

    void withoutAServersWordOneWaitsAsUsual()
    {
        QVERIFY(backoff(4, 0.3, std::nullopt) == backoff(4, 0.3));
    }

    void aClockMoreThanAnHourBehindTheTokensIsNotBelieved()
    {
        QVERIFY(isClockPlausible(received, received));
        QVERIFY(isClockPlausible(received + 24h, received));
        QVERIFY(isClockPlausible(received - 1h, received));
        QVERIFY(!isClockPlausible(received - 1h - 1ms, received));
        QVERIFY(!isClockPlausible(Timestamp(), received));
    }

    void jitterIsTheSameForOneNameAndSpreadOverManyNames()
    {
        std::vector<int> tenths(10);
        for (int i = 0; i < 1000; ++i) {
            const auto name = u"did:plc:%1"_s.arg(i);
            const auto jitter = jitterOf(name);

            QVERIFY(jitter >= 0.0 && jitter < 1.0);
            QCOMPARE(jitter, jitterOf(name));
            ++tenths.at(static_cast<size_t>(jitter * 10));
        }
        for (const int count : tenths)
            QVERIFY(count > 50);
    }
};

QTEST_GUILESS_MAIN(TestRefreshPolicy)
#include "tst_refreshpolicy.moc"
