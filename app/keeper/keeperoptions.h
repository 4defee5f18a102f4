// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/paths.h"
#include "identity/serviceurl.h"
#include "platform/preferences.h"

#include <QString>

namespace Skykeep {

//! A program with a keeper of its own.
struct KeeperProgram {
    QString name; //!< "skykeepd"
    QString description; //!< For --help.
    bool hasWindow = false;
};

//! What its user wants of it.
struct KeeperOptions {
    KeeperProgram program;
    QString version;
    ProfilePaths paths;
    ServiceUrl plcDirectory;
    bool isSandbox = false; //!< Simulated servers, and secrets in memory.
    bool startsHidden = false; //!< Only with a window.
    ProxyPreference proxy = {};
    QString language = QString(); //!< A BCP 47 tag; empty: as preferred.
    QString administratorsGrants = QString(); //!< A file that only root writes; empty: none.
};

//! The options that every keeper program takes: --profile and --plc-url, or SKYKEEP_PROFILE and
//! SKYKEEP_PLC_URL, --sandbox, --language, --grants, --background where there is a window, and --help and --version,
//! which end the program. InvalidInput for the rest. Needs the application object.
Result<KeeperOptions> keeperOptions(KeeperProgram program);

} // namespace Skykeep
