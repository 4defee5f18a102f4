// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "sandbox/serverpolicy.h"
#include "sandbox/signinlimiter.h"
#include "sandbox/simulatedaccounts.h"
#include "sandbox/simulatedfaults.h"
#include "sandbox/simulatedtokens.h"

#include <QHash>

namespace Skykeep {

//! All that one simulated server knows.
struct SimulatedState {
    QString url;
    QString did;
    QString userDomain = QStringLiteral(".test");
    ServerPolicy policy;
    SimulatedAccounts accounts;
    SimulatedTokens tokens;
    SignInLimiter signIns;
    SimulatedTrouble trouble;
    SimulatedFaults faults;
    QHash<QString, int> calls; //!< How often each method was called.
};

} // namespace Skykeep
