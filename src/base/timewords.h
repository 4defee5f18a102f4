// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/timestamp.h"

#include <QString>

namespace Skykeep {

//! "42 min", "1 h 55 min", "3 d": as exact as one plans with, never longer than what is left.
QString spanText(Milliseconds span);

//! "in 42 min", "3 d ago", "now".
QString relativeTime(Timestamp time, Timestamp now);

//! By the local clock and the default locale, to the minute: "1 May 2024, 14:00". The month is
//! a word or stands where nobody takes it for the day.
QString momentText(Timestamp time);

//! The time of day at which \a time is over, to the minute, with the date unless that is today:
//! "14:00", "2 May 2024, 14:00". For what one waits for.
QString waitText(Timestamp time, Timestamp now);

//! The same to the second, and how far that is: "1 May 2024, 14:00:00 (in 42 min)".
QString exactTime(Timestamp time, Timestamp now);

//! By the local clock, the same in every language: "2024-05-01 14:00:00 +02:00 (in 42 min)".
QString isoTime(Timestamp time, Timestamp now);

//! By the local clock, to the minute: "2024-05-01 14:00".
QString isoMinute(Timestamp time);

} // namespace Skykeep
