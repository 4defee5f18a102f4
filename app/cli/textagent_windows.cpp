// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "textagent.h"

namespace Skykeep {

struct TextAgent::Running {
};

TextAgent::TextAgent(const KeeperHello &) { }

TextAgent::~TextAgent() = default;

} // namespace Skykeep
