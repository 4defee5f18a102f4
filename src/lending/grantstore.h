// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "lending/grant.h"

#include <QString>

#include <vector>

namespace Skykeep {

//! The grants for good, as versioned JSON, and those that an administrator wrote.
//!
//! The owner's file is 0600 in the config folder and holds decisions, so that one that does not
//! parse or is of a newer version is never overwritten. The administrator's counts only while it and the
//! folders above it belong to root and nobody else may write them; it has the same form.
class GrantStore
{
public:
    //! \a administrators may be empty: there is none.
    GrantStore(QString file, QString administrators);

    Result<std::vector<Grant>> read();
    //! The owner's only. Refused with Storage after a read() that failed.
    Result<void> write(const std::vector<Grant> &grants);

    //! Empty where there is no such file; Insecure where others may write it.
    Result<std::vector<Grant>> readAdministrators() const;
    QString administratorsFile() const { return m_administrators; }

private:
    QString m_file;
    QString m_administrators;
    bool m_isReadable = false;
};

} // namespace Skykeep
