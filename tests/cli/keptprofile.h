// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/scriptedkeeper.h"

#include <QJsonObject>
#include <QProcessEnvironment>
#include <QString>
#include <QTemporaryDir>

namespace Skykeep {

//! A profile of its own, with the place where its keeper listens.
class KeptProfile
{
public:
    KeptProfile();

    QString root() const { return m_folder.filePath(QStringLiteral("profile")); }
    QString socketPath() const { return m_socketPath; }
    //! For a program that works on this profile.
    QProcessEnvironment environment() const;

private:
    QTemporaryDir m_folder;
    QString m_socketPath;
};

//! An account as a keeper would report it.
QJsonObject alice();

} // namespace Skykeep
