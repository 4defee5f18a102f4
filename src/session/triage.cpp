// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "session/triage.h"

using namespace Qt::StringLiterals;

namespace Skykeep {

bool isHeldBack(const HostingStatus &hosting)
{
    return !hosting.active
        && (hosting.status == "takendown"_L1 || hosting.status == "suspended"_L1);
}

Judgement judge(const Evidence &evidence)
{
    // Only the DID document tells whether the refusing server is still the one to ask.
    switch (evidence.home) {
    case AccountHome::NotChecked:
        // A takedown is said in so many words and undone by asking again later, so it needs no
        // second witness; anything else does.
        if (evidence.refusal == ErrorKind::AccountTakenDown)
            return {Verdict::Parked};
        return {Verdict::Inconclusive};
    case AccountHome::Elsewhere:
        return {Verdict::SignInNeeded, SignInReason::Moved};
    case AccountHome::Nowhere:
        return {Verdict::RepoMissing};
    case AccountHome::Here:
        break;
    }

    if (evidence.refusal == ErrorKind::AccountTakenDown)
        return {Verdict::Parked};
    if (evidence.isRepoMissing)
        return {Verdict::RepoMissing};
    if (!evidence.hosting)
        return {Verdict::Inconclusive};
    if (isHeldBack(*evidence.hosting))
        return {Verdict::Parked};
    if (!evidence.hosting->active && evidence.hosting->status == "deleted"_L1)
        return {Verdict::RepoMissing};

    switch (evidence.refusal) {
    case ErrorKind::TokenExpired:
        if (evidence.wasParked)
            return {Verdict::SignInNeeded, SignInReason::TakedownReversed};
        return {Verdict::SignInNeeded,
                evidence.isPastOwnDate ? SignInReason::Expired : SignInReason::Revoked};
    case ErrorKind::TokenInvalid:
        return {Verdict::SignInNeeded, SignInReason::ServerRejects};
    default:
        // "Could not find user info" from a host that has the repository: it makes no sense yet.
        return {Verdict::Inconclusive};
    }
}

} // namespace Skykeep
