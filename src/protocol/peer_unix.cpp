// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "protocol/peer.h"

#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace Skykeep {

Result<unsigned> peerUser(int socket)
{
#ifdef SO_PEERCRED
    ucred credentials = {};
    socklen_t size = sizeof(credentials);
    if (::getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &credentials, &size) == 0
        && size == sizeof(credentials)) {
        return credentials.uid;
    }
#else
    uid_t user = 0;
    gid_t group = 0;
    if (::getpeereid(socket, &user, &group) == 0)
        return user;
#endif
    return fail(ErrorKind::Insecure, u"the other program"_s,
                QString::fromLocal8Bit(std::strerror(errno)));
}

Result<void> checkPeer(qintptr socket)
{
    return checkPeer(socket, ::geteuid());
}

Result<void> checkPeer(qintptr socket, unsigned owner)
{
    const auto user = peerUser(static_cast<int>(socket));
    if (!user)
        return tl::unexpected(user.error());
    if (*user != owner) {
        return fail(ErrorKind::Insecure, u"the other program"_s,
                    u"it runs as another user (%1)"_s.arg(*user));
    }
    return {};
}

} // namespace Skykeep
