// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QString>

namespace Skykeep {

//! Reads through the ledger \a file from the disk and finds whether its pages fit together.
//! Storage, with what is wrong, where they do not or it cannot be read. Changes nothing.
Result<void> checkLedgerFile(const QString &file);

} // namespace Skykeep
