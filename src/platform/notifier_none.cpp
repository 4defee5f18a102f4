// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "platform/notifier.h"

namespace Skykeep {

std::unique_ptr<Notifier> Notifier::ofThisSystem(const Sender &)
{
    return nullptr;
}

} // namespace Skykeep
