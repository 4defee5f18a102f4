// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/paths.h"

#include <QByteArray>
#include <QSysInfo>

namespace Skykeep {

//! The random names a profile goes by.
struct ProfileIds {
    //! Part of every keychain item's key: a profile that forgot it could not find its secrets. So
    //! it has a file of its own, which nothing else that is damaged takes along.
    QString profile;
    //! Of the profile on this computer: another one where its files were copied to another.
    QString install;

    //! Makes what is missing. Storage where the profile's name is there and cannot be read: a new
    //! one would hide every stored session. NewerFormat where either is of a later form than we know.
    static Result<ProfileIds> readOrMake(const ProfilePaths &paths,
                                         const QByteArray &machine = QSysInfo::machineUniqueId());
};

} // namespace Skykeep
