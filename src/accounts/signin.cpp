// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/signin.h"

#include "accounts/ledgerwords.h"
#include "session/refreshpolicy.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Skykeep {

SignIn::SignIn(Services services)
    : m_book(services.book)
    , m_sessions(services.sessions)
    , m_locator(services.locator)
    , m_resolver(services.resolver)
    , m_xrpc(services.xrpc)
    , m_vault(services.vault)
    , m_clock(services.clock)
{
}

Task<Did> SignIn::signIn(SignInRequest request)
{
    if (request.password.isEmpty())
        co_return fail(ErrorKind::InvalidInput, u"password"_s, u"the password is empty"_s);
    const auto usable = co_await checkVault();
    if (!usable)
        co_return fail(usable.error());

    const auto target = co_await resolve(request.identifier, request.server);
    if (!target)
        co_return fail(target.error());
    const ServiceUrl issuer = target->sessionHost;
    const auto session = co_await createSession(*target, std::move(request));
    if (!session)
        co_return fail(session.error());

    const Did did = session->account.did;
    const XrpcHost host{issuer, target->addresses};
    if (target->did && *target->did != did) {
        // Not ours to keep; the server may forget it again.
        const auto ignored = co_await m_xrpc.deleteSession(host, session->tokens.refresh);
        Q_UNUSED(ignored)
        co_return fail(ErrorKind::WrongAccount, issuer.displayName());
    }

    LedgerEntry entry{did, m_clock.now(), LedgerEvent::SignedIn, LedgerWords::signedIn(issuer), {}};
    const auto kept = co_await keep(*session, *target, std::move(entry));
    if (!kept)
        co_return fail(kept.error());
    co_return did;
}

Task<void> SignIn::keep(ServerSession session, SignInTarget target, LedgerEntry entry)
{
    const Did did = session.account.did;
    const auto home = co_await homeOf(did, target);
    if (!home)
        co_return fail(home.error());
    // A sign-out that is still to be delivered must not take the new session along.
    if (const auto *row = m_book.find(did); row && row->entry.keeping == Keeping::SignedOut) {
        // Nor is that one due before it is stored.
        m_book.observe(did,
                       [soon = m_clock.now() + RefreshPolicy::ShortestInterval](
                           Observations &seen) { seen.nextRefreshAt = soon; });
        (void)m_book.decide(did, [](RosterEntry &known) { known.keeping = Keeping::Kept; });
    }
    const auto begun = co_await m_sessions.begin(std::move(session), target.sessionHost);
    if (!begun)
        co_return fail(begun.error());
    if (m_book.keychain().isEmpty() && !m_vault.backend().isEmpty())
        (void)m_book.chooseKeychain(m_vault.backend());
    auto listed = m_book.put(rowOf(target, *home, *begun), entry);
    if (!listed)
        listed.error().detail += u"; the new session is in the keychain, but on the list only "
                                 "until the keeper ends"_s;
    co_return listed;
}

Task<void> SignIn::checkVault()
{
    const auto state = co_await m_vault.probe();
    if (!state)
        co_return fail(state.error());
    switch (*state) {
    case VaultState::Ready:
    case VaultState::Unknown:
        co_return {};
    case VaultState::Locked:
        co_return fail(ErrorKind::VaultLocked);
    case VaultState::Denied:
        co_return fail(ErrorKind::VaultDenied);
    case VaultState::Missing:
        co_return fail(ErrorKind::VaultUnavailable);
    case VaultState::Changed:
        co_return fail(ErrorKind::VaultUnavailable, {},
                       u"secrets were kept in %1, and %2 answers now"_s.arg(m_book.keychain(),
                                                                            m_vault.backend()));
    }
    Q_UNREACHABLE();
}

Task<ServerSession> SignIn::createSession(SignInTarget target, SignInRequest request)
{
    const XrpcHost host{target.sessionHost, target.addresses};
    // The server counts good and bad sign-ins alike; one that cannot succeed is not sent.
    const auto allowance = allowanceAt(host.url);
    if (allowance && allowance->left == 0) {
        Error spent{ErrorKind::RateLimited, host.url.displayName(), {}};
        spent.retryAfter = allowance->until - m_clock.now();
        co_return fail(std::move(spent));
    }

    SignInCredentials credentials{target.identifier, request.password, request.secondFactor};
    auto session = co_await m_xrpc.createSession(host, std::move(credentials));
    if (session)
        co_return session;
    const Error refusal = session.error();
    const auto error = co_await explained(std::move(target), refusal);
    co_return fail(error ? *error : refusal);
}

