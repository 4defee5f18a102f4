// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "base/timestamp.h"

#include <QDateTime>
#include <QTimeZone>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {
constexpr double lastSecond = 253'402'300'799.0; // the end of the year 9999
// RFC 3339's years have four digits, and Qt's calendar no year nought.
constexpr qint64 firstMillisecond = -62'135'596'800'000;
constexpr qint64 lastMillisecond = 253'402'300'799'999;
} // namespace

Milliseconds scaled(Milliseconds time, double factor)
{
    return Milliseconds(static_cast<Milliseconds::rep>(static_cast<double>(time.count()) * factor));
}

QString toRfc3339(Timestamp time)
{
    const auto utc = QDateTime::fromMSecsSinceEpoch(toUnixMilliseconds(time), Qt::UTC);
    return utc.toString(u"yyyy-MM-ddTHH:mm:ss'Z'");
}

std::optional<Timestamp> parseRfc3339(QStringView text)
{
    const auto time = QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
    // ISO 8601 knows local times; RFC 3339 does not.
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    // An hour 24 or an offset can lead to a year that could not be written again.
    const auto milliseconds = time.toMSecsSinceEpoch();
    if (milliseconds < firstMillisecond || milliseconds > lastMillisecond)
        return std::nullopt;
    return fromUnixMilliseconds(milliseconds);
}

std::optional<Timestamp> fromUnixSeconds(double seconds)
{
    if (!std::isfinite(seconds) || seconds < 0 || seconds > lastSecond)
        return std::nullopt;
    return fromUnixMilliseconds(static_cast<qint64>(seconds * 1000.0));
}

qint64 toUnixMilliseconds(Timestamp time)
{
    return time.time_since_epoch().count();
}

Timestamp fromUnixMilliseconds(qint64 milliseconds)
{
    return Timestamp(Milliseconds(milliseconds));
}

} // namespace Skykeep
