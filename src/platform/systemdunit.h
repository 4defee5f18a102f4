// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayView>
#include <QString>

namespace Skykeep {

//! The systemd unit that the control groups of a process (/proc/<pid>/cgroup) lie in.
//!
//! It is the innermost service or scope, whose name an owner can write into a grant. Empty where that
//! stands for a whole login, a terminal or an application of the desktop, or was made up for one occasion: the first
//! three hold whatever was started there, and the names of most have a number that never comes again.
QString unitOf(QByteArrayView controlGroups);

} // namespace Skykeep
