// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/accountreport.h"
#include "table.h"

#include <QList>
#include <QString>

namespace Skykeep {

//! How an account is called when talking about it: its handle, else its DID.
QString accountName(const AccountReport &account);

//! "active", "deactivated", "throttled (active)", "not known yet".
QString statusText(const AccountReport &account);

//! "fresh", "sign-in needed: expired".
QString sessionText(const AccountReport &account);

//! The accounts as an aligned table, the warnings of each below it.
QString listText(const QList<AccountReport> &accounts, const Screen &screen);

//! All facts of one account.
QString showText(const AccountReport &account, const Screen &screen);

//! One line about how an account stands now: after a sign-in, a refresh, a pause.
QString standingText(const AccountReport &account, const Screen &screen);

//! Each warning and its remedy, below each other and indented.
QString warningsText(const QList<WarningReport> &warnings, const Screen &screen);

} // namespace Skykeep
