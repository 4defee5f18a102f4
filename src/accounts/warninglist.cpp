// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/warninglist.h"

#include <algorithm>
#include <tuple>

namespace Skykeep {

namespace {

void applyTo(Warning &warning, const Dismissals &dismissed, Timestamp now)
{
    if (warning.level == Attention::Critical)
        return;
    const auto code = toString(warning.code);
    const auto seen = dismissed.acknowledged.constFind(code);
    warning.isAcknowledged = seen != dismissed.acknowledged.constEnd()
        && *seen == warning.fingerprint;
    const auto snooze = dismissed.snoozed.constFind(code);
    if (snooze == dismissed.snoozed.constEnd() || snooze->fingerprint != warning.fingerprint
        || snooze->until <= now)
        return;
    warning.isAcknowledged = true;
    warning.snoozedUntil = snooze->until;
}

} // namespace

void WarningList::add(const Finding &finding)
{
    auto names = m_common;
    names.insert(finding.names);
    const auto &words = wordsOf(finding.code);
    const auto &remedy = wordsOf(finding.cause.value_or(finding.code));
    m_warnings.push_back({.code = finding.code,
                          .level = finding.level,
                          .text = inWords(finding.text ? finding.text : words.text, names),
                          .remedy = remedy.remedy,
                          .remedyText = inWords(remedy.remedyText, names),
                          // One that grows worse is news, whatever its owner has seen before.
                          .fingerprint = toString(finding.level) + u' ' + finding.facts});
}

std::vector<Warning> WarningList::take(const Dismissals &dismissed, Timestamp now)
{
    for (auto &warning : m_warnings)
        applyTo(warning, dismissed, now);
    // Not std::stable_sort, whose buffer clang calls deprecated in this library's version.
    std::vector<Warning> sorted;
    for (auto &warning : m_warnings) {
        const auto place = std::ranges::upper_bound(sorted, warning,
                                                    [](const Warning &a, const Warning &b) {
                                                        return std::tuple(b.level, a.code)
                                                            < std::tuple(a.level, b.code);
                                                    });
        sorted.insert(place, std::move(warning));
    }
    m_warnings.clear();
    return sorted;
}

} // namespace Skykeep
