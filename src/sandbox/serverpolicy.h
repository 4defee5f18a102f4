// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/timestamp.h"

namespace Skykeep {

//! How a simulated server goes about sessions. As made, like the reference PDS.
struct ServerPolicy {
    Milliseconds accessLife = std::chrono::hours(2);
    Milliseconds refreshLife = std::chrono::days(90);
    //! For so long after its first use a refresh token leads to the same successor. Zero: it is
    //! good for one use.
    Milliseconds grace = std::chrono::hours(2);
    bool givesOpaqueTokens = false; //!< Tokens that are no JWTs.
    bool givesMessages = true; //!< Beside the names of errors.
    bool givesRetryAfter = true; //!< With a 429 that throttle() asked for.
    bool limitsSignIns = true;
};

} // namespace Skykeep
