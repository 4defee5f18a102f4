// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QIcon>

namespace Skykeep {

//! The icon of the program, in all sizes that a window, an About box or the first page needs.
QIcon applicationIcon();

} // namespace Skykeep
