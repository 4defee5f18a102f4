// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/warninglist.h"

namespace Skykeep {

//! True where the DID document names a server other than the one this session belongs to.
bool isMoved(const Account &account);

//! The hosting status, where it comes from a host whose word counts: that of an account's former
//! server does not.
const HostingObservation *hostingThatCounts(const Account &account);

//! What the servers say about the account: taken-down to status-stale, and moved-server.
void addStatusWarnings(WarningList &list, const Account &account, Timestamp now);

} // namespace Skykeep
