// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "control/keeperlock.h"

#include "base/flatpak.h"

#include <QFile>
#include <QSysInfo>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#endif

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

constexpr int takingOverMilliseconds = 200;

#ifdef Q_OS_UNIX
bool isGone(qint64 pid)
{
    return ::kill(static_cast<pid_t>(pid), 0) != 0 && errno == ESRCH;
}
#else
bool isGone(qint64)
{
    return false; // Windows lets nobody remove a file that is open, and its lock with it
}
#endif

} // namespace

KeeperLock::KeeperLock(const QString &file)
    : m_lock(file)
{
    m_lock.setStaleLockTime(0);
}

Result<void> KeeperLock::take()
{
    bool isTaken = m_lock.tryLock();
    // Where several find what a crashed keeper left, one of them clears it away.
    if (!isTaken && (isLeftBehind() || isClearedAway()))
        isTaken = m_lock.tryLock(takingOverMilliseconds);
    if (isTaken) {
        (void)QFile::setPermissions(m_lock.fileName(), QFile::ReadOwner | QFile::WriteOwner);
        return {};
    }
    if (m_lock.error() != QLockFile::LockFailedError || isLeftBehind())
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

Result<void> KeeperLock::holdAddress(const QString &address)
{
    const auto held = m_besideSocket.take(address + u".lock"_s);
    if (held || (held.error().kind == ErrorKind::Storage && m_lock.isLocked()))
        return {};
    m_lock.unlock(); // whoever asks again later asks for both
    if (held.error().kind == ErrorKind::NotNow)
        return fail(ErrorKind::NotNow, u"another keeper runs on this profile already"_s);
    return held;
}

bool KeeperLock::isLeftBehind() const
{
    if (m_lock.error() != QLockFile::LockFailedError)
        return false;
    qint64 pid = 0;
    QString host;
    QString program;
    return m_lock.getLockInfo(&pid, &host, &program) && host == QSysInfo::machineHostName()
        && isGone(pid);
}

// Each program of a Flatpak counts processes for itself, and all keepers have the same number: the number
// tells neither a living one nor a gone one. The system's own lock on the file does, without which Qt
// removes nothing.
bool KeeperLock::isClearedAway()
{
    return ownFlatpak() && m_lock.error() == QLockFile::LockFailedError
        && m_lock.removeStaleLockFile();
}

} // namespace Skykeep
