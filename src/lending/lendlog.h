// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "identity/did.h"
#include "lending/program.h"
#include "lending/want.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace Skykeep {

class LendLogStatements;
class SqliteFile;

//! One thing that was asked for, and what came of it. Never holds what was lent.
struct LentEntry {
    enum class Outcome {
        Lent,
        Denied, //!< By the owner, by a grant, or because it is lent to nobody.
        Locked,
        Unanswered, //!< Nobody answered, or the asker went away.
        Failed, //!< Allowed, and could not be done.
    };

    Timestamp at = {}; //!< The latest, where several were counted together.
    QString program = {}; //!< Program::displayName().
    std::optional<ProgramKey> key = {};
    Did account;
    Want::Kind kind = Want::Kind::Call;
    //! Of a call or a service token; else empty, and so of many different refusals counted together.
    QString method = {};
    QString service = {};
    Outcome outcome = Outcome::Lent;
    int count = 1; //!< How often the same was asked for within a minute.

    friend bool operator==(const LentEntry &, const LentEntry &) = default;
};

//! "lent", "denied", "locked", "unanswered", "failed"
QString toString(LentEntry::Outcome outcome);

//! What was lent, to whom and when: a database in the state folder.
//!
//! Bounded: the same thing within a minute is one entry, and so are a program's refusals beyond the first twenty; the
//! oldest go after a year or 50,000, refusals before the others.
//! A damaged file is set aside and a new one begun. Written in batches, so that lending does not wait for it; where
//! it cannot be written the newest are kept in memory, and lending goes on.
class LendLog : public QObject
{
    Q_OBJECT

public:
    static constexpr Milliseconds Longest = std::chrono::days(365);
    static constexpr int MostEntries = 50'000;
    static constexpr int MostUnwritten = 1000;
    //! Of one program, that are told apart within a minute.
    static constexpr int MostRefusals = 20;
    //! The longest that a name of what asked is kept.
    static constexpr qsizetype LongestName = 400;

    LendLog(QString file, Clock &clock);
    ~LendLog() override;

    //! Whether \a file is there and of a later version than we know. Reads only.
    static bool isNewer(const QString &file);

    //! Storage, with a sentence for the user, where not all was well.
    Result<void> open();
    void add(LentEntry entry);
    //! Writes what is not written yet.
    void flush();
    //! Forgets an account that its owner removed.
    void forget(const Did &account);

    struct Filter {
        std::optional<Did> account = {};
        std::optional<ProgramKey> program = {}; //!< A script whatever it held.
        int limit = 100;
    };
    //! The newest last.
    Result<std::vector<LentEntry>> entries(const Filter &filter) const;
    //! How many programs were lent anything since \a since.
    int programsServedSince(Timestamp since) const;
    //! When \a program was last lent anything. A script, whatever it held.
    std::optional<Timestamp> lastLentTo(const ProgramKey &program) const;

Q_SIGNALS:
    //! With a count above one it is the one before, and again.
    void grew(const Skykeep::LentEntry &entry);

private:
    struct Row;

    LendLogStatements *statements() const;
    void write();
    bool writeRows(LendLogStatements &to, std::vector<qint64> *ids) const;
    void makeRoom();
    bool hasManyRefusals(const LentEntry &entry) const;
    void prune();

    Clock &m_clock;
    std::unique_ptr<SqliteFile> m_database;
    std::unique_ptr<Alarm> m_flushing;
    std::vector<Row> m_rows; //!< Not written yet, or still counted together. The oldest first.
    int m_generation = 0; //!< Of the file that the rows were written to.
    int m_sincePruned = 0;
    bool m_isFlushPlanned = false;
    bool m_isTroubled = false; //!< And that was said.
};

} // namespace Skykeep
