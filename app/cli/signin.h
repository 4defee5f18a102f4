// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "command.h"

namespace Skykeep {

//! Refuses when there is no password to come by.
Answer<void> checkSignIn(const Invocation &invocation);

//! At a terminal: shows where the password will go before asking for it, then for the second
//! factor if the server wants one. Otherwise takes everything from standard input and the options.
Answer<void> runSignIn(const Invocation &invocation, KeeperConnection &keeper, Console &console);

} // namespace Skykeep
