// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Skykeep {

//! Whether KWallet raises a window when \a application, not among the wallet's users yet, opens
//! the open \a wallet: "Prompt when an application accesses a wallet" is set, and the user has
//! neither allowed nor denied it for good. KWallet does not tell by D-Bus, but in kwalletrc.
bool asksForPermission(const QString &wallet, const QString &application);

} // namespace Skykeep
