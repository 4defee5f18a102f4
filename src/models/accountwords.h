// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/account.h"
#include "accounts/warnings.h"
#include "models/accountcolumn.h"

#include <optional>
#include <vector>

//! What the cells of the table of accounts say, in the owner's language.
namespace Skykeep::AccountWords {

QString heading(AccountColumn column);

QString handle(const Account &account);
QString active(const Account &account);
//! Known words in the owner's language, others as the server wrote them.
QString status(const Account &account);
QString session(const Account &account, Timestamp now);
//! The first one's title, and how many there are. Those acknowledged are only counted.
QString warnings(const std::vector<Warning> &warnings);
QString level(Attention attention);
//! "bsky.social"; that traffic is encrypted goes without saying, that it is not does not.
QString server(const ServiceUrl &url);
//! "in 42 min"
QString renews(const Account &account, Timestamp now);

//! When the session will be renewed. What needs a sign-in is still tried now and then; to call
//! that renewing would promise too much.
std::optional<Timestamp> renewsAt(const Account &account);

} // namespace Skykeep::AccountWords
