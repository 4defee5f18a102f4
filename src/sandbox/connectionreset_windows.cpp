// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "sandbox/connectionreset.h"

#include <QAbstractSocket>

#include <winsock2.h>

namespace Skykeep {

void resetConnection(QAbstractSocket &socket)
{
    const linger atOnce{1, 0};
    ::setsockopt(static_cast<SOCKET>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER,
                 reinterpret_cast<const char *>(&atOnce), sizeof atOnce);
    socket.abort();
}

} // namespace Skykeep
