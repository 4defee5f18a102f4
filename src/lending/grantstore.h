// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "lending/grant.h"
#include "platform/trustedfile.h"

#include <QString>

#include <vector>

namespace Skykeep {

struct GrantsReading;

//! The grants for good, as versioned JSON, and those that an administrator wrote.
//!
//! The owner's file is 0600 in the config folder and holds decisions, so that it is never overwritten
//! by one who could not read it. What does not parse allows nothing: it is put aside ("grants.json.damaged-<time>"), and
//! of it go on only the denials that make sense. A file of a newer version is left alone, and so is one that
//! may not be read. The administrator's counts only while nobody but root can have written it; it has the same form, for
//! which see grantjson.h.
class GrantStore
{
public:
    //! \a administrators may be empty: there is none. \a administrator: who may write it, beside root.
    GrantStore(QString file, QString administrators, unsigned administrator = 0);

    struct Loaded {
        std::vector<Grant> grants = {}; //!< All for good.
        //! A sentence for the user where not all was well; empty otherwise.
        QString trouble = {};
        bool isWritable = true;
    };
    //! Whether \a file is there and of a later version than we know. Reads only.
    static bool isNewer(const QString &file);

    //! An absent file holds none. Never fails: what went wrong is in `trouble`.
    Loaded load();
    //! The owner's only. Atomic. Refused with Storage unless the last load() left it writable.
    Result<void> save(const std::vector<Grant> &grants);
    QString file() const { return m_file; }

    //! Empty where there is no such file. Insecure where others may write it; InvalidInput where
    //! something in it makes no sense: then none of it counts.
    Result<std::vector<Grant>> readAdministrators() const;
    //! Whether it is worth reading again.
    std::optional<TrustedFile::Mark> administratorsMark() const;
    QString administratorsFile() const { return m_administrators; }

private:
    Loaded setAside(GrantsReading reading);

    QString m_file;
    QString m_administrators;
    unsigned m_administrator;
    bool m_isWritable = false;
};

} // namespace Skykeep
