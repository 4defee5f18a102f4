// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "platform/regularfile.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace Skykeep {

Result<std::unique_ptr<QFile>> openRegularFile(const QString &path)
{
    // It is only known what it is once it is open, and opening a pipe may wait for its other end.
    const int opened = ::open(QFile::encodeName(path).constData(),
                              O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (opened < 0) {
        const bool isMissing = errno == ENOENT || errno == ENOTDIR;
        return fail(isMissing ? ErrorKind::NotFound : ErrorKind::Storage, path,
                    QString::fromLocal8Bit(std::strerror(errno)));
    }
    auto file = std::make_unique<QFile>(path);
    struct ::stat found = {};
    if (::fstat(opened, &found) != 0 || !S_ISREG(found.st_mode)
        || !file->open(opened, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(opened);
        return fail(ErrorKind::NotFound, path);
    }
    return file;
}

} // namespace Skykeep
