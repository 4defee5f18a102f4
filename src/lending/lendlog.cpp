// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "lending/lendlog.h"

#include "base/logging.h"
#include "lending/lendlogstatements.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <limits>
#include <ranges>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Skykeep {

namespace {

constexpr Milliseconds countedTogether = 1min;
constexpr Milliseconds untilWritten = 1s;
// Of a file that cannot be used.
constexpr Milliseconds betweenTries = 1min;
constexpr int rowsBetweenPrunings = 1000;

QString text(const char *sentence)
{
    return QCoreApplication::translate("LendLog", sentence);
}

bool isSame(const LentEntry &a, const LentEntry &b)
{
    return a.program == b.program && a.key == b.key && a.account == b.account && a.kind == b.kind
        && a.method == b.method && a.service == b.service && a.outcome == b.outcome;
}

bool isRefusal(const LentEntry &entry)
{
    using Outcome = LentEntry::Outcome;
    return entry.outcome == Outcome::Denied || entry.outcome == Outcome::Locked
        || entry.outcome == Outcome::Unanswered;
}

bool passes(const LendLog::Filter &filter, const LentEntry &entry)
{
    const bool isProgram = !filter.program
        || (entry.key && entry.key->kind == filter.program->kind
            && entry.key->name == filter.program->name);
    return isProgram && (!filter.account || *filter.account == entry.account);
}

} // namespace

QString toString(LentEntry::Outcome outcome)
{
    switch (outcome) {
    case LentEntry::Outcome::Lent:
        return u"lent"_s;
    case LentEntry::Outcome::Denied:
        return u"denied"_s;
    case LentEntry::Outcome::Locked:
        return u"locked"_s;
    case LentEntry::Outcome::Unanswered:
        return u"unanswered"_s;
    case LentEntry::Outcome::Failed:
        return u"failed"_s;
    }
    Q_UNREACHABLE();
}

struct LendLog::Row {
    LentEntry entry;
    Milliseconds begun; //!< By the time that really passes.
    qint64 id = 0; //!< Zero: never written.
    bool isWritten = false; //!< As it is now.
};

LendLog::LendLog(QString file, Clock &clock)
    : m_clock(clock)
    , m_database(
          std::make_unique<SqliteFile>(std::move(file), LendLogStatements::layout(), betweenTries))
    , m_flushing(clock.makeAlarm([this] { flush(); }))
{
}

LendLog::~LendLog()
{
    write();
}

Result<void> LendLog::open()
{
    const auto file = QDir::toNativeSeparators(m_database->file());
    const auto opened = m_database->open();
    if (!opened)
        return fail(opened.error());
    switch (opened->verdict) {
    case SqliteFile::Verdict::Ready:
        prune();
        if (opened->aside.isEmpty())
            return {};
        return fail(ErrorKind::Storage, file,
                    text(QT_TRANSLATE_NOOP("LendLog",
                                           "the log of what was lent was damaged; it was put aside "
                                           "as %1, and a new one is begun"))
                        .arg(QDir::toNativeSeparators(opened->aside)));
    case SqliteFile::Verdict::Newer:
        return fail(ErrorKind::Storage, file,
                    text(QT_TRANSLATE_NOOP("LendLog",
                                           "the log of what was lent was written by a newer "
                                           "Skykeep; nothing is added to it")));
    case SqliteFile::Verdict::Damaged:
    case SqliteFile::Verdict::Unusable:
        return fail(ErrorKind::Storage, file,
                    text(QT_TRANSLATE_NOOP("LendLog",
                                           "the log of what was lent cannot be opened or written; "
                                           "it is kept in memory for now")));
    }
    Q_UNREACHABLE();
}

bool LendLog::isNewer(const QString &file)
{
    return SqliteFile::isNewer(file, LendLogStatements::layout());
}

LendLogStatements *LendLog::statements() const
{
    return static_cast<LendLogStatements *>(m_database->statements());
}

void LendLog::add(LentEntry entry)
{
    entry.program.truncate(LongestName);
    entry.method.truncate(LongestName);
    entry.service.truncate(LongestName);
    const auto now = m_clock.monotonic();
    const auto find = [&] {
        return std::ranges::find_if(m_rows, [&](const Row &row) {
            return now - row.begun < countedTogether && isSame(row.entry, entry);
        });
    };
    auto known = find();
    if (known == m_rows.end() && hasManyRefusals(entry)) {
        entry.method.clear();
        entry.service.clear();
        known = find();
    }
    if (known == m_rows.end()) {
        m_rows.push_back({entry, now});
    } else {
        known->entry.count += entry.count;
        known->entry.at = std::max(known->entry.at, entry.at);
        known->isWritten = false;
        entry = known->entry;
    }
    if (m_rows.size() >= size_t(MostUnwritten) && !m_isTroubled)
        flush();
    makeRoom();
    if (!std::exchange(m_isFlushPlanned, true))
        m_flushing->set(m_isTroubled ? betweenTries : untilWritten);
    Q_EMIT grew(entry);
}

