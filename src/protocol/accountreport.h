// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/timestamp.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace Skykeep {

//! One warning as it crosses the local protocol.
struct WarningReport {
    QString code = {};
    QString level = {}; //!< "critical", "warning" or "notice".
    QString text = {};
    QString remedy = {}; //!< Empty where there is none.
    bool isAcknowledged = false; //!< For good, or until snoozedUntil.
    std::optional<Timestamp> snoozedUntil = {};

    friend bool operator==(const WarningReport &, const WarningReport &) = default;
};

//! One account as it crosses the local protocol, and as `skykeep list --json` shows it.
//!
//! The names of the JSON fields are a contract. What is not known yet is null there and nothing
//! here; texts that can be nothing are empty here.
struct AccountReport {
    QString did = {};
    QString handle = {};
    QString label = {};
    QString server = {}; //!< The session host.
    QString accountHost = {};
    std::optional<bool> active = {};
    QString status = {};
    std::optional<Timestamp> statusAsOf = {};
    QString statusSource = {};
    QString session = {};
    QString reason = {}; //!< Of "sign-in-needed", or why it waits.
    QString attention = {}; //!< The highest level of the warnings not acknowledged.
    QString credential = {};
    std::optional<Timestamp> accessExpiresAt = {};
    std::optional<Timestamp> refreshExpiresAt = {};
    std::optional<Timestamp> nextRefreshAt = {};
    std::optional<Timestamp> lastRefreshAt = {};
    QList<WarningReport> warnings = {};

    // Only `show` fills these.
    std::optional<bool> handleVerified = {};
    QString movedTo = {}; //!< The server the account lives at now.
    QString lastError = {};
    std::optional<Timestamp> signInNeededBy = {};
    std::optional<Timestamp> keptSince = {};

    friend bool operator==(const AccountReport &, const AccountReport &) = default;
};

enum class Detail {
    Listed, //!< The fields of `list`.
    Full, //!< Those of `show` too.
};

QJsonObject toJson(const WarningReport &warning);
QJsonArray toJson(const QList<WarningReport> &warnings);
QJsonObject toJson(const AccountReport &account, Detail detail);

//! Lenient: what is missing or of another type is nothing.
AccountReport readAccount(const QJsonObject &object);
QList<WarningReport> readWarnings(const QJsonArray &array);

} // namespace Skykeep
