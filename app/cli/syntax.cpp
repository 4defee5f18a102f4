// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "syntax.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Skykeep {

Syntax Syntax::of(const Command &command)
{
    Syntax syntax;
    for (const auto &word : QString(command.operands).split(u' ', Qt::SkipEmptyParts)) {
        if (word == "--"_L1)
            syntax.rest = Rest::Command;
        else if (word.startsWith(u'[') && word.contains(u'='))
            syntax.rest = Rest::Pairs;
        else if (syntax.rest != Rest::Command)
            syntax.words.append(word);
    }
    return syntax;
}

std::span<const CommandOption> commonOptions()
{
    static constexpr std::array options{
        CommandOption{"json"_L1, ""_L1,
                      "Answer in JSON; errors go to standard error in JSON too."_L1},
        CommandOption{"profile"_L1, "DIR"_L1,
                      "Another profile than your own (or SKYKEEP_PROFILE)."_L1},
        CommandOption{"sandbox"_L1, ""_L1, "The keeper of the sandbox."_L1},
        CommandOption{"help"_L1, ""_L1, "This text. With a command: its own."_L1},
        CommandOption{"version"_L1, ""_L1, "The version of this program."_L1},
    };
    return options;
}

const CommandOption *findOption(const Command *command, const QString &name)
{
    if (!command)
        return nullptr;
    const auto found = std::ranges::find(command->options, name, &CommandOption::name);
    return found == command->options.end() ? nullptr : &*found;
}

} // namespace Skykeep
