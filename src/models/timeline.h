// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/ledgerstore.h"

#include <QDate>
#include <QString>

#include <deque>
#include <vector>

namespace Skykeep {

//! One line of an account's history as its owner reads it: the name of a day, or what happened.
struct TimelineLine {
    QString time; //!< "09:12"; empty for a day.
    QString text; //!< "Today", or a sentence.
    QString detail = QString(); //!< The server's own words, if any.
    std::optional<LedgerEvent> event = std::nullopt; //!< Nothing for a day.
    Timestamp at = {}; //!< Of the newest entry in it.

    bool isDay() const { return !event; }

    friend bool operator==(const TimelineLine &, const TimelineLine &) = default;
};

//! The history by days, newest first, \a today being named so. Within a day, renewals that follow
//! each other uneventfully are one line, and so are failures that say the same.
std::vector<TimelineLine> timelineOf(const std::deque<LedgerEntry> &newestFirst, QDate today);

//! By the local calendar.
QDate dayOf(Timestamp time);

} // namespace Skykeep
