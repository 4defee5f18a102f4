// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "times.h"

#include <QDateTime>

#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

QDateTime local(Timestamp time)
{
    return QDateTime::fromMSecsSinceEpoch(toUnixMilliseconds(time));
}

QString twoUnits(qint64 first, QStringView firstUnit, qint64 second, QStringView secondUnit)
{
    const auto text = u"%1 %2"_s.arg(QString::number(first), firstUnit);
    return second == 0 ? text : text + u" %1 %2"_s.arg(QString::number(second), secondUnit);
}

} // namespace

QString spanText(Milliseconds span)
{
    using Days = std::chrono::duration<qint64, std::ratio<86400>>;
    const auto days = std::chrono::floor<Days>(span);
    const auto hours = std::chrono::floor<std::chrono::hours>(span);
    const auto minutes = std::chrono::floor<std::chrono::minutes>(span);
    if (days.count() >= 730)
        return u"%1 years"_s.arg(days.count() / 365);
    if (days.count() >= 3)
        return u"%1 d"_s.arg(days.count());
    if (days.count() >= 1)
        return twoUnits(days.count(), u"d", (hours - days).count(), u"h");
    if (hours.count() >= 6)
        return u"%1 h"_s.arg(hours.count());
    if (hours.count() >= 1)
        return twoUnits(hours.count(), u"h", (minutes - hours).count(), u"min");
    return u"%1 min"_s.arg(minutes.count());
}

QString relativeTime(Timestamp time, Timestamp now)
{
    const auto span = time - now;
    if (span > -1min && span < 1min)
        return u"now"_s;
    return span > 0ms ? u"in %1"_s.arg(spanText(span)) : u"%1 ago"_s.arg(spanText(-span));
}

QString exactTime(Timestamp time, Timestamp now)
{
    const auto moment = local(time);
    const auto withOffset = moment.toOffsetFromUtc(moment.offsetFromUtc());
    auto offset = withOffset.toString(Qt::ISODate).mid(19);
    if (offset == "Z"_L1)
        offset = u"+00:00"_s;
    return u"%1 %2 (%3)"_s.arg(withOffset.toString(u"yyyy-MM-dd HH:mm:ss"), offset,
                               relativeTime(time, now));
}

QString localMinute(Timestamp time)
{
    return local(time).toString(u"yyyy-MM-dd HH:mm");
}

} // namespace Skykeep
