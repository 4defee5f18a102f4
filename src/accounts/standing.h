// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/account.h"
#include "accounts/warnings.h"

#include <QJsonObject>

#include <optional>

namespace Skykeep {

//! How an account stands, as far as its owner is told of changes. What is not known is empty.
struct Standing {
    //! "active", or the word of the warning: "taken-down", "suspended", "deactivated", "deleted".
    QString hosting = QString();
    QString handle = QString();
    QString movedTo = QString(); //!< The server it has left for.
    QString signInReason = QString();
    //! The end of a session that is not being renewed, and whether it is near.
    std::optional<Timestamp> endsAt = std::nullopt;
    bool endsVerySoon = false;

    friend bool operator==(const Standing &, const Standing &) = default;
};

//! What \a account and its \a warnings say. Pure. Where they do not say, it stands as \a before.
Standing standingOf(const Account &account, const std::vector<Warning> &warnings,
                    const Standing &before);

QJsonObject toJson(const Standing &standing);
Standing standingFrom(const QJsonObject &object);

} // namespace Skykeep
