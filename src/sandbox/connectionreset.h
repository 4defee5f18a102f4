// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

class QAbstractSocket;

namespace Skykeep {

//! Ends the connection of \a socket at once, as a server does that crashed: its other end is told
//! that it was reset.
void resetConnection(QAbstractSocket &socket);

} // namespace Skykeep
