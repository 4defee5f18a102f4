// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/keeperparts.h"
#include "faults/hurriedhttp.h"
#include "faults/serverclock.h"
#include "net/qthttpclient.h"
#include "sandbox/simulatedpds.h"
#include "support/fakevault.h"
#include "support/fakewatches.h"
#include "support/manualclock.h"
#include "support/scripteddns.h"

#include <QTemporaryDir>

#include <memory>

namespace Skykeep {

//! A whole keeper without programs, on real connections to simulated servers. Only the keychain
//! and the clock are stood in for.
class SimulatedWorld
{
public:
    SimulatedWorld();
    ~SimulatedWorld();

    QTemporaryDir folder;
    ManualClock clock;
    ServerClock serverClock{clock};
    SimulatedDirectory directory{serverClock};
    SimulatedPds pds{serverClock, directory};
    SimulatedPds other{serverClock, directory};
    QtHttpClient connections{QtHttpClient::Options{"Skykeep/test"}};
    HurriedHttp http{connections};
    ScriptedDns dns; //!< Handles under .test are never asked for there.
    FakeVault vault;
    FakeSleepWatch sleep;
    FakeNetworkWatch network;
    std::unique_ptr<KeeperParts> parts;

    AccountKeeper &keeper() { return parts->accounts; }

    //! Makes an account with an app password, "laptop", and signs in with that.
    Did signIn(const QString &name, SimulatedPds &server);
    Did signIn(const QString &name) { return signIn(name, pds); }
    Result<Did> trySignIn(const Did &did, const QString &password, SimulatedPds &server);

    const Account &row(const Did &did) const { return *parts->registry.find(did); }
    //! The session's state, and why a sign-in is needed: "sign-in-needed revoked".
    QString outcomeOf(const Did &did) const;
    //! "taken-down critical, status-stale notice", worst first.
    QString warningsOf(const Did &did);
    Attention attentionOf(const Did &did);
    QString keeperWarnings();
    VaultItem kept(const Did &did) const { return vault.item(did).value(); }

    //! Until nothing runs and no alarm is due.
    void settle();
    //! Lets \a time pass and what comes due happen.
    void pass(Milliseconds time);
    //! Until the account has been due once, and what came of it.
    void passUntilDue(const Did &did);

private:
    bool isCalm() const;
};

} // namespace Skykeep
