// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/account.h"
#include "monthplan.h"
#include "session/refreshpolicy.h"

#include <optional>
#include <vector>

namespace Skykeep {

//! A time in which an account could not be looked after, and how long it may still be felt then:
//! who waits after failures waits up to an hour more.
struct Hindrance {
    Span span;
    Milliseconds echo{0};
    //! Who is refused meanwhile asks again a day later, whenever the trouble ends.
    bool isRejection = false;
};

//! A refresh token that its server gave out and that no keychain holds yet.
struct Rotation {
    enum class Risk {
        None, //!< It is on its way into the keychain.
        AnswerLost,
        LostAsleep,
        KeeperGone,
    };

    QByteArray token;
    Timestamp at;
    Risk risk = Risk::None;
};

//! What really became of one account: what the keeper has to find out, and is judged by.
struct AccountCourse {
    Did did;
    Handle handle;
    int host = 0;
    QString password;
    QString appPassword = {}; //!< Its name at the server; empty: signed in with the main password.

    //! Its session is over at its server, and what is to be said of that.
    struct Ended {
        Timestamp at;
        std::optional<SignInReason> reason;
    };
    std::optional<Ended> ended = std::nullopt;
    std::optional<Rotation> rotation = std::nullopt;

    int refreshes = 0; //!< That its server granted.

    // What the ideal number of them depends on.
    std::vector<Hindrance> hindrances = {}; //!< Its own.
    struct Turn {
        enum class Kind { SignedIn, Forced, Paced };

        Timestamp at;
        Kind kind;
        RefreshPace pace = RefreshPace::Regular;
    };
    std::vector<Turn> turns = {}; //!< In order.
    bool hasMoved = false; //!< From one host to another: no ideal is known.
    std::optional<int> movesTo = std::nullopt; //!< The host that has to confirm it.
    std::optional<Timestamp> keptSince = std::nullopt;
    bool hasNoGrace = false;
    bool isPaused = false;

    RefreshPace pace() const
    {
        return hasNoGrace || isPaused ? RefreshPace::KeepAlive : RefreshPace::Regular;
    }
};

//! How often a keeper renews that is always on time.
Milliseconds refreshInterval(const Did &did, const ServerPolicy &policy, RefreshPace pace);

//! How often it would have renewed \a course's session between \a month's ends, if nothing but
//! \a hindrances had kept it from doing so.
int idealRefreshes(const AccountCourse &course, const ServerPolicy &policy, Span month,
                   std::vector<Hindrance> hindrances);

//! When what is promised \a within a time of \a since is due, hindrances and their echoes counted in.
Timestamp dueTime(Timestamp since, Milliseconds within, std::vector<Hindrance> hindrances);

} // namespace Skykeep
