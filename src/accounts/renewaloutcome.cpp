// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/renewaloutcome.h"

#include "accounts/ledgerwords.h"
#include "session/refreshpolicy.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace Skykeep {

namespace {

void log(AccountChange &change, Timestamp at, LedgerEvent event, QString text, QString detail = {})
{
    change.entries.push_back({change.account.did(), at, event, std::move(text), std::move(detail)});
}

// Servers come back: what needs a sign-in is still tried once a day for a week.
std::optional<Timestamp> nextProbe(Timestamp since, Timestamp now)
{
    if (now - since >= RefreshPolicy::ProbePeriod)
        return std::nullopt;
    return now + RefreshPolicy::ProbeInterval;
}

std::optional<Timestamp> nextAttempt(const Observations &seen, const Error &error,
                                     OutcomeContext context)
{
    if (seen.isParked)
        return std::nullopt;
    if (seen.signInReason)
        return nextProbe(*seen.signInNeededSince, context.now);
    const bool isSlow = seen.refusals >= RefreshPolicy::RefusalsBeforeSlowing
        && context.now - *seen.refusedSince >= RefreshPolicy::RefusalPeriod;
    if (isSlow)
        return context.now + scaled(RefreshPolicy::ProbeInterval, 0.9 + 0.1 * context.jitter);
    return context.now + RefreshPolicy::backoff(seen.failures, context.random, error.retryAfter);
}

// The failure is counted and the next attempt planned; all else stays as it was.
void countFailure(AccountChange &change, const Error &error, OutcomeContext context)
{
    auto &seen = change.account.seen;
    ++seen.failures;
    if (!seen.failingSince)
        seen.failingSince = context.now;
    seen.lastError = error;
    // That the keychain has nothing is no server's refusal.
    if (!isTransient(error.kind) && error.kind != ErrorKind::VaultEmpty) {
        ++seen.refusals;
        if (!seen.refusedSince)
            seen.refusedSince = context.now;
    }
    seen.nextRefreshAt = nextAttempt(seen, error, context);
    log(change, context.now, LedgerEvent::RefreshFailed, describe(error), error.detail);
}

void needSignIn(AccountChange &change, SignInReason reason, const std::optional<Error> &error,
                OutcomeContext context)
{
    auto &seen = change.account.seen;
    if (seen.signInReason != reason) {
        seen.signInReason = reason;
        log(change, context.now, LedgerEvent::SignInNeeded, LedgerWords::signInNeeded(reason),
            error ? error->detail : QString());
    }
    if (!seen.signInNeededSince)
        seen.signInNeededSince = context.now;
    seen.isParked = false;
    seen.parkedSince.reset();
    seen.nextStatusCheckAt.reset();
    if (error)
        seen.lastError = error;
    seen.nextRefreshAt = nextProbe(*seen.signInNeededSince, context.now);
}

void park(AccountChange &change, const Renewal &renewal, OutcomeContext context)
{
    auto &account = change.account;
    auto &seen = account.seen;
    // The account's own host has the word, if it was asked: it was taken by setLocation(). Elsewhere
    // its word would be overwritten, and be seen to change, at each check.
    if (!renewal.hosting && !seen.movedTo) {
        setHosting(change, HostingStatus{false, QStringLiteral("takendown")},
                   account.entry.sessionHost, context.now);
    }
    if (!seen.isParked) {
        seen.isParked = true;
        seen.parkedSince = context.now;
        log(change, context.now, LedgerEvent::Parked, LedgerWords::parked(),
            renewal.error ? renewal.error->detail : QString());
    }
    seen.signInReason.reset();
    seen.signInNeededSince.reset();
    seen.nextRefreshAt.reset();
    seen.nextStatusCheckAt = nextStatusCheck(*seen.parkedSince, context);
}

void missAccount(AccountChange &change, const Renewal &renewal, OutcomeContext context)
{
    auto &seen = change.account.seen;
    countFailure(change, renewal.error.value_or(Error{ErrorKind::AccountUnknown, {}, {}}), context);
    missRepository(seen, context.now);
    // Of an account that was taken down the status check goes on.
    seen.nextRefreshAt = seen.isParked ? std::nullopt
                                       : nextProbe(*seen.repoMissingSince, context.now);
}

// A moved account's old server keeps answering; its word no longer counts. And as it then says
// "deactivated", that word counts only once the DID document was asked.
bool isBelieved(const Observations &seen, const Renewal &renewal)
{
    if (seen.movedTo)
        return false;
    const bool isNotChecked = renewal.location && renewal.location->home == AccountHome::NotChecked;
    return renewal.session->account.hosting.active || !isNotChecked;
}

void succeed(AccountChange &change, const Renewal &renewal, OutcomeContext context)
{
    const SessionFacts &session = *renewal.session;
    auto &account = change.account;
    auto &seen = account.seen;
    log(change, context.now, LedgerEvent::Refreshed, LedgerWords::refreshed(seen.failures));
    if (seen.isParked)
        log(change, context.now, LedgerEvent::TakedownReversed, LedgerWords::takedownReversed());
    observeSession(seen, session, account.entry.keeping, context);
    account.isHeld = false;
    account.isUnsaved = !session.isStored;

    if (isBelieved(seen, renewal))
        setHosting(change, session.account.hosting, account.entry.sessionHost, context.now);
    if (const auto handle = handleTold(session.account))
        setHandle(change, *handle, context.now);
}

} // namespace

