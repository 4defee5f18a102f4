// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "lending/grant.h"

namespace Skykeep {

//! Whether the owner may grant this: InvalidInput, and why not, where nobody should. Nothing for good to a shell,
//! an interpreter or what else runs anything; nothing to every program of this user; nothing that is lent to
//! nobody; and for good only what comes back from the file as it is.
Result<void> checkNewGrant(const Grant &grant);

} // namespace Skykeep
