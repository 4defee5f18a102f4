// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "identity/did.h"
#include "sandbox/loopbackexchange.h"
#include "sandbox/simulatedrefusal.h"
#include "xrpc/hostingstatus.h"

#include <QUrl>

#include <functional>

namespace Skykeep {

//! One thing that goes wrong with an answer, on its way or in what it says.
//!
//! What takes the place of an answer does so before the server has acted, unless afterActing()
//! is said; what spoils one comes, by its nature, after.
class SimulatedFault
{
public:
    // The connection. Refusing it is for all or none: SimulatedPds::stop(). For one account's call
    // a reset comes closest, which from the client's side also is a connection without an answer.
    static SimulatedFault reset(); //!< Without a word.
    static SimulatedFault blackHole(); //!< Never an answer, and never an end.
    static SimulatedFault cutOff(); //!< An end in the middle of the answer.
    //! The right answer, so many \a bytes at a time.
    static SimulatedFault trickle(qsizetype bytes, Milliseconds pause);

    // Somebody on the way answers instead.
    static SimulatedFault captivePortal(); //!< 200, HTML.
    static SimulatedFault proxyRefusal(); //!< 403, HTML.
    static SimulatedFault redirect(const QUrl &target);

    // The server answers something else.
    //! 500 as the reference PDS words it; 502 and others as the page of what stands before it.
    static SimulatedFault serverError(int status);
    static SimulatedFault tooManyRequests(std::optional<std::chrono::seconds> retryAfter);
    static SimulatedFault refusal(SimulatedRefusal refusal);

    // Its answer is not what it should be.
    static SimulatedFault truncatedJson(); //!< Whole by its length, and half of the JSON.
    static SimulatedFault wrongContentType(); //!< JSON by its content and not by its type.
    static SimulatedFault oversized(qsizetype bytes = 10 << 20); //!< Good JSON but for its size.
    static SimulatedFault withoutOptionalFields(); //!< As older servers answer.
    static SimulatedFault hostingStatus(HostingStatus hosting); //!< Any words at all.
    static SimulatedFault otherAccount(const Did &did);

    //! The same, and the server does first what it was asked to.
    SimulatedFault afterActing() const;
    bool isAfterActing() const { return m_isAfterActing; }

    //! What is sent instead of \a reply.
    LoopbackReply spoilt(LoopbackReply reply) const;

private:
    using Spoil = std::function<void(LoopbackReply &)>;

    SimulatedFault(Spoil spoil, bool isAfterActing);
    static SimulatedFault instead(LoopbackReply reply);

    Spoil m_spoil;
    bool m_isAfterActing;
};

//! Which calls a fault meets.
struct FaultScope {
    //! The one whose token, DID, handle or sign-in the call carries; nothing: any call.
    std::optional<Did> account = std::nullopt;
    //! Such as "com.atproto.server.refreshSession", or the path of what is no method; empty: any.
    QString method = QString();
    //! How many; nothing: until it is taken back.
    std::optional<int> calls = std::nullopt;
};

} // namespace Skykeep