RefreshPace paceOf(const Observations &seen, Keeping keeping)
{
    switch (keeping) {
    case Keeping::Kept:
        return seen.hasNoGrace ? RefreshPace::KeepAlive : RefreshPace::Regular;
    case Keeping::Paused:
        return RefreshPace::KeepAlive;
    case Keeping::LeftToEnd:
    case Keeping::SignedOut:
        return RefreshPace::Never;
    }
    Q_UNREACHABLE();
}

void observeSession(Observations &seen, const SessionFacts &session, Keeping keeping,
                    OutcomeContext context)
{
    const auto received = session.receivedAt;
    const auto &[accessLife, refreshLife] = session.lifetimes;
    seen.accessLife = accessLife;
    seen.refreshLife = refreshLife;
    seen.accessExpiresAt = accessLife ? std::optional(received + *accessLife) : std::nullopt;
    seen.refreshExpiresAt = refreshLife ? std::optional(received + *refreshLife) : std::nullopt;
    if (session.credential != CredentialKind::Unknown)
        seen.credential = session.credential;
    seen.lastRefreshAt = received;
    seen.nextRefreshAt = RefreshPolicy::nextRefresh(received, session.lifetimes,
                                                    paceOf(seen, keeping), context.jitter);
    seen.failures = 0;
    seen.failingSince.reset();
    seen.lastError.reset();
    seen.refusals = 0;
    seen.refusedSince.reset();
    seen.signInReason.reset();
    seen.signInNeededSince.reset();
    seen.isParked = false;
    seen.parkedSince.reset();
    seen.nextStatusCheckAt.reset();
    seen.repoMissingSince.reset();
    seen.isDeleted = false;
    seen.wrongAccountAt.reset();
    seen.missingReads = 0;
}

AccountChange applied(Account account, const Renewal &renewal, OutcomeContext context)
{
    AccountChange change{std::move(account), {}};
    auto &row = change.account;
    const bool isAskedInVain = renewal.kind == Renewal::Kind::Held
        || renewal.kind == Renewal::Kind::SecretMissing;
    if (!isAskedInVain) // else the keychain had the item
        row.seen.missingReads = 0;
    row.seen.isCopied = row.seen.isCopied || renewal.isCopied;
    row.seen.hasNoGrace = row.seen.hasNoGrace || renewal.hasNoGrace;
    if (renewal.location)
        setLocation(change, *renewal.location, renewal.hosting, context.now);
    if (renewal.kind != Renewal::Kind::Held)
        row.isHeld = false;

    switch (renewal.kind) {
    case Renewal::Kind::Renewed:
        succeed(change, renewal, context);
        break;
    case Renewal::Kind::Waiting:
        countFailure(change, *renewal.error, context);
        break;
    case Renewal::Kind::Held:
        if (!row.isHeld)
            log(change, context.now, LedgerEvent::RefreshFailed, describe(*renewal.error),
                renewal.error->detail);
        row.isHeld = true;
        break;
    case Renewal::Kind::SecretMissing:
        ++row.seen.missingReads;
        if (row.seen.missingReads > 1)
            needSignIn(change, SignInReason::SecretMissing, renewal.error, context);
        else
            countFailure(change, *renewal.error, context);
        break;
    case Renewal::Kind::WrongAccount:
        row.seen.wrongAccountAt = context.now;
        countFailure(change, *renewal.error, context);
        break;
    case Renewal::Kind::Parked:
        park(change, renewal, context);
        break;
    case Renewal::Kind::RepoMissing:
        missAccount(change, renewal, context);
        break;
    case Renewal::Kind::SignInNeeded:
        needSignIn(change, *renewal.reason, renewal.error, context);
        break;
    }
    if (row.entry.keeping == Keeping::LeftToEnd)
        row.seen.nextRefreshAt.reset();
    return change;
}

} // namespace Skykeep
