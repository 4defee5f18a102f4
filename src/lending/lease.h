// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/timestamp.h"
#include "identity/did.h"
#include "lending/allowance.h"
#include "lending/program.h"

#include <optional>

namespace Skykeep {

//! One command that may have part of one account for as long as it runs: what `skykeep exec` holds.
//!
//! Whatever has the holder among its parents runs inside.
struct Lease {
    quint64 id = 0;
    quint64 client = 0; //!< Of the holder.
    std::optional<quint64> parent = {}; //!< The one that allowed it, with which it ends.
    QString grant = {}; //!< The grant that allowed it, likewise; empty where the owner was asked.
    qint64 holder = 0; //!< Its pid, and when it began.
    quint64 holderStartTime = 0;
    QString program = {}; //!< That ran it.
    QString command = {}; //!< As typed, shortened.
    Did account;
    Allowance allowance = {};
    bool isWhileLocked = false;
    Timestamp since = {};
    std::optional<Timestamp> endsAt = {}; //!< For people.
    std::optional<Milliseconds> endsWhen = {}; //!< The same by a clock that nobody sets.

    bool holds(const Program &program) const;

    friend bool operator==(const Lease &, const Lease &) = default;
};

} // namespace Skykeep
