// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "platform/linuxpeer.h"

#include <unistd.h>

namespace Skykeep {

std::unique_ptr<PeerProcess> PeerProcess::of(qintptr socket)
{
    return std::make_unique<LinuxPeer>(int(socket), LinuxPeer::Lookup{});
}

std::optional<unsigned> PeerProcess::ownUser()
{
    return ::geteuid();
}

} // namespace Skykeep
