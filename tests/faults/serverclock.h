// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/clock.h"

namespace Skykeep {

//! A clock for servers whose clients live by a clock that stands still: it shows the clients'
//! time, and what is slow is so by the real one.
class ServerClock final : public Clock
{
public:
    //! \a shown outlives it.
    explicit ServerClock(const Clock &shown)
        : m_shown(shown)
    {
    }

    Timestamp now() const override { return m_shown.now(); }
    Milliseconds monotonic() const override { return m_real.monotonic(); }
    std::unique_ptr<Alarm> makeAlarm(std::function<void()> ring) override
    {
        return m_real.makeAlarm(std::move(ring));
    }

private:
    const Clock &m_shown;
    SystemClock m_real;
};

} // namespace Skykeep
