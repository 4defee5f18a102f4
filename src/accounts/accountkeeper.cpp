// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/accountkeeper.h"

#include "accounts/ledgerwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

constexpr qsizetype longestLabel = 100;

// What was known of a session that its owner has ended.
void forgetSession(Observations &seen)
{
    seen.accessExpiresAt.reset();
    seen.refreshExpiresAt.reset();
    seen.nextRefreshAt.reset();
    seen.nextStatusCheckAt.reset();
    seen.failures = 0;
    seen.failingSince.reset();
    seen.lastError.reset();
    seen.refusals = 0;
    seen.refusedSince.reset();
    seen.signInReason.reset();
    seen.signInNeededSince.reset();
    seen.isParked = false;
    seen.parkedSince.reset();
}

} // namespace

AccountKeeper::AccountKeeper(Services services)
    : m_book(services.book)
    , m_hosts(services.hosts)
    , m_sessions(services.sessions)
    , m_upkeep(services.upkeep)
    , m_scheduler(services.scheduler)
    , m_signIn(services.signIn)
    , m_appPasswords(services.appPasswords)
    , m_xrpc(services.xrpc)
    , m_vault(services.vault)
    , m_clock(services.clock)
{
    connect(&m_vault, &Vault::stateChanged, this, &AccountKeeper::keychainChanged);
    connect(&m_scheduler, &UpkeepScheduler::networkChanged, this, &AccountKeeper::networkChanged);
    connect(&m_scheduler, &UpkeepScheduler::woke, this, &AccountKeeper::timePassed);
}

Task<void> AccountKeeper::start()
{
    m_book.load();
    m_vault.expectBackend(m_book.keychain());
    const auto state = co_await m_vault.probe();
    if (!m_isStopped) // while the keychain took its time
        m_scheduler.start();
    if (!state)
        co_return fail(state.error());
    co_return {};
}

void AccountKeeper::stop()
{
    m_isStopped = true;
    m_scheduler.stop();
    m_sessions.stop();
}

Task<void> AccountKeeper::storeUnsaved()
{
    for (const auto &did : m_sessions.unsaved())
        co_await m_upkeep.store(did); // which logs what went wrong
    co_return {};
}

Task<SignInTarget> AccountKeeper::resolve(QString identifier, QString server)
{
    const auto target = co_await m_signIn.resolve(identifier, server);
    co_return target;
}

Task<Did> AccountKeeper::signIn(SignInRequest request)
{
    const auto did = co_await m_signIn.signIn(std::move(request));
    if (did)
        m_scheduler.tryAgain(*did);
    co_return did;
}

std::optional<SignInAllowance> AccountKeeper::signInAllowanceAt(const ServiceUrl &host) const
{
    return m_signIn.allowanceAt(host);
}

Task<void> AccountKeeper::refresh(Did did)
{
    const auto refreshed = co_await m_upkeep.refresh(did);
    if (m_book.find(did))
        m_scheduler.tryAgain(did);
    co_return refreshed;
}

Task<std::vector<AccountKeeper::RefreshOutcome>> AccountKeeper::refreshInTurn(std::vector<Did> dids)
{
    std::vector<RefreshOutcome> outcomes;
    for (const auto &did : dids) {
        const auto refreshed = co_await refresh(did);
        outcomes.push_back(
            {did, refreshed ? std::nullopt : std::optional<Error>(refreshed.error())});
    }
    co_return outcomes;
}

Task<std::vector<AccountKeeper::RefreshOutcome>> AccountKeeper::refreshAll(std::vector<Did> dids)
{
    QHash<ServiceUrl, std::vector<std::vector<Did>>> lanes;
    for (size_t i = 0; i < dids.size(); ++i) {
        const auto *account = m_book.find(dids.at(i));
        if (!account)
            continue;
        auto &atHost = lanes[account->entry.sessionHost];
        atHost.resize(UpkeepScheduler::MostPerHost);
        std::min_element(atHost.begin(), atHost.end(), [](const auto &a, const auto &b) {
            return a.size() < b.size();
        })->push_back(dids.at(i));
    }

    std::vector<Task<std::vector<RefreshOutcome>>> running;
    for (const auto &atHost : std::as_const(lanes)) {
        for (const auto &lane : atHost)
            running.push_back(refreshInTurn(lane));
    }
    std::vector<RefreshOutcome> outcomes;
    for (auto &lane : running) {
        const auto done = co_await std::move(lane);
        if (done)
            outcomes.insert(outcomes.end(), done->begin(), done->end());
    }
    // In the order they were asked for.
    std::vector<RefreshOutcome> sorted;
    for (const auto &did : dids) {
        const auto own = std::find_if(outcomes.begin(), outcomes.end(),
                                      [&did](const auto &outcome) { return outcome.did == did; });
        if (own != outcomes.end())
            sorted.push_back(std::move(*own));
    }
    co_return sorted;
}

