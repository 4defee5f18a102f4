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
    bool isCopied = false; //!< Worth a button that copies it.

    friend bool operator==(const Fact &, const Fact &) = default;
};

//! All that is known about an account, always in the same order. What would say nothing, such as
//! where it moved to when it did not, has no line.
std::vector<Fact> factsOf(const Account &account, Timestamp now);

} // namespace Skykeep
