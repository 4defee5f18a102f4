// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

namespace Skykeep {

//! What the table of accounts shows, from left to right.
enum class AccountColumn {
    Handle,
    Did,
    Active,
    HostingStatus,
    Session,
    Warnings,
    Server,
    Renews,
};

inline constexpr int accountColumnCount = int(AccountColumn::Renews) + 1;

} // namespace Skykeep
