// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/warnings.h"

#include <QIcon>

namespace Skykeep {

//! What the icon in the tray can say at a glance.
enum class TrayState {
    Calm,
    Attention, //!< Act, or something will be lost.
    Critical, //!< Something is lost or taken unless you act.
    Paused, //!< Every account is.
    Offline, //!< This computer has no network.
    Asking, //!< A program waits for the owner's answer.
};

//! What it says of \a accounts, the worst of whose warnings is \a worst. Pure.
TrayState trayStateOf(const std::vector<Account> &accounts, Attention worst, bool isOffline);

//! Each differs from the others by its outline, not by colour alone, and brings its own contrast: a
//! panel may be of any colour.
QIcon trayIcon(TrayState state);

} // namespace Skykeep
