// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/account.h"
#include "accounts/ledgerstore.h"
#include "accounts/warnings.h"
#include "protocol/accountreport.h"

#include <vector>

namespace Skykeep {

//! An account as it crosses the local protocol.
AccountReport reportOf(const Account &account, const std::vector<Warning> &warnings, Timestamp now);

QList<WarningReport> reportOf(const std::vector<Warning> &warnings);

//! One entry of the ledger: `at event text detail`.
QJsonObject toJson(const LedgerEntry &entry);

} // namespace Skykeep
