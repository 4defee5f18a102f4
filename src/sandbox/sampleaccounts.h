// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "identity/serviceurl.h"
#include "sandbox/fastclock.h"
#include "sandbox/simulatedpds.h"

#include <deque>
#include <functional>
#include <memory>
#include <vector>

namespace Skykeep {

//! An account of the sandbox, and how to sign in to it.
struct SampleAccount {
    Did did;
    Handle handle; //!< Under .sandbox.test; servers are asked for it, never DNS.
    ServiceUrl server;
    Secret password;
    std::optional<Secret> secondFactor = std::nullopt;
    //! False for the one that is left for the user to add.
    bool isAddedAtStart = true;
};

//! The sandbox: four simulated servers with a directory, and one account for everything that can
//! be the matter with one.
//!
//! All are well at first, so that every one of them can be signed in to; play() then lets happen
//! what they are named for, and more as time goes on. Time passes fast: whoever takes part uses
//! clock().
class SampleAccounts
{
public:
    //! An hour in a minute.
    static constexpr int Speed = 60;

    //! \a clock is the real one and outlives it.
    explicit SampleAccounts(Clock &clock);
    SampleAccounts(const SampleAccounts &) = delete;
    SampleAccounts &operator=(const SampleAccounts &) = delete;
    ~SampleAccounts();

    //! The clock of the servers, and of who keeps their accounts.
    Clock &clock() { return m_clock; }

    //! Once. Offline where this computer gives no port.
    Result<void> start();
    void stop();
    ServiceUrl plcUrl() const;
    //! Home, where nearly all live; one that accounts move to, whose refresh tokens live 7 days
    //! and are good for one use; one that goes off; and one that limits rates, alone because a
    //! keeper then leaves all of a server in peace.
    const std::vector<ServiceUrl> &servers() const { return m_urls; }
    const std::vector<SampleAccount> &accounts() const { return m_accounts; }

    //! Everybody is signed in: the play begins.
    void play();

    //! The handle of the account that something is done to: "active" is active.sandbox.test.
    Did did(const QString &name) const;
    SimulatedPds &home() { return m_home; }
    SimulatedPds &away() { return m_away; }
    SimulatedPds &dark() { return m_dark; }

private:
    struct Event {
        Milliseconds after; //!< Since the event before.
        std::function<void()> happen;
    };

    void add(SimulatedPds &server, const QString &name);
    void plan();
    void next();

    FastClock m_clock;
    SimulatedDirectory m_directory;
    SimulatedPds m_home;
    SimulatedPds m_away;
    SimulatedPds m_dark;
    SimulatedPds m_busy;
    std::vector<ServiceUrl> m_urls;
    std::vector<SampleAccount> m_accounts;
    std::deque<Event> m_events;
    std::unique_ptr<Alarm> m_alarm;
};

} // namespace Skykeep
