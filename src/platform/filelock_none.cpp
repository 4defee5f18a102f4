// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "platform/filelock.h"

using namespace Qt::StringLiterals;

namespace Skykeep {

FileLock::~FileLock() = default;

Result<void> FileLock::take(const QString &file)
{
    return fail(ErrorKind::Storage, file, u"this system has no such lock"_s);
}

} // namespace Skykeep
