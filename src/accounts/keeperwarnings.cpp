// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/warninglist.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Skykeep {

namespace {

Milliseconds nearerToZero(Milliseconds a, Milliseconds b)
{
    return std::chrono::abs(a) <= std::chrono::abs(b) ? a : b;
}

//! How far our clock is behind, as far as hosts agree on it; zero where they do not.
Milliseconds agreedOffset(std::vector<Milliseconds> offsets)
{
    // Dates in headers are whole seconds, and seconds old when they arrive.
    constexpr Milliseconds agreement = 1min;
    if (offsets.size() < 2)
        return 0ms;
    // The middle one: two hosts that are wrong alike do not outvote three that are right.
    std::sort(offsets.begin(), offsets.end());
    const auto middle = nearerToZero(offsets[(offsets.size() - 1) / 2],
                                     offsets[offsets.size() / 2]);
    const auto agreeing = std::count_if(offsets.begin(), offsets.end(), [&](Milliseconds offset) {
        return std::chrono::abs(offset - middle) <= agreement;
    });
    return agreeing >= 2 ? middle : 0ms;
}

void addClockSkew(WarningList &list, const KeeperFacts &facts)
{
    const auto offset = agreedOffset(facts.clockOffsets);
    const auto size = std::chrono::abs(offset);
    if (size <= 2min)
        return;
    const auto isBehind = offset > 0ms;
    list.add({.code = WarningCode::ClockSkew,
              .level = size > 1h ? Attention::Warning : Attention::Notice,
              .facts = isBehind ? u"behind"_s : u"ahead"_s,
              .names = {{u"duration"_s, inWords(size)}},
              .text = isBehind
                  ? QT_TRANSLATE_NOOP("Warnings", "This computer's clock is {duration} behind.")
                  : QT_TRANSLATE_NOOP("Warnings", "This computer's clock is {duration} ahead.")});
}

void addVault(WarningList &list, const KeeperFacts &facts)
{
    switch (facts.vaultState) {
    case VaultState::Unknown:
    case VaultState::Ready:
        return;
    case VaultState::Locked: {
        const auto isUrgent = facts.isAnyUnsaved || facts.isAnySignInSoon;
        list.add({.code = WarningCode::KeychainLocked,
                  .level = isUrgent ? Attention::Critical : Attention::Warning,
                  .names = {{u"accounts"_s, accountsInWords(facts.heldAccounts)}},
                  .text = facts.heldAccounts > 0
                      ? nullptr
                      : QT_TRANSLATE_NOOP("Warnings", "The keychain is locked.")});
        return;
    }
    case VaultState::Missing:
        list.add({.code = WarningCode::KeychainUnavailable,
                  .level = Attention::Critical,
                  .names = {{u"keychain"_s, facts.expectedBackend}},
                  .text = facts.expectedBackend.isEmpty()
                      ? QT_TRANSLATE_NOOP("Warnings", "No keychain answers.")
                      : nullptr});
        return;
    case VaultState::Denied:
        list.add({.code = WarningCode::KeychainUnavailable,
                  .level = Attention::Critical,
                  .facts = u"denied"_s,
                  .text = QT_TRANSLATE_NOOP("Warnings", "The keychain refuses Skykeep."),
                  .cause = WarningCode::KeychainLocked});
        return;
    case VaultState::Changed:
        list.add(
            {.code = WarningCode::KeychainChanged,
             .level = Attention::Warning,
             .facts = facts.backend,
             .names = {{u"expected"_s, facts.expectedBackend}, {u"keychain"_s, facts.backend}}});
        return;
    }
}

// In place of what would be said of every host.
void addOffline(WarningList &list, const KeeperFacts &facts, Timestamp now)
{
    constexpr Milliseconds usualLife = 2h; // of an access token
    const auto silence = facts.offlineSince ? now - *facts.offlineSince : 0ms;
    if (silence < usualLife || facts.waitingAccounts == 0)
        return;
    list.add({.code = WarningCode::Offline,
              .level = silence >= 24h ? Attention::Warning : Attention::Notice,
              .facts = toRfc3339(*facts.offlineSince),
              .names = {{u"time"_s, inWords(*facts.offlineSince)},
                        {u"accounts"_s, accountsInWords(facts.waitingAccounts)}}});
}

} // namespace

std::vector<Warning> keeperWarnings(const KeeperFacts &facts, Timestamp now)
{
    WarningList list({});
    addVault(list, facts);
    addClockSkew(list, facts);
    addOffline(list, facts, now);
    for (const auto &trouble : facts.storage) {
        const auto folder = QDir::toNativeSeparators(QFileInfo(trouble.file).absolutePath());
        list.add({.code = WarningCode::Storage,
                  .level = Attention::Critical,
                  .facts = trouble.file + u' ' + trouble.text,
                  .names = {{u"folder"_s, folder}, {u"trouble"_s, trouble.text}},
                  .text = "{trouble}"});
    }
    return list.take(facts.dismissed, now);
}

} // namespace Skykeep
