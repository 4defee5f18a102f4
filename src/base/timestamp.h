// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace Skykeep {

//! A moment by the wall clock, UTC, to the millisecond.
using Timestamp = std::chrono::sys_time<std::chrono::milliseconds>;

using Milliseconds = std::chrono::milliseconds;

//! \a factor times \a time, without the part of a millisecond.
Milliseconds scaled(Milliseconds time, double factor);

//! RFC 3339 in UTC, to the second: "2024-05-01T12:00:00Z".
QString toRfc3339(Timestamp time);

//! Reads what toRfc3339 writes, and any other RFC 3339 date-time.
//! https://www.rfc-editor.org/rfc/rfc3339#section-5.6
std::optional<Timestamp> parseRfc3339(QStringView text);

//! Seconds since 1970, as JWTs and rate-limit headers carry them. Nothing for a number that no
//! calendar holds.
std::optional<Timestamp> fromUnixSeconds(double seconds);

qint64 toUnixMilliseconds(Timestamp time);
Timestamp fromUnixMilliseconds(qint64 milliseconds);

} // namespace Skykeep
