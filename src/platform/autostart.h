// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QStringList>

namespace Skykeep {

//! Lets the system start \a program with \a arguments whenever this user logs in. Storage where it
//! cannot be written down, NotNow where this system's way is not built in.
//!
//! On Linux and alike an autostart entry: https://specifications.freedesktop.org/autostart-spec/
Result<void> startAtLogin(const QString &program, const QStringList &arguments);

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
};

//! On Linux and alike: the autostart entry, in the user's or the system's folders, or a user unit
//! of systemd called skykeepd.service that is enabled.
LoginStart loginStart();

} // namespace Skykeep
