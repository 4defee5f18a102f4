// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "monthreport.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

QString percent(double share)
{
    return QString::number(100 * share, 'f', 1) + u" %"_s;
}

QString hours(Milliseconds time)
{
    return QString::number(std::chrono::duration<double, std::ratio<3600>>(time).count(), 'f', 1)
        + u" h"_s;
}

QString text(const Losses &losses)
{
    return u"%1 (keeper gone %2, asleep %3, answer lost %4)"_s.arg(losses.total())
        .arg(losses.keeperGone)
        .arg(losses.lostAsleep)
        .arg(losses.answerLost);
}

QString text(const Notices &notices)
{
    auto times = notices.times;
    std::ranges::sort(times);
    auto words
        = u"%1 of %2, undone before %3"_s.arg(notices.seen).arg(notices.due).arg(notices.undone);
    if (!times.empty())
        words += u"; median %1, slowest %2, at most %3 of the promise"_s
                     .arg(hours(times.at(times.size() / 2)), hours(times.back()),
                          percent(notices.slowest));
    return words;
}

void append(QStringList &lines, const QString &title, const QStringList &findings)
{
    constexpr qsizetype most = 20;
    lines << u"%1: %2"_s.arg(title).arg(findings.size());
    for (const auto &finding : findings.first(std::min(findings.size(), most)))
        lines << u"  "_s + finding;
    if (findings.size() > most)
        lines << u"  and %1 more"_s.arg(findings.size() - most);
}

} // namespace

QString MonthReport::toText() const
{
    QStringList lines{
        u"seed %1: %2 accounts on %3 hosts for %4 days"_s.arg(seed)
            .arg(size.accounts)
            .arg(size.hosts)
            .arg(size.days),
        u"refreshes: %1, ideally %2 (%3); an account between %4 and %5 of its ideal (%6 compared)"_s
            .arg(refreshes)
            .arg(idealRefreshes)
            .arg(percent(double(refreshes) / double(std::max<qint64>(idealRefreshes, 1))),
                 percent(leastOfIdeal), percent(mostOfIdeal))
            .arg(comparedAccounts),
        u"calls: %1; alarms: %2"_s.arg(calls).arg(alarms),
        u"trouble: %1 outages, %2 sleeps, %3 kills, %4 quits"_s.arg(outages)
            .arg(sleeps)
            .arg(kills)
            .arg(quits),
        u"sessions ended by their servers: %1; sign-ins after that: %2"_s.arg(endedSessions)
            .arg(signIns),
        u"keeper gone between answer and keychain: %1 with grace, %2 without"_s
            .arg(inWindowWithGrace)
            .arg(inWindowWithoutGrace),
        u"lost there, no grace: %1"_s.arg(text(lossesWithoutGrace)),
        u"lost there, away for longer than the grace: %1"_s.arg(text(lossesWithGrace)),
        u"peak per host: %1 at once, and %4 for sign-ins and moves; busiest minute: %2 calls, %3 for each account"_s
            .arg(peakPerHost)
            .arg(busiestMinutePerHost)
            .arg(busiestMinutePerAccount, 0, 'f', 1)
            .arg(guestPeakPerHost),
        u"directory: %1 at once; busiest minute: %2 calls"_s.arg(peakAtDirectory)
            .arg(busiestMinuteAtDirectory)};
    for (auto kind = notices.begin(); kind != notices.end(); ++kind)
        lines << u"noticed, %1: %2"_s.arg(kind.key(), text(*kind));
    lines << u"fingerprint: %1"_s.arg(fingerprint, 16, 16, QLatin1Char('0'));
    append(lines, u"sessions lost"_s, lost);
    append(lines, u"wrongly said"_s, wrong);
    append(lines, u"noticed too late"_s, late);
    append(lines, u"renewed too often or too seldom"_s, uneven);
    append(lines, u"floods"_s, flooded);
    return lines.join(u'\n');
}

} // namespace Skykeep
