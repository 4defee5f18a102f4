// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "faults/simulatedworld.h"
#include "support/check.h"

#include <functional>

namespace Skykeep {

//! What happens to a server, or to an account at it.
using Happening = std::function<void(SimulatedWorld &, const Did &)>;

//! Until it is taken back, with every call on behalf of the account and nobody else's.
inline Happening fault(SimulatedFault what)
{
    return [what](SimulatedWorld &world, const Did &did) {
        world.pds.addFault(what, {.account = did});
    };
}

//! The same, and calls take no longer than a test has time for.
inline Happening slowFault(SimulatedFault what)
{
    return [what](SimulatedWorld &world, const Did &did) {
        world.http.hurry(world.pds.url(), std::chrono::milliseconds(20));
        world.pds.addFault(what, {.account = did});
    };
}

//! Everything is as it should be again.
inline void mend(SimulatedWorld &world)
{
    world.pds.clearFaults();
    world.http.relax();
    if (!world.pds.start())
        qFatal("the port is taken");
}

//! The server says that the account is taken down, and keeps its session all the same.
inline void park(SimulatedWorld &world, const Did &did)
{
    world.pds.sayStatus(did, HostingStatus{false, QStringLiteral("takendown")});
    world.pds.addFault(SimulatedFault::refusal({401, QStringLiteral("AccountTakedown"),
                                                QStringLiteral("Account has been taken down")}),
                       {.account = did,
                        .method = QStringLiteral("com.atproto.server.refreshSession"),
                        .calls = 1});
    (void)finish(world.keeper().refresh(did));
    world.settle();
}

inline int signInsAt(const SimulatedPds &pds)
{
    return pds.callCount(QStringLiteral("com.atproto.server.createSession"));
}

inline int refreshesAt(const SimulatedPds &pds)
{
    return pds.callCount(QStringLiteral("com.atproto.server.refreshSession"));
}

} // namespace Skykeep
