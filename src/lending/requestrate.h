// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/clock.h"

#include <QString>

#include <map>

namespace Skykeep {

//! Cuts off who asks too often for what was not granted: each of these requests may cost the owner a look.
class RequestRate
{
public:
    static constexpr int Burst = 20;
    static constexpr double PerSecond = 1;

    explicit RequestRate(const Clock &clock)
        : m_clock(clock)
    {
    }

    //! False where \a program has used up what it may.
    [[nodiscard]] bool take(const QString &program);

private:
    struct Budget {
        double left;
        Milliseconds at;
    };

    const Clock &m_clock;
    std::map<QString, Budget> m_budgets;
};

} // namespace Skykeep