bool LendLog::hasManyRefusals(const LentEntry &entry) const
{
    const auto now = m_clock.monotonic();
    const auto isAnother = [&](const Row &row) {
        return now - row.begun < countedTogether && isRefusal(row.entry)
            && row.entry.program == entry.program && row.entry.key == entry.key;
    };
    return isRefusal(entry) && std::ranges::count_if(m_rows, isAnother) >= MostRefusals;
}

void LendLog::makeRoom()
{
    if (m_rows.size() > size_t(MostUnwritten))
        m_rows.erase(m_rows.begin(), m_rows.begin() + MostUnwritten / 10);
}

void LendLog::flush()
{
    m_isFlushPlanned = false;
    m_flushing->stop();
    write();
    const auto now = m_clock.monotonic();
    std::erase_if(m_rows, [now](const Row &row) {
        return row.isWritten && now - row.begun >= countedTogether;
    });
    if (m_sincePruned >= rowsBetweenPrunings)
        prune();
    // Once more, without anybody having to ask for something.
    if (m_isTroubled) {
        m_isFlushPlanned = true;
        m_flushing->set(betweenTries);
    }
}

void LendLog::write()
{
    if (std::ranges::all_of(m_rows, &Row::isWritten))
        return;
    m_database->openAgain();
    if (std::exchange(m_generation, m_database->generation()) != m_database->generation()) {
        // In a new file they have no number yet.
        for (auto &row : m_rows)
            row.id = 0;
    }
    auto *to = statements();
    std::vector<qint64> ids;
    if (to && to->begin() && writeRows(*to, &ids) && to->commit()) {
        for (size_t i = 0; i < m_rows.size(); ++i) {
            m_sincePruned += m_rows[i].id == 0 ? 1 : 0;
            m_rows[i].id = ids[i];
            m_rows[i].isWritten = true;
        }
        m_isTroubled = false;
        return;
    }
    if (to)
        to->database.rollback();
    const auto failed = m_database->failed();
    if (!std::exchange(m_isTroubled, true))
        qCWarning(lcLending).noquote()
            << "What is lent is kept in memory for now." << describe(failed.value());
}

bool LendLog::writeRows(LendLogStatements &to, std::vector<qint64> *ids) const
{
    for (const auto &row : m_rows) {
        auto id = row.id;
        const bool isDone = row.isWritten
            || (id == 0 ? to.add(row.entry, &id) : to.change(id, row.entry));
        if (!isDone)
            return false;
        ids->push_back(id);
    }
    return true;
}

void LendLog::prune()
{
    m_sincePruned = 0;
    // What fails here fails when it is written too, and is said then.
    if (auto *to = statements())
        (void)to->prune(m_clock.now() - Longest, MostEntries);
}

void LendLog::forget(const Did &account)
{
    std::erase_if(m_rows, [&account](const Row &row) { return row.entry.account == account; });
    auto *to = statements();
    if (to && !to->forget(account))
        qCWarning(lcLending).noquote() << describe(m_database->failed().value());
}

Result<std::vector<LentEntry>> LendLog::entries(const Filter &filter) const
{
    std::vector<std::pair<qint64, LentEntry>> found;
    auto *from = statements();
    if (from && !from->read(filter, &found))
        return fail(ErrorKind::Storage, QDir::toNativeSeparators(m_database->file()),
                    from->error.databaseText());
    // What is not written yet is newer than what is.
    auto last = std::numeric_limits<qint64>::max() - qint64(m_rows.size());
    for (const auto &row : m_rows) {
        if (row.isWritten || !passes(filter, row.entry))
            continue;
        if (row.id != 0)
            std::erase_if(found, [&row](const auto &written) { return written.first == row.id; });
        found.emplace_back(++last, row.entry);
    }
    std::ranges::sort(found, [](const auto &a, const auto &b) {
        return std::pair(a.second.at, a.first) < std::pair(b.second.at, b.first);
    });
    std::vector<LentEntry> newest;
    const auto surplus = qsizetype(found.size()) - std::max(filter.limit, 0);
    for (auto &[id, entry] : found | std::views::drop(std::max(surplus, qsizetype(0))))
        newest.push_back(std::move(entry));
    return newest;
}

int LendLog::programsServedSince(Timestamp since) const
{
    QSet<QString> programs;
    if (auto *from = statements())
        (void)from->readServed(since, &programs);
    for (const auto &[entry, begun, id, isWritten] : m_rows) {
        if (entry.outcome == LentEntry::Outcome::Lent && entry.at >= since)
            programs.insert(servedName(entry));
    }
    return int(programs.size());
}

std::optional<Timestamp> LendLog::lastLentTo(const ProgramKey &program) const
{
    std::optional<Timestamp> last;
    if (auto *from = statements())
        (void)from->readLastLent(program, &last);
    for (const auto &[entry, begun, id, isWritten] : m_rows) {
        if (entry.outcome == LentEntry::Outcome::Lent && passes({.program = program}, entry))
            last = std::max(last.value_or(entry.at), entry.at);
    }
    return last;
}

} // namespace Skykeep
