// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/warninglist.h"

namespace Skykeep {

//! How soon before a session runs out its owner is told, where renewing it fails: the smaller of
//! 7 days and a third of the refresh token's life.
Milliseconds signInMargin(const Account &account);

//! What becomes of the account's session: sign-in-needed, sign-in-soon, and all that may end it.
void addSessionWarnings(WarningList &list, const Account &account, Timestamp now);

//! Who the account is and how it is reached: handle, main password, plain HTTP.
void addIdentityWarnings(WarningList &list, const Account &account);

//! What is wrong between us and the account's server.
void addHostWarnings(WarningList &list, const Account &account, const HostFacts &host,
                     Timestamp now);

} // namespace Skykeep
