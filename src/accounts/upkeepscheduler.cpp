// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/upkeepscheduler.h"

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

// While the computer has no network, renewing is tried all the same: that is a hint. But neither in
// a gap that ends by itself, nor often.
constexpr Milliseconds offlineGap = 10min;
constexpr Milliseconds offlineInterval = 1h;
// A session that is only in memory is tried again soon, and a keychain that has gone, or hangs, is
// looked for as often: nobody tells when it goes on.
constexpr Milliseconds storeInterval = 1min;

} // namespace

UpkeepScheduler::UpkeepScheduler(Services services, std::function<double()> random)
    : m_book(services.book)
    , m_hosts(services.hosts)
    , m_upkeep(services.upkeep)
    , m_sessions(services.sessions)
    , m_vault(services.vault)
    , m_sleep(services.sleep)
    , m_network(services.network)
    , m_clock(services.clock)
    , m_scope(services.scope)
    , m_random(std::move(random))
    , m_alarm(m_clock.makeAlarm([this] { wake(); }))
    , m_jumps(m_clock)
{
    // Also while quitting: what was sent then is waited for.
    connect(&m_sessions, &SessionKeeper::stakeChanged, this, [this] {
        if (m_sessions.isAnythingAtStake())
            m_sleep.holdBack();
        else
            m_sleep.release();
    });
}

UpkeepScheduler::~UpkeepScheduler() = default;

void UpkeepScheduler::start()
{
    m_isRunning = true;
    m_start = m_clock.now();
    m_jumps = ClockJumps(m_clock);

    const auto *registry = &m_book.registry();
    connect(registry, &AccountRegistry::added, this,
            [this, registry](qsizetype row) { plan(registry->at(row).did()); });
    connect(registry, &AccountRegistry::changed, this,
            [this, registry](qsizetype row) { plan(registry->at(row).did()); });
    connect(registry, &AccountRegistry::removed, this, [this](const Did &did) { forget(did); });
    connect(&m_vault, &Vault::stateChanged, this, [this] { followVault(); });
    connect(&m_sleep, &SleepWatch::fallingAsleep, this, [this] { fallAsleep(); });
    connect(&m_sleep, &SleepWatch::woke, this, [this] { wakeUp(); });
    connect(&m_network, &NetworkWatch::gone, this, [this] { followNetwork(); });
    connect(&m_network, &NetworkWatch::back, this, [this] { followNetwork(); });
    if (m_network.isGone())
        m_hosts.loseNetwork(m_start);
    followPast();
    planAll();
}

void UpkeepScheduler::stop()
{
    m_isRunning = false;
    m_isAboutToWake = false;
    m_alarm->stop();
    disconnect(&m_book.registry(), nullptr, this, nullptr);
    disconnect(&m_vault, nullptr, this, nullptr);
    disconnect(&m_sleep, nullptr, this, nullptr);
    disconnect(&m_network, nullptr, this, nullptr);
}

void UpkeepScheduler::tryAgain(const Did &did)
{
    std::erase_if(m_waits, [&did](const auto &wait) { return wait.first.first == did; });
    plan(did);
}

ChoreContext UpkeepScheduler::contextOf(const Did &did) const
{
    return {m_start, jitterOf(did)};
}

double UpkeepScheduler::jitterOf(const Did &did)
{
    return RefreshPolicy::jitterOf(did.toString());
}

Timestamp UpkeepScheduler::earliest(const Account &account, const DueChore &due) const
{
    auto at = due.at;
    if (const auto wait = m_waits.find({account.did(), due.chore}); wait != m_waits.end())
        at = std::max(at, wait->second.until);
    if (due.chore == Chore::Store)
        return at; // asks no server
    const auto host = hostOf(account, due.chore);
    if (const auto limit = m_hosts.limitedUntil(host))
        at = std::max(at, *limit);
    if (at <= m_spreadFrom)
        at = m_spreadFrom + scaled(m_spread, isSilent(host) ? 1 : jitterOf(account.did()));
    if (m_hosts.isOutOfReach(host)) {
        if (account.seen.failures > 0 && account.seen.lastError
            && account.seen.lastError->kind == ErrorKind::Offline)
            at += offlineInterval;
        at = std::max(at, *m_hosts.offlineSince() + offlineGap);
    }
    return at;
}

bool UpkeepScheduler::mustWait(const Account &account, Chore chore) const
{
    if (needsVault(chore))
        return m_vault.state() != VaultState::Ready;
    // Asked in vain, it would count as done for the day.
    return chore == Chore::CheckIdentity && m_hosts.isOutOfReach(hostOf(account, chore));
}

bool UpkeepScheduler::isSilent(const ServiceUrl &host) const
{
    return m_hosts.facts(host).unreachableSince.has_value();
}

bool UpkeepScheduler::isRunning(const Did &did, Chore chore) const
{
    const auto running = m_running.find(did);
    return running != m_running.end() && running->second.contains(chore);
}

void UpkeepScheduler::plan(const Did &did)
{
    if (!m_isRunning)
        return;
    leaveCrowd(did);
    const auto now = m_clock.now();
    const auto &account = *m_book.find(did);
    std::optional<Timestamp> next;
    for (const auto &due : choresOf(account, contextOf(did))) {
        if (isRunning(did, due.chore))
            continue;
        const auto at = earliest(account, due);
        // What is due and needs the keychain waits for that, not for a time.
        if (at <= now && mustWait(account, due.chore))
            continue;
        next = next ? std::min(*next, at) : at;
    }

    if (const auto before = m_next.find(did); before != m_next.end()) {
        if (next == before->second->first)
            return;
        m_queue.erase(before->second);
        m_next.erase(before);
    }
    if (next)
        m_next.emplace(did, m_queue.emplace(*next, did));
    if (next && *next <= now)
        wakeAtOnce();
    else
        arm();
}

