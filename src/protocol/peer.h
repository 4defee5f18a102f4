// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QtGlobal>

namespace Skykeep {

//! Checks that the process at the other end of the connected \a socket runs as the user we run as.
//! Asked of the system, not of the peer. \a socket is a QLocalSocket::socketDescriptor() or a
//! plain descriptor. The failure is Insecure.
Result<void> checkPeer(qintptr socket);

//! The same for the user \a owner, where that is another one. Fails where the system numbers no users.
Result<void> checkPeer(qintptr socket, unsigned owner);

#ifdef Q_OS_UNIX
//! The user id of the process at the other end, as it was when it connected or listened.
Result<unsigned> peerUser(int socket);
#endif

} // namespace Skykeep
