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
    return fromUnixMilliseconds(time.toMSecsSinceEpoch());
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
