// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "session/refreshpolicy.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cmath>

using namespace std::chrono_literals;

namespace Skykeep::RefreshPolicy {

namespace {

// An access token is renewed after 70 to 80 per cent of its life: early enough to survive a
// failed attempt or two, late enough not to be a burden.
constexpr double earliestFraction = 0.7;
constexpr double spread = 0.1;
constexpr Milliseconds intervalWithoutHint = 1h;
constexpr Milliseconds keepAliveWithoutHint = 24h;
constexpr Milliseconds firstBackoff = 30s;
constexpr Milliseconds shortestBackoff = 5s;
constexpr Milliseconds longestBackoff = 1h;
constexpr Milliseconds longestWait = 24h;

Milliseconds longestInterval(const Lifetimes &lifetimes)
{
    return lifetimes.refresh ? *lifetimes.refresh / 3 : keepAliveWithoutHint;
}

} // namespace

std::optional<Timestamp> nextRefresh(Timestamp receivedAt, Lifetimes lifetimes, RefreshPace pace,
                                     double jitter)
{
    Milliseconds interval{0};
    switch (pace) {
    case RefreshPace::Regular:
        interval = scaled(lifetimes.access.value_or(intervalWithoutHint),
                          earliestFraction + spread * jitter);
        // However long an access token lives, the session itself must not run out.
        interval = std::min(interval, longestInterval(lifetimes));
        break;
    case RefreshPace::KeepAlive:
        interval = scaled(longestInterval(lifetimes), 1.0 - spread * jitter);
        break;
    case RefreshPace::Never:
        return std::nullopt;
    }
    return receivedAt + std::max(interval, ShortestInterval);
}

Milliseconds backoff(int failures, double random)
{
    const auto doublings = std::clamp(failures, 1, 20) - 1;
    const auto most = std::min(firstBackoff * (1 << doublings), longestBackoff);
    return std::max(scaled(most, random), shortestBackoff);
}

Milliseconds backoff(int failures, double random, std::optional<Milliseconds> retryAfter)
{
    const auto own = backoff(failures, random);
    if (!retryAfter)
        return own;
    // On top of what was asked, so that everybody who was told the same does not return at once.
    // And "at once", said again and again, does not wear down our own patience.
    const auto asked = std::clamp(*retryAfter, Milliseconds(0), longestWait) + scaled(own, 0.1);
    return std::min(std::max(asked, own), longestWait);
}

bool isClockPlausible(Timestamp now, Timestamp issuedAt)
{
    return now >= issuedAt - 1h;
}

double jitterOf(const QString &name)
{
    const auto hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256);
    unsigned value = 0;
    for (int i = 0; i < 4; ++i)
        value = (value << 8) | static_cast<unsigned char>(hash.at(i));
    return static_cast<double>(value) / 4294967296.0;
}

} // namespace Skykeep::RefreshPolicy
