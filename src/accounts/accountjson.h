// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/warnings.h"

#include <QJsonObject>

namespace Skykeep {

//! An account as `skykeep list --json` and `skykeep show --json` have it.
//!
//! The names are a contract. Null is "not known yet", or none of it; times are RFC 3339 in UTC,
//! servers full urls. `reason` says why a sign-in is needed, or which kind of error it waits for.
QJsonObject toJson(const Account &account, const std::vector<Warning> &warnings, Timestamp now);

} // namespace Skykeep
