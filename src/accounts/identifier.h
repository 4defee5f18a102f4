// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "identity/did.h"
#include "identity/handle.h"

#include <QString>

#include <variant>

namespace Skykeep {

//! What somebody typed to say who they are: kept as typed, less what cannot be meant.
struct EmailAddress {
    QString text;

    friend bool operator==(const EmailAddress &, const EmailAddress &) = default;
};

//! A name without a dot, such as "alice": the first label of a handle at some service.
struct BareName {
    QString text;

    friend bool operator==(const BareName &, const BareName &) = default;
};

using Identifier = std::variant<Did, Handle, EmailAddress, BareName>;

//! Spaces around it, a leading "@", an at:// or profile link and invisible characters from pasting
//! are taken off first. InvalidInput where nothing sensible is left.
Result<Identifier> parseIdentifier(const QString &typed);

} // namespace Skykeep
