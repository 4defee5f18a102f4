// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

namespace Skykeep {

//! What the table of accounts shows, first to last: which accounts, are they all right, what is to be
//! done; and then the rest.
enum class AccountColumn {
    Handle,
    Label,
    Session,
    Warnings,
    Renews,
    Active,
    HostingStatus,
    Server,
    Did,
};

inline constexpr int accountColumnCount = int(AccountColumn::Did) + 1;

} // namespace Skykeep
