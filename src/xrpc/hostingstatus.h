// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Skykeep {

//! What a server says about hosting an account: two facts, shown as two.
//!
//! `active` decides, `status` explains; the set of words is open and an unknown word is kept
//! verbatim. https://atproto.com/specs/account
struct HostingStatus {
    bool active = true;
    //! "active" where the server said nothing and active is true; empty where it said nothing and
    //! active is false.
    QString status = QStringLiteral("active");

    friend bool operator==(const HostingStatus &, const HostingStatus &) = default;
};

} // namespace Skykeep
