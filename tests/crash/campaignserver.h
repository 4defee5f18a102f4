// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "crash/watchedkeeper.h"

#include <functional>
#include <optional>

namespace Skykeep {

//! A refresh token that a server took, and the one it gave for it.
struct Rotation {
    QByteArray used;
    QByteArray given;
    Instant at; //!< When the server had acted; its answer leaves right after.
};

//! A server whose accounts a keeper keeps while it is killed again and again.
class CampaignServer
{
public:
    //! Where a renewal has got to at the server.
    enum class Moment {
        Asked, //!< It has the request and has not acted.
        Acted, //!< The old token is used up; nobody knows yet.
        Answered, //!< The answer has left.
    };
    using Witness = std::function<void(Moment, const QString &did)>;

    CampaignServer() = default;
    CampaignServer(const CampaignServer &) = delete;
    CampaignServer &operator=(const CampaignServer &) = delete;
    virtual ~CampaignServer() = default;

    virtual QUrl url() const = 0;
    virtual QUrl plcUrl() const = 0;
    //! A used token leads to the same successor for a while.
    virtual bool hasGrace() const = 0;
    //! Gives its DID.
    virtual QString createAccount(const QString &handle, const QString &password) = 0;

    //! A server that lives in this process tells what it does, and what it did last.
    virtual bool isWitnessed() const { return false; }
    virtual void setWitness(Witness) { }
    virtual std::optional<Rotation> lastRotation(const QString &) const { return {}; }
};

} // namespace Skykeep
