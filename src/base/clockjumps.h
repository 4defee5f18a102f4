// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/clock.h"

namespace Skykeep {

//! Tells sleep from a clock that was set, by comparing the wall clock with the time that really
//! passed.
//!
//! Where the system does not count the time asleep the two look alike: then forward is a sleep, and
//! only back is a clock that was set.
class ClockJumps
{
public:
    //! Begins to watch \a clock, which outlives it.
    explicit ClockJumps(const Clock &clock);

    struct Jump {
        Milliseconds slept{0}; //!< Never negative.
        Milliseconds setBy{0}; //!< Negative where the clock was set back.
    };
    //! What happened since it was last asked.
    Jump look();

private:
    const Clock *m_clock;
    Timestamp m_now;
    Milliseconds m_monotonic{0};
    std::optional<Milliseconds> m_withSleep;
};

} // namespace Skykeep
