// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/paths.h"
#include "command.h"

namespace Skykeep {

//! Reads what was typed, by what Command::operands says:
//!
//! - "TEXT" has to be there, "[ACCOUNT]" may be left out. Where words are missing, the ones that may be left
//!   out are so, from the first on.
//! - "[NAME=VALUE...]", at the end, takes every word from the first one with an equals sign.
//! - "-- COMMAND...", at the end, takes all that follows two dashes, options too; at least one word.
//!
//! A verb with an option "all" takes that in place of its operands.
Answer<Invocation> parseCommandLine(const QStringList &arguments,
                                    std::span<const Command> commands);

//! The profile that was named, or the one that goes without saying.
ProfilePaths profileOf(const Invocation &invocation);

//! The name of the command most like \a typed, or nothing where none is near.
QString nearestCommand(const QString &typed, std::span<const Command> commands);

} // namespace Skykeep
