// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/timestamp.h"

#include <QString>

#include <optional>

namespace Skykeep {

//! How often a session is renewed.
enum class RefreshPace {
    Regular, //!< So that an access token is always at hand.
    KeepAlive, //!< Only as seldom as keeps it from running out: paused, or a server without grace.
    Never,
};

//! When to renew, and how long to wait after a failure. Pure decisions.
namespace RefreshPolicy {

//! The shortest time between two renewals that nobody asked for.
inline constexpr Milliseconds ShortestInterval = std::chrono::minutes(5);
//! How often a session whose sign-in is needed is still tried, and for how long.
inline constexpr Milliseconds ProbeInterval = std::chrono::hours(24);
inline constexpr Milliseconds ProbePeriod = std::chrono::days(7);
//! Refusals by a server that answers: this many over this time raise a warning, and from then on
//! it is asked once a day.
inline constexpr int RefusalsBeforeSlowing = 5;
inline constexpr Milliseconds RefusalPeriod = std::chrono::hours(6);

//! The tokens' lifetimes as their JWTs tell; nothing where they do not.
struct Lifetimes {
    std::optional<Milliseconds> access;
    std::optional<Milliseconds> refresh;
};

//! When a session received at \a receivedAt is due again. Nothing for RefreshPace::Never.
//! \a jitter, from 0 to 1, is drawn once per account and spreads accounts over time.
std::optional<Timestamp> nextRefresh(Timestamp receivedAt, Lifetimes lifetimes, RefreshPace pace,
                                     double jitter);

//! How long to wait after the \a failures-th failure in a row (from 1): exponential with full
//! jitter, capped at an hour. \a random is from 0 to 1, drawn anew each time.
Milliseconds backoff(int failures, double random);

//! The same where the server said how long: never sooner than it asked, unless that is more than a
//! day.
Milliseconds backoff(int failures, double random, std::optional<Milliseconds> retryAfter);

//! False while \a now is more than an hour before \a issuedAt: then this computer's clock is
//! wrong and nothing is judged expired.
bool isClockPlausible(Timestamp now, Timestamp issuedAt);

//! A number from 0 to 1 that is always the same for \a name.
double jitterOf(const QString &name);

} // namespace RefreshPolicy

} // namespace Skykeep
