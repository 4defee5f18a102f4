// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/paths.h"
#include "support/programrun.h"

#include <QMap>
#include <QTemporaryDir>

namespace Skykeep {

//! A profile that an earlier version left, in a folder of its own, with its items in the keychain of the test.
//!
//! On this computer, as if it had been made here. Its server has ended, and so has its PLC directory.
class RecordedProfile
{
public:
    //! Such as "0.1.0".
    static QStringList versions();

    explicit RecordedProfile(const QString &version);

    ProfilePaths paths() const { return ProfilePaths::of(m_folder.path()); }
    QString aliceDid() const;
    QString fileIn(const QString &name) const { return m_folder.filePath(name); }
    QProcessEnvironment environment() const;

    Outcome skykeepd() const;
    Outcome skykeep(const QStringList &arguments) const;

    //! Every file and folder of it with its mode, its time and what is in it.
    QMap<QString, QByteArray> files() const;
    //! Every item in the keychain with its secret and its times.
    static QByteArray keychain();

private:
    QTemporaryDir m_folder;
};

} // namespace Skykeep
