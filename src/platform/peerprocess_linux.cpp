// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "platform/linuxpeer.h"

#include <sys/socket.h>
#include <unistd.h>

namespace Skykeep {

std::unique_ptr<PeerProcess> PeerProcess::of(qintptr socket)
{
    return std::make_unique<LinuxPeer>(int(socket), LinuxPeer::Lookup{});
}

std::optional<unsigned> PeerProcess::userOf(qintptr socket)
{
    ucred credentials = {};
    socklen_t size = sizeof(credentials);
    if (::getsockopt(int(socket), SOL_SOCKET, SO_PEERCRED, &credentials, &size) != 0
        || size != sizeof(credentials) || credentials.uid == uid_t(-1)) {
        return std::nullopt;
    }
    return credentials.uid;
}

bool PeerProcess::hasSessionEnded(qint64 session, quint64 startTime)
{
    return startOfLeader(session) != startTime;
}

std::optional<unsigned> PeerProcess::ownUser()
{
    return ::geteuid();
}

} // namespace Skykeep
