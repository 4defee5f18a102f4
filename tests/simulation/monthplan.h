// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "draws.h"
#include "sandbox/serverpolicy.h"

#include <vector>

namespace Skykeep {

//! How much is simulated.
struct MonthSize {
    int accounts = 1000;
    int hosts = 20;
    int days = 30;
};

//! Something that begins and ends.
struct Span {
    Timestamp from;
    Timestamp to;
};

//! A server is in trouble for a while.
struct HostTrouble {
    enum class Kind { Refuses, Silent, Mute, Faulty, Slow, Throttled, KeysLost };

    int host;
    Span span;
    Kind kind;
    Milliseconds delay; //!< Of a slow one.
};

//! The computer sleeps, or has no network.
struct Absence {
    Span span;
    bool isTold; //!< The system tells its programs.
};

//! The keeper ends.
struct Ending {
    enum class Kind {
        Quit, //!< As asked: what is between sent and stored is stored.
        Killed, //!< At any time.
        KilledAtWork, //!< So long after the next renewal was sent that it is probably under way.
    };

    Timestamp at;
    Kind kind;
    Milliseconds afterSending;
    Milliseconds away; //!< Until it is started again.
    bool losesLedger; //!< The file of what was seen is gone by then.
};

//! What becomes of one account, once in the month.
struct Story {
    enum class Kind {
        TakenDown,
        Suspended,
        Deactivated,
        Moved,
        Renamed,
        PasswordChanged,
        AppPasswordRevoked,
        Deleted,
        Paused,
    };

    int account;
    Kind kind;
    Timestamp at;
    //! When it is undone, where that can be.
    Timestamp until;
    int target; //!< The host of a move.
};

//! Everything that will happen, drawn from a seed.
struct MonthPlan {
    MonthSize size;
    quint64 seed = 0;
    Timestamp begin;
    Timestamp end;
    std::vector<ServerPolicy> policies;
    std::vector<int> homes; //!< The host of each account.
    std::vector<HostTrouble> troubles;
    std::vector<Absence> offline; //!< No network at all.
    std::vector<Absence> sleeps;
    std::vector<Span> locks; //!< Of the keychain.
    std::vector<Ending> endings;
    std::vector<Story> stories;
};

MonthPlan drawMonth(const MonthSize &size, quint64 seed, Timestamp begin);

} // namespace Skykeep
