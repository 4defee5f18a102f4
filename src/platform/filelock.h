// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QString>

namespace Skykeep {

//! A lock on a file that needs no room on the disk, and that the system lets go of when its holder
//! ends, however that happens.
class FileLock
{
public:
    FileLock() = default;
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;
    ~FileLock();

    //! Once. NotNow where another process holds it; Storage where there can be no such file, or no such
    //! lock on this system. The file stays: who removed it would let two hold it.
    Result<void> take(const QString &file);

private:
    int m_file = -1;
};

} // namespace Skykeep
