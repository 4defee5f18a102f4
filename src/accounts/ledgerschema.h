// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QSqlDatabase>
#include <QSqlError>

namespace Skykeep {

//! What came of preparing a ledger's file.
enum class LedgerVerdict {
    Ready,
    Damaged, //!< Not a database, or one whose pages do not fit together.
    Newer, //!< Of a version this program does not know. Nothing was changed.
    Unusable, //!< It cannot be opened or written just now.
};

//! Brings the open database \a ledger to this version's tables.
LedgerVerdict prepareLedger(QSqlDatabase &ledger);

//! True for errors that say the file's content is broken, not that it cannot be reached.
bool isDamage(const QSqlError &error);

} // namespace Skykeep
