// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/timestamp.h"
#include "net/httpclient.h"

#include <optional>

namespace Skykeep {

//! A server's budget for one kind of call, from its RateLimit-* headers.
//! https://docs.bsky.app/docs/advanced-guides/rate-limits
struct RateLimit {
    int limit = 0; //!< Calls in a window.
    int remaining = 0; //!< Calls left in this one.
    std::optional<Timestamp> reset; //!< When the window ends, by the server's clock.

    //! Nothing unless both numbers are there and make sense. A reset that does not is left out.
    static std::optional<RateLimit> fromHeaders(const HttpReply &reply);

    friend bool operator==(const RateLimit &, const RateLimit &) = default;
};

//! How long the server asks us to wait: Retry-After (seconds or a date), or else what is left of
//! an exhausted RateLimit window. Never negative, and never more than a day, which is the longest
//! window there is. Moments are compared with the reply's own Date where it has one, so that a
//! wrong clock on either side does not matter; else with \a now.
std::optional<Milliseconds> retryAfter(const HttpReply &reply, Timestamp now);

} // namespace Skykeep
