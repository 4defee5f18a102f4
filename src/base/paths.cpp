// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "base/paths.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
    | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;

// Qt has had QStandardPaths::StateLocation only since 6.7.
QString stateHome()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    const auto configured = qEnvironmentVariable("XDG_STATE_HOME");
    // "All paths set in these environment variables must be absolute. If an implementation
    // encounters a relative path […] it should consider the path invalid and ignore it."
    if (QDir::isAbsolutePath(configured))
        return configured;
    return QDir::homePath() + u"/.local/state"_s;
#else
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
#endif
}

} // namespace

ProfilePaths ProfilePaths::of(const QString &root)
{
    ProfilePaths paths;
    if (root.isEmpty()) {
        paths.m_config = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
            + u"/skykeep"_s;
        paths.m_state = stateHome() + u"/skykeep"_s;
    } else {
        paths.m_root = QDir::cleanPath(QFileInfo(root).absoluteFilePath());
        paths.m_config = paths.m_root + u"/config"_s;
        paths.m_state = paths.m_root + u"/state"_s;
    }
    return paths;
}

ProfilePaths ProfilePaths::ofSandbox()
{
    return of(QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation)
              + u"/skykeep/sandbox"_s);
}

QString ProfilePaths::rosterFile() const
{
    return m_config + u"/accounts.json"_s;
}

QString ProfilePaths::rosterCopyFile() const
{
    return m_state + u"/accounts.copy.json"_s;
}

QString ProfilePaths::ledgerFile() const
{
    return m_state + u"/ledger.sqlite"_s;
}

QString ProfilePaths::noticesFile() const
{
    return m_state + u"/notices.json"_s;
}

QString ProfilePaths::grantsFile() const
{
    return m_config + u"/grants.json"_s;
}

QString ProfilePaths::lendLogFile() const
{
    return m_state + u"/lendlog.sqlite"_s;
}

QString ProfilePaths::foldersFile() const
{
    return m_config + u"/folders.json"_s;
}

QString ProfilePaths::lendingLockFile() const
{
    return m_state + u"/lending-locked"_s;
}

QString ProfilePaths::profileIdFile() const
{
    return m_config + u"/profile-id"_s;
}

QString ProfilePaths::installIdFile() const
{
    return m_state + u"/install-id"_s;
}

QString ProfilePaths::lockFile() const
{
    return m_state + u"/keeper.lock"_s;
}

QString ProfilePaths::name() const
{
    return m_root.isEmpty() ? u"default"_s : QDir::toNativeSeparators(m_root);
}

Result<void> ProfilePaths::make() const
{
    if (const auto made = makePrivateFolder(m_config); !made)
        return made;
    return makePrivateFolder(m_state);
}

Result<void> makePrivateFolder(const QString &folder)
{
    const QFileInfo existing(folder);
    if (existing.exists() && !existing.isDir())
        return fail(ErrorKind::Storage, folder, u"this is not a folder"_s);
    if (!existing.exists() && !QDir().mkpath(folder))
        return fail(ErrorKind::Storage, folder, u"the folder cannot be made"_s);
    if ((QFile::permissions(folder) & others) && !QFile::setPermissions(folder, ownerOnly))
        return fail(ErrorKind::Storage, folder, u"others may read this folder"_s);
    return {};
}

} // namespace Skykeep
