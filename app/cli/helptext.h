// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "command.h"

namespace Skykeep {

QString generalHelp(std::span<const Command> commands);
QString helpOf(const Command &command);

} // namespace Skykeep
