// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <optional>

namespace Skykeep {

//! The number of the user called \a name, which may also be that number itself. Nothing where the system
//! knows no such user.
std::optional<unsigned> userNumber(const QString &name);

} // namespace Skykeep
