// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/rosterstore.h"

namespace Skykeep {

//! What the bytes of an accounts.json say.
struct RosterReading {
    enum class Verdict {
        Sound,
        Damaged, //!< Some of it makes no sense; `roster` holds what does.
        Newer, //!< Of a version this program does not know.
    };

    Verdict verdict = Verdict::Damaged;
    Roster roster = {};
    int leftOut = 0; //!< Entries that make no sense, or name an account a second time.
};

//! The newest that this program knows.
inline constexpr int newestRosterVersion = 2;

//! Fields this version does not know are passed over, and not written again: whoever adds one
//! raises the version. Of two entries for one account the first is kept.
RosterReading readRoster(const QByteArray &bytes);

} // namespace Skykeep
