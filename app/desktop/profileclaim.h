// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/paths.h"
#include "protocol/messages.h"

#include <optional>

namespace Skykeep {

//! Asks the keeper that holds the profile who it is. Blocks for a moment: only before the event
//! loop runs.
std::optional<KeeperHello> otherKeeper(const ProfilePaths &profile);
//! Lets it show its window.
bool raiseOther(const ProfilePaths &profile);
//! Lets it end.
bool askOtherToQuit(const ProfilePaths &profile);

} // namespace Skykeep
