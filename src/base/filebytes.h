// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QByteArray>

namespace Skykeep {

//! Storage where \a file is a pipe, a socket or a device: opening it may wait for whoever is at its other end.
Result<void> checkPlainFile(const QString &file);

//! All that \a file holds.
//!
//! NotFound where there is none. Storage, with the reason in words as its detail, where it cannot be read, or is
//! nothing that Skykeep wrote: no plain file, or more than 64 MiB.
Result<QByteArray> bytesOf(const QString &file);

} // namespace Skykeep
