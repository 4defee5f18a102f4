// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/accountupkeep.h"

#include "accounts/ledgerwords.h"

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

Residence residenceOf(const Account &account)
{
    return {account.did(), account.entry.sessionHost, account.entry.accountHost,
            account.entry.addresses};
}

tl::unexpected<Error> notListed(const Did &did)
{
    return fail(ErrorKind::NoSuchAccount, did.toString());
}

} // namespace

AccountUpkeep::AccountUpkeep(Services services, std::function<double()> random)
    : m_book(services.book)
    , m_hosts(services.hosts)
    , m_sessions(services.sessions)
    , m_locator(services.locator)
    , m_resolver(services.resolver)
    , m_xrpc(services.xrpc)
    , m_clock(services.clock)
    , m_random(std::move(random))
{
}

OutcomeContext AccountUpkeep::context(const Did &did) const
{
    return {m_clock.now(), RefreshPolicy::jitterOf(did.toString()), m_random()};
}

void AccountUpkeep::shiftTimes(Milliseconds step)
{
    m_hosts.shift(step);
    m_xrpc.shiftClock(step);
}

Task<void> AccountUpkeep::refresh(Did did)
{
    const auto *account = m_book.find(did);
    if (!account)
        co_return notListed(did);
    if (account->entry.keeping == Keeping::SignedOut)
        co_return fail(ErrorKind::SignInNeeded, account->displayName());
    if (account->seen.isParked) {
        const auto checked = co_await checkStatus(did);
        co_return checked;
    }
    const auto renewed = co_await renew(did);
    co_return renewed;
}

Task<void> AccountUpkeep::renew(Did did)
{
    const auto *account = m_book.find(did);
    // That a takedown ended the session stays the reason, however often it is tried again.
    const bool wasParked = account->seen.isParked
        || account->seen.signInReason == SignInReason::TakedownReversed;
    RenewalRequest request{residenceOf(*account), wasParked, account->seen.refreshExpiresAt};
    m_book.mark(did, [](Account &row) { row.isRefreshing = true; });
    auto renewed = co_await m_sessions.renew(std::move(request));
    m_book.mark(did, [](Account &row) { row.isRefreshing = false; });
    if (!renewed)
        co_return fail(renewed.error());
    Renewal renewal = std::move(*renewed);
    if (renewal.error && renewal.error->kind == ErrorKind::Cancelled)
        co_return fail(*renewal.error); // we are quitting: nothing was found out

    account = m_book.find(did);
    // Signed out or removed while the answer was on its way: what came is dealt with by that.
    if (!account || account->entry.keeping == Keeping::SignedOut)
        co_return notListed(did);
    if (renewal.kind != Renewal::Kind::Held && renewal.kind != Renewal::Kind::SecretMissing)
        countAnswer(account->entry.sessionHost, renewal.error);

    // An account that moved is "deactivated" at its old host: before that word is believed for the
    // first time, the DID document is asked where the account lives.
    const bool isNewlyInactive = renewal.session && !renewal.session->account.hosting.active
        && (!account->seen.hosting || account->seen.hosting->hosting.active);
    if (isNewlyInactive) {
        const Residence residence = residenceOf(*account);
        auto located = co_await m_locator.locate(residence);
        if (located && located->home == AccountHome::Elsewhere) {
            const XrpcHost host{*located->accountHost, residence.addresses};
            const auto hosting = co_await m_xrpc.getRepoStatus(host, did);
            if (hosting)
                renewal.hosting = *hosting;
        }
        if (located)
            renewal.location = *located;
        account = m_book.find(did);
        if (!account || account->entry.keeping == Keeping::SignedOut)
            co_return notListed(did);
        // Somebody has signed in meanwhile: what came belongs to the session before.
        if (account->seen.lastRefreshAt > renewal.session->receivedAt)
            co_return {};
    }

    write(did, applied(*account, renewal, context(did)));

    switch (renewal.kind) {
    case Renewal::Kind::Renewed:
        co_return {};
    case Renewal::Kind::SignInNeeded:
        co_return fail(ErrorKind::SignInNeeded, m_book.find(did)->displayName(),
                       renewal.error->detail);
    default:
        co_return fail(*renewal.error);
    }
}

Task<void> AccountUpkeep::checkStatus(Did did)
{
    const auto *account = m_book.find(did);
    if (!account)
        co_return notListed(did);
    // Of a moved account only its new host has the word.
    const XrpcHost host{account->seen.movedToAccountHost.value_or(account->entry.accountHost),
                        account->entry.addresses};
    const auto hosting = co_await m_xrpc.getRepoStatus(host, did);
    countAnswer(host.url, hosting ? std::nullopt : std::optional(hosting.error()));

    account = m_book.find(did);
    if (!account)
        co_return notListed(did);
    if (!hosting) {
        // What got no answer is asked again as soon as the backoff allows, not hours later.
        const bool isAnswered = !isTransient(hosting.error().kind);
        m_book.observe(did, [this, &did, isAnswered](Observations &seen) {
            if (seen.isParked && isAnswered)
                seen.nextStatusCheckAt = nextStatusCheck(*seen.parkedSince, context(did));
        });
        if (account->seen.isParked && hosting.error().kind == ErrorKind::AccountUnknown) {
            // Deleted, or moved away: the same questions as for any other session.
            const auto renewed = co_await renew(did);
            co_return renewed;
        }
        co_return fail(hosting.error());
    }

    const bool wasParked = account->seen.isParked;
    write(did, applied(*account, *hosting, host.url, context(did)));
    if (!wasParked)
        co_return {};
    if (isHeldBack(*hosting))
        co_return fail(ErrorKind::AccountTakenDown, host.url.displayName());
    // It is back, and so is its session, or else its owner is told that it is not.
    const auto renewed = co_await renew(did);
    co_return renewed;
}

