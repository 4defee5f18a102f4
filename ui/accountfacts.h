// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/account.h"

#include <vector>

namespace Skykeep {

//! One line about an account: what it is called, and what is known.
struct Fact {
    QString name;
    QString value;

    friend bool operator==(const Fact &, const Fact &) = default;
};

//! All that is known about an account, always the same lines in the same order.
std::vector<Fact> factsOf(const Account &account, Timestamp now);

} // namespace Skykeep
