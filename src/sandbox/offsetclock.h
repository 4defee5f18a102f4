// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/clock.h"

namespace Skykeep {

//! A clock that is set wrong by so much, and otherwise goes like another one.
class OffsetClock final : public Clock
{
public:
    //! \a base outlives it and its alarms.
    explicit OffsetClock(Clock &base)
        : m_base(base)
    {
    }

    void setOffset(Milliseconds offset) { m_offset = offset; }

    Timestamp now() const override { return m_base.now() + m_offset; }
    Milliseconds monotonic() const override { return m_base.monotonic(); }
    std::unique_ptr<Alarm> makeAlarm(std::function<void()> ring) override
    {
        return m_base.makeAlarm(std::move(ring));
    }

private:
    Clock &m_base;
    Milliseconds m_offset{0};
};

} // namespace Skykeep