Task<void> AccountUpkeep::checkIdentity(Did did)
{
    const auto *account = m_book.find(did);
    if (!account)
        co_return notListed(did);
    const Residence residence = residenceOf(*account);
    const auto located = co_await m_locator.locate(residence);
    if (!located)
        co_return fail(located.error());
    account = m_book.find(did);
    if (!account)
        co_return notListed(did);

    if (located->home == AccountHome::NotChecked) {
        // Not before tomorrow: the directory's trouble is no reason to ask it more often.
        m_book.observe(did, [this](Observations &seen) { seen.identityCheckedAt = m_clock.now(); });
        co_return {};
    }
    std::optional<HostingStatus> hosting;
    bool isMissing = false;
    if (located->accountHost) {
        const XrpcHost host{*located->accountHost, residence.addresses};
        const auto answer = co_await m_xrpc.getRepoStatus(host, did);
        if (answer)
            hosting = *answer;
        else
            isMissing = answer.error().kind == ErrorKind::AccountUnknown;
        account = m_book.find(did);
        if (!account)
            co_return notListed(did);
    }
    auto change = applied(*account, *located, hosting, context(did));
    // A session that is seldom renewed would be long in finding it out.
    if (isMissing && located->home == AccountHome::Here)
        missRepository(change.account.seen, m_clock.now());
    write(did, std::move(change));

    const auto claimed = located->document ? located->document->claimedHandle : std::nullopt;
    const auto checked = co_await checkHandle(did, claimed);
    co_return checked;
}

Task<void> AccountUpkeep::checkHandle(Did did, std::optional<Handle> claimed)
{
    const auto *account = m_book.find(did);
    // The handle of an account that is not active does not resolve at its own server.
    if (!account || (!claimed && !account->entry.handle)
        || (account->seen.hosting && !account->seen.hosting->hosting.active))
        co_return {};
    // A new handle is in the document before any answer to a renewal tells it.
    const Handle handle = claimed ? *claimed : *account->entry.handle;
    const XrpcHost host{account->seen.movedToAccountHost.value_or(account->entry.accountHost),
                        account->entry.addresses};

    Result<Did> leads = fail(ErrorKind::NotFound);
    if (handle.isForDevelopment())
        leads = co_await m_xrpc.resolveHandle(host, handle);
    else
        leads = co_await m_resolver.resolveHandle(handle);
    // Nobody answered, or not to the question: that is not checked, not invalid.
    if (!leads && (isTransient(leads.error().kind) || leads.error().kind == ErrorKind::Rejected))
        co_return {};

    const bool isGood = leads && *leads == did && claimed == handle;
    const auto now = m_clock.now();
    account = m_book.find(did);
    if (account && isGood) {
        AccountChange change{*account, {}};
        setHandle(change, handle, now);
        write(did, std::move(change));
    }
    m_book.observe(did, [isGood, now](Observations &seen) {
        seen.isHandleVerified = isGood;
        seen.handleRefutations = isGood ? 0 : seen.handleRefutations + 1;
        if (isGood)
            seen.handleRefutedSince.reset();
        else if (!seen.handleRefutedSince)
            seen.handleRefutedSince = now;
    });
    co_return {};
}

Task<void> AccountUpkeep::revoke(Did did)
{
    const auto *account = m_book.find(did);
    if (!account)
        co_return notListed(did);
    const AddressPolicy addresses = account->entry.addresses;
    const ServiceUrl host = account->entry.sessionHost;

    if (account->entry.keeping == Keeping::SignedOut) {
        const auto ended = co_await m_sessions.end(did);
        if (!ended)
            co_return ended;
    }
    const auto revoked = co_await m_sessions.revoke(did, addresses);
    // It may have been the keychain, or the server of a session before this one.
    if (!revoked && revoked.error().subject == host.displayName())
        countAnswer(host, revoked.error());
    if (!revoked)
        co_return revoked;

    account = m_book.find(did);
    // Somebody else who asked for it may have been first.
    if (!account || (!account->entry.isRevocationPending && !account->entry.isLeaving))
        co_return {};
    m_book.observe(did, [](Observations &) { },
                   {{did, m_clock.now(), LedgerEvent::Revoked, LedgerWords::revoked(host), {}}});
    if (account->entry.isLeaving) {
        const auto removed = m_book.remove(did);
        co_return removed;
    }
    const auto decided = m_book.decide(did, [](RosterEntry &entry) {
        entry.isRevocationPending = false;
    });
    co_return decided;
}

Task<void> AccountUpkeep::store(Did did)
{
    const auto stored = co_await m_sessions.storeUnsaved(did);
    if (!stored)
        co_return stored;
    m_book.mark(did, [](Account &row) { row.isUnsaved = false; });
    m_book.observe(did, [](Observations &) { },
                   {{did, m_clock.now(), LedgerEvent::Stored, LedgerWords::stored(), {}}});
    co_return {};
}

void AccountUpkeep::write(const Did &did, AccountChange change)
{
    m_book.follow(did, [&](RosterEntry &entry) {
        entry.handle = change.account.entry.handle;
        entry.accountHost = change.account.entry.accountHost;
    });
    m_book.mark(did, [&](Account &row) {
        row.isHeld = change.account.isHeld;
        row.isUnsaved = change.account.isUnsaved;
    });
    m_book.observe(did, [&](Observations &seen) { seen = change.account.seen; }, change.entries);
}

void AccountUpkeep::countAnswer(const ServiceUrl &host, const std::optional<Error> &error)
{
    if (error)
        m_hosts.failed(host, *error, m_clock.now());
    else
        m_hosts.answered(host, m_clock.now());
}

} // namespace Skykeep