std::optional<SignInAllowance> SignIn::allowanceAt(const ServiceUrl &host) const
{
    const auto budget = m_xrpc.signInBudget(host);
    if (!budget || !budget->reset)
        return std::nullopt;
    const auto until = *budget->reset - m_xrpc.clockOffset(host).value_or(0ms);
    if (until <= m_clock.now())
        return std::nullopt;
    return SignInAllowance{budget->remaining, until};
}

Task<Error> SignIn::explained(SignInTarget target, Error refusal)
{
    if (refusal.kind != ErrorKind::CredentialsRefused || !target.did)
        co_return refusal;
    // A taken-down account answers an app password with "wrong password".
    const XrpcHost host{target.accountHost.value_or(target.sessionHost), target.addresses};
    const auto hosting = co_await m_xrpc.getRepoStatus(host, *target.did);
    if (hosting && isHeldBack(*hosting))
        co_return Error{ErrorKind::AccountTakenDown, host.url.displayName(), refusal.detail};
    co_return refusal;
}

Task<Location> SignIn::homeOf(Did did, SignInTarget target)
{
    if (!target.isServerNamed && target.accountHost) { // found by the DID document just now
        Location found;
        found.home = AccountHome::Here;
        found.accountHost = target.accountHost;
        co_return found;
    }

    const Residence residence{did, target.sessionHost, target.sessionHost, target.addresses};
    auto home = co_await m_locator.locate(residence);
    if (!home)
        co_return fail(home.error());
    if (home->home == AccountHome::Elsewhere) {
        // The server may have been named by another of its addresses.
        const XrpcHost named{target.sessionHost, target.addresses};
        const XrpcHost published{*home->accountHost, target.addresses};
        const auto isSame = co_await isSameServer(named, published);
        if (isSame && *isSame)
            home->home = AccountHome::Here;
    } else if (home->home != AccountHome::Here) {
        // Where nobody can tell, the daily check will; until then the server that let us in counts.
        home->accountHost = target.sessionHost;
    }
    co_return home;
}

Task<bool> SignIn::isSameServer(XrpcHost one, XrpcHost other)
{
    const auto first = co_await m_xrpc.describeServer(one);
    if (!first)
        co_return fail(first.error());
    const auto second = co_await m_xrpc.describeServer(other);
    if (!second)
        co_return fail(second.error());
    co_return !first->did.isEmpty() && first->did == second->did;
}

Account SignIn::rowOf(const SignInTarget &target, const Location &home,
                      const SessionKeeper::Begun &begun) const
{
    const bool isMoved = home.home == AccountHome::Elsewhere;
    const ServiceUrl accountHost = isMoved ? target.sessionHost : *home.accountHost;
    const auto &session = begun.session;
    const Did did = session.account.did;
    const auto *listed = m_book.find(did);
    Account account = listed ? *listed
                             : Account{RosterEntry{did, {}, {}, target.sessionHost, accountHost}};

    if (const auto handle = handleTold(session.account))
        account.entry.handle = handle;
    else if (target.handle)
        account.entry.handle = target.handle;
    account.entry.sessionHost = target.sessionHost;
    account.entry.accountHost = accountHost;
    account.entry.addresses = target.addresses;
    account.entry.keeping = Keeping::Kept;
    account.entry.isLeaving = false;
    account.entry.isRevocationPending = account.entry.isRevocationPending || begun.hasTombstone;
    account.isHeld = false;
    account.isUnsaved = !session.isStored;

    const auto now = m_clock.now();
    // How the server treats a token is not forgotten with the session that showed it.
    const bool hasNoGrace = account.seen.hasNoGrace && listed
        && listed->entry.sessionHost == target.sessionHost;
    account.seen = Observations{};
    account.seen.hasNoGrace = hasNoGrace;
    account.seen.keptSince = session.receivedAt;
    if (home.home != AccountHome::NotChecked)
        account.seen.identityCheckedAt = now;
    if (isMoved) {
        account.seen.movedTo = home.sessionHost;
        account.seen.movedToAccountHost = home.accountHost;
    }
    account.seen.hosting = HostingObservation{session.account.hosting, now, target.sessionHost};
    account.seen.hostingSince = now;
    observeSession(account.seen, session, Keeping::Kept,
                   {now, RefreshPolicy::jitterOf(did.toString()), 0});
    return account;
}

} // namespace Skykeep
