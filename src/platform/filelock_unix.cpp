// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "platform/filelock.h"

#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace Skykeep {

FileLock::~FileLock()
{
    if (m_file >= 0)
        ::close(m_file);
}

Result<void> FileLock::take(const QString &file)
{
    if (m_file >= 0)
        return {};
    const int opened = ::open(QFile::encodeName(file).constData(),
                              O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (opened < 0)
        return fail(ErrorKind::Storage, file, QString::fromLocal8Bit(std::strerror(errno)));
    if (::flock(opened, LOCK_EX | LOCK_NB) != 0) {
        const int reason = errno;
        ::close(opened);
        return fail(reason == EWOULDBLOCK ? ErrorKind::NotNow : ErrorKind::Storage, file,
                    QString::fromLocal8Bit(std::strerror(reason)));
    }
    m_file = opened;
    return {};
}

} // namespace Skykeep
