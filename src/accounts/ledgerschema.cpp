// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/ledgerschema.h"

#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

constexpr int currentVersion = 1;

LedgerVerdict verdictOn(const QSqlError &error)
{
    return isDamage(error) ? LedgerVerdict::Damaged : LedgerVerdict::Unusable;
}

} // namespace

bool isDamage(const QSqlError &error)
{
    // SQLITE_CORRUPT and SQLITE_NOTADB, and the extended codes of the former.
    // https://www.sqlite.org/rescode.html
    const auto code = error.nativeErrorCode().toInt() & 0xff;
    return code == 11 || code == 26;
}

LedgerVerdict prepareLedger(QSqlDatabase &ledger)
{
    QSqlQuery query(ledger);
    // Before anything that writes: a newer version's file is left as it is.
    if (!query.exec(u"PRAGMA user_version"_s) || !query.next())
        return verdictOn(query.lastError());
    const auto version = query.value(0).toInt();
    query.finish();
    if (version > currentVersion)
        return LedgerVerdict::Newer;

    const QStringList steps{
        u"PRAGMA journal_mode = WAL"_s,
        // In WAL mode a power cut may take the newest entries, never the file.
        u"PRAGMA synchronous = NORMAL"_s,
        u"BEGIN IMMEDIATE"_s,
        u"CREATE TABLE IF NOT EXISTS entries (id INTEGER PRIMARY KEY, did TEXT NOT NULL, "
        "at INTEGER NOT NULL, event TEXT NOT NULL, text TEXT NOT NULL, detail TEXT NOT NULL)"_s,
        u"CREATE INDEX IF NOT EXISTS entries_of_account ON entries (did, at)"_s,
        u"CREATE TABLE IF NOT EXISTS observations (did TEXT PRIMARY KEY, seen TEXT NOT NULL) "
        "WITHOUT ROWID"_s,
        u"PRAGMA user_version = %1"_s.arg(currentVersion),
        u"COMMIT"_s,
    };
    for (const auto &step : steps) {
        if (!query.exec(step))
            return verdictOn(query.lastError());
    }
    return LedgerVerdict::Ready;
}

} // namespace Skykeep
