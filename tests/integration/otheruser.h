// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "integration/runningkeeper.h"
#include "protocol/socketaddress.h"

#include <QProcessEnvironment>
#include <QStringList>

namespace Skykeep {

//! The arguments of setpriv before a command that \a user is to run. Only root may.
inline QStringList asUser(const QString &user)
{
    return {QStringLiteral("--reuid"), user, QStringLiteral("--regid"), user,
            QStringLiteral("--clear-groups")};
}

//! \a environment without what leads to its user's own folders and services.
inline QProcessEnvironment environmentOfAnother(QProcessEnvironment environment)
{
    for (const auto *variable :
         {"SKYKEEP_PROFILE", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME",
          "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
        environment.remove(QLatin1StringView(variable));
    environment.insert(QStringLiteral("HOME"), QStringLiteral("/nonexistent"));
    environment.insert(QStringLiteral("TMPDIR"), QStringLiteral("/tmp")); // theirs to write to
    return environment;
}

//! Where root's \a keeper lets others in; empty where it does not.
inline QString sharedAddressOfRoot(const RunningKeeper &keeper)
{
    const auto status = keeper.skykeep({QStringLiteral("status"), QStringLiteral("--json")})
                            .object();
    return sharedAddressOf(0, status.value(QLatin1StringView("profile")).toString())
        .value_or(QString());
}

} // namespace Skykeep
