// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "platform/networkwatch.h"
#include "platform/sleepwatch.h"

namespace Skykeep {

//! A computer that falls asleep and wakes when a test says so. Its signals may be emitted by anyone.
class FakeSleepWatch final : public SleepWatch
{
public:
    bool isHeldBack = false;
    int heldBack = 0; //!< How often it was, so far.

    void holdBack() override
    {
        heldBack += isHeldBack ? 0 : 1;
        isHeldBack = true;
    }
    void release() override { isHeldBack = false; }
};

//! A network that is gone and back when a test says so.
class FakeNetworkWatch final : public NetworkWatch
{
public:
    using NetworkWatch::setGone;
};

} // namespace Skykeep
