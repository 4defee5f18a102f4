// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "base/timestamp.h"

#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QVariantList>

#include <functional>
#include <memory>
#include <optional>

namespace Skykeep {

//! The statements of one database, prepared once.
//!
//! Each is reset after use, for one that is not holds a lock. Gone before the connection is.
class SqlStatements
{
public:
    explicit SqlStatements(const QSqlDatabase &connection)
        : database(connection)
    {
    }
    SqlStatements(const SqlStatements &) = delete;
    SqlStatements &operator=(const SqlStatements &) = delete;
    virtual ~SqlStatements() = default;

    //! False where the tables are not those of this version.
    virtual bool prepare() = 0;

    // False with `error` set where it failed.
    bool begin();
    bool commit();
    //! Runs \a query, which is one of these, with \a values in order. A query's rows are then to
    //! be read, and the query finished.
    bool run(QSqlQuery &query, const QVariantList &values);

    QSqlDatabase database;
    QSqlError error; //!< Of the statement that ran last.
    qint64 lastId = 0; //!< Of the row that it inserted, where it did.
};

//! A file of SQLite, in WAL mode and for the user alone, all of which may be lost without harm.
//!
//! A damaged one is put aside and a new one begun; one of a newer version, or one that cannot be written,
//! is left alone.
class SqliteFile
{
public:
    struct Layout {
        int version; //!< That this program writes.
        QStringList tables; //!< The statements that make them where they are missing.
        std::function<std::unique_ptr<SqlStatements>(const QSqlDatabase &)> statements;
    };
    enum class Verdict {
        Ready,
        Damaged, //!< Not a database, or one whose pages do not fit together.
        Newer, //!< Of a version this program does not know. Nothing was changed.
        Unusable, //!< It cannot be opened or written just now.
    };

    //! Whether \a file is there and of a later version than \a layout. Reads only.
    static bool isNewer(const QString &file, const Layout &layout);

    //! \a pause: at least so long between two tries to open a file that cannot be used.
    SqliteFile(QString file, Layout layout, Milliseconds pause);
    SqliteFile(const SqliteFile &) = delete;
    SqliteFile &operator=(const SqliteFile &) = delete;
    ~SqliteFile();

    struct Opened {
        Verdict verdict = Verdict::Unusable;
        QString aside = {}; //!< Where a damaged one was put; else empty.
    };
    //! Storage where it is damaged and cannot be put aside.
    Result<Opened> open();
    //! Where it could not be opened, or has gone: once more, if that is due.
    void openAgain();

    //! Not open, and it would help if others let go of the file or made room for it.
    bool isWaiting() const { return !m_statements && m_verdict == Verdict::Unusable; }
    //! Null while it is not open.
    SqlStatements *statements() const { return m_statements.get(); }
    //! Another number after each time that it was opened: rows of before may be gone.
    int generation() const { return m_generation; }
    //! Why the last statement failed. Where that is because the file is damaged it is put aside, and a new one
    //! begun: statements before that are gone.
    tl::unexpected<Error> failed();

    QString file() const { return m_file; }

private:
    Verdict attach();
    Verdict prepare(QSqlDatabase &database) const;
    void detach();
    Result<QString> setAside();

    QString m_file;
    QString m_connection;
    Layout m_layout;
    Milliseconds m_pause;
    int m_generation = 0;
    std::optional<Verdict> m_verdict; //!< Of the last try to open it.
    QElapsedTimer m_sinceTried;
    std::unique_ptr<SqlStatements> m_statements;
};

} // namespace Skykeep
