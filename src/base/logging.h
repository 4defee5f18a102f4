// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QLoggingCategory>

namespace Skykeep {

// One category a layer: QT_LOGGING_RULES="skykeep.session.debug=true" turns one up.
Q_DECLARE_LOGGING_CATEGORY(lcBase)
Q_DECLARE_LOGGING_CATEGORY(lcNet)
Q_DECLARE_LOGGING_CATEGORY(lcIdentity)
Q_DECLARE_LOGGING_CATEGORY(lcVault)
Q_DECLARE_LOGGING_CATEGORY(lcXrpc)
Q_DECLARE_LOGGING_CATEGORY(lcSession)
Q_DECLARE_LOGGING_CATEGORY(lcAccounts)
Q_DECLARE_LOGGING_CATEGORY(lcControl)
Q_DECLARE_LOGGING_CATEGORY(lcLending)
Q_DECLARE_LOGGING_CATEGORY(lcPlatform)

//! How a keeper's log lines look. Called first thing in main().
void useLogPattern();

} // namespace Skykeep
