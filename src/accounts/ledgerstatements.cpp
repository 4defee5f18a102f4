// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/ledgerstatements.h"

using namespace Qt::StringLiterals;

namespace Skykeep {

LedgerStatements::LedgerStatements(const QSqlDatabase &connection)
    : SqlStatements(connection)
    , saveObservations(database)
    , loadObservations(database)
    , addEntry(database)
    , readEntries(database)
    , dropOld(database)
    , dropMany(database)
    , forgetEntries(database)
    , forgetObservations(database)
{
}

bool LedgerStatements::prepare()
{
    loadObservations.setForwardOnly(true);
    readEntries.setForwardOnly(true);
    return saveObservations.prepare(u"INSERT INTO observations VALUES (?, ?) "
                                    "ON CONFLICT (did) DO UPDATE SET seen = excluded.seen"_s)
        && loadObservations.prepare(u"SELECT did, seen FROM observations"_s)
        && addEntry.prepare(u"INSERT INTO entries (did, at, event, text, detail) "
                            "VALUES (?, ?, ?, ?, ?)"_s)
        && readEntries.prepare(u"SELECT at, event, text, detail FROM entries WHERE did = ? "
                               "ORDER BY at DESC, id DESC LIMIT ?"_s)
        && dropOld.prepare(u"DELETE FROM entries WHERE did = ? AND at < "
                           "(SELECT max(at) FROM entries WHERE did = ?) - ?"_s)
        && dropMany.prepare(u"DELETE FROM entries WHERE did = ? AND event = ? AND at < "
                            "(SELECT at FROM entries WHERE did = ? AND event = ? "
                            "ORDER BY at DESC LIMIT 1 OFFSET ?)"_s)
        && forgetEntries.prepare(u"DELETE FROM entries WHERE did = ?"_s)
        && forgetObservations.prepare(u"DELETE FROM observations WHERE did = ?"_s);
}

} // namespace Skykeep
