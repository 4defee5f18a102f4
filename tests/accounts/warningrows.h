// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "tablestage.h"

//! The table of warnings, DESIGN.md §3: each code at each of its levels, as something happens.
namespace Skykeep::WarningRows {

std::vector<TableRow> ofStatus();
std::vector<TableRow> ofSession();
std::vector<TableRow> ofIdentity();
std::vector<TableRow> ofKeeper();

} // namespace Skykeep::WarningRows
