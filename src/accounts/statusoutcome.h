// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/account.h"
#include "accounts/ledgerstore.h"
#include "session/accountlocator.h"

#include <vector>

namespace Skykeep {

//! What an account looks like after something was found out about it.
struct AccountChange {
    Account account;
    std::vector<LedgerEntry> entries;
};

//! What applying an outcome needs besides the outcome.
struct OutcomeContext {
    Timestamp now;
    double jitter = 0; //!< From 0 to 1, always the same for this account.
    double random = 0; //!< From 0 to 1, drawn anew.
};

//! The account after its DID document was asked, and, where \a hosting has a value, the host that
//! it names.
AccountChange applied(Account account, const Location &location,
                      const std::optional<HostingStatus> &hosting, OutcomeContext context);

//! The account after its current host told its status.
AccountChange applied(Account account, const HostingStatus &hosting, const ServiceUrl &source,
                      OutcomeContext context);

//! Says that \a change's account lives where \a location found it, and what the host there told.
void setLocation(AccountChange &change, const Location &location,
                 const std::optional<HostingStatus> &hosting, Timestamp now);
//! Says what \a source told about \a change's account, and notes it where that is new.
void setHosting(AccountChange &change, const HostingStatus &hosting, const ServiceUrl &source,
                Timestamp now);
//! Says that \a change's account goes by \a handle now, and notes it where it went by another.
void setHandle(AccountChange &change, const Handle &handle, Timestamp now);

//! The account's current host said that it has no such account. Once is not yet deleted.
void missRepository(Observations &seen, Timestamp now);

//! The handle that a server tells; nothing where it is none or only says that there is none.
std::optional<Handle> handleTold(const AccountView &account);

//! When a parked account's status is asked again: hourly for a day, then six-hourly.
Timestamp nextStatusCheck(Timestamp parkedSince, OutcomeContext context);

} // namespace Skykeep
