// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/accountchores.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Skykeep {

namespace {

constexpr Milliseconds identityInterval = 24h;
// A handle that did not lead back is looked at more often, until it is sure.
constexpr Milliseconds refutedInterval = 6h;

Timestamp nextIdentityCheck(const Account &account, const ChoreContext &context)
{
    const auto interval = account.seen.handleRefutations > 0 ? refutedInterval : identityInterval;
    // Never all at start, which would hand one address's whole list to the directory.
    if (!account.seen.identityCheckedAt)
        return context.start + scaled(interval, context.jitter);
    const auto due = *account.seen.identityCheckedAt + scaled(interval, 0.9 + 0.2 * context.jitter);
    if (due >= context.start)
        return due;
    // Nor after time off. What waits longer is asked sooner, so that an account is reached soon also
    // where the keeper runs for a few hours at a time.
    const auto overdue = static_cast<double>((context.start - due).count());
    const auto days = overdue / static_cast<double>(interval.count());
    return context.start + scaled(interval, context.jitter / (1.0 + 2.0 * days));
}

} // namespace

std::vector<DueChore> choresOf(const Account &account, const ChoreContext &context)
{
    std::vector<DueChore> chores;
    const auto &seen = account.seen;
    if (account.entry.isRevocationPending || account.entry.isLeaving)
        chores.push_back({Chore::Revoke, context.start});
    if (account.entry.keeping == Keeping::SignedOut)
        return chores;

    if (account.isUnsaved)
        chores.push_back({Chore::Store, context.start});
    const bool isRenewed = !seen.isParked && account.entry.keeping != Keeping::LeftToEnd;
    // No date and no reason to have none, as after the ledger was lost: the vault knows more.
    const bool isUnknown = !seen.signInReason && !seen.repoMissingSince;
    if (isRenewed && (seen.nextRefreshAt || isUnknown))
        chores.push_back({Chore::Refresh, seen.nextRefreshAt.value_or(context.start)});
    if (seen.isParked)
        chores.push_back({Chore::CheckStatus, seen.nextStatusCheckAt.value_or(context.start)});
    chores.push_back({Chore::CheckIdentity, nextIdentityCheck(account, context)});
    return chores;
}

QString toString(Chore chore)
{
    switch (chore) {
    case Chore::Refresh:
        return u"Refresh"_s;
    case Chore::CheckStatus:
        return u"Status check"_s;
    case Chore::CheckIdentity:
        return u"Identity check"_s;
    case Chore::Revoke:
        return u"Revocation"_s;
    case Chore::Store:
        return u"Storing"_s;
    }
    Q_UNREACHABLE();
}

bool needsVault(Chore chore)
{
    return chore == Chore::Refresh || chore == Chore::Revoke || chore == Chore::Store;
}

ServiceUrl hostOf(const Account &account, Chore chore)
{
    switch (chore) {
    case Chore::Refresh:
    case Chore::Revoke:
    case Chore::Store:
        return account.entry.sessionHost;
    case Chore::CheckStatus:
    case Chore::CheckIdentity:
        return account.seen.movedToAccountHost.value_or(account.entry.accountHost);
    }
    Q_UNREACHABLE();
}

} // namespace Skykeep
