// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QDir>

namespace Skykeep {

//! Writes index.html beside the pictures of \a folder: all of them at a glance. False where it
//! cannot be written.
bool writeContactSheet(const QDir &folder);

} // namespace Skykeep
