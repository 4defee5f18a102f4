// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/timestamp.h"

#include <QCoroTask>
#include <QDBusConnection>
#include <QString>

namespace Skykeep {

//! Which keychain \a owner, a unique name on \a bus, is: "GNOME Keyring", "KeePassXC".
//! Falls back to the name of its process, then to "Secret Service".
QCoro::Task<QString> keychainName(QString owner, QDBusConnection bus, Milliseconds limit);

} // namespace Skykeep
