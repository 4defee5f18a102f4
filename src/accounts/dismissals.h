// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/timestamp.h"

#include <QHash>
#include <QString>

namespace Skykeep {

//! A warning that its owner has seen, and wants to hear of again.
struct Snooze {
    QString fingerprint; //!< Of the facts that were seen.
    Timestamp until; //!< To the second.

    friend bool operator==(const Snooze &, const Snooze &) = default;
};

//! Which warnings the owner wants to hear no more of, as long as their facts are the same.
//!
//! By the word of the warning's code; of each there is one kind at the most.
struct Dismissals {
    QHash<QString, QString> acknowledged = {}; //!< Code → fingerprint.
    QHash<QString, Snooze> snoozed = {};

    bool isEmpty() const { return acknowledged.isEmpty() && snoozed.isEmpty(); }
    void acknowledge(const QString &code, const QString &fingerprint);
    void snooze(const QString &code, const Snooze &snooze);
    void clear();

    bool isAnyOver(Timestamp now) const;
    //! Forgets the snoozes that are over.
    void endSnoozes(Timestamp now);

    friend bool operator==(const Dismissals &, const Dismissals &) = default;
};

} // namespace Skykeep
