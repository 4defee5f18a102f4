// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/keptaccounts.h"

namespace Skykeep {

//! Accounts as their owner would have them, all kept with app passwords.
namespace Crowd {

void signIn(KeptAccounts &world, const QString &name, ScriptedPds &server);
//! Twelve with nothing the matter, at two servers; two have labels.
void beCalm(KeptAccounts &world);
//! \a count of them, as they are found at a start.
void beMany(KeptAccounts &world, int count);

} // namespace Crowd

} // namespace Skykeep
