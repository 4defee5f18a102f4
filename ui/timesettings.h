// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

namespace Skykeep::TimeSettings {

//! Opens the system's own settings of date and time. False where none are known here.
bool open();

} // namespace Skykeep::TimeSettings
