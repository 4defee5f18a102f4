// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "command.h"

namespace Skykeep {

//! What a verb's operands say. See parseCommandLine().
struct Syntax {
    enum class Rest { None, Pairs, Command };

    QStringList words;
    Rest rest = Rest::None;

    static Syntax of(const Command &command);
    static bool isOptional(const QString &word) { return word.startsWith(u'['); }
};

//! Those that every verb takes, and that may stand before it.
std::span<const CommandOption> commonOptions();

//! An option of \a command alone, which may be null. \a name is without dashes.
const CommandOption *findOption(const Command *command, const QString &name);

} // namespace Skykeep
