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

// -1 where it is no number.
int numberIn(QByteArrayView digits)
{
    int number = 0;
    for (const char digit : digits) {
        if (digit < '0' || digit > '9')
            return -1;
        number = number * 10 + (digit - '0');
    }
    return number;
}

// "Sun, 06 Nov 1994 08:49:37 GMT", which servers send with every answer, and which QLocale takes longer
// to read than QJsonDocument takes for a whole session.
std::optional<Timestamp> preferred(QByteArrayView text)
{
    static constexpr QByteArrayView weekdays = "MonTueWedThuFriSatSun";
    static constexpr QByteArrayView months = "JanFebMarAprMayJunJulAugSepOctNovDec";
    if (text.size() != 29 || text.sliced(3, 2) != ", " || text[7] != ' ' || text[11] != ' '
        || text[16] != ' ' || text[19] != ':' || text[22] != ':' || text.sliced(25) != " GMT")
        return std::nullopt;
    const auto month = months.indexOf(text.sliced(8, 3));
    const QDate date(numberIn(text.sliced(12, 4)), month < 0 ? -1 : int(month) / 3 + 1,
                     numberIn(text.sliced(5, 2)));
    const QTime time(numberIn(text.sliced(17, 2)), numberIn(text.sliced(20, 2)),
                     numberIn(text.sliced(23, 2)));
    if (month % 3 != 0 || !date.isValid() || !time.isValid()
        || weekdays.sliced((date.dayOfWeek() - 1) * 3, 3) != text.first(3))
        return std::nullopt;
    return utc(QDateTime(date, time, Qt::UTC));
}

} // namespace

std::optional<Timestamp> parseHttpDate(QByteArrayView text)
{
    if (const auto time = preferred(text))
        return time;
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
