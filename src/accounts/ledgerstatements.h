// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariantList>

namespace Skykeep {

//! The statements of a ledger, prepared once.
//!
//! Each is reset after use, for one that is not holds a lock. Must be gone before the connection is.
struct LedgerStatements {
    explicit LedgerStatements(const QSqlDatabase &database);

    //! False where the tables are not those of this version.
    bool prepare();

    // False with `error` set where it failed.
    bool begin();
    bool commit();
    //! Runs \a query, which is one of these, with \a values in order. A query's rows are then to
    //! be read, and the query finished.
    bool run(QSqlQuery &query, const QVariantList &values);

    QSqlDatabase ledger;
    QSqlQuery saveObservations;
    QSqlQuery loadObservations;
    QSqlQuery addEntry;
    QSqlQuery readEntries;
    QSqlQuery dropOld;
    QSqlQuery dropMany;
    QSqlQuery forgetEntries;
    QSqlQuery forgetObservations;
    QSqlError error; //!< Of the statement that ran last.
};

} // namespace Skykeep
