// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/account.h"
#include "accounts/warnings.h"

#include <chrono>

namespace Skykeep {

//! The moment at which the tests of accounts happen.
inline constexpr Timestamp sampleNow = std::chrono::sys_days(std::chrono::year(2024) / 5 / 1)
    + std::chrono::hours(12);

inline Did sampleDid(QStringView text = u"did:web:alice.example.com")
{
    return Did::parse(text).value();
}

inline Handle sampleHandle(QStringView text = u"alice.example.com")
{
    return Handle::parse(text).value();
}

inline ServiceUrl sampleUrl(QStringView text = u"https://pds.example.com")
{
    return ServiceUrl::parse(text).value();
}

inline RosterEntry sampleEntry()
{
    return {.did = sampleDid(),
            .handle = sampleHandle(),
            .sessionHost = sampleUrl(),
            .accountHost = sampleUrl()};
}

//! An account that is fresh, and of which nothing is to be warned.
inline Account sampleAccount()
{
    using namespace std::chrono_literals;
    Account account{.entry = sampleEntry()};
    auto &seen = account.seen;
    seen.hosting = {{}, sampleNow - 1h, sampleUrl()};
    seen.credential = CredentialKind::AppPassword;
    seen.accessLife = 2h;
    seen.refreshLife = 90 * 24h;
    seen.keptSince = sampleNow - 10 * 24h;
    seen.lastRefreshAt = sampleNow - 1h;
    seen.accessExpiresAt = sampleNow + 1h;
    seen.refreshExpiresAt = sampleNow - 1h + 90 * 24h;
    seen.nextRefreshAt = sampleNow + 30min;
    seen.isHandleVerified = true;
    return account;
}

//! The warnings as "level code", in order, joined by commas.
inline QString inShort(const std::vector<Warning> &warnings)
{
    QStringList words;
    for (const auto &warning : warnings)
        words << toString(warning.level) + u' ' + toString(warning.code);
    return words.join(u", ");
}

} // namespace Skykeep
