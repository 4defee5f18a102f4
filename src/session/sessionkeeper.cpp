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

// Within this time a server with grace would still answer the same token again; see
// SessionKeeper::wasUnanswered().
constexpr Milliseconds surelyWithinGrace = 1h;

// The refusals that may mean that the session is over.
bool isPerhapsDead(ErrorKind kind)
{
    return kind == ErrorKind::TokenExpired || kind == ErrorKind::TokenInvalid;
}

bool isPerhapsDead(const Result<ServerSession> &answer)
{
    return !answer && isPerhapsDead(answer.error().kind);
}

bool needsInvestigation(ErrorKind kind)
{
    return isPerhapsDead(kind) || kind == ErrorKind::AccountTakenDown
        || kind == ErrorKind::AccountUnknown;
}

// No request left, and nothing was found out: we are quitting, or the computer falls asleep.
bool wasNotAsked(ErrorKind kind)
{
    return kind == ErrorKind::Cancelled || kind == ErrorKind::NotNow;
}

// The request left, and whether the server acted on it is unknown.
bool isUnanswered(ErrorKind kind)
{
    return kind == ErrorKind::Offline || kind == ErrorKind::TimedOut || kind == ErrorKind::Malformed
        || kind == ErrorKind::ServerFault;
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
    const bool isMissing = error.kind == ErrorKind::VaultEmpty
        || error.kind == ErrorKind::Malformed;
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

class SessionKeeper::Stake
{
public:
    explicit Stake(SessionKeeper *keeper)
        : m_keeper(keeper)
    {
        if (++m_keeper->m_atStake == 1)
            Q_EMIT m_keeper->stakeChanged();
    }
    Stake(const Stake &) = delete;
    Stake &operator=(const Stake &) = delete;
    ~Stake()
    {
        if (--m_keeper->m_atStake == 0)
            Q_EMIT m_keeper->stakeChanged();
    }

private:
    SessionKeeper *m_keeper;
};

bool SessionKeeper::isBusy() const
{
    return std::ranges::any_of(m_turnstiles,
                               [](const auto &turnstile) { return turnstile.second.isTaken(); });
}

Task<Renewal> SessionKeeper::renew(RenewalRequest request)
{
    if (m_isStopped)
        co_return fail(ErrorKind::Cancelled);
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

    const auto held = co_await readForRenewal(did);
    if (!held && held.error().kind == ErrorKind::Cancelled)
        co_return fail(held.error());
    if (!held)
        co_return unreadable(held.error());
    VaultItem item = *held;
    Basis basis = basisOf(item);
    bool isCopied = item.installId != m_installId;

    auto stake = std::make_unique<Stake>(this);
    auto fresh = co_await refreshed(item, item.refreshTokens.front(), addresses);
    if (isPerhapsDead(fresh)) {
        // Another process may have moved the session on.
        const auto newer = co_await readNewer(item);
        if (newer) {
            item = *newer;
            basis = basisOf(item);
            isCopied = item.installId != m_installId;
            fresh = co_await refreshed(item, item.refreshTokens.front(), addresses);
        }
    }
    // A server restored from a backup knows an earlier token and not the newest one.
    for (size_t i = 1; isPerhapsDead(fresh) && i < item.refreshTokens.size(); ++i) {
        auto earlier = co_await refreshed(item, item.refreshTokens.at(i), addresses);
        if (earlier || wasNotAsked(earlier.error().kind))
            fresh = std::move(earlier);
    }

    Renewal renewal;
    if (fresh) {
        const auto facts = co_await keep(*fresh, item, basis);
        if (!facts)
            co_return fail(facts.error());
        renewal.kind = Renewal::Kind::Renewed;
        renewal.session = *facts;
    } else if (wasNotAsked(fresh.error().kind)) {
        co_return fail(fresh.error());
    } else if (needsInvestigation(fresh.error().kind)) {
        stake.reset(); // nothing came that could be lost
        const auto &refusal = fresh.error();
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

Task<ServerSession> SessionKeeper::refreshed(VaultItem item, Secret token, AddressPolicy addresses)
{
    const XrpcHost host{item.issuer, addresses};
    for (int attempt = 1;; ++attempt) {
        const auto lull = co_await m_storing.wait();
        if (!lull)
            co_return fail(lull.error());
        if (m_isStopped)
            co_return fail(ErrorKind::Cancelled);
        if (m_isResting)
            co_return fail(ErrorKind::NotNow, u"this computer is falling asleep"_s);
        const auto fresh = co_await m_xrpc.refreshSession(host, token);
        if (!fresh) {
            // An earlier token says nothing of what became of the newest.
            if (isUnanswered(fresh.error().kind) && token == item.refreshTokens.front())
                m_unanswered.insert_or_assign(item.did, Unanswered{token, m_clock.now()});
            // The answer that was not ours may have used the token up: that it is refused now says
            // nothing of the session. What is wrong is the server's first word.
            if (attempt == 2 && isPerhapsDead(fresh.error().kind))
                co_return fail(ErrorKind::WrongAccount, item.issuer.displayName());
            co_return fresh;
        }
        if (fresh->account.did == item.did) {
            m_unanswered.erase(item.did);
            co_return fresh;
        }
        // Somebody else's session is not even looked at; ours may come with the next answer.
        qCWarning(lcSession).noquote()
            << item.issuer.displayName() << "answered for" << fresh->account.did.toString()
            << "instead of" << item.did.toString();
        if (attempt == 2)
            co_return fail(ErrorKind::WrongAccount, item.issuer.displayName());
    }
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
    const bool isClockKnown = !hint || !hint->issuedAt
        || RefreshPolicy::isClockPlausible(now, *hint->issuedAt);
    evidence.isPastOwnDate = isClockKnown && ownDate && *ownDate <= now;
    // Its date is the issuer's, and so is the clock that counts; it was just told. Ours may be wrong.
    if (const auto offset = m_xrpc.clockOffset(item.issuer); offset && hint && hint->expiresAt)
        evidence.isPastOwnDate = *hint->expiresAt <= now + *offset;

    Renewal renewal;
    renewal.error = refusal;

    // The item knows best who issued the session.
    request.residence.issuer = item.issuer;
    const auto located = co_await m_locator.locate(request.residence);
    if (!located)
        co_return fail(located.error());
    if (located->error && located->error->kind == ErrorKind::Cancelled)
        co_return fail(*located->error);
    renewal.location = *located;
    evidence.home = located->home;

    if (located->accountHost || located->home == AccountHome::Nowhere) {
        const XrpcHost host{located->accountHost.value_or(request.residence.accountHost),
                            request.residence.addresses};
        const auto hosting = co_await m_xrpc.getRepoStatus(host, item.did);
        if (hosting)
            renewal.hosting = evidence.hosting = *hosting;
        else if (hosting.error().kind == ErrorKind::AccountUnknown)
            evidence.isRepoMissing = true;
        else if (hosting.error().kind == ErrorKind::Cancelled)
            co_return fail(hosting.error());
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
