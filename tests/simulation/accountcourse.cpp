// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accountcourse.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace Skykeep {

namespace {

void sort(std::vector<Hindrance> &hindrances)
{
    std::ranges::sort(hindrances, {}, [](const Hindrance &one) { return one.span.from; });
}

//! The first moment from \a when on that nothing stands in the way of.
Timestamp firstFree(Timestamp when, const std::vector<Hindrance> &sorted)
{
    for (const auto &[span, echo, isRejection] : sorted) {
        if (span.from > when)
            break;
        if (!isRejection && when < span.to)
            when = span.to;
    }
    return when;
}

bool isRejected(Timestamp when, const std::vector<Hindrance> &hindrances)
{
    return std::ranges::any_of(hindrances, [when](const Hindrance &one) {
        return one.isRejection && one.span.from <= when && when < one.span.to;
    });
}

} // namespace

// In numbers of its own, so that a change of the policy is a change of the test.
Milliseconds refreshInterval(const Did &did, const ServerPolicy &policy, RefreshPace pace)
{
    const auto jitter = RefreshPolicy::jitterOf(did.toString());
    if (pace == RefreshPace::KeepAlive)
        return scaled(policy.refreshLife / 3, 1.0 - 0.1 * jitter);
    return scaled(policy.accessLife, 0.7 + 0.1 * jitter);
}

int idealRefreshes(const AccountCourse &course, const ServerPolicy &policy, Span month,
                   std::vector<Hindrance> hindrances)
{
    hindrances.insert(hindrances.end(), course.hindrances.begin(), course.hindrances.end());
    sort(hindrances);

    int count = 0;
    auto pace = RefreshPace::Regular;
    auto last = month.from;
    auto next = month.from;
    auto turn = course.turns.begin();
    for (;;) {
        const auto at = firstFree(next, hindrances);
        if (turn != course.turns.end() && turn->at <= at) {
            switch (turn->kind) {
            case AccountCourse::Turn::Kind::SignedIn:
                last = turn->at;
                next = last + refreshInterval(course.did, policy, pace);
                break;
            case AccountCourse::Turn::Kind::Forced:
                next = turn->at;
                break;
            case AccountCourse::Turn::Kind::Paced:
                pace = turn->pace;
                next = std::max(turn->at, last + refreshInterval(course.did, policy, pace));
                break;
            }
            ++turn;
            continue;
        }
        if (at >= month.to)
            return count;
        if (isRejected(at, hindrances)) {
            next = at + RefreshPolicy::ProbeInterval;
            continue;
        }
        ++count;
        last = at;
        next = last + refreshInterval(course.did, policy, pace);
    }
}

Timestamp dueTime(Timestamp since, Milliseconds within, std::vector<Hindrance> hindrances)
{
    sort(hindrances);
    auto due = since + within;
    auto counted = since;
    for (const auto &[span, echo, isRejection] : hindrances) {
        if (span.to + echo <= since)
            continue;
        if (span.from >= due)
            break;
        const auto to = std::max(counted, span.to);
        due += to - std::max(counted, span.from) + echo;
        counted = to;
    }
    return due;
}

} // namespace Skykeep
