// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/dismissals.h"

#include <algorithm>

namespace Skykeep {

void Dismissals::acknowledge(const QString &code, const QString &fingerprint)
{
    snoozed.remove(code);
    acknowledged.insert(code, fingerprint);
}

void Dismissals::snooze(const QString &code, const Snooze &snooze)
{
    acknowledged.remove(code);
    // What is written down is written to the second.
    snoozed.insert(code,
                   {snooze.fingerprint, std::chrono::floor<std::chrono::seconds>(snooze.until)});
}

void Dismissals::clear()
{
    acknowledged.clear();
    snoozed.clear();
}

bool Dismissals::isAnyOver(Timestamp now) const
{
    return std::any_of(snoozed.begin(), snoozed.end(),
                       [now](const Snooze &snooze) { return snooze.until <= now; });
}

void Dismissals::endSnoozes(Timestamp now)
{
    snoozed.removeIf([now](const auto &entry) { return entry.value().until <= now; });
}

} // namespace Skykeep
