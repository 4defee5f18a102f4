// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/timestamp.h"

#include <algorithm>

namespace Skykeep {

//! How much one host was asked.
class Traffic
{
public:
    void begin(Timestamp now)
    {
        const auto minute = std::chrono::floor<std::chrono::minutes>(now);
        m_inMinute = minute == m_minute ? m_inMinute + 1 : 1;
        m_minute = minute;
        m_busiestMinute = std::max(m_busiestMinute, m_inMinute);
        m_peak = std::max(m_peak, ++m_inFlight);
        ++m_total;
    }
    void end() { --m_inFlight; }

    int inFlight() const { return m_inFlight; }
    int peak() const { return m_peak; } //!< The most at once.
    int busiestMinute() const { return m_busiestMinute; } //!< The most that began in one.
    int total() const { return m_total; }

private:
    std::chrono::sys_time<std::chrono::minutes> m_minute;
    int m_inMinute = 0;
    int m_busiestMinute = 0;
    int m_inFlight = 0;
    int m_peak = 0;
    int m_total = 0;
};

} // namespace Skykeep
