// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QFile>

#include <memory>

namespace Skykeep {

//! \a path, open for reading, where that is a regular file: a pipe or a device would have us wait, or would be
//! changed by being looked at. NotFound where there is no such file, Storage where it cannot be read.
Result<std::unique_ptr<QFile>> openRegularFile(const QString &path);

} // namespace Skykeep
