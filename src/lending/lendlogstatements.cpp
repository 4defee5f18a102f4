// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "lending/lendlogstatements.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

constexpr int currentVersion = 1;

//! A null QString would be bound as NULL.
QString notNull(const QString &words)
{
    return words.isNull() ? u""_s : words;
}

template<typename Word>
std::optional<Word> wordFrom(const QString &text, Word last)
{
    for (int i = 0; i <= int(last); ++i) {
        if (toString(Word(i)) == text)
            return Word(i);
    }
    return std::nullopt;
}

QString kindOf(const std::optional<ProgramKey> &key)
{
    return key ? toString(key->kind) : u""_s;
}

QString nameOf(const std::optional<ProgramKey> &key)
{
    return key ? notNull(key->name) : u""_s;
}

QString servedName(const QString &kind, const QString &name, const QString &program)
{
    return kind.isEmpty() ? program : kind + u':' + name;
}

//! A later version may write words that this one does not know.
std::optional<LentEntry> entryFrom(const QSqlQuery &row)
{
    const auto account = Did::parse(row.value(6).toString());
    const auto want = wordFrom(row.value(7).toString(), Want::Kind::Unlock);
    const auto outcome = wordFrom(row.value(10).toString(), LentEntry::Outcome::Failed);
    if (!account || !want || !outcome)
        return std::nullopt;
    LentEntry entry{.at = fromUnixMilliseconds(row.value(1).toLongLong()),
                    .program = row.value(2).toString(),
                    .account = *account,
                    .kind = *want,
                    .method = row.value(8).toString(),
                    .service = row.value(9).toString(),
                    .outcome = *outcome,
                    .count = row.value(11).toInt()};
    if (const auto kind = programKindFrom(row.value(3).toString()))
        entry.key = {*kind, row.value(4).toString(), row.value(5).toString().toLatin1()};
    return entry;
}

} // namespace

QString servedName(const LentEntry &entry)
{
    return servedName(kindOf(entry.key), nameOf(entry.key), entry.program);
}

LendLogStatements::LendLogStatements(const QSqlDatabase &connection)
    : SqlStatements(connection)
    , m_add(connection)
    , m_change(connection)
    , m_dropOld(connection)
    , m_dropMany(connection)
    , m_forget(connection)
    , m_read(connection)
    , m_readServed(connection)
    , m_readLastLent(connection)
{
}

SqliteFile::Layout LendLogStatements::layout()
{
    return {.version = currentVersion,
            .tables
            = {u"CREATE TABLE IF NOT EXISTS lent (id INTEGER PRIMARY KEY, at INTEGER NOT NULL, "
               "program TEXT NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL, digest TEXT NOT "
               "NULL, did TEXT NOT NULL, want TEXT NOT NULL, method TEXT NOT NULL, service TEXT "
               "NOT NULL, outcome TEXT NOT NULL, count INTEGER NOT NULL)"_s,
               u"CREATE INDEX IF NOT EXISTS lent_in_time ON lent (at)"_s,
               u"CREATE INDEX IF NOT EXISTS lent_of_account ON lent (did, at)"_s,
               u"CREATE INDEX IF NOT EXISTS lent_to_program ON lent (kind, name, at)"_s},
            .statements = [](const QSqlDatabase &database) {
                return std::make_unique<LendLogStatements>(database);
            }};
}

bool LendLogStatements::prepare()
{
    for (auto *query : {&m_read, &m_readServed, &m_readLastLent})
        query->setForwardOnly(true);
    return m_add.prepare(u"INSERT INTO lent (at, program, kind, name, digest, did, want, method, "
                         "service, outcome, count) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
        && m_change.prepare(u"UPDATE lent SET at = ?, count = ? WHERE id = ?"_s)
        && m_dropOld.prepare(
            u"DELETE FROM lent WHERE at < ? AND at < (SELECT max(at) FROM lent) - ?"_s)
        && m_dropMany.prepare(
            u"DELETE FROM lent WHERE id IN (SELECT id FROM lent ORDER BY outcome NOT IN (?, ?, "
            "?), id LIMIT max(0, (SELECT count(*) FROM lent) - ?))"_s)
        && m_forget.prepare(u"DELETE FROM lent WHERE did = ?"_s)
        && m_read.prepare(
            u"SELECT id, at, program, kind, name, digest, did, want, method, service, outcome, "
            "count FROM lent WHERE (? = '' OR did = ?) AND (? = '' OR (kind = ? AND name = ?)) "
            "ORDER BY at DESC, id DESC LIMIT ?"_s)
        && m_readServed.prepare(u"SELECT DISTINCT kind, name, CASE kind WHEN '' THEN program ELSE "
                                "'' END FROM lent WHERE at >= ? AND outcome = ?"_s)
        && m_readLastLent.prepare(u"SELECT at FROM lent WHERE kind = ? AND name = ? AND outcome = "
                                  "? ORDER BY at DESC LIMIT 1"_s);
}

bool LendLogStatements::add(const LentEntry &entry, qint64 *id)
{
    const auto digest = entry.key ? QString::fromLatin1(entry.key->digest) : QString();
    if (!run(m_add,
             {toUnixMilliseconds(entry.at), notNull(entry.program), kindOf(entry.key),
              nameOf(entry.key), notNull(digest), entry.account.toString(), toString(entry.kind),
              notNull(entry.method), notNull(entry.service), toString(entry.outcome), entry.count}))
        return false;
    *id = lastId;
    return true;
}

bool LendLogStatements::change(qint64 id, const LentEntry &entry)
{
    return run(m_change, {toUnixMilliseconds(entry.at), entry.count, id});
}

// Who is refused can ask for a thousand things more, and so write over nothing but other refusals.
bool LendLogStatements::prune(Timestamp since, int rows)
{
    using Outcome = LentEntry::Outcome;
    return run(m_dropOld, {toUnixMilliseconds(since), qint64(LendLog::Longest.count())})
        && run(m_dropMany,
               {toString(Outcome::Denied), toString(Outcome::Locked), toString(Outcome::Unanswered),
                rows});
}

bool LendLogStatements::forget(const Did &account)
{
    return run(m_forget, {account.toString()});
}

bool LendLogStatements::read(const LendLog::Filter &filter,
                             std::vector<std::pair<qint64, LentEntry>> *entries)
{
    const auto did = filter.account ? filter.account->toString() : u""_s;
    const auto kind = kindOf(filter.program);
    if (!run(m_read, {did, did, kind, kind, nameOf(filter.program), std::max(filter.limit, 0)}))
        return false;
    while (m_read.next()) {
        if (auto entry = entryFrom(m_read))
            entries->emplace_back(m_read.value(0).toLongLong(), std::move(*entry));
    }
    m_read.finish();
    return true;
}

bool LendLogStatements::readServed(Timestamp since, QSet<QString> *programs)
{
    if (!run(m_readServed, {toUnixMilliseconds(since), toString(LentEntry::Outcome::Lent)}))
        return false;
    while (m_readServed.next())
        programs->insert(servedName(m_readServed.value(0).toString(),
                                    m_readServed.value(1).toString(),
                                    m_readServed.value(2).toString()));
    m_readServed.finish();
    return true;
}

bool LendLogStatements::readLastLent(const ProgramKey &program, std::optional<Timestamp> *at)
{
    if (!run(m_readLastLent,
             {kindOf(program), notNull(program.name), toString(LentEntry::Outcome::Lent)}))
        return false;
    if (m_readLastLent.next())
        *at = fromUnixMilliseconds(m_readLastLent.value(0).toLongLong());
    m_readLastLent.finish();
    return true;
}

} // namespace Skykeep
