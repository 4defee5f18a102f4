// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "control/keeperlock.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace Skykeep {

KeeperLock::KeeperLock(const QString &file)
    : m_lock(file)
{
    m_lock.setStaleLockTime(0);
}

Result<void> KeeperLock::take()
{
    if (m_lock.tryLock()) {
        (void)QFile::setPermissions(m_lock.fileName(), QFile::ReadOwner | QFile::WriteOwner);
        return {};
    }
    if (m_lock.error() != QLockFile::LockFailedError)
        return fail(ErrorKind::Storage, m_lock.fileName(), u"the lock cannot be written"_s);

    qint64 pid = 0;
    QString host;
    QString program;
    m_lock.getLockInfo(&pid, &host, &program);
    return fail(ErrorKind::NotNow,
                u"another keeper runs on this profile already (%1, process %2)"_s
                    .arg(program.isEmpty() ? u"unknown"_s : program)
                    .arg(pid));
}

} // namespace Skykeep
