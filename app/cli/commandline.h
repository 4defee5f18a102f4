// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "command.h"

namespace Skykeep {

//! Reads what was typed. A verb with an option "all" takes that in place of its operands.
Answer<Invocation> parseCommandLine(const QStringList &arguments,
                                    std::span<const Command> commands);

//! The name of the command most like \a typed, or nothing where none is near.
QString nearestCommand(const QString &typed, std::span<const Command> commands);

} // namespace Skykeep
