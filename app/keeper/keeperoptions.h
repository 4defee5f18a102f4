// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/paths.h"
#include "identity/serviceurl.h"

#include <QString>

class QCoreApplication;

namespace Skykeep {

//! What a program says to have a keeper of its own.
struct KeeperOptions {
    QString program; //!< "skykeepd"
    QString version;
    ProfilePaths paths;
    ServiceUrl plcDirectory;
};

//! The options that every keeper program takes: --profile and --plc-url, or SKYKEEP_PROFILE and
//! SKYKEEP_PLC_URL, and --help and --version, which end the program. InvalidInput for the rest.
Result<KeeperOptions> keeperOptions(const QCoreApplication &application, const QString &program,
                                    const QString &description);

} // namespace Skykeep
