// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/sqlitefile.h"
#include "lending/lendlog.h"

#include <QSet>

namespace Skykeep {

//! The statements of a lend log.
class LendLogStatements : public SqlStatements
{
public:
    explicit LendLogStatements(const QSqlDatabase &connection);

    static SqliteFile::Layout layout();

    bool prepare() override;

    // False with `error` set where it failed.
    bool add(const LentEntry &entry, qint64 *id);
    bool change(qint64 id, const LentEntry &entry);
    //! What is older than \a since, and all but the newest \a rows.
    bool prune(Timestamp since, int rows);
    bool forget(const Did &account);
    //! The newest first, with their ids.
    bool read(const LendLog::Filter &filter, std::vector<std::pair<qint64, LentEntry>> *entries);
    //! Names of programs, each once.
    bool readServed(Timestamp since, QSet<QString> *programs);
    bool readLastLent(const ProgramKey &program, std::optional<Timestamp> *at);

private:
    QSqlQuery m_add;
    QSqlQuery m_change;
    QSqlQuery m_dropOld;
    QSqlQuery m_dropMany;
    QSqlQuery m_forget;
    QSqlQuery m_read;
    QSqlQuery m_readServed;
    QSqlQuery m_readLastLent;
};

//! One name for whatever is counted as one program.
QString servedName(const LentEntry &entry);

} // namespace Skykeep
