// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "platform/loginswitch.h"

namespace Skykeep {

void switchLoginStart(const std::optional<LoginCommand> &command, QObject *, LoginAnswer answer)
{
    answer(command ? startAtLogin(*command) : stopAtLogin());
}

} // namespace Skykeep
