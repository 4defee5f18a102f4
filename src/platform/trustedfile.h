// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <optional>

namespace Skykeep {

//! A file that only its trusted owner can have written.
struct TrustedFile {
    //! Tells one state of the file from another: where it lies on the disk, its size and its times.
    struct Mark {
        quint64 device = 0;
        quint64 number = 0;
        qint64 size = 0;
        qint64 modified = 0; //!< Nanoseconds since 1970.
        qint64 changed = 0; //!< Content, owner or mode.

        friend bool operator==(const Mark &, const Mark &) = default;
    };

    QByteArray bytes = {};

    //! The largest file that is read.
    static constexpr qint64 Largest = qint64(4) << 20;

    //! Reads \a file, an absolute path. It and every folder above it have to belong to root or to
    //! \a owner and be closed to the writing of all others; a folder where everybody may make files, but
    //! nobody may touch another's, such as /tmp, will do above. None of them may be a symbolic link.
    //! NotFound where there is no such file; Insecure, with the path that is at fault, where others could
    //! have written it; Storage where it cannot be read.
    static Result<TrustedFile> read(const QString &file, unsigned owner = 0);

    //! Cheap, and no check: only whether read() would find another file than it did. Nothing where there is none.
    static std::optional<Mark> markOf(const QString &file);
    //! Likewise of one that is open, whatever its name leads to by now.
    static std::optional<Mark> markOf(const QFile &opened);
};

} // namespace Skykeep
