// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/ledgercheck.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

Result<void> check(QSqlDatabase &ledger)
{
    const auto file = QDir::toNativeSeparators(ledger.databaseName());
    // A connection of its own has nothing cached: it sees what is on the disk.
    if (!ledger.open())
        return fail(ErrorKind::Storage, file, ledger.lastError().databaseText());
    QSqlQuery query(ledger);
    // https://www.sqlite.org/pragma.html#pragma_quick_check
    if (!query.exec(u"PRAGMA quick_check(1)"_s) || !query.next())
        return fail(ErrorKind::Storage, file, query.lastError().databaseText());
    const auto verdict = query.value(0).toString();
    if (verdict != "ok"_L1)
        return fail(ErrorKind::Storage, file, verdict);
    return {};
}

} // namespace

Result<void> checkLedgerFile(const QString &file)
{
    const auto connection = QUuid::createUuid().toString(QUuid::WithoutBraces);
    Result<void> checked;
    {
        auto ledger = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        ledger.setDatabaseName(file);
        ledger.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=200"_s);
        checked = check(ledger);
        ledger.close();
    }
    QSqlDatabase::removeDatabase(connection);
    return checked;
}

} // namespace Skykeep
