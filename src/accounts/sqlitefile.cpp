// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/sqlitefile.h"

#include "accounts/asidefile.h"
#include "accounts/sqliteversion.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <array>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

// SQLite's own companions of the file.
constexpr std::array companions{""_L1, "-wal"_L1, "-shm"_L1};

QString text(const char *sentence)
{
    return QCoreApplication::translate("SqliteFile", sentence);
}

bool isDamage(const QSqlError &error)
{
    // SQLITE_CORRUPT and SQLITE_NOTADB, and the extended codes of the former.
    // https://www.sqlite.org/rescode.html
    const auto code = error.nativeErrorCode().toInt() & 0xff;
    return code == 11 || code == 26;
}

SqliteFile::Verdict verdictOn(const QSqlError &error)
{
    return isDamage(error) ? SqliteFile::Verdict::Damaged : SqliteFile::Verdict::Unusable;
}

} // namespace

bool SqlStatements::run(QSqlQuery &query, const QVariantList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(int(i), values.at(i));
    const auto done = query.exec();
    error = query.lastError();
    if (!query.isSelect()) {
        lastId = query.lastInsertId().toLongLong(); // not told any more once it is finished
        query.finish();
    }
    return done;
}

bool SqlStatements::begin()
{
    const auto done = database.transaction();
    error = database.lastError();
    return done;
}

bool SqlStatements::commit()
{
    const auto done = database.commit();
    error = database.lastError();
    return done;
}

SqliteFile::SqliteFile(QString file, Layout layout, Milliseconds pause)
    : m_file(std::move(file))
    , m_connection(u"skykeep-file-%1"_s.arg(quintptr(this)))
    , m_layout(std::move(layout))
    , m_pause(pause)
{
}

SqliteFile::~SqliteFile()
{
    detach();
}

Result<SqliteFile::Opened> SqliteFile::open()
{
    Opened opened{attach()};
    if (opened.verdict != Verdict::Damaged)
        return opened;
    const auto aside = setAside();
    if (!aside)
        return fail(aside.error());
    opened.aside = *aside;
    opened.verdict = attach();
    return opened;
}

void SqliteFile::openAgain()
{
    // SQLite would go on writing to a file that nobody can find any more.
    if (m_statements && !QFile::exists(m_file)) {
        detach();
        m_verdict = Verdict::Unusable;
        m_sinceTried.invalidate();
    }
    const bool isTooSoon = m_sinceTried.isValid() && m_sinceTried.elapsed() < m_pause.count();
    if (!isWaiting() || isTooSoon)
        return;
    if (attach() == Verdict::Damaged && setAside())
        attach();
}

bool SqliteFile::isNewer(const QString &file, const Layout &layout)
{
    return sqliteVersion(file) > layout.version;
}

SqliteFile::Verdict SqliteFile::attach()
{
    m_sinceTried.start();
    ++m_generation;
    // Before anything that writes: a newer version's file is left as it is.
    if (isNewer(m_file, m_layout)) {
        m_verdict = Verdict::Newer;
        return Verdict::Newer;
    }
    // SQLite gives its companions the mode of the file itself, so that has to be right first.
    QFile file(m_file);
    if (!file.exists())
        file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                  QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.close();
    for (const auto companion : companions) {
        if (QFile::exists(m_file + companion))
            makePrivateFile(m_file + companion);
    }

    Verdict verdict{};
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
        database.setDatabaseName(m_file);
        // A keeper is alone on its file; who else reads it must not make us wait.
        database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=200"_s);
        verdict = database.open() ? prepare(database) : Verdict::Unusable;
        if (verdict == Verdict::Ready) {
            m_statements = m_layout.statements(database);
            if (!m_statements->prepare())
                verdict = Verdict::Damaged; // tables of that name, but not ours
        }
    }
    if (verdict != Verdict::Ready)
        detach();
    m_verdict = verdict;
    return verdict;
}

SqliteFile::Verdict SqliteFile::prepare(QSqlDatabase &database) const
{
    QSqlQuery query(database);
    QStringList steps{
        u"PRAGMA journal_mode = WAL"_s,
        // In WAL mode a power cut may take the newest entries, never the file.
        u"PRAGMA synchronous = NORMAL"_s,
        u"BEGIN IMMEDIATE"_s,
    };
    steps << m_layout.tables << u"PRAGMA user_version = %1"_s.arg(m_layout.version) << u"COMMIT"_s;
    for (const auto &step : steps) {
        if (!query.exec(step))
            return verdictOn(query.lastError());
    }
    return Verdict::Ready;
}

void SqliteFile::detach()
{
    m_statements.reset();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<QString> SqliteFile::setAside()
{
    const auto aside = asideName(m_file);
    for (const auto companion : companions) {
        if (QFile::exists(m_file + companion)
            && !QFile::rename(m_file + companion, aside + companion)) {
            return fail(ErrorKind::Storage, QDir::toNativeSeparators(m_file),
                        text(QT_TRANSLATE_NOOP("SqliteFile",
                                               "it is damaged and cannot be put aside")));
        }
    }
    return aside;
}

tl::unexpected<Error> SqliteFile::failed()
{
    const auto file = QDir::toNativeSeparators(m_file);
    if (!m_statements)
        return fail(ErrorKind::Storage, file,
                    text(QT_TRANSLATE_NOOP("SqliteFile", "it is not open")));
    const auto error = m_statements->error;
    if (!isDamage(error))
        return fail(ErrorKind::Storage, file, error.databaseText());
    detach();
    const auto aside = setAside();
    if (!aside)
        return fail(aside.error());
    attach();
    return fail(ErrorKind::Storage, file,
                text(QT_TRANSLATE_NOOP("SqliteFile",
                                       "it was damaged and is put aside as %1; a new one is begun"))
                    .arg(QDir::toNativeSeparators(*aside)));
}

} // namespace Skykeep