Result<void> AccountKeeper::setKeeping(const Did &did, Keeping keeping)
{
    const auto *account = m_book.find(did);
    if (!account)
        return fail(ErrorKind::NoSuchAccount, did.toString());
    if (account->entry.keeping == Keeping::SignedOut)
        return fail(ErrorKind::SignInNeeded, account->displayName());
    if (account->entry.keeping == keeping)
        return {};
    const auto decided = m_book.decide(did,
                                       [keeping](RosterEntry &entry) { entry.keeping = keeping; });
    if (!decided)
        return decided;

    const bool isKept = keeping == Keeping::Kept;
    const auto context = m_upkeep.context(did);
    m_book.observe(did,
                   [keeping, &context](Observations &seen) {
                       // While a session fails or needs a sign-in, its next attempt is planned by
                       // that; left to end, it had none.
                       const bool isInTrouble = seen.failures > 0 || seen.signInReason;
                       if (seen.isParked || keeping == Keeping::LeftToEnd)
                           seen.nextRefreshAt.reset();
                       else if (isInTrouble)
                           seen.nextRefreshAt = seen.nextRefreshAt.value_or(context.now);
                       else if (seen.lastRefreshAt)
                           seen.nextRefreshAt = RefreshPolicy::nextRefresh(*seen.lastRefreshAt,
                                                                           {seen.accessLife,
                                                                            seen.refreshLife},
                                                                           paceOf(seen, keeping),
                                                                           context.jitter);
                   },
                   {{did,
                     context.now,
                     isKept ? LedgerEvent::Resumed : LedgerEvent::Paused,
                     isKept ? LedgerWords::resumed() : LedgerWords::paused(),
                     {}}});
    return {};
}

Task<SignOutOutcome> AccountKeeper::signOut(Did did)
{
    const auto *account = m_book.find(did);
    if (!account)
        co_return fail(ErrorKind::NoSuchAccount, did.toString());
    if (account->entry.keeping == Keeping::SignedOut && !account->entry.isRevocationPending)
        co_return SignOutOutcome{true};

    const bool isAgain = account->entry.keeping == Keeping::SignedOut;
    // The decision first: whatever happens from here on, a restart goes on with it.
    const auto decided = m_book.decide(did, [isAgain](RosterEntry &entry) {
        entry.keeping = Keeping::SignedOut;
        entry.isRevocationPending = true;
        if (!isAgain) // what comes up from here on is another matter
            entry.dismissed.clear();
    });
    if (!decided)
        co_return fail(decided.error());
    m_book.mark(did, [](Account &row) { row.isHeld = row.isUnsaved = false; });
    std::vector<LedgerEntry> entries;
    if (!isAgain)
        entries.push_back(
            {did, m_clock.now(), LedgerEvent::SignedOut, LedgerWords::signedOut(), {}});
    m_book.observe(did, forgetSession, entries);

    const auto revoked = co_await m_upkeep.revoke(did);
    if (!revoked)
        co_return SignOutOutcome{false, revoked.error()};
    co_return SignOutOutcome{true};
}

Task<SignOutOutcome> AccountKeeper::remove(Did did)
{
    const auto *account = m_book.find(did);
    if (!account)
        co_return fail(ErrorKind::NoSuchAccount, did.toString());

    SignOutOutcome outcome;
    if (!account->entry.isLeaving) {
        const auto signedOut = co_await signOut(did);
        if (!signedOut)
            co_return fail(signedOut.error());
        outcome = *signedOut;
        if (!outcome.isRevoked) {
            const auto leaving = m_book.decide(did,
                                               [](RosterEntry &entry) { entry.isLeaving = true; });
            if (!leaving)
                co_return fail(leaving.error());
            co_return outcome;
        }
    }
    const auto forgotten = co_await forget(did);
    if (!forgotten)
        co_return fail(forgotten.error());
    co_return outcome;
}

Task<void> AccountKeeper::forget(Did did)
{
    const auto erased = co_await m_vault.erase(did);
    if (!erased)
        co_return erased;
    const auto tombstone = co_await m_vault.eraseTombstone(did);
    if (!tombstone)
        co_return tombstone;
    if (!m_book.find(did))
        co_return {};
    const auto removed = m_book.remove(did);
    co_return removed;
}

Task<void> AccountKeeper::useAppPassword(Did did)
{
    const auto changed = co_await m_appPasswords.useAppPassword(did);
    co_return changed;
}

Task<QString> AccountKeeper::contactOf(Did did)
{
    const auto *account = m_book.find(did);
    if (!account)
        co_return fail(ErrorKind::NoSuchAccount, did.toString());
    const XrpcHost host{account->entry.sessionHost, account->entry.addresses};
    const auto description = co_await m_xrpc.describeServer(host);
    if (!description)
        co_return fail(description.error());
    co_return description->contactEmail;
}

Result<void> AccountKeeper::setLabel(const Did &did, const QString &label)
{
    const auto text = label.simplified();
    if (text.size() > longestLabel)
        return fail(ErrorKind::InvalidInput, text.left(20),
                    u"a label has at most %1 characters"_s.arg(longestLabel));
    const auto taken = text.isEmpty() ? std::nullopt : registry().lookUp(text);
    if (taken && *taken != did)
        return fail(ErrorKind::InvalidInput, text, u"another account goes by that name"_s);
    return m_book.decide(did, [&text](RosterEntry &entry) { entry.label = text; });
}

Result<void> AccountKeeper::move(const std::vector<Did> &dids, qsizetype before)
{
    return m_book.move(dids, before);
}

Task<void> AccountKeeper::unlockKeychain()
{
    const auto unlocked = co_await m_vault.unlock();
    co_return unlocked;
}

Task<void> AccountKeeper::useThisKeychain()
{
    const auto before = m_book.keychain();
    m_vault.expectBackend({});
    const auto state = co_await m_vault.probe();
    if (!state || m_vault.backend().isEmpty()) {
        m_vault.expectBackend(before);
        co_return fail(ErrorKind::VaultUnavailable);
    }
    m_vault.expectBackend(m_vault.backend());
    const auto chosen = m_book.chooseKeychain(m_vault.backend());
    if (!chosen)
        m_vault.expectBackend(before);
    co_return chosen;
}

} // namespace Skykeep
