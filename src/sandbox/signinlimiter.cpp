// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "sandbox/signinlimiter.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace Skykeep {

namespace {

struct Limit {
    int points;
    std::chrono::seconds period;
};

constexpr Limit perFiveMinutes{30, 5min};
constexpr Limit perDay{300, 24h};
constexpr qsizetype mostIdentifiers = 10'000;

LoopbackHeaders headersOf(const Limit &limit, int used, Timestamp end)
{
    const auto reset = std::chrono::ceil<std::chrono::seconds>(end).time_since_epoch().count();
    return {{"RateLimit-Limit", QByteArray::number(limit.points)},
            {"RateLimit-Remaining", QByteArray::number(std::max(limit.points - used, 0))},
            {"RateLimit-Reset", QByteArray::number(static_cast<qint64>(reset))},
            {"RateLimit-Policy",
             QByteArray::number(limit.points)
                 + ";w=" + QByteArray::number(static_cast<qint64>(limit.period.count()))}};
}

} // namespace

SignInLimiter::Verdict SignInLimiter::count(const QString &identifier, Timestamp now)
{
    const auto use = [now](Window &window, const Limit &limit) {
        if (window.end <= now)
            window = {now + limit.period, 0};
        ++window.used;
    };
    if (m_windows.size() >= mostIdentifiers)
        m_windows.clear();
    auto &[fiveMinutes, day] = m_windows[identifier];
    use(fiveMinutes, perFiveMinutes);
    use(day, perDay);

    const bool isDaySpent = day.used > perDay.points;
    const bool isSpent = isDaySpent || fiveMinutes.used > perFiveMinutes.points;
    return {!isSpent,
            isDaySpent ? headersOf(perDay, day.used, day.end)
                       : headersOf(perFiveMinutes, fiveMinutes.used, fiveMinutes.end)};
}

} // namespace Skykeep
