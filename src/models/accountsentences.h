// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/account.h"
#include "accounts/warnings.h"
#include "models/accountcolumn.h"

#include <vector>

//! What the cells of the table of accounts leave out, in full sentences; one to a line. Plain text.
namespace Skykeep::AccountSentences {

QString heading(AccountColumn column);

QString name(const Account &account);
QString did(const Account &account);
QString hosting(const Account &account, Timestamp now);
QString session(const Account &account, Timestamp now);
QString warnings(const std::vector<Warning> &warnings);
QString server(const Account &account);
QString renews(const Account &account, Timestamp now);

} // namespace Skykeep::AccountSentences
