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
    case AccountHome::Nowhere: // then the host that was its last has the word
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

    // "Could not find user info" from a host that has the repository: it makes no sense yet.
    if (evidence.refusal == ErrorKind::AccountUnknown)
        return {Verdict::Inconclusive};
    // What else is known of a session says more than the name its server has for the refusal.
    if (evidence.wasParked)
        return {Verdict::SignInNeeded, SignInReason::TakedownReversed};
    if (evidence.isPastOwnDate)
        return {Verdict::SignInNeeded, SignInReason::Expired};
    return {Verdict::SignInNeeded,
            evidence.refusal == ErrorKind::TokenInvalid ? SignInReason::ServerRejects
                                                        : SignInReason::Revoked};
}

} // namespace Skykeep
