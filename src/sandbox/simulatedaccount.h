// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/timestamp.h"
#include "identity/did.h"
#include "identity/handle.h"
#include "xrpc/hostingstatus.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace Skykeep {

//! A refresh token that its server would still take.
struct RefreshGrant {
    QString id; //!< The token's jti.
    Timestamp expiresAt;
    QString successor; //!< The jti that every use of this token leads to; empty until the first.
    QString appPassword; //!< The name of the one it came from; empty for the main password.
};

struct SimulatedAppPassword {
    QString name;
    QString password;
    bool isPrivileged = false;
};

struct SimulatedRecord {
    QString collection;
    QString key;
    QString cid = {};
    QJsonObject value = {};
};

//! What makes a server, or what it does for one account, worse than it should be.
struct SimulatedTrouble {
    Milliseconds delay{0};
    std::optional<Timestamp> throttledUntil = std::nullopt; //!< 429 until then.
};

//! An account at a simulated server.
struct SimulatedAccount {
    Did did;
    Handle handle;
    QString email;
    QString password;
    bool isTakenDown = false;
    bool isSuspended = false;
    bool isDeactivated = false;
    std::optional<HostingStatus> otherStatus
        = std::nullopt; //!< Instead of what the three above come to.
    std::optional<QString> secondFactor = std::nullopt; //!< The code that is asked for.
    std::vector<SimulatedAppPassword> appPasswords = {};
    std::vector<RefreshGrant> grants = {};
    std::vector<SimulatedRecord> records = {}; //!< The oldest first.
    SimulatedTrouble trouble = {};

    //! Taken down or suspended: it has no sessions.
    bool isBarred() const { return isTakenDown || isSuspended; }
    HostingStatus hosting() const;

    SimulatedAppPassword *appPassword(const QString &name);
    //! Ends its sessions, too.
    void revokeAppPassword(const QString &name);
    RefreshGrant *grant(const QString &id);
};

} // namespace Skykeep
