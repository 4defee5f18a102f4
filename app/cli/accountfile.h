// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/failure.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Skykeep {

//! What a `.skykeep` file says: the account that is meant in its folder and below.
struct AccountFile {
    QString path;
    QString folder; //!< It lies in.
    QString account; //!< As written: a handle, a DID or a label.

    friend bool operator==(const AccountFile &, const AccountFile &) = default;
};

//! The nearest `.skykeep` in \a folder or above, up to \a home where \a folder lies in that, else up to the
//! root. Nothing where there is none. One that cannot be used, or is not this user's own, is refused and not
//! stepped over: whoever put it there wants something.
Answer<std::optional<AccountFile>> findAccountFile(const QString &folder, const QString &home);

//! The account of a file's \a content: the line "account = alice.test" of lines "key = value". What begins with "#" is a
//! comment; other keys are for others.
Answer<QString> accountIn(const QByteArray &content, const QString &path);

inline constexpr qsizetype longestAccountFile = 4096;

//! The content of \a path where it is a plain file of this user's that nobody else may write, and no longer than
//! longestAccountFile. Never waits, whatever lies there. Nothing where there is none, or a folder.
Answer<std::optional<QByteArray>> readOwnFile(const QString &path);

} // namespace Skykeep
