// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/paths.h"

namespace Skykeep {

//! NewerFormat where a file of the profile is of a later version than we know. Reads only, and makes nothing.
//!
//! Storage where looking would wait for ever, at a pipe. What is missing, or cannot be read, or is damaged is for
//! whoever opens it to say.
Result<void> checkProfileVersions(const ProfilePaths &paths);

} // namespace Skykeep
