// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Skykeep::TimeSettings {

//! Opens the system's own settings of date and time. False where none are known here.
bool open();
//! A command line that lets the network set the clock; empty where there is none.
QString command();

} // namespace Skykeep::TimeSettings
