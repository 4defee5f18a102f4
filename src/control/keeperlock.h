// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "platform/filelock.h"

#include <QLockFile>

namespace Skykeep {

//! Makes the keeper of a profile single, for as long as it is held.
//!
//! The lock never goes stale by age: a keeper may run for months. One left by a crash is taken
//! over, because the process that held it is gone.
//!
//! On a disk that is full or may not be written there can be no such file, and sessions run out
//! all the same. So a second lock lies beside the socket, which needs no room, and there alone
//! makes the keeper single.
class KeeperLock
{
public:
    explicit KeeperLock(const QString &file);

    //! NotNow where another keeper holds it; the sentence names its process. Storage where it
    //! cannot be written: holdAddress() decides then.
    Result<void> take();
    //! To be called whatever take() said, unless that was NotNow: \a address is where the keeper is
    //! going to listen.
    Result<void> holdAddress(const QString &address);

private:
    bool isLeftBehind() const;
    bool isClearedAway();

    QLockFile m_lock;
    FileLock m_besideSocket;
};

} // namespace Skykeep
