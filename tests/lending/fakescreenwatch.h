// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "platform/screenwatch.h"

namespace Skykeep {

//! A screen that is locked, and left alone, as the test says.
class FakeScreenWatch final : public ScreenWatch
{
public:
    bool isScreenLocked = false;
    std::optional<Milliseconds> idle = {};
    int asked = 0; //!< How often for the idle time.

    void setLocked(bool isLockedNow)
    {
        isScreenLocked = isLockedNow;
        if (isLockedNow)
            Q_EMIT locked();
        else
            Q_EMIT unlocked();
    }

    bool isLocked() const override { return isScreenLocked; }
    std::optional<Milliseconds> idleTime() const override { return idle; }
    void askIdleTime() override
    {
        ++asked;
        Q_EMIT idleTimeKnown();
    }
};

} // namespace Skykeep
