// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/ledgerstore.h"

#include "accounts/ledgerstatements.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

constexpr int entriesBetweenPrunings = 100;
constexpr qint64 keptMilliseconds = 90LL * 24 * 3600 * 1000;
constexpr int keptRefreshes = 2000;

constexpr int currentVersion = 1;

QString text(const char *sentence)
{
    return QCoreApplication::translate("LedgerStore", sentence);
}

//! A null QString would be bound as NULL.
QString notNull(const QString &words)
{
    return words.isNull() ? u""_s : words;
}

SqliteFile::Layout layout()
{
    return {.version = currentVersion,
            .tables
            = {u"CREATE TABLE IF NOT EXISTS entries (id INTEGER PRIMARY KEY, did TEXT NOT NULL, "
               "at INTEGER NOT NULL, event TEXT NOT NULL, text TEXT NOT NULL, detail TEXT NOT "
               "NULL)"_s,
               u"CREATE INDEX IF NOT EXISTS entries_of_account ON entries (did, at)"_s,
               u"CREATE TABLE IF NOT EXISTS observations (did TEXT PRIMARY KEY, seen TEXT NOT "
               "NULL) WITHOUT ROWID"_s},
            .statements = [](const QSqlDatabase &database) {
                return std::make_unique<LedgerStatements>(database);
            }};
}

} // namespace

LedgerStore::LedgerStore(QString file, Milliseconds pause)
    : m_database(std::make_unique<SqliteFile>(std::move(file), layout(), pause))
{
}

LedgerStore::~LedgerStore() = default;

bool LedgerStore::isNewer(const QString &file)
{
    return SqliteFile::isNewer(file, layout());
}

QString LedgerStore::file() const
{
    return m_database->file();
}

bool LedgerStore::isWaiting() const
{
    return m_database->isWaiting();
}

LedgerStatements *LedgerStore::statements() const
{
    return static_cast<LedgerStatements *>(m_database->statements());
}

QString LedgerStore::open()
{
    const auto file = QDir::toNativeSeparators(m_database->file());
    const auto opened = m_database->open();
    if (!opened)
        return describe(opened.error());
    switch (opened->verdict) {
    case SqliteFile::Verdict::Ready:
        if (opened->aside.isEmpty())
            return {};
        return text(QT_TRANSLATE_NOOP("LedgerStore",
                                      "The history, %1, was damaged. It was put aside as %2, "
                                      "and a new one is begun."))
            .arg(file, QDir::toNativeSeparators(opened->aside));
    case SqliteFile::Verdict::Newer:
        return text(QT_TRANSLATE_NOOP("LedgerStore",
                                      "The history, %1, was written by a newer Skykeep. It is left "
                                      "alone, and nothing is added to it. Update Skykeep to use "
                                      "it."))
            .arg(file);
    case SqliteFile::Verdict::Damaged:
    case SqliteFile::Verdict::Unusable:
        return text(QT_TRANSLATE_NOOP("LedgerStore",
                                      "The history, %1, cannot be opened or written. Accounts are "
                                      "kept all the same, but what happens is not recorded."))
            .arg(file);
    }
    Q_UNREACHABLE();
}

QHash<Did, Observations> LedgerStore::observations() const
{
    QHash<Did, Observations> all;
    auto *from = statements();
    if (!from)
        return all;
    auto &query = from->loadObservations;
    from->run(query, {});
    while (query.next()) {
        if (const auto did = Did::parse(query.value(0).toString())) {
            const auto json = QJsonDocument::fromJson(query.value(1).toString().toUtf8());
            all.insert(*did, observationsFrom(json.object()));
        }
    }
    query.finish();
    return all;
}

Result<void> LedgerStore::record(const Did &did, const Observations &seen,
                                 const std::vector<LedgerEntry> &entries)
{
    m_database->openAgain();
    if (!statements())
        return m_database->failed();
    auto &to = *statements();
    if (to.begin() && write(did, seen, entries) && to.commit())
        return {};
    to.database.rollback();
    return m_database->failed();
}

bool LedgerStore::write(const Did &did, const Observations &seen,
                        const std::vector<LedgerEntry> &entries)
{
    auto &to = *statements();
    const auto json = QJsonDocument(toJson(seen)).toJson(QJsonDocument::Compact);
    if (!to.run(to.saveObservations, {did.toString(), QString::fromUtf8(json)}))
        return false;
    for (const auto &entry : entries) {
        if (!to.run(to.addEntry,
                    {entry.did.toString(), toUnixMilliseconds(entry.at), toString(entry.event),
                     notNull(entry.text), notNull(entry.detail)}))
            return false;
    }
    // A keeper may be started often and live shortly: so each run begins somewhere in the count, and at one
    // of a hundred entries it prunes all the same.
    const auto start = [&] {
        const auto seconds = entries.empty() ? 0 : toUnixMilliseconds(entries.front().at) / 1000;
        return int((qHash(did) + size_t(seconds)) % (entriesBetweenPrunings + 1));
    };
    const auto known = m_sincePruned.constFind(did);
    const auto written = (known == m_sincePruned.constEnd() ? start() : *known)
        + int(entries.size());
    const auto isTime = written > entriesBetweenPrunings;
    m_sincePruned.insert(did, isTime ? 0 : written);
    return !isTime || prune(did);
}

bool LedgerStore::prune(const Did &did)
{
    auto &to = *statements();
    const auto key = did.toString();
    const auto dropMany = [&](LedgerEvent event) {
        return to.run(to.dropMany, {key, toString(event), key, toString(event), keptRefreshes - 1});
    };
    return to.run(to.dropOld, {key, key, keptMilliseconds}) && dropMany(LedgerEvent::Refreshed)
        && dropMany(LedgerEvent::RefreshFailed);
}

Result<std::vector<LedgerEntry>> LedgerStore::entries(const Did &did, int limit) const
{
    auto *from = statements();
    if (!from)
        return m_database->failed();
    auto &query = from->readEntries;
    if (!from->run(query, {did.toString(), std::max(limit, 0)}))
        return fail(ErrorKind::Storage, QDir::toNativeSeparators(file()),
                    from->error.databaseText());
    std::vector<LedgerEntry> newestFirst;
    while (query.next()) {
        // A later version may know events that this one does not.
        if (const auto event = ledgerEventFrom(query.value(1).toString())) {
            newestFirst.push_back({did, fromUnixMilliseconds(query.value(0).toLongLong()), *event,
                                   query.value(2).toString(), query.value(3).toString()});
        }
    }
    query.finish();
    return std::vector(newestFirst.rbegin(), newestFirst.rend());
}

Result<void> LedgerStore::forget(const Did &did)
{
    if (!statements())
        return m_database->failed();
    auto &to = *statements();
    const auto key = did.toString();
    m_sincePruned.remove(did);
    if (to.begin() && to.run(to.forgetEntries, {key}) && to.run(to.forgetObservations, {key})
        && to.commit())
        return {};
    to.database.rollback();
    return m_database->failed();
}

} // namespace Skykeep
