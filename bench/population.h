// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/account.h"
#include "vault/vaultitem.h"
#include "xrpc/serversession.h"

namespace Skykeep {

//! As many made-up accounts as a benchmark wants, at one server, each known by its number.
namespace Population {

Did didOf(int number);
Handle handleOf(int number);

//! A session as the reference PDS makes one, in size and in dates: the access token lives for two hours, the refresh token
//! for ninety days. No two are the same.
SessionTokens tokensOf(const Did &did, Timestamp now);

//! Listed and observed; its renewal is due at \a due and nothing else before tomorrow.
Account accountOf(int number, const ServiceUrl &server, Timestamp due, Timestamp now);

//! What lies in the keychain, with two earlier refresh tokens.
VaultItem itemOf(int number, const ServiceUrl &server, const QString &installId, Timestamp now);

} // namespace Population

} // namespace Skykeep
