// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "lending/lendingsample.h"
#include "lending/lendlog.h"
#include "support/check.h"
#include "support/manualclock.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace Skykeep {

//! For tests of a log of what was lent, and of its file.
class LendLogTest : public QObject
{
protected:
    void begin()
    {
        m_log.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<ManualClock>();
        m_file = m_folder->filePath(QStringLiteral("lendlog.sqlite"));
        startAgain();
    }

    void startAgain()
    {
        m_log.reset();
        m_log = std::make_unique<LendLog>(m_file, *m_clock);
        SKYKEEP_VERIFY_VALUE(m_log->open());
    }

    LentEntry entry(const QString &program = QStringLiteral("bot")) const
    {
        return {.at = m_clock->now(),
                .program = program,
                .key = sampleProgram(QStringLiteral("/opt/") + program),
                .account = sampleAccountDid(),
                .kind = Want::Kind::Call,
                .method = QStringLiteral("com.atproto.repo.createRecord")};
    }

    std::vector<LentEntry> entries(const LendLog::Filter &filter = {}) const
    {
        return m_log->entries(filter).value_or(std::vector<LentEntry>());
    }

    //! What \a statement says about the file, asked from outside.
    QVariant ask(const QString &statement) const
    {
        QVariant answer;
        {
            auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"),
                                                      QStringLiteral("outside"));
            database.setDatabaseName(m_file);
            database.open();
            QSqlQuery query(database);
            if (!query.exec(statement))
                answer = query.lastError().text();
            else if (query.next())
                answer = query.value(0);
        }
        QSqlDatabase::removeDatabase(QStringLiteral("outside"));
        return answer;
    }

    int rows() const { return ask(QStringLiteral("SELECT count(*) FROM lent")).toInt(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<LendLog> m_log;
    QString m_file;
};

} // namespace Skykeep
