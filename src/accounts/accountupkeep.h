// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/accountbook.h"
#include "accounts/hostbook.h"
#include "accounts/renewaloutcome.h"
#include "session/sessionkeeper.h"

#include <functional>

namespace Skykeep {

//! Does for one account what has to be done, and writes down what came of it.
//!
//! Every task looks its account up again after each wait: it may have been removed meanwhile.
class AccountUpkeep
{
public:
    //! All of them outlive the upkeep.
    struct Services {
        AccountBook &book;
        HostBook &hosts;
        SessionKeeper &sessions;
        AccountLocator &locator;
        IdentityResolver &resolver;
        XrpcClient &xrpc;
        const Clock &clock;
    };

    //! \a random draws from 0 to 1.
    AccountUpkeep(Services services, std::function<double()> random);

    //! Renews the session. A parked account is asked for its status instead, and renewed when it
    //! is back. The error says why the session is not fresh.
    Task<void> refresh(Did did);
    //! Asks the account's current host for its status; renews a parked account that is back.
    Task<void> checkStatus(Did did);
    //! Where the account lives, what its host says, and whether its handle leads back to it.
    Task<void> checkIdentity(Did did);
    //! Delivers a sign-out, and removes the row where its owner asked for that.
    Task<void> revoke(Did did);
    //! Saves a session that is only in memory.
    Task<void> store(Did did);

    OutcomeContext context(const Did &did) const;
    //! The clock was set: what the hosts were noted for moves along.
    void shiftTimes(Milliseconds step);

private:
    Task<void> renew(Did did);
    Task<void> checkHandle(Did did, std::optional<Handle> claimed);
    void write(const Did &did, AccountChange change);
    void countAnswer(const ServiceUrl &host, const std::optional<Error> &error);

    AccountBook &m_book;
    HostBook &m_hosts;
    SessionKeeper &m_sessions;
    AccountLocator &m_locator;
    IdentityResolver &m_resolver;
    XrpcClient &m_xrpc;
    const Clock &m_clock;
    std::function<double()> m_random;
};

} // namespace Skykeep
