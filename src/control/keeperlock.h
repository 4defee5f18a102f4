// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QLockFile>

namespace Skykeep {

//! Makes the keeper of a profile single, for as long as it is held.
//!
//! The lock never goes stale by age: a keeper may run for months. One left by a crash is taken
//! over, because the process that held it is gone.
class KeeperLock
{
public:
    explicit KeeperLock(const QString &file);

    //! NotNow where another keeper holds it; the sentence names its process.
    Result<void> take();

private:
    QLockFile m_lock;
};

} // namespace Skykeep
