// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/warninglist.h"

#include <algorithm>
#include <tuple>

namespace Skykeep {

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

std::vector<Warning> WarningList::take(const QHash<QString, QString> &acknowledged)
{
    for (auto &warning : m_warnings) {
        const auto seen = acknowledged.constFind(toString(warning.code));
        warning.isAcknowledged = warning.level != Attention::Critical
            && seen != acknowledged.constEnd() && *seen == warning.fingerprint;
    }
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
