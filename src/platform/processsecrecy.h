// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

namespace Skykeep {

//! Keeps this process's memory from other programs of the same user as far as the system lets a
//! program ask for that: on Linux no core files, no attaching, no /proc/<pid>/mem. Elsewhere
//! nothing. Called first thing in main().
void keepMemorySecret();

//! Leaves no core file should this process crash, and nothing more: others may look into it.
void leaveNoCoreFile();

} // namespace Skykeep
