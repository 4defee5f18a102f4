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

    static std::optional<RateLimit> fromHeaders(const HttpReply &reply);

    friend bool operator==(const RateLimit &, const RateLimit &) = default;
};

//! How long the server asks us to wait: Retry-After (seconds or a date), or else what is left of an exhausted RateLimit window.
//! Never negative.
std::optional<Milliseconds> retryAfter(const HttpReply &reply, Timestamp now);

} // namespace Skykeep
