// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "platform/autostart.h"

#include <functional>
#include <optional>

class QObject;

namespace Skykeep {

using LoginAnswer = std::function<void(const Result<void> &)>;

//! startAtLogin(), or without a command stopAtLogin(), by whoever decides that on this system: in a Flatpak
//! the session's portal, which may ask the user first.
//!
//! \a answer is called once: at once where nobody is asked, and not at all where \a asker is gone before.
//! Denied where the user or the session said no, NotNow where there is nobody to ask.
void switchLoginStart(const std::optional<LoginCommand> &command, QObject *asker,
                      LoginAnswer answer);

} // namespace Skykeep
