// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "session/sessionkeeper.h"

#include "base/logging.h"
#include "session/tokenhint.h"

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

constexpr size_t keptRefreshTokens = 3;
// Within this time a server with grace would still answer the same token again; see
// SessionKeeper::wasUnanswered().
constexpr Milliseconds surelyWithinGrace = 1h;

// The refusals that may mean that the session is over.
bool isPerhapsDead(ErrorKind kind)
{
    return kind == ErrorKind::TokenExpired || kind == ErrorKind::TokenInvalid;
}

bool needsInvestigation(ErrorKind kind)
{
    return isPerhapsDead(kind) || kind == ErrorKind::AccountTakenDown
        || kind == ErrorKind::AccountUnknown;
}

// The request left, and whether the server acted on it is unknown.
bool isUnanswered(ErrorKind kind)
{
    return kind == ErrorKind::Offline || kind == ErrorKind::TimedOut
        || kind == ErrorKind::Malformed || kind == ErrorKind::ServerFault;
}

Renewal without(Renewal::Kind kind, Error error)
{
    Renewal renewal;
    renewal.kind = kind;
    renewal.error = std::move(error);
    return renewal;
}

Renewal unreadable(const Error &error)
{
    // A damaged item is as good as none. It is not erased: its owner may still want to look.
    const bool isMissing = error.kind == ErrorKind::VaultEmpty || error.kind == ErrorKind::Malformed;
    return without(isMissing ? Renewal::Kind::SecretMissing : Renewal::Kind::Held, error);
}

} // namespace

SessionKeeper::SessionKeeper(Services services, QString installId)
    : m_vault(services.vault)
    , m_xrpc(services.xrpc)
    , m_locator(services.locator)
    , m_clock(services.clock)
    , m_scope(services.scope)
    , m_installId(std::move(installId))
{
}

SessionKeeper::~SessionKeeper() = default;

Task<Renewal> SessionKeeper::renew(RenewalRequest request)
{
    const Did did = request.residence.did;
    auto flight = m_flights.find(did);
    if (flight == m_flights.end()) {
        flight = m_flights.emplace(did, std::make_unique<SharedAnswer<Renewal>>()).first;
        auto answer = flight->second->future();
        m_scope.adopt(fly(std::move(request)), u"Renewing %1"_s.arg(did.toString()));
        const auto own = co_await answered(std::move(answer));
        co_return own;
    }
    auto answer = flight->second->future();
    const auto joined = co_await answered(std::move(answer));
    co_return joined;
}

Task<void> SessionKeeper::fly(RenewalRequest request)
{
    const Did did = request.residence.did;
    const auto entered = co_await m_turnstiles[did].enter();
    if (!entered)
        co_return fail(entered.error());
    Result<Renewal> renewal = fail(ErrorKind::Cancelled);
    {
        const Turnstile::Pass pass(&m_turnstiles[did]);
        renewal = co_await attempt(std::move(request));
    }
    const auto flight = m_flights.extract(did);
    flight.mapped()->give(std::move(renewal));
    co_return {};
}

Task<Renewal> SessionKeeper::attempt(RenewalRequest request)
{
    const Did did = request.residence.did;
    const AddressPolicy addresses = request.residence.addresses;

    const auto held = co_await readTwice(did);
    if (!held)
        co_return unreadable(held.error());
    const VaultItem item = *held;
    const bool isCopied = item.installId != m_installId;

    auto fresh = co_await refreshed(item, item.refreshTokens.front(), addresses);
    if (!fresh && isPerhapsDead(fresh.error().kind)) {
        const Error refusal = fresh.error();
        fresh = co_await refreshedOtherwise(item, refusal, addresses);
    }

    Renewal renewal;
    if (fresh) {
        const auto facts = co_await keep(*fresh, item);
        if (!facts)
            co_return fail(facts.error());
        renewal.kind = Renewal::Kind::Renewed;
        renewal.session = *facts;
    } else if (needsInvestigation(fresh.error().kind)) {
        const Error refusal = fresh.error();
        const auto judged = co_await investigate(std::move(request), refusal, item);
        if (!judged)
            co_return fail(judged.error());
        renewal = *judged;
    } else if (fresh.error().kind == ErrorKind::WrongAccount) {
        renewal = without(Renewal::Kind::WrongAccount, fresh.error());
    } else {
        renewal = without(Renewal::Kind::Waiting, fresh.error());
    }
    renewal.isCopied = isCopied;
    co_return renewal;
}

Task<VaultItem> SessionKeeper::readTwice(Did did)
{
    auto item = co_await current(did);
    // A keychain that has just come up may not have read its items yet.
    if (!item && item.error().kind == ErrorKind::VaultEmpty)
        item = co_await current(did);
    co_return item;
}

Task<VaultItem> SessionKeeper::current(Did did)
{
    if (const auto unsaved = m_unsaved.find(did); unsaved != m_unsaved.end())
        co_return unsaved->second;
    const auto item = co_await m_vault.read(did);
    co_return item;
}

Task<ServerSession> SessionKeeper::refreshed(VaultItem item, Secret token, AddressPolicy addresses)
{
    const XrpcHost host{item.issuer, addresses};
    for (int attempt = 1;; ++attempt) {
        const auto fresh = co_await m_xrpc.refreshSession(host, token);
        if (!fresh) {
            if (isUnanswered(fresh.error().kind))
                m_unanswered.insert_or_assign(item.did, Unanswered{token, m_clock.now()});
            co_return fresh;
        }
        if (fresh->account.did == item.did) {
            m_unanswered.erase(item.did);
            co_return fresh;
        }
        // Somebody else's session is not even looked at; ours may come with the next answer.
        qCWarning(lcSession).noquote() << item.issuer.displayName() << "answered for"
                                       << fresh->account.did.toString() << "instead of"
                                       << item.did.toString();
        if (attempt == 2)
            co_return fail(ErrorKind::WrongAccount, item.issuer.displayName());
    }
}

