// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QStringList>

namespace Skykeep {

//! What is started: a program and its arguments.
struct LoginCommand {
    QString program;
    QStringList arguments;

    //! This program with \a arguments, by the name that it can be started by again: the image's, where it runs
    //! from an AppImage, and the one that Flatpak knows it by, where it runs in one.
    static LoginCommand ofThisProgram(const QStringList &arguments);
};

//! Lets the system run \a command whenever this user logs in. Storage where it cannot be written
//! down, NotNow where this system's way is not built in.
//!
//! On Linux and alike an autostart entry: https://specifications.freedesktop.org/autostart-spec/
//! On Windows a value of the registry's Run key, on macOS a launch agent. In a Flatpak only a note of what
//! the session was asked for, which switchLoginStart() does.
Result<void> startAtLogin(const LoginCommand &command);

//! No longer that. What was set up by other means, such as a unit of systemd, stays.
Result<void> stopAtLogin();

//! Whether a keeper of ours starts when this user logs in.
struct LoginStart {
    enum class State {
        Set,
        NotSet,
        Broken, //!< It is written down, and what it would start is not there.
        Unknown, //!< This system's way is not built in.
    };

    State state = State::Unknown;
    QString file = QString(); //!< Where it is written down.
    QString program = QString(); //!< What is started; a broken one's name too.
    bool isUnit = false; //!< Set up by the user as a unit of systemd, which stopAtLogin() leaves.
};

//! On Linux and alike: the autostart entry, in the user's or the system's folders, or a user unit
//! of systemd called skykeepd.service that is enabled.
LoginStart loginStart();

} // namespace Skykeep