void UpkeepScheduler::planAll()
{
    for (const auto &account : m_book.registry().all())
        plan(account.did());
    wakeAtOnce();
}

void UpkeepScheduler::forget(const Did &did)
{
    leaveCrowd(did);
    if (const auto next = m_next.find(did); next != m_next.end()) {
        m_queue.erase(next->second);
        m_next.erase(next);
    }
    std::erase_if(m_waits, [&did](const auto &wait) { return wait.first.first == did; });
}

void UpkeepScheduler::wakeAtOnce()
{
    m_isAboutToWake = true;
    m_alarm->set(0ms);
}

void UpkeepScheduler::arm()
{
    // Planning one account does not put off what is due of another.
    if (m_isAboutToWake)
        return;
    const auto now = m_clock.now();
    const auto state = m_vault.state();
    const bool isTold = state == VaultState::Ready || state == VaultState::Locked;
    auto nap = isTold ? LongestNap : storeInterval;
    // What is due and was not started waits for a place to become free, not for a time.
    if (const auto next = m_queue.upper_bound(now); next != m_queue.end())
        nap = std::min(nap, next->first - now);
    m_alarm->set(nap);
}

void UpkeepScheduler::wake()
{
    m_isAboutToWake = false;
    if (!m_isRunning)
        return;
    followClock();
    if (isFallingAsleep()) {
        arm();
        return;
    }
    const auto now = m_clock.now();
    m_book.endSnoozes(now);
    if (m_vault.state() != VaultState::Ready) {
        holdDue(now);
        if (!m_isProbing)
            m_scope.adopt(probeVault(), u"Asking the keychain for its state"_s);
    }

    std::vector<Did> dues;
    std::vector<Did> silent; // who most likely waits in vain comes last
    const auto end = m_queue.upper_bound(now);
    for (auto due = m_queue.begin(); due != end; ++due) {
        const auto *account = m_book.find(due->second);
        const bool answers = account && !isSilent(account->entry.sessionHost);
        (answers ? dues : silent).push_back(due->second);
    }
    dues.insert(dues.end(), silent.begin(), silent.end());
    for (const auto &did : dues)
        startDue(did, now);
    arm();
    Q_EMIT woke();
}

void UpkeepScheduler::startDue(const Did &did, Timestamp now)
{
    const auto *account = m_book.find(did);
    const bool hasNoPlace = account && !account->isUnsaved
        && (m_total >= MostAtOnce
            || (!hasPlace(account->entry.sessionHost) && !hasPlace(account->entry.accountHost)));
    if (hasNoPlace)
        joinCrowd(*account);
    if (!account || hasNoPlace)
        return;
    for (const auto &due : choresOf(*account, contextOf(did))) {
        account = m_book.find(did);
        if (!account)
            return;
        const auto host = hostOf(*account, due.chore);
        const bool needsPlace = due.chore != Chore::Store;
        if (isRunning(did, due.chore) || (needsPlace && !hasPlace(host))
            || earliest(*account, due) > now || mustWait(*account, due.chore))
            continue;
        m_running[did].insert(due.chore);
        ++m_perHost[host];
        ++m_total;
        m_scope.adopt(run(did, due.chore, host), toString(due.chore) + u" of "_s + did.toString());
    }
    if (m_book.find(did))
        plan(did);
}

Task<void> UpkeepScheduler::run(Did did, Chore chore, ServiceUrl host)
{
    const auto done = co_await perform(did, chore);

    m_running[did].erase(chore);
    if (m_running[did].empty())
        m_running.erase(did);
    if (--m_perHost[host] == 0)
        m_perHost.remove(host);
    --m_total;
    if (isStillDue(did, chore))
        wait(did, chore, done ? std::nullopt : done.error().retryAfter);
    else
        m_waits.erase({did, chore});

    if (m_isRunning) {
        if (m_book.find(did))
            plan(did);
        letGoOn();
        if (!m_queue.empty() && m_queue.begin()->first <= m_clock.now())
            wakeAtOnce();
    }
    co_return {};
}

bool UpkeepScheduler::isStillDue(const Did &did, Chore chore) const
{
    const auto *account = m_book.find(did);
    if (!account)
        return false;
    const auto dues = choresOf(*account, contextOf(did));
    return std::any_of(dues.begin(), dues.end(), [this, chore](const DueChore &due) {
        return due.chore == chore && due.at <= m_clock.now();
    });
}

void UpkeepScheduler::wait(const Did &did, Chore chore, std::optional<Milliseconds> retryAfter)
{
    auto &wait = m_waits[{did, chore}];
    ++wait.failures;
    auto time = RefreshPolicy::backoff(wait.failures, m_random(), retryAfter);
    if (chore == Chore::Store)
        time = std::min(time, storeInterval);
    wait.until = m_clock.now() + time;
}

Task<void> UpkeepScheduler::perform(Did did, Chore chore)
{
    // One way out for all: what an account's chore ends with is in its ledger already.
    Result<void> done;
    switch (chore) {
    case Chore::Refresh:
        done = co_await m_upkeep.refresh(did);
        break;
    case Chore::CheckStatus:
        done = co_await m_upkeep.checkStatus(did);
        break;
    case Chore::CheckIdentity:
        done = co_await m_upkeep.checkIdentity(did);
        break;
    case Chore::Revoke:
        done = co_await m_upkeep.revoke(did);
        break;
    case Chore::Store:
        done = co_await m_upkeep.store(did);
        break;
    }
    co_return done;
}

} // namespace Skykeep
