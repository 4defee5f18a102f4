// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "monthplan.h"

#include <algorithm>
#include <array>
#include <numeric>

using namespace std::chrono_literals;
using std::chrono::days;

namespace Skykeep {

namespace {

// Nothing new begins in the last days, so that all that was promised has come due by the end.
constexpr Milliseconds quietAtTheEnd = 36h;

std::vector<Span> united(std::vector<Span> spans)
{
    std::ranges::sort(spans, {}, &Span::from);
    std::vector<Span> apart;
    for (const auto &span : spans) {
        if (apart.empty() || span.from > apart.back().to)
            apart.push_back(span);
        else
            apart.back().to = std::max(apart.back().to, span.to);
    }
    return apart;
}

class MonthDraw
{
public:
    MonthDraw(const MonthSize &size, quint64 seed, Timestamp begin)
        : m_draws(seed)
    {
        m_plan.size = size;
        m_plan.seed = seed;
        m_plan.begin = begin;
        m_plan.end = begin + days(size.days);
        m_last = m_plan.end - quietAtTheEnd;
    }

    MonthPlan drawn()
    {
        drawHosts();
        drawTroubles();
        drawComputer();
        drawEndings();
        drawStories();
        return std::move(m_plan);
    }

private:
    // One after the other, \a gap apart on average, each as long as \a least to \a most.
    std::vector<Span> spans(Milliseconds gap, Milliseconds least, Milliseconds most)
    {
        std::vector<Span> drawn;
        auto from = m_plan.begin + m_draws.between(1h, 2 * gap);
        while (from < m_last) {
            const auto to = std::min(from + m_draws.ofAnyScale(least, most), m_last);
            drawn.push_back({from, to});
            from = to + m_draws.between(30min, 2 * gap);
        }
        return drawn;
    }

    void drawHosts()
    {
        for (int host = 0; host < m_plan.size.hosts; ++host) {
            ServerPolicy policy;
            policy.limitsSignIns = false;
            switch (host % 5) {
            case 1: // single use
                policy.grace = 0ms;
                break;
            case 2: // 7 days, single use, no words
                policy.grace = 0ms;
                policy.refreshLife = days(7);
                policy.givesMessages = false;
                break;
            case 3:
                policy.givesRetryAfter = false;
                break;
            case 4: // 7 days, with grace
                policy.refreshLife = days(7);
                break;
            default: // as the reference
                break;
            }
            m_plan.policies.push_back(policy);
        }
        // A few large hosts and many small ones.
        std::vector<double> upTo;
        double sum = 0;
        for (int host = 0; host < m_plan.size.hosts; ++host)
            upTo.push_back(sum += 1.0 / (host + 1));
        for (int account = 0; account < m_plan.size.accounts; ++account) {
            const auto home = std::ranges::upper_bound(upTo, m_draws.unit() * sum);
            m_plan.homes.push_back(static_cast<int>(home - upTo.begin()));
        }
    }

    void drawTroubles()
    {
        using Kind = HostTrouble::Kind;
        constexpr std::array kinds{Kind::Refuses, Kind::Silent,    Kind::Mute,     Kind::Faulty,
                                   Kind::Slow,    Kind::Throttled, Kind::Throttled};
        for (int host = 0; host < m_plan.size.hosts; ++host) {
            for (const auto &span : spans(72h, 2min, 18h)) {
                const auto kind = kinds.at(size_t(m_draws.below(int(kinds.size()))));
                m_plan.troubles.push_back({host, span, kind, m_draws.ofAnyScale(2s, 90s)});
            }
        }
        if (m_plan.troubles.empty())
            return;
        // One of them loses its keys for some hours.
        auto &lost = m_plan.troubles.at(size_t(m_draws.below(int(m_plan.troubles.size()))));
        lost.kind = Kind::KeysLost;
        lost.span.to = std::min(lost.span.to, lost.span.from + 6h);
    }

    void drawComputer()
    {
        m_plan.locks = spans(96h, 2min, 10h);
        for (const auto &span : spans(60h, 1min, 8h))
            m_plan.offline.push_back({span, m_draws.happens(0.7)});
        for (const auto &span : united(sleeps()))
            m_plan.sleeps.push_back({span, m_draws.happens(0.8)});
    }

    // Most nights, some breaks by day, and once it is left alone for a long weekend.
    std::vector<Span> sleeps()
    {
        std::vector<Span> drawn;
        for (auto day = m_plan.begin; day + 24h < m_last; day += days(1)) {
            if (m_draws.happens(0.3)) {
                const auto from = day + m_draws.between(9h, 12h);
                drawn.push_back({from, from + m_draws.ofAnyScale(5min, 3h)});
            }
            if (m_draws.happens(0.6)) {
                const auto from = day + m_draws.between(15h, 17h);
                drawn.push_back({from, from + m_draws.between(5h, 7h)});
            }
        }
        if (m_plan.size.days > 10) {
            const auto from = m_plan.begin + days(5 + m_draws.below(m_plan.size.days - 10));
            drawn.push_back({from, from + 60h});
        }
        return drawn;
    }

    void drawEndings()
    {
        const auto count = 2 * m_plan.size.days;
        for (int i = 0; i < count; ++i) {
            const auto at = m_plan.begin + m_draws.between(30min, m_last - m_plan.begin);
            const auto kind = m_draws.happens(0.2) ? Ending::Kind::Quit
                : m_draws.happens(0.25)            ? Ending::Kind::Killed
                                                   : Ending::Kind::KilledAtWork;
            m_plan.endings.push_back(
                {at, kind, m_draws.between(0ms, 250ms), m_draws.ofAnyScale(1s, 4h), false});
        }
        m_plan.endings.at(size_t(m_draws.below(count))).losesLedger = true;
    }

    void drawStories()
    {
        std::vector<int> accounts(size_t(m_plan.size.accounts));
        std::iota(accounts.begin(), accounts.end(), 0);
        for (size_t i = accounts.size() - 1; i > 0; --i)
            std::swap(accounts[i], accounts[size_t(m_draws.below(int(i) + 1))]);

        using Kind = Story::Kind;
        const std::vector<std::pair<Kind, double>> shares{{Kind::TakenDown, 0.06},
                                                          {Kind::Suspended, 0.02},
                                                          {Kind::Deactivated, 0.04},
                                                          {Kind::Moved, 0.03},
                                                          {Kind::Renamed, 0.05},
                                                          {Kind::PasswordChanged, 0.03},
                                                          {Kind::Deleted, 0.01},
                                                          {Kind::AppPasswordRevoked, 0.03},
                                                          {Kind::Paused, 0.03}};
        size_t next = 0;
        for (const auto &[kind, share] : shares) {
            const auto count = std::max(1, int(share * m_plan.size.accounts));
            for (int i = 0; i < count && next < accounts.size(); ++i)
                m_plan.stories.push_back(story(accounts.at(next++), kind));
        }
    }

    Story story(int account, Story::Kind kind)
    {
        const auto at = m_plan.begin + m_draws.between(2h, m_last - m_plan.begin);
        const auto home = m_plan.homes.at(size_t(account));
        const auto target = (home + 1 + m_draws.below(m_plan.size.hosts - 1)) % m_plan.size.hosts;
        return {account, kind, at, at + m_draws.ofAnyScale(6h, 24h * 8), target};
    }

    Draws m_draws;
    MonthPlan m_plan;
    Timestamp m_last;
};

} // namespace

MonthPlan drawMonth(const MonthSize &size, quint64 seed, Timestamp begin)
{
    return MonthDraw(size, seed, begin).drawn();
}

} // namespace Skykeep
