// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/account.h"

using namespace Qt::StringLiterals;

namespace Skykeep {

QString toString(SessionState state)
{
    switch (state) {
    case SessionState::Fresh:
        return u"fresh"_s;
    case SessionState::Due:
        return u"due"_s;
    case SessionState::Refreshing:
        return u"refreshing"_s;
    case SessionState::Waiting:
        return u"waiting"_s;
    case SessionState::Held:
        return u"held"_s;
    case SessionState::Unsaved:
        return u"unsaved"_s;
    case SessionState::Paused:
        return u"paused"_s;
    case SessionState::Parked:
        return u"parked"_s;
    case SessionState::SignInNeeded:
        return u"sign-in-needed"_s;
    case SessionState::SignedOut:
        return u"signed-out"_s;
    }
    Q_UNREACHABLE();
}

QString Account::displayName() const
{
    if (!entry.label.isEmpty())
        return entry.label;
    return entry.handle ? entry.handle->toString() : entry.did.toString();
}

QString Account::trustedName() const
{
    // A handle that no longer leads here could lead to somebody else.
    if (entry.handle && seen.isHandleVerified != false)
        return entry.handle->toString();
    return entry.did.toString();
}

SessionState Account::sessionState(Timestamp now) const
{
    if (entry.keeping == Keeping::SignedOut)
        return SessionState::SignedOut;
    if (isRefreshing)
        return SessionState::Refreshing;
    if (isUnsaved)
        return SessionState::Unsaved;
    if (seen.signInReason)
        return SessionState::SignInNeeded;
    if (seen.isParked)
        return SessionState::Parked;
    if (entry.keeping != Keeping::Kept)
        return SessionState::Paused;
    if (isHeld)
        return SessionState::Held;
    if (seen.nextRefreshAt ? *seen.nextRefreshAt <= now : seen.failures == 0)
        return SessionState::Due;
    // Also while the access token is still good: what matters is that renewing it failed.
    return seen.failures > 0 ? SessionState::Waiting : SessionState::Fresh;
}

} // namespace Skykeep
