// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "base/logging.h"

namespace Skykeep {

Q_LOGGING_CATEGORY(lcBase, "skykeep.base", QtInfoMsg)
Q_LOGGING_CATEGORY(lcNet, "skykeep.net", QtInfoMsg)
Q_LOGGING_CATEGORY(lcIdentity, "skykeep.identity", QtInfoMsg)
Q_LOGGING_CATEGORY(lcVault, "skykeep.vault", QtInfoMsg)
Q_LOGGING_CATEGORY(lcXrpc, "skykeep.xrpc", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSession, "skykeep.session", QtInfoMsg)
Q_LOGGING_CATEGORY(lcAccounts, "skykeep.accounts", QtInfoMsg)
Q_LOGGING_CATEGORY(lcControl, "skykeep.control", QtInfoMsg)
Q_LOGGING_CATEGORY(lcLending, "skykeep.lending", QtInfoMsg)
Q_LOGGING_CATEGORY(lcPlatform, "skykeep.platform", QtInfoMsg)

void useLogPattern()
{
    qSetMessagePattern(
        QStringLiteral("%{time yyyy-MM-dd HH:mm:ss} %{category} "
                       "%{if-warning}warning: %{endif}%{if-critical}error: %{endif}%{message}"));
}

} // namespace Skykeep
