// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/ledgerstore.h"

#include "accounts/asidefile.h"
#include "accounts/ledgerschema.h"
#include "accounts/ledgerstatements.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

constexpr int entriesBetweenPrunings = 100;
constexpr qint64 keptMilliseconds = 90LL * 24 * 3600 * 1000;
constexpr int keptRefreshes = 2000;

// SQLite's own companions of the file.
constexpr std::array companions{""_L1, "-wal"_L1, "-shm"_L1};

constexpr auto notOpen = QT_TRANSLATE_NOOP("LedgerStore", "it is not open");

QString text(const char *sentence)
{
    return QCoreApplication::translate("LedgerStore", sentence);
}

//! A null QString would be bound as NULL.
QString notNull(const QString &words)
{
    return words.isNull() ? u""_s : words;
}

} // namespace

LedgerStore::LedgerStore(QString file, Milliseconds pause)
    : m_file(std::move(file))
    , m_connection(u"skykeep-ledger-%1"_s.arg(quintptr(this)))
    , m_pause(pause)
{
}

LedgerStore::~LedgerStore()
{
    detach();
}

QString LedgerStore::open()
{
    const auto file = QDir::toNativeSeparators(m_file);
    QString trouble;
    auto verdict = attach();
    if (verdict == LedgerVerdict::Damaged) {
        const auto aside = setAside();
        if (!aside)
            return describe(aside.error());
        trouble = text(QT_TRANSLATE_NOOP("LedgerStore",
                                         "The history, %1, was damaged. It was put aside as %2, "
                                         "and a new one is begun."))
                      .arg(file, QDir::toNativeSeparators(*aside));
        verdict = attach();
    }
    switch (verdict) {
    case LedgerVerdict::Ready:
        return trouble;
    case LedgerVerdict::Newer:
        return text(QT_TRANSLATE_NOOP("LedgerStore",
                                      "The history, %1, was written by a newer Skykeep. It is left "
                                      "alone, and nothing is added to it. Update Skykeep to use "
                                      "it."))
            .arg(file);
    case LedgerVerdict::Damaged:
    case LedgerVerdict::Unusable:
        return text(QT_TRANSLATE_NOOP("LedgerStore",
                                      "The history, %1, cannot be opened or written. Accounts are "
                                      "kept all the same, but what happens is not recorded."))
            .arg(file);
    }
    Q_UNREACHABLE();
}

bool LedgerStore::isWaiting() const
{
    return !m_statements && m_verdict == LedgerVerdict::Unusable;
}

void LedgerStore::attachAgain()
{
    // SQLite would go on writing to a file that nobody can find any more.
    if (m_statements && !QFile::exists(m_file)) {
        detach();
        m_verdict = LedgerVerdict::Unusable;
        m_sinceTried.invalidate();
    }
    const bool isTooSoon = m_sinceTried.isValid() && m_sinceTried.elapsed() < m_pause.count();
    if (!isWaiting() || isTooSoon)
        return;
    if (attach() == LedgerVerdict::Damaged && setAside())
        attach();
}

LedgerVerdict LedgerStore::attach()
{
    m_sinceTried.start();
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

    LedgerVerdict verdict{};
    {
        auto ledger = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
        ledger.setDatabaseName(m_file);
        // A keeper is alone on its file; who else reads it must not make us wait.
        ledger.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=200"_s);
        verdict = ledger.open() ? prepareLedger(ledger) : LedgerVerdict::Unusable;
        if (verdict == LedgerVerdict::Ready) {
            m_statements = std::make_unique<LedgerStatements>(ledger);
            if (!m_statements->prepare())
                verdict = LedgerVerdict::Damaged; // tables of that name, but not ours
        }
    }
    if (verdict != LedgerVerdict::Ready)
        detach();
    m_verdict = verdict;
    return verdict;
}

void LedgerStore::detach()
{
    m_statements.reset();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<QString> LedgerStore::setAside()
{
    const auto aside = asideName(m_file);
    for (const auto companion : companions) {
        if (QFile::exists(m_file + companion)
            && !QFile::rename(m_file + companion, aside + companion)) {
            return fail(ErrorKind::Storage, QDir::toNativeSeparators(m_file),
                        text(QT_TRANSLATE_NOOP("LedgerStore",
                                               "it is damaged and cannot be put aside")));
        }
    }
    return aside;
}

QHash<Did, Observations> LedgerStore::observations() const
{
    QHash<Did, Observations> all;
    if (!m_statements)
        return all;
    auto &query = m_statements->loadObservations;
    m_statements->run(query, {});
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
    attachAgain();
    if (!m_statements)
        return failed();
    auto &to = *m_statements;
    if (to.begin() && write(did, seen, entries) && to.commit())
        return {};
    to.ledger.rollback();
    return failed();
}

bool LedgerStore::write(const Did &did, const Observations &seen,
                        const std::vector<LedgerEntry> &entries)
{
    auto &to = *m_statements;
    const auto json = QJsonDocument(toJson(seen)).toJson(QJsonDocument::Compact);
    if (!to.run(to.saveObservations, {did.toString(), QString::fromUtf8(json)}))
        return false;
    for (const auto &entry : entries) {
        if (!to.run(to.addEntry,
                    {entry.did.toString(), toUnixMilliseconds(entry.at), toString(entry.event),
                     notNull(entry.text), notNull(entry.detail)}))
            return false;
    }
    // Also at an account's first entry of this run: a keeper may be started often and live shortly.
    const auto written = m_sincePruned.value(did, entriesBetweenPrunings) + int(entries.size());
    const auto isTime = written > entriesBetweenPrunings;
    m_sincePruned.insert(did, isTime ? 0 : written);
    return !isTime || prune(did);
}

bool LedgerStore::prune(const Did &did)
{
    auto &to = *m_statements;
    const auto key = did.toString();
    const auto dropMany = [&](LedgerEvent event) {
        return to.run(to.dropMany, {key, toString(event), key, toString(event), keptRefreshes - 1});
    };
    return to.run(to.dropOld, {key, key, keptMilliseconds}) && dropMany(LedgerEvent::Refreshed)
        && dropMany(LedgerEvent::RefreshFailed);
}

Result<std::vector<LedgerEntry>> LedgerStore::entries(const Did &did, int limit) const
{
    const auto file = QDir::toNativeSeparators(m_file);
    if (!m_statements)
        return fail(ErrorKind::Storage, file, text(notOpen));
    auto &query = m_statements->readEntries;
    if (!m_statements->run(query, {did.toString(), std::max(limit, 0)}))
        return fail(ErrorKind::Storage, file, m_statements->error.databaseText());
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
    if (!m_statements)
        return failed();
    auto &to = *m_statements;
    const auto key = did.toString();
    m_sincePruned.remove(did);
    if (to.begin() && to.run(to.forgetEntries, {key}) && to.run(to.forgetObservations, {key})
        && to.commit())
        return {};
    to.ledger.rollback();
    return failed();
}

tl::unexpected<Error> LedgerStore::failed()
{
    const auto file = QDir::toNativeSeparators(m_file);
    if (!m_statements)
        return fail(ErrorKind::Storage, file, text(notOpen));
    const auto error = m_statements->error;
    if (!isDamage(error))
        return fail(ErrorKind::Storage, file, error.databaseText());
    detach();
    const auto aside = setAside();
    if (!aside)
        return fail(aside.error());
    attach();
    return fail(ErrorKind::Storage, file,
                text(QT_TRANSLATE_NOOP("LedgerStore",
                                       "it was damaged and is put aside as %1; a new one is begun"))
                    .arg(QDir::toNativeSeparators(*aside)));
}

} // namespace Skykeep
