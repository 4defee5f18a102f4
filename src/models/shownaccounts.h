// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/account.h"

#include <QString>

#include <optional>

namespace Skykeep {

//! What is done for an account, all in all. Each account is one of these.
enum class Care {
    Kept, //!< Its session is renewed in time.
    Paused, //!< By its owner; left to end or not.
    SignInNeeded,
    HeldBack, //!< Taken down or suspended: watched, not renewed.
    SignedOut,
};

inline constexpr int careCount = int(Care::SignedOut) + 1;

Care careOf(const Account &account);

//! Which accounts the list shows.
enum class Shown { All, NeedsMe, Kept, Paused, SignInNeeded, HeldBack, SignedOut };

inline constexpr int shownCount = int(Shown::SignedOut) + 1;

//! The care that \a shown asks for; nothing where it asks for another thing.
std::optional<Care> careFor(Shown shown);

//! "Paused", in the owner's language.
QString inWords(Shown shown);
//! The word in files: "needs-me".
QString toString(Shown shown);
std::optional<Shown> shownFrom(QStringView word);

} // namespace Skykeep
