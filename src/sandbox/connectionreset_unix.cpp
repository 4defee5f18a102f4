// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "sandbox/connectionreset.h"

#include <QAbstractSocket>

#include <sys/socket.h>

namespace Skykeep {

void resetConnection(QAbstractSocket &socket)
{
    // "close() … shall discard any unsent data": the kernel then sends RST and not FIN.
    const linger atOnce{1, 0};
    ::setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce,
                 sizeof atOnce);
    socket.abort();
}

} // namespace Skykeep
