// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "sandbox/simulatedaccount.h"

#include <QHash>

namespace Skykeep {

//! All accounts of one simulated server, found by DID, handle or e-mail address.
class SimulatedAccounts
{
public:
    void add(SimulatedAccount account);
    void remove(const Did &did);
    void rename(const Did &did, const Handle &handle);

    //! Null where there is none. Valid until an account is added or removed.
    SimulatedAccount *find(const Did &did);
    SimulatedAccount *findByHandle(const Handle &handle);
    //! As a person types it into a sign-in.
    SimulatedAccount *findByIdentifier(const QString &identifier);

private:
    QHash<Did, SimulatedAccount> m_accounts;
    QHash<Handle, Did> m_handles;
    QHash<QString, Did> m_emails;
};

} // namespace Skykeep
