// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QString>

namespace Skykeep {

//! Where one profile keeps what it keeps. Every folder is private to the user (0700).
//!
//! The default profile follows the XDG base directories (their counterparts on Windows and
//! macOS); with a root of its own, everything lies under that.
//! https://specifications.freedesktop.org/basedir-spec/latest/
class ProfilePaths
{
public:
    //! The profile under \a root, or the user's default profile where \a root is empty.
    static ProfilePaths of(const QString &root);

    //! Where the sandbox plays: found by every program of this user, and cleared at each start.
    static ProfilePaths ofSandbox();

    QString rosterFile() const; //!< The user's decisions, in the config folder.
    QString rosterCopyFile() const; //!< The same once more, in the state folder.
    QString ledgerFile() const; //!< Observations, in the state folder.
    QString noticesFile() const; //!< What the user was told, in the state folder.
    QString grantsFile() const; //!< Whom the user lends to for good, in the config folder.
    QString lendLogFile() const; //!< What was lent, in the state folder.
    QString foldersFile() const; //!< Which account was confirmed for which folder, in the config folder.
    QString lendingLockFile() const; //!< There while lending is locked, in the state folder.
    QString profileIdFile() const; //!< The profile's random name; it moves with the profile.
    QString installIdFile() const; //!< Tells this computer's profile from a copy of it.
    QString lockFile() const; //!< Makes the keeper single.

    QString configFolder() const { return m_config; }
    QString stateFolder() const { return m_state; }
    //! The user's own, with no root of its own.
    bool isDefault() const { return m_root.isEmpty(); }
    //! What this profile is called when talking to the user: its root, or "default".
    QString name() const;

    //! Makes the folders where they are missing and checks that they are private.
    Result<void> make() const;

private:
    ProfilePaths() = default;

    QString m_root;
    QString m_config;
    QString m_state;
};

//! Makes \a folder, parents included, for this user alone.
Result<void> makePrivateFolder(const QString &folder);

} // namespace Skykeep
