// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "sandbox/loopbacklistener.h"
#include "sandbox/offsetclock.h"
#include "sandbox/simulateddirectory.h"
#include "sandbox/simulatedmethods.h"

#include <functional>

namespace Skykeep {

//! A small PDS in this process, on 127.0.0.1, with everything that can happen to an account as a
//! plain method.
//!
//! It answers like the reference PDS, and can do what that one cannot show: a second factor,
//! suspensions, Retry-After, no grace, being slow, and every SimulatedFault. Only accounts that it
//! has may be named.
class SimulatedPds
{
public:
    //! Both outlive it.
    SimulatedPds(Clock &clock, SimulatedDirectory &directory);

    //! Its address is known from the first start on, and stays. While stopped it refuses
    //! connections and keeps what it knows.
    [[nodiscard]] bool start();
    void stop() { m_listener.stop(); }
    bool isListening() const { return m_listener.isListening(); }
    QUrl url() const { return QUrl(m_state.url, QUrl::StrictMode); }
    //! Instead of start(), for a world without sockets: it goes by \a url, and is asked through
    //! answer().
    void startWithoutPort(const QUrl &url);
    LoopbackReply answer(const LoopbackRequest &request);
    QString did() const { return m_state.did; }

    //! Under which its handles are: ".test" unless told otherwise.
    void setUserDomain(const QString &domain) { m_state.userDomain = domain; }
    void setPolicy(const ServerPolicy &policy) { m_state.policy = policy; }
    //! How long every answer takes.
    void setDelay(Milliseconds delay) { m_state.trouble.delay = delay; }
    //! 429 to everything for so long.
    void throttle(Milliseconds time) { throttle(m_state.trouble, time); }
    //! Lets something go wrong with the calls that \a scope tells, until it is used up or taken
    //! back by the number that this gives.
    int addFault(SimulatedFault fault, FaultScope scope = {});
    void removeFault(int number) { m_state.faults.remove(number); }
    void clearFaults() { m_state.faults.clear(); }
    //! Its clock is so far ahead: its Date, and its tokens' dates.
    void setClockOffset(Milliseconds offset) { m_clock.setOffset(offset); }
    //! Keeps a copy of all accounts and their sessions as they are now.
    void backUp() { m_backup = m_state.accounts; }
    //! All is again as in the copy: what came since is not known any more.
    void restoreBackup();
    void loseKeys() { m_state.tokens.loseKeys(); }
    void restoreKeys() { m_state.tokens.restoreKeys(); }

    //! Once started. Its e-mail address is its first handle at mail.test.
    Did createAccount(const Handle &handle, const QString &password);
    bool hasAccount(const Did &did) { return m_state.accounts.find(did) != nullptr; }
    void deleteAccount(const Did &did);
    void updateHandle(const Did &did, const Handle &handle);
    //! Ends every session.
    void resetPassword(const Did &did, const QString &password);

    //! Ends every session, and reversing it brings none back.
    void takeDown(const Did &did);
    void reverseTakeDown(const Did &did) { account(did).isTakenDown = false; }
    //! The same under another name.
    void suspend(const Did &did);
    void liftSuspension(const Did &did) { account(did).isSuspended = false; }
    void deactivate(const Did &did) { account(did).isDeactivated = true; }
    void activate(const Did &did) { account(did).isDeactivated = false; }
    //! Any words at all, without any effect; nothing for the truth.
    void sayStatus(const Did &did, std::optional<HostingStatus> status);

    //! Gives the password.
    QString createAppPassword(const Did &did, const QString &name, bool isPrivileged = false);
    void revokeAppPassword(const Did &did, const QString &name);

    //! Signing in with the main password takes \a code from now on; nothing for no code.
    void setSecondFactor(const Did &did, std::optional<QString> code);
    //! The mail that its owner would read.
    QString secondFactorCode(const Did &did)
    {
        return account(did).secondFactor.value_or(QString());
    }

    void setDelay(const Did &did, Milliseconds delay) { account(did).trouble.delay = delay; }
    void throttle(const Did &did, Milliseconds time) { throttle(account(did).trouble, time); }

    //! The first stage of a move: \a target has the account and the directory says so, and nothing
    //! changes here. Deactivating and then deleting it here are the others.
    void handOver(const Did &did, SimulatedPds &target);

    //! \a witness sees every call and what it is answered.
    using Witness = std::function<void(const LoopbackRequest &, const LoopbackReply &)>;
    void setWitness(Witness witness) { m_witness = std::move(witness); }
    //! How often a method was called, such as "com.atproto.server.refreshSession".
    int callCount(const QString &nsid) const { return m_state.calls.value(nsid); }

private:
    SimulatedAccount &account(const Did &did);
    void throttle(SimulatedTrouble &trouble, Milliseconds time) const;

    OffsetClock m_clock;
    SimulatedDirectory &m_directory;
    SimulatedState m_state;
    SimulatedMethods m_methods;
    std::optional<SimulatedAccounts> m_backup;
    Witness m_witness;
    LoopbackListener m_listener;
};

} // namespace Skykeep
