// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/observations.h"
#include "base/result.h"
#include "identity/did.h"

#include <QHash>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace Skykeep {

class LedgerStatements;
class SqliteFile;

//! What an entry of the ledger is about.
enum class LedgerEvent {
    SignedIn,
    Refreshed,
    RefreshFailed,
    StatusChanged,
    HandleChanged,
    ServerChanged,
    SignInNeeded,
    Parked,
    TakedownReversed,
    SignedOut,
    Revoked, //!< The server confirmed a sign-out.
    Paused,
    Resumed,
    Stored, //!< A session that was renewed before is now in the keychain.
    CredentialChanged, //!< The session now runs on an app password.
};

//! The word in JSON: "refreshed", "status-changed", …
QString toString(LedgerEvent event);
std::optional<LedgerEvent> ledgerEventFrom(QStringView word);

//! One thing that happened to an account.
struct LedgerEntry {
    Did did;
    Timestamp at;
    LedgerEvent event;
    QString text; //!< A sentence for the user. Never secret.
    QString detail = QString(); //!< The server's own words, if any.

    friend bool operator==(const LedgerEntry &, const LedgerEntry &) = default;
};

//! The history of every account, and the last observations of each: SQLite in WAL mode.
//!
//! All of it may be lost without harm. A damaged file is set aside and a new one begun; one of a
//! newer version, or one that cannot be written, is left alone and the keeper goes on without: all
//! that records or reads then fails with Storage. What could not be opened or written, or has gone,
//! is tried again now and then, in record().
//!
//! What is kept of one account: the 90 days before its newest entry, and of refreshes no more than
//! the newest 2,000 that worked and 2,000 that failed. Older entries go now and then, in record().
class LedgerStore
{
public:
    //! \a pause: at least so long between two tries to open a file that cannot be used.
    explicit LedgerStore(QString file, Milliseconds pause = std::chrono::minutes(1));
    LedgerStore(const LedgerStore &) = delete;
    LedgerStore &operator=(const LedgerStore &) = delete;
    ~LedgerStore();

    //! Whether \a file is there and of a later version than we know. Reads only.
    static bool isNewer(const QString &file);

    //! A sentence for the user where not all was well; empty otherwise. Call it once.
    QString open();

    //! Not open, and it would help if others let go of the file or made room for it.
    bool isWaiting() const;

    //! The last observations of every account.
    QHash<Did, Observations> observations() const;
    //! Stores the observations, and the entries, in one transaction. Where the file turns out to
    //! be damaged this fails, the file is set aside, and the next call writes to a new one.
    Result<void> record(const Did &did, const Observations &seen,
                        const std::vector<LedgerEntry> &entries);
    //! The newest \a limit entries of one account, oldest first.
    Result<std::vector<LedgerEntry>> entries(const Did &did, int limit) const;
    //! Forgets an account that its owner removed.
    Result<void> forget(const Did &did);

    QString file() const;

private:
    LedgerStatements *statements() const; //!< Null while no file is open.
    bool write(const Did &did, const Observations &seen, const std::vector<LedgerEntry> &entries);
    bool prune(const Did &did);

    std::unique_ptr<SqliteFile> m_database;
    QHash<Did, int> m_sincePruned; //!< Entries written.
};

} // namespace Skykeep
