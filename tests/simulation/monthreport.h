// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/timestamp.h"
#include "monthplan.h"

#include <QMap>
#include <QStringList>

namespace Skykeep {

//! How long something took to be noticed.
struct Notices {
    int due = 0; //!< Happened.
    int seen = 0;
    int undone = 0; //!< Was over before its time had come.
    std::vector<Milliseconds> times; //!< From when it happened, hindrances included.
    //! The longest share that one took of the time that is promised for it.
    double slowest = 0;
};

//! Sessions whose newest token never reached the keychain, by what came between.
struct Losses {
    int keeperGone = 0;
    int lostAsleep = 0;
    int answerLost = 0;

    int total() const { return keeperGone + lostAsleep + answerLost; }
};

//! What a month came to.
struct MonthReport {
    MonthSize size;
    quint64 seed = 0;

    qint64 refreshes = 0;
    qint64 idealRefreshes = 0;
    int comparedAccounts = 0;
    double leastOfIdeal = 1; //!< The account that was renewed least, as a share of its ideal.
    double mostOfIdeal = 1;
    int calls = 0;

    int kills = 0;
    int quits = 0;
    int sleeps = 0;
    int outages = 0;
    //! Keeper gone between a server's answer and the keychain, by what the server makes of that.
    int inWindowWithGrace = 0;
    int inWindowWithoutGrace = 0;
    Losses lossesWithGrace; //!< Away for longer than the grace.
    Losses lossesWithoutGrace;
    int endedSessions = 0; //!< By their servers.
    int signIns = 0;
    QMap<QString, Notices> notices;

    int peakPerHost = 0;
    int guestPeakPerHost = 0; //!< Of calls that sign-ins and moves brought.
    int busiestMinutePerHost = 0;
    double busiestMinutePerAccount = 0; //!< The same, for each account of that host.
    int peakAtDirectory = 0;
    int busiestMinuteAtDirectory = 0;
    int alarms = 0;

    quint64 fingerprint = 0; //!< Of every call in order.

    // What was found to be wrong, a sentence each.
    QStringList lost; //!< Sessions.
    QStringList wrong; //!< What was said of accounts.
    QStringList late;
    QStringList uneven; //!< Renewed too often or too seldom.
    QStringList flooded;

    bool isSound() const
    {
        return lost.isEmpty() && wrong.isEmpty() && late.isEmpty() && uneven.isEmpty()
            && flooded.isEmpty();
    }
    //! The figures, a line each, and what was wrong.
    QString toText() const;
};

} // namespace Skykeep
