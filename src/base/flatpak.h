// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <optional>

namespace Skykeep {

//! Skykeep's own id where this process runs in its Flatpak.
//!
//! Another program's does not count: a terminal that is a Flatpak may hand its own on to what it starts
//! outside.
std::optional<QString> ownFlatpak();

} // namespace Skykeep
