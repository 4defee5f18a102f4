// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "command.h"

namespace Skykeep {

//! The account to name to the keeper, for a verb whose first operand is "[ACCOUNT]".
//!
//! What was typed; else nothing inside a lease, whose account the keeper knows; else what a `.skykeep` file names, once
//! the user has confirmed that for its folder; else nothing: the keeper takes the only one it has, or says that
//! one must be named.
Answer<QString> chosenAccount(const Invocation &invocation, KeeperConnection &keeper);

} // namespace Skykeep
