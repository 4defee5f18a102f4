// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "sandbox/simulatedpds.h"
#include "secrecy/notedsecrets.h"

namespace Skykeep {

//! Whatever \a pds is told and hands out is searched for when the test has ended.
inline void noteSecretsOf(SimulatedPds &pds)
{
    pds.setWitness([](const LoopbackRequest &request, const LoopbackReply &reply) {
        noteSecretsOfCall(request.header("authorization"), request.body);
        noteSecretsOfCall({}, reply.body);
    });
}

} // namespace Skykeep
