// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "command.h"

#include <span>

namespace Skykeep {

//! Every verb of the command line, in the order of the help.
std::span<const Command> allCommands();

} // namespace Skykeep
