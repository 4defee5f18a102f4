// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/failure.h"

#include <QList>
#include <QString>

#include <optional>

namespace Skykeep {

//! Which accounts the user has confirmed for which folders: one account a folder.
//!
//! Kept in the profile's config folder, for this user alone. A file that cannot be read confirms nothing
//! and is left as it is.
class FolderChoices
{
public:
    explicit FolderChoices(QString file);

    bool isConfirmed(const QString &folder, const QString &account) const;
    //! In place of another account that was confirmed there before.
    Answer<void> confirm(const QString &folder, const QString &account);

private:
    struct Choice {
        QString folder;
        QString account;
    };

    static constexpr qsizetype MostChoices = 1000; //!< The oldest go first.

    //! Nothing where the file is there and cannot be used.
    std::optional<QList<Choice>> read() const;

    QString m_file;
};

} // namespace Skykeep
