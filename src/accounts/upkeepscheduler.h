// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/accountchores.h"
#include "accounts/accountupkeep.h"
#include "base/clockjumps.h"
#include "platform/networkwatch.h"
#include "platform/sleepwatch.h"

#include <QObject>

#include <map>
#include <memory>
#include <set>
#include <vector>

namespace Skykeep {

//! Starts each account's chores when their time comes: one alarm for all of them.
//!
//! The alarm is set for the next due time, and for ten minutes at the most: every ring compares
//! the wall clock with the time that really passed, so that a sleep or a clock set by hand is
//! noticed even where no system tells of it. Between the word that the computer falls asleep and
//! its waking nothing is started, and it is asked to wait while a token is between sent and stored.
//! After a sleep, a gap in the network or a locked keychain, many that are due are spread over a
//! minute. So many calls at once to one host and no more; what
//! waits for one host does not hold up another's accounts, and hosts that do not answer get few.
class UpkeepScheduler : public QObject
{
    Q_OBJECT

public:
    struct Services {
        AccountBook &book;
        HostBook &hosts;
        AccountUpkeep &upkeep;
        SessionKeeper &sessions;
        Vault &vault;
        SleepWatch &sleep;
        NetworkWatch &network;
        Clock &clock;
        TaskScope &scope;
    };

    static constexpr int MostPerHost = 4;
    static constexpr int MostAtOnce = 16;
    static constexpr Milliseconds LongestNap = std::chrono::minutes(10);

    //! \a random draws from 0 to 1.
    UpkeepScheduler(Services services, std::function<double()> random);
    ~UpkeepScheduler() override;

    //! Plans everything. Once.
    void start();
    //! Starts nothing more; what runs goes on.
    void stop();
    //! Forgets the waits after failures: the network or the user says that it is worth trying.
    void tryAgain(const Did &did);

Q_SIGNALS:
    //! It has looked what is due: at the latest ten minutes after the last time. Whoever follows the
    //! time to the minute needs no timer of its own.
    void woke();
    //! This computer's network has gone, or is back.
    void networkChanged();

private:
    struct Wait {
        int failures = 0;
        Timestamp until;
    };

    void plan(const Did &did);
    void planAll();
    void forget(const Did &did);
    void wake();
    void arm();
    void wakeAtOnce();
    void startDue(const Did &did, Timestamp now);
    bool isRunning(const Did &did, Chore chore) const;
    //! It ended and planned no other, as when the keychain did not answer.
    bool isStillDue(const Did &did, Chore chore) const;
    bool hasPlace(const ServiceUrl &host) const { return placesAt(host) > 0; }
    int placesAt(const ServiceUrl &host) const;
    //! It is due and waits for a place, not for a time.
    void joinCrowd(const Account &account);
    void leaveCrowd(const Did &did);
    //! A place has become free.
    void letGoOn();
    Timestamp earliest(const Account &account, const DueChore &due) const;
    ChoreContext contextOf(const Did &did) const;
    static double jitterOf(const Did &did);
    //! It waits for something that is no time.
    bool mustWait(const Account &account, Chore chore) const;
    //! It did not answer lately.
    bool isSilent(const ServiceUrl &host) const;
    std::vector<Did> everybody() const;

    void followVault();
    void holdDue(Timestamp now);
    void fallAsleep();
    bool isFallingAsleep();
    void wakeUp();
    void followNetwork();
    void followClock();
    void followPast();
    void shiftTimes(Milliseconds step);
    //! What failed for want of a network is due from then on.
    void tryEverybody(Timestamp from);
    //! What is due by then, where it is much, is spread over some time.
    void spreadDue(Timestamp from);
    void wait(const Did &did, Chore chore, std::optional<Milliseconds> retryAfter);

    Task<void> run(Did did, Chore chore, ServiceUrl host);
    Task<void> perform(Did did, Chore chore);
    Task<void> probeVault();

    AccountBook &m_book;
    HostBook &m_hosts;
    AccountUpkeep &m_upkeep;
    SessionKeeper &m_sessions;
    Vault &m_vault;
    SleepWatch &m_sleep;
    NetworkWatch &m_network;
    Clock &m_clock;
    TaskScope &m_scope;
    std::function<double()> m_random;

    std::unique_ptr<Alarm> m_alarm;
    bool m_isRunning = false;
    bool m_isAboutToWake = false;
    bool m_isProbing = false;
    Timestamp m_start;
    ClockJumps m_jumps;
    std::optional<Milliseconds> m_fallingAsleepAt; //!< By the monotonic clock.
    Timestamp m_networkBackAt;
    Timestamp m_spreadFrom;
    Milliseconds m_spread{0};

    using Queue = std::multimap<Timestamp, Did>;
    //! When each account is next looked at, both ways round.
    Queue m_queue;
    std::map<Did, Queue::iterator> m_next;
    //! Whoever is due and found no place is in no queue, but here by its hosts, the longest due first. Something
    //! runs meanwhile, or there would be a place; its end lets the next go on. So each end costs the same, however
    //! many wait.
    QHash<ServiceUrl, std::set<std::pair<Timestamp, Did>>> m_crowds;
    struct Crowded {
        Timestamp since;
        std::vector<ServiceUrl> hosts;
    };
    std::map<Did, Crowded> m_crowded;
    std::map<Did, std::set<Chore>> m_running;
    QHash<ServiceUrl, int> m_perHost;
    int m_total = 0;
    std::map<std::pair<Did, Chore>, Wait> m_waits;
};

} // namespace Skykeep
