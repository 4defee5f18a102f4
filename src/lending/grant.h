// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/timestamp.h"
#include "identity/did.h"
#include "lending/allowance.h"
#include "lending/program.h"

#include <QString>

#include <optional>

namespace Skykeep {

//! One answer of the owner that goes for more than one request.
struct Grant {
    enum class Verdict { Allow, Deny };
    enum class Lasting {
        Terminal, //!< For whatever asks from one terminal, until that is closed.
        Hour,
        UntilLocked,
        Always, //!< Until it is revoked, or was not used for 90 days.
    };
    enum class Origin {
        Owner, //!< Answered or approved by the owner.
        Administrator, //!< From the file that only root writes; not ours to revoke.
    };

    QString id = {}; //!< Short, for the command line.
    Verdict verdict = Verdict::Allow;
    Lasting lasting = Lasting::Always;
    Origin origin = Origin::Owner;
    std::optional<ProgramKey> program = {}; //!< Nothing only for Terminal.
    std::optional<TerminalKey> terminal = {}; //!< Only for Terminal.
    Did account;
    Allowance allowance = {};
    bool isWhileLocked = false; //!< Goes on while lending is locked.
    Timestamp madeAt = {};
    std::optional<Timestamp> endsAt = {}; //!< Of an hour.
    std::optional<Timestamp> lastUsedAt = {};

    friend bool operator==(const Grant &, const Grant &) = default;
};

//! "allow", "deny"
QString toString(Grant::Verdict verdict);
//! "terminal", "hour", "until-locked", "always"
QString toString(Grant::Lasting lasting);

//! An unused grant for good ends after this.
inline constexpr Milliseconds unusedGrantEnds = std::chrono::days(90);
inline constexpr Milliseconds grantedHour = std::chrono::hours(1);

} // namespace Skykeep
