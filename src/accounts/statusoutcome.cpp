// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/statusoutcome.h"

#include "accounts/ledgerwords.h"

using namespace std::chrono_literals;

namespace Skykeep {

namespace {

constexpr Milliseconds missingAgain = 24h; // between two answers that an account is not there

void log(AccountChange &change, Timestamp at, LedgerEvent event, QString text)
{
    change.entries.push_back({change.account.did(), at, event, std::move(text), {}});
}

// It is there after all, or what was asked was not its host.
void forgetMissing(Observations &seen, Timestamp now)
{
    // Its session was given up; now it may live.
    if (seen.isDeleted && !seen.nextRefreshAt && !seen.isParked && !seen.signInReason)
        seen.nextRefreshAt = now;
    seen.repoMissingSince.reset();
    seen.isDeleted = false;
}

} // namespace

void setHosting(AccountChange &change, const HostingStatus &hosting, const ServiceUrl &source,
                Timestamp now)
{
    auto &seen = change.account.seen;
    if (!seen.hosting || seen.hosting->hosting != hosting) {
        log(change, now, LedgerEvent::StatusChanged,
            LedgerWords::statusChanged(source, hosting,
                                       seen.hosting ? std::optional(seen.hosting->hosting)
                                                    : std::nullopt));
        seen.hostingSince = now;
    }
    seen.hosting = HostingObservation{hosting, now, source};
    // Missed twice is deleted, unless it was seen in between.
    if (hosting.active || hosting.status != QLatin1String("deleted"))
        forgetMissing(seen, now);
}

void setLocation(AccountChange &change, const Location &location,
                 const std::optional<HostingStatus> &hosting, Timestamp now)
{
    auto &account = change.account;
    auto &seen = account.seen;
    if (location.home != AccountHome::NotChecked)
        seen.identityCheckedAt = now;

    if (location.home == AccountHome::Elsewhere) {
        if (seen.movedTo != location.sessionHost)
            log(change, now, LedgerEvent::ServerChanged,
                LedgerWords::serverChanged(account.entry.accountHost, *location.accountHost));
        seen.movedTo = location.sessionHost;
        seen.movedToAccountHost = location.accountHost;
        forgetMissing(seen, now);
    } else if (location.home == AccountHome::Here) {
        // That it had moved was why the session ended.
        if (seen.movedTo && seen.signInReason == SignInReason::Moved)
            seen.nextRefreshAt = now;
        seen.movedTo.reset();
        seen.movedToAccountHost.reset();
        if (account.entry.accountHost != *location.accountHost) {
            log(change, now, LedgerEvent::ServerChanged,
                LedgerWords::serverChanged(account.entry.accountHost, *location.accountHost));
            account.entry.accountHost = *location.accountHost;
            forgetMissing(seen, now);
        }
    }
    if (hosting && location.accountHost)
        setHosting(change, *hosting, *location.accountHost, now);
}

void setHandle(AccountChange &change, const Handle &handle, Timestamp now)
{
    auto &account = change.account;
    if (account.entry.handle == handle)
        return;
    if (account.entry.handle) {
        account.seen.previousHandle = account.entry.handle;
        account.seen.handleChangedAt = now;
        account.seen.isHandleVerified.reset();
        account.seen.handleRefutations = 0;
        account.seen.handleRefutedSince.reset();
        log(change, now, LedgerEvent::HandleChanged,
            LedgerWords::handleChanged(*account.entry.handle, handle));
    }
    account.entry.handle = handle;
}

std::optional<Handle> handleTold(const AccountView &account)
{
    if (account.handle && account.handle->toString() == QLatin1String("handle.invalid"))
        return std::nullopt;
    return account.handle;
}

void missRepository(Observations &seen, Timestamp now)
{
    if (!seen.repoMissingSince)
        seen.repoMissingSince = now;
    else if (now - *seen.repoMissingSince >= missingAgain)
        seen.isDeleted = true;
}

Timestamp nextStatusCheck(Timestamp parkedSince, OutcomeContext context)
{
    const Milliseconds interval = context.now - parkedSince < 24h ? 1h : 6h;
    return context.now + scaled(interval, 0.9 + 0.2 * context.jitter);
}

AccountChange applied(Account account, const Location &location,
                      const std::optional<HostingStatus> &hosting, OutcomeContext context)
{
    AccountChange change{std::move(account), {}};
    setLocation(change, location, hosting, context.now);
    return change;
}

AccountChange applied(Account account, const HostingStatus &hosting, const ServiceUrl &source,
                      OutcomeContext context)
{
    AccountChange change{std::move(account), {}};
    setHosting(change, hosting, source, context.now);
    auto &seen = change.account.seen;
    if (seen.isParked)
        seen.nextStatusCheckAt = nextStatusCheck(*seen.parkedSince, context);
    return change;
}

} // namespace Skykeep
