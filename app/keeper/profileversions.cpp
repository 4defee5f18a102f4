// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "keeper/profileversions.h"

#include "accounts/ledgerstore.h"
#include "accounts/noticememory.h"
#include "accounts/rosterstore.h"
#include "base/filebytes.h"
#include "lending/grantstore.h"
#include "lending/lendlog.h"
#include "platform/preferences.h"
#include "protocol/socketaddress.h"

#include <QDir>
#include <QFileInfo>

#include <array>

namespace Skykeep {

namespace {

bool isNewerPreferences(const QString &file)
{
    return Preferences(QFileInfo(file).path()).isNewer();
}

} // namespace

Result<void> checkProfileVersions(const ProfilePaths &paths)
{
    struct Format {
        QString file;
        bool (*isNewer)(const QString &file);
    };
    const std::array formats{
        Format{paths.profileIdFile(), isNewerProfileId},
        Format{paths.installIdFile(), isNewerProfileId},
        Format{paths.rosterFile(), RosterStore::isNewer},
        Format{paths.rosterCopyFile(), RosterStore::isNewer},
        Format{paths.ledgerFile(), LedgerStore::isNewer},
        Format{paths.noticesFile(), NoticeMemory::isNewer},
        Format{paths.grantsFile(), GrantStore::isNewer},
        Format{paths.lendLogFile(), LendLog::isNewer},
        Format{Preferences::fileIn(paths.configFolder()), isNewerPreferences},
    };
    for (const auto &format : formats) {
        if (const auto plain = checkPlainFile(format.file); !plain)
            return plain;
        if (format.isNewer(format.file))
            return fail(ErrorKind::NewerFormat, QDir::toNativeSeparators(format.file));
    }
    return {};
}

} // namespace Skykeep