Task<ServerSession> SessionKeeper::refreshedOtherwise(VaultItem item, Error refusal,
                                                      AddressPolicy addresses)
{
    // Another process may have moved the session on.
    const auto stored = co_await m_vault.read(item.did);
    if (stored && stored->generation > item.generation && stored->issuer == item.issuer
        && stored->refreshTokens.front() != item.refreshTokens.front()) {
        const auto fresh = co_await refreshed(*stored, stored->refreshTokens.front(), addresses);
        if (fresh || !isPerhapsDead(fresh.error().kind))
            co_return fresh;
    }

    // A server restored from a backup knows an earlier token and not the newest one.
    if (item.refreshTokens.size() > 1) {
        const auto fresh = co_await refreshed(item, item.refreshTokens.at(1), addresses);
        if (fresh)
            co_return fresh;
    }
    co_return fail(refusal);
}

Task<SessionFacts> SessionKeeper::keep(ServerSession fresh, VaultItem item)
{
    const Did did = fresh.account.did;
    const auto hint = TokenHint::read(fresh.tokens.access);
    const auto refreshHint = TokenHint::read(fresh.tokens.refresh);

    SessionFacts facts{fresh.account, m_clock.now(), {}, CredentialKind::Unknown};
    facts.credential = hint ? hint->credential() : CredentialKind::Unknown;
    facts.lifetimes.access = hint ? hint->life() : std::nullopt;
    facts.lifetimes.refresh = refreshHint ? refreshHint->life() : std::nullopt;

    item.accessToken = fresh.tokens.access;
    // Within its grace a server answers the same token with the same successor.
    std::erase(item.refreshTokens, fresh.tokens.refresh);
    item.refreshTokens.insert(item.refreshTokens.begin(), fresh.tokens.refresh);
    if (item.refreshTokens.size() > keptRefreshTokens)
        item.refreshTokens.resize(keptRefreshTokens);
    item.generation += 1;
    item.installId = m_installId;

    // In memory first: whatever the vault does, the tokens are not lost while we run.
    m_unsaved.insert_or_assign(did, std::move(item));
    const auto stored = co_await store(did);
    facts.isStored = stored.has_value();
    co_return facts;
}

Task<void> SessionKeeper::store(Did did)
{
    const auto unsaved = m_unsaved.find(did);
    if (unsaved == m_unsaved.end())
        co_return {};
    const VaultItem item = unsaved->second;
    const auto written = co_await m_vault.write(item);
    if (!written) {
        qCWarning(lcSession).noquote() << "The renewed session of" << did.toString()
                                       << "is not saved yet:" << describe(written.error())
                                       << written.error().detail;
        co_return written;
    }
    m_unsaved.erase(did);
    co_return {};
}

Task<void> SessionKeeper::storeUnsaved(Did did)
{
    const auto entered = co_await m_turnstiles[did].enter();
    if (!entered)
        co_return entered;
    const Turnstile::Pass pass(&m_turnstiles[did]);
    const auto stored = co_await store(did);
    co_return stored;
}

bool SessionKeeper::wasUnanswered(const Did &did, const Secret &token) const
{
    const auto unanswered = m_unanswered.find(did);
    return unanswered != m_unanswered.end() && unanswered->second.token == token
        && m_clock.now() - unanswered->second.at < surelyWithinGrace;
}

Task<Renewal> SessionKeeper::investigate(RenewalRequest request, Error refusal, VaultItem item)
{
    Evidence evidence{refusal.kind};
    evidence.wasParked = request.wasParked;

    const auto now = m_clock.now();
    const auto hint = TokenHint::read(item.refreshTokens.front());
    const auto ownDate = request.refreshExpiresAt ? request.refreshExpiresAt
        : hint                                    ? hint->expiresAt
                                                  : std::nullopt;
    const bool isClockKnown
        = !hint || !hint->issuedAt || RefreshPolicy::isClockPlausible(now, *hint->issuedAt);
    evidence.isPastOwnDate = isClockKnown && ownDate && *ownDate <= now;

    Renewal renewal;
    renewal.error = refusal;

    // The item knows best who issued the session.
    request.residence.issuer = item.issuer;
    const auto located = co_await m_locator.locate(request.residence);
    if (!located)
        co_return fail(located.error());
    renewal.location = *located;
    evidence.home = located->home;

    if (located->accountHost) {
        const XrpcHost host{*located->accountHost, request.residence.addresses};
        const auto hosting = co_await m_xrpc.getRepoStatus(host, item.did);
        if (hosting)
            renewal.hosting = evidence.hosting = *hosting;
        else if (hosting.error().kind == ErrorKind::AccountUnknown)
            evidence.isRepoMissing = true;
    }

    const auto judgement = judge(evidence);
    switch (judgement.verdict) {
    case Verdict::Inconclusive:
        renewal.kind = Renewal::Kind::Waiting;
        break;
    case Verdict::Parked:
        renewal.kind = Renewal::Kind::Parked;
        break;
    case Verdict::RepoMissing:
        renewal.kind = Renewal::Kind::RepoMissing;
        break;
    case Verdict::SignInNeeded:
        renewal.kind = Renewal::Kind::SignInNeeded;
        renewal.reason = judgement.reason;
        renewal.hasNoGrace = judgement.reason == SignInReason::Revoked
            && wasUnanswered(item.did, item.refreshTokens.front());
        break;
    }
    co_return renewal;
}

} // namespace Skykeep
