// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/account.h"
#include "models/accountneeds.h"

//! By what the columns of the table of accounts are sorted where it is not their words.
namespace Skykeep::AccountSortKeys {

int active(const Account &account); //!< What is not active first, then what is not known.
int session(SessionState state); //!< What needs somebody first.
int warnings(const AccountNeed &need); //!< Higher: worse, then more of them.
qint64 renews(const Account &account); //!< The soonest first; last, what is not renewed.

} // namespace Skykeep::AccountSortKeys
