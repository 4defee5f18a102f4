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

} // namespace Skykeep
