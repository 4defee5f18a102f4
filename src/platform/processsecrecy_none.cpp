// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "platform/processsecrecy.h"

namespace Skykeep {

void keepMemorySecret() { }

void leaveNoCoreFile() { }

} // namespace Skykeep
