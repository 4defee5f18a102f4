// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/messages.h"

#include <memory>

namespace Skykeep {

//! While this lives, the system can ask the owner for their password at the terminal that the program runs on: over
//! SSH, say, where no desktop does it. Nothing happens where there is no terminal, no such agent, or a
//! keeper with a window, which asks there.
class TextAgent
{
public:
    explicit TextAgent(const KeeperHello &keeper);
    TextAgent(const TextAgent &) = delete;
    TextAgent &operator=(const TextAgent &) = delete;
    ~TextAgent();

private:
    struct Running;

    std::unique_ptr<Running> m_running;
};

} // namespace Skykeep
