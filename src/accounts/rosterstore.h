// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/rosterentry.h"
#include "base/result.h"

#include <QByteArray>

#include <vector>

namespace Skykeep {

//! accounts.json: what the owner decided, and nothing else.
struct Roster {
    std::vector<RosterEntry> entries; //!< In the owner's order.
    QString keychain; //!< The keychain our items lie in; empty: none chosen yet.
    Dismissals dismissed = {}; //!< Of the warnings about the keeper.

    friend bool operator==(const Roster &, const Roster &) = default;
};

struct RosterReading;

//! Reads and writes accounts.json. Never overwrites what it could not read.
//!
//! A file that does not parse is put aside first ("accounts.json.damaged-<time>"), and every entry
//! that still makes sense is kept and written anew; the others come from the copy, which every save
//! leaves in another folder. One from a newer version is left alone, and so is one that
//! may not be read: save() then refuses, until the next successful load.
class RosterStore
{
public:
    //! An empty \a copy: without one.
    explicit RosterStore(QString file, QString copy = {});

    struct Loaded {
        Roster roster = {};
        //! A sentence for the user where not all was well; empty otherwise.
        QString trouble = {};
        bool isWritable = true;
    };
    //! An absent file is an empty roster. Never fails: what went wrong is in `trouble`.
    Loaded load();

    //! Whether \a file, the list or its copy, is there and of a later version than we know. Reads only.
    static bool isNewer(const QString &file);

    //! Atomic (QSaveFile), mode 0600. An unchanged roster is not written again.
    Result<void> save(const Roster &roster);

    QString file() const { return m_file; }

private:
    Loaded setAside(RosterReading reading);
    //! How many entries came from the copy.
    int takeUpCopy(RosterReading &reading) const;
    void writeCopy(const QByteArray &bytes) const;

    QString m_file;
    QString m_copy;
    bool m_isWritable = false;
    QByteArray m_written;
};

QByteArray encodeRoster(const Roster &roster);

} // namespace Skykeep
