// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Skykeep {

//! The `user_version` of a file of SQLite; zero where it is none, or cannot be read.
//!
//! From the bytes on the disk: SQLite itself would make files beside it, and write to it what a crash left in its log.
int sqliteVersion(const QString &file);

} // namespace Skykeep
