// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accountcourse.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

namespace {

constexpr Timestamp begin = std::chrono::sys_days(std::chrono::year(2024) / 3 / 1);
constexpr Span day{begin, begin + 24h};

AccountCourse course()
{
    const auto did = Did::parse(u"did:plc:ewvi7nzxyoun6zhxrhs64oiz"_s).value();
    return {did, Handle::parse(u"alice.example.net"_s).value(), 0, u"main"_s};
}

// Such that the interval is an hour, exactly enough.
ServerPolicy hourly()
{
    const ServerPolicy reference;
    const auto interval = refreshInterval(course().did, reference, RefreshPace::Regular);
    ServerPolicy policy;
    policy.accessLife = Milliseconds(Milliseconds::rep(1.0001 * double(reference.accessLife.count())
                                                       * 3600'000 / double(interval.count())));
    return policy;
}

} // namespace

class TestAccountCourse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anHourlyRefreshHappensTwentyFourTimesADay()
    {
        QCOMPARE(idealRefreshes(course(), hourly(), day, {}), 24);
    }

    void whatComesDueWhileTheComputerSleepsHappensOnce()
    {
        const Hindrance night{{begin + 10h, begin + 18h}};

        QCOMPARE(idealRefreshes(course(), hourly(), day, {night}), 10 + 6);
    }

    void hindrancesThatOverlapCountOnce()
    {
        const Hindrance night{{begin + 10h, begin + 18h}};
        const Hindrance outage{{begin + 9h + 30min, begin + 12h}};

        QCOMPARE(idealRefreshes(course(), hourly(), day, {night, outage}), 10 + 6);
    }

    void aSignInIsNoRefreshButTheNextIsDueFromThere()
    {
        auto again = course();
        again.hindrances.push_back({{begin + 2h, begin + 12h}});
        again.turns.push_back({begin + 12h, AccountCourse::Turn::Kind::SignedIn});

        QCOMPARE(idealRefreshes(again, hourly(), day, {}), 2 + 11);
    }

    void aRejectedSessionIsTriedTheNextDay()
    {
        const Hindrance keysLost{.span = {begin + 10h, begin + 11h}, .isRejection = true};

        // From 0:00 to 9:00, then refused, then a day later: after the end.
        QCOMPARE(idealRefreshes(course(), hourly(), day, {keysLost}), 10);
    }

    void aPromiseIsLaterByWhatHindered()
    {
        const Hindrance sleep{{begin + 1h, begin + 4h}, 10min};

        QCOMPARE(dueTime(begin, 2h, {}), begin + 2h);
        QCOMPARE(dueTime(begin, 2h, {sleep}), begin + 5h + 10min);
        QCOMPARE(dueTime(begin, 30min, {sleep}), begin + 30min);
        QCOMPARE(dueTime(begin + 3h, 1h, {sleep}), begin + 5h + 10min);
        QCOMPARE(dueTime(begin + 5h, 1h, {sleep}), begin + 6h);
    }
};

QTEST_APPLESS_MAIN(TestAccountCourse)
#include "tst_accountcourse.moc"
