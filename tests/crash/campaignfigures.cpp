// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "crash/campaignfigures.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

QString milliseconds(std::chrono::microseconds time)
{
    return QString::number(std::chrono::duration<double, std::milli>(time).count(), 'f', 1);
}

} // namespace

QString CampaignFigures::toString() const
{
    auto text
        = u"%1 kills in %2 s (seed %3), %4 renewals cut short; lost: %5 in the window, %6 with "
          "the request on its way, %7 otherwise"_s.arg(kills)
              .arg(double(took.count()) / 1000, 0, 'f', 1)
              .arg(seed)
              .arg(renewalsCutShort)
              .arg(lostInWindow)
              .arg(lostOnTheWay)
              .arg(wrongs.size());
    if (windows.empty())
        return text;
    auto sorted = windows;
    std::ranges::sort(sorted);
    const auto at = [&](size_t percent) { return sorted.at((sorted.size() - 1) * percent / 100); };
    return text
        + u"; window of %1 renewals in ms: median %2, p99 %3, longest %4"_s.arg(sorted.size())
              .arg(milliseconds(at(50)), milliseconds(at(99)), milliseconds(sorted.back()));
}

} // namespace Skykeep
