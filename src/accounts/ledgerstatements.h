// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/sqlitefile.h"

namespace Skykeep {

//! The statements of a ledger.
class LedgerStatements : public SqlStatements
{
public:
    explicit LedgerStatements(const QSqlDatabase &connection);

    bool prepare() override;

    QSqlQuery saveObservations;
    QSqlQuery loadObservations;
    QSqlQuery addEntry;
    QSqlQuery readEntries;
    QSqlQuery dropOld;
    QSqlQuery dropMany;
    QSqlQuery forgetEntries;
    QSqlQuery forgetObservations;
};

} // namespace Skykeep
