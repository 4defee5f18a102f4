// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "xrpc/ratelimit.h"

#include "xrpc/httpdate.h"

#include <algorithm>
#include <limits>

using namespace std::chrono_literals;

namespace Skykeep {

namespace {

constexpr Milliseconds longestWait = 24h;

// RateLimit-Reset is a moment at AT Protocol's servers, and a number of seconds in the drafts of
// the IETF and in proxies that follow them. No window lasts thirty years.
constexpr qint64 earliestMoment = 1'000'000'000;

// Digits only, as the specifications have it: no sign, no fraction. A number too large to hold
// is still a number.
std::optional<qint64> wholeNumber(const std::optional<QByteArray> &header)
{
    if (!header)
        return std::nullopt;
    const auto digits = header->trimmed();
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (digits.isEmpty() || !std::all_of(digits.begin(), digits.end(), isDigit))
        return std::nullopt;
    bool fits = false;
    const auto number = digits.toLongLong(&fits);
    return fits ? number : std::numeric_limits<qint64>::max();
}

std::optional<int> count(const std::optional<QByteArray> &header)
{
    const auto number = wholeNumber(header);
    if (!number || *number > std::numeric_limits<int>::max())
        return std::nullopt;
    return static_cast<int>(*number);
}

std::optional<Timestamp> resetOf(const HttpReply &reply)
{
    const auto number = wholeNumber(reply.header("RateLimit-Reset"));
    if (!number)
        return std::nullopt;
    if (*number >= earliestMoment)
        return fromUnixSeconds(static_cast<double>(*number));
    const auto date = dateOf(reply);
    if (!date)
        return std::nullopt;
    return *date + std::chrono::seconds(*number);
}

Milliseconds bounded(Milliseconds wait)
{
    return std::clamp(wait, Milliseconds(0), longestWait);
}

} // namespace

std::optional<RateLimit> RateLimit::fromHeaders(const HttpReply &reply)
{
    const auto limit = count(reply.header("RateLimit-Limit"));
    const auto remaining = count(reply.header("RateLimit-Remaining"));
    if (!limit || !remaining)
        return std::nullopt;
    return RateLimit{*limit, *remaining, resetOf(reply)};
}

std::optional<Milliseconds> retryAfter(const HttpReply &reply, Timestamp now)
{
    const auto serverNow = dateOf(reply).value_or(now);
    const auto asked = reply.header("Retry-After");
    if (const auto seconds = wholeNumber(asked))
        return bounded(std::chrono::seconds(std::min<qint64>(*seconds, longestWait / 1s)));
    if (asked) {
        if (const auto moment = parseHttpDate(*asked))
            return bounded(*moment - serverNow);
    }

    const auto remaining = reply.header("RateLimit-Remaining");
    if (remaining && count(remaining) != 0)
        return std::nullopt;
    const auto number = wholeNumber(reply.header("RateLimit-Reset"));
    if (number && *number < earliestMoment)
        return bounded(std::chrono::seconds(*number));
    const auto reset = resetOf(reply);
    return reset ? std::optional(bounded(*reset - serverNow)) : std::nullopt;
}

} // namespace Skykeep
