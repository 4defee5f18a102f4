// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "command.h"

namespace Skykeep {

// Asking for what is lent. While the owner is waited for, somebody at a terminal is told so.

Answer<void> checkToken(const Invocation &invocation);
Answer<void> runToken(const Invocation &invocation, KeeperConnection &keeper, Console &console);

Answer<void> checkExec(const Invocation &invocation);
//! Runs the command inside a lease, which ends with it: the connection stays open meanwhile.
Answer<void> runExec(const Invocation &invocation, KeeperConnection &keeper, Console &console);

Answer<void> runGrant(const Invocation &invocation, KeeperConnection &keeper, Console &console);
Answer<void> runRevoke(const Invocation &invocation, KeeperConnection &keeper, Console &console);
Answer<void> runLendUnlock(const Invocation &invocation, KeeperConnection &keeper,
                           Console &console);

//! From now on, whoever sits at the terminal is told when an answer of \a keeper takes long.
void tellOfWaiting(KeeperConnection &keeper);

} // namespace Skykeep
