// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <optional>

namespace Skykeep {

//! The number of the user \a name, who may be named by it too. Nothing where this computer does not know them, or
//! numbers no users.
std::optional<unsigned> userNumber(const QString &name);

} // namespace Skykeep
