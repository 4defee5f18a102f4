// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "platform/processsecrecy.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace Skykeep {

void keepMemorySecret()
{
    ::prctl(PR_SET_DUMPABLE, 0);
    leaveNoCoreFile();
}

void leaveNoCoreFile()
{
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
}

} // namespace Skykeep
