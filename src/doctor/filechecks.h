// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/accountbook.h"
#include "base/paths.h"
#include "control/checkup.h"

namespace Skykeep {

//! The profile's folders: there, private, and written to.
Finding checkFolders(const ProfilePaths &paths);

//! Every file of the profile: nobody else may read it.
Finding checkFileModes(const ProfilePaths &paths);

//! The list of accounts as it lies on the disk now, and what was wrong when it was read or written.
Finding checkRoster(const AccountBook &book);

//! The same for the history.
Finding checkLedger(const AccountBook &book);

//! Fails where less than \a needed bytes are free for the profile.
Finding checkDiskSpace(const ProfilePaths &paths, qint64 needed);

} // namespace Skykeep
