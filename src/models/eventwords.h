// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/ledgerstore.h"

//! What the table of an account's ledger says beside the ledger's own sentences.
namespace Skykeep::EventWords {

QString timeHeading();
QString eventHeading();
QString textHeading();

QString event(LedgerEvent event);

} // namespace Skykeep::EventWords
