// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/renewaloutcome.h"
#include "accountsample.h"

// What a renewal of the sample account may come to.
namespace Skykeep {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = Renewal::Kind;

inline const auto elsewhere = u"https://pds.example.org"_s;

inline OutcomeContext at(Milliseconds later)
{
    return {sampleNow + later, 0.5, 0.5};
}

inline SessionFacts session(HostingStatus hosting = {}, Timestamp receivedAt = sampleNow)
{
    return {.account = {sampleDid(), sampleHandle(), hosting, std::nullopt},
            .receivedAt = receivedAt,
            .lifetimes = {2h, 90 * 24h},
            .credential = CredentialKind::AppPassword};
}

inline Renewal renewed(HostingStatus hosting = {})
{
    Renewal renewal;
    renewal.kind = Kind::Renewed;
    renewal.session = session(std::move(hosting));
    return renewal;
}

inline Renewal failed(Kind kind, ErrorKind error = ErrorKind::Offline)
{
    Renewal renewal;
    renewal.kind = kind;
    renewal.error = Error{error, u"pds.example.com"_s, u"said so"_s};
    if (kind == Kind::SignInNeeded)
        renewal.reason = SignInReason::Revoked;
    return renewal;
}

inline Location location(AccountHome home, const QString &host)
{
    Location location;
    location.home = home;
    location.accountHost = ServiceUrl::parse(host);
    if (home != AccountHome::NotChecked)
        location.sessionHost = location.accountHost;
    return location;
}

inline Account troubled()
{
    auto account = sampleAccount();
    auto &seen = account.seen;
    seen.failures = 3;
    seen.failingSince = sampleNow - 3h;
    seen.lastError = Error{ErrorKind::Offline, {}, {}};
    seen.refusals = 2;
    seen.refusedSince = sampleNow - 2h;
    seen.repoMissingSince = sampleNow - 2h;
    seen.wrongAccountAt = sampleNow - 1h;
    seen.missingReads = 1;
    seen.nextRefreshAt = sampleNow;
    account.isHeld = true;
    return account;
}

inline Account parked(Milliseconds since)
{
    auto account = sampleAccount();
    account.seen.isParked = true;
    account.seen.parkedSince = sampleNow - since;
    account.seen.hosting = {{false, u"takendown"_s}, sampleNow - since, sampleUrl()};
    account.seen.nextRefreshAt.reset();
    return account;
}

inline QStringList events(const AccountChange &change)
{
    QStringList words;
    for (const auto &entry : change.entries)
        words << toString(entry.event);
    return words;
}

} // namespace Skykeep
