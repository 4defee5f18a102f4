// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "command.h"

namespace Skykeep {

Answer<void> checkCall(const Invocation &invocation);
//! `skykeep call`: the keeper makes an account's call, and this program sends and shows what goes
//! either way, as it comes.
Answer<void> runCall(const Invocation &invocation, KeeperConnection &keeper, Console &console);

} // namespace Skykeep
