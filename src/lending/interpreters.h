// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringView>

namespace Skykeep {

//! Whether the program \a file does whatever it is told to: a shell, an interpreter, or what runs any
//! command that it is given, such as env or xargs. By its name, in any version: "python3.11".
//!
//! To trust one of these for good is to trust everything.
bool isInterpreter(QStringView file);

} // namespace Skykeep
