// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/account.h"

#include <QString>

#include <optional>

namespace Skykeep {

//! Where an account stands, all in all. Each account is one of these.
enum class Standing {
    Kept, //!< Its session is renewed in time.
    Paused, //!< By its owner; left to end or not.
    SignInNeeded,
    HeldBack, //!< Taken down or suspended: watched, not renewed.
    SignedOut,
};

inline constexpr int standingCount = int(Standing::SignedOut) + 1;

Standing standingOf(const Account &account);

//! Which accounts the list shows.
enum class Shown { All, NeedsMe, Kept, Paused, SignInNeeded, HeldBack, SignedOut };

inline constexpr int shownCount = int(Shown::SignedOut) + 1;

//! The standing that \a shown asks for; nothing where it asks for another thing.
std::optional<Standing> standingFor(Shown shown);

//! "Paused", in the owner's language.
QString inWords(Shown shown);
//! The word in files: "needs-me".
QString toString(Shown shown);
std::optional<Shown> shownFrom(QStringView word);

} // namespace Skykeep
