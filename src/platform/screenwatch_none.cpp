// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "platform/screenwatch.h"

namespace Skykeep {

namespace {

//! A system that does not tell.
class NoScreenWatch final : public ScreenWatch
{
public:
    bool isLocked() const override { return false; }
    std::optional<Milliseconds> idleTime() const override { return std::nullopt; }
    void askIdleTime() override { Q_EMIT idleTimeKnown(); }
};

} // namespace

std::unique_ptr<ScreenWatch> ScreenWatch::ofThisSystem()
{
    return std::make_unique<NoScreenWatch>();
}

} // namespace Skykeep
