// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "base/timewords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

QDateTime local(Timestamp time)
{
    return QDateTime::fromMSecsSinceEpoch(toUnixMilliseconds(time));
}

QString text(const char *words)
{
    return QCoreApplication::translate("TimeWords", words);
}

QString counted(const char *words, qint64 number)
{
    return text(words).arg(QLocale().toString(number));
}

QString counted(const char *words, qint64 first, qint64 second)
{
    return text(words).arg(QLocale().toString(first), QLocale().toString(second));
}

// The locale's full date without the weekday, and with the month cut short: its short date may be all
// numbers, in an order that a reader has to guess.
QString dateFormat(const QLocale &locale)
{
    static const QRegularExpression weekday(u"[,،]?\\s*\\(?d{3,4}\\)?[,،.]?\\s*"_s);
    auto format = locale.dateFormat(QLocale::LongFormat);
    return format.remove(weekday).replace("MMMM"_L1, "MMM"_L1).trimmed();
}

enum class Precision { Minutes, Seconds };

QString timeFormat(const QLocale &locale, Precision precision)
{
    static const QRegularExpression seconds(u"[.:]ss"_s);
    static const QRegularExpression minutes(u"([.:])mm"_s);
    auto format = locale.timeFormat(QLocale::ShortFormat);
    format.remove(seconds);
    return precision == Precision::Seconds ? format.replace(minutes, u"\\1mm\\1ss"_s) : format;
}

QString moment(Timestamp time, Precision precision)
{
    const QLocale locale;
    const auto there = local(time);
    //: A date and a time of day: 1 May 2024, 14:00
    return text(QT_TRANSLATE_NOOP("TimeWords", "%1, %2"))
        .arg(locale.toString(there.date(), dateFormat(locale)),
             locale.toString(there.time(), timeFormat(locale, precision)));
}

} // namespace

QString spanText(Milliseconds span)
{
    using Days = std::chrono::duration<qint64, std::ratio<86400>>;
    const auto days = std::chrono::floor<Days>(span);
    const auto hours = std::chrono::floor<std::chrono::hours>(span);
    const auto minutes = std::chrono::floor<std::chrono::minutes>(span);
    const auto restHours = (hours - days).count();
    const auto restMinutes = (minutes - hours).count();
    if (days.count() >= 730)
        return counted(QT_TRANSLATE_NOOP("TimeWords", "%1 years"), days.count() / 365);
    if (days.count() >= 3 || (days.count() >= 1 && restHours == 0))
        return counted(QT_TRANSLATE_NOOP("TimeWords", "%1 d"), days.count());
    if (days.count() >= 1)
        return counted(QT_TRANSLATE_NOOP("TimeWords", "%1 d %2 h"), days.count(), restHours);
    if (hours.count() >= 6 || (hours.count() >= 1 && restMinutes == 0))
        return counted(QT_TRANSLATE_NOOP("TimeWords", "%1 h"), hours.count());
    if (hours.count() >= 1)
        return counted(QT_TRANSLATE_NOOP("TimeWords", "%1 h %2 min"), hours.count(), restMinutes);
    return counted(QT_TRANSLATE_NOOP("TimeWords", "%1 min"), minutes.count());
}

QString relativeTime(Timestamp time, Timestamp now)
{
    const auto span = time - now;
    if (span > -1min && span < 1min)
        return text(QT_TRANSLATE_NOOP("TimeWords", "now"));
    return span > 0ms ? text(QT_TRANSLATE_NOOP("TimeWords", "in %1")).arg(spanText(span))
                      : text(QT_TRANSLATE_NOOP("TimeWords", "%1 ago")).arg(spanText(-span));
}

QString momentText(Timestamp time)
{
    return moment(time, Precision::Minutes);
}

QString waitText(Timestamp time, Timestamp now)
{
    const auto over = std::chrono::ceil<std::chrono::minutes>(time);
    const QLocale locale;
    return local(over).date() == local(now).date()
        ? locale.toString(local(over).time(), timeFormat(locale, Precision::Minutes))
        : momentText(over);
}

QString exactTime(Timestamp time, Timestamp now)
{
    return u"%1 (%2)"_s.arg(moment(time, Precision::Seconds), relativeTime(time, now));
}

QString isoTime(Timestamp time, Timestamp now)
{
    const auto moment = local(time);
    const auto withOffset = moment.toOffsetFromUtc(moment.offsetFromUtc());
    auto offset = withOffset.toString(Qt::ISODate).mid(19);
    if (offset == "Z"_L1)
        offset = u"+00:00"_s;
    return u"%1 %2 (%3)"_s.arg(withOffset.toString(u"yyyy-MM-dd HH:mm:ss"), offset,
                               relativeTime(time, now));
}

QString isoMinute(Timestamp time)
{
    return local(time).toString(u"yyyy-MM-dd HH:mm");
}

} // namespace Skykeep
