// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "command.h"

namespace Skykeep {

//! Prints the keeper's events until it or the reader goes.
Answer<void> runWatch(const Invocation &invocation, KeeperConnection &keeper, Console &console);

} // namespace Skykeep
