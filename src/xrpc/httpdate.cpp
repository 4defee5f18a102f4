// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "xrpc/httpdate.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

std::optional<Timestamp> utc(const QDateTime &time)
{
    if (!time.isValid())
        return std::nullopt;
    const QDateTime asUtc(time.date(), time.time(), Qt::UTC);
    return fromUnixMilliseconds(asUtc.toMSecsSinceEpoch());
}

} // namespace

std::optional<Timestamp> parseHttpDate(QByteArrayView text)
{
    const auto date = QString::fromLatin1(text).simplified();
    const auto locale = QLocale::c();

    // "A recipient that parses a timestamp value in an HTTP field MUST accept all three HTTP-date
    // formats."
    if (const auto time = utc(locale.toDateTime(date, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s)))
        return time;
    if (const auto time = utc(locale.toDateTime(date, u"ddd MMM d hh:mm:ss yyyy"_s)))
        return time;
    // Without its weekday, which Qt would check against a year of the last century.
    const auto comma = date.indexOf(u", "_s);
    if (comma < 0)
        return std::nullopt;
    auto obsolete = locale.toDateTime(date.sliced(comma + 2), u"dd-MMM-yy hh:mm:ss 'GMT'"_s);
    if (obsolete.isValid() && obsolete.date().year() < 1970)
        obsolete = obsolete.addYears(100);
    return utc(obsolete);
}

std::optional<Timestamp> dateOf(const HttpReply &reply)
{
    const auto date = reply.header("Date");
    return date ? parseHttpDate(*date) : std::nullopt;
}

} // namespace Skykeep
