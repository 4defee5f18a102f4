// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "models/timeline.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace Skykeep {

namespace {

using Entries = std::deque<LedgerEntry>;

QString text(const char *words, int number = -1)
{
    return QCoreApplication::translate("Ledger", words, nullptr, number);
}

QString timeOf(const LedgerEntry &entry)
{
    const auto moment = QDateTime::fromMSecsSinceEpoch(toUnixMilliseconds(entry.at));
    return QLocale().toString(moment.time(), QLocale::ShortFormat);
}

QString nameOf(QDate day, QDate today)
{
    const auto age = day.daysTo(today);
    if (age == 0)
        return text(QT_TRANSLATE_NOOP("Ledger", "Today"));
    if (age == 1)
        return text(QT_TRANSLATE_NOOP("Ledger", "Yesterday"));
    const QLocale locale;
    if (age > 1 && age < 7)
        return locale.standaloneDayName(day.dayOfWeek());
    return locale.toString(day, QLocale::LongFormat);
}

// A renewal that worked at the first attempt.
bool isUneventful(const Entries &entries, size_t i)
{
    if (entries[i].event != LedgerEvent::Refreshed)
        return false;
    return i + 1 == entries.size() || entries[i + 1].event != LedgerEvent::RefreshFailed;
}

bool isSame(const Entries &entries, size_t a, size_t b)
{
    if (dayOf(entries[a].at) != dayOf(entries[b].at))
        return false;
    if (isUneventful(entries, a) && isUneventful(entries, b))
        return true;
    return entries[a].event == LedgerEvent::RefreshFailed
        && entries[b].event == LedgerEvent::RefreshFailed && entries[a].text == entries[b].text;
}

QString sentence(const LedgerEntry &newest, int number)
{
    if (number == 1)
        return newest.text;
    if (newest.event == LedgerEvent::Refreshed)
        return text(QT_TRANSLATE_N_NOOP("Ledger", "Renewed %n times, last at %1."), number)
            .arg(timeOf(newest));
    return text(QT_TRANSLATE_N_NOOP("Ledger", "%1 (%n times, last at %2)"), number)
        .arg(newest.text, timeOf(newest));
}

} // namespace

QDate dayOf(Timestamp time)
{
    return QDateTime::fromMSecsSinceEpoch(toUnixMilliseconds(time)).date();
}

std::vector<TimelineLine> timelineOf(const Entries &newestFirst, QDate today)
{
    std::vector<TimelineLine> lines;
    QDate day;
    for (size_t i = 0; i < newestFirst.size();) {
        const auto &newest = newestFirst[i];
        if (const auto itsDay = dayOf(newest.at); itsDay != day) {
            day = itsDay;
            lines.push_back({.time = {}, .text = nameOf(day, today), .at = newest.at});
        }
        size_t end = i + 1;
        while (end < newestFirst.size() && isSame(newestFirst, i, end))
            ++end;
        lines.push_back({timeOf(newest), sentence(newest, int(end - i)), newest.detail,
                         newest.event, newest.at});
        i = end;
    }
    return lines;
}

} // namespace Skykeep
