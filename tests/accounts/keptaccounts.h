// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "keeperparts.h"
#include "scriptedpds.h"
#include "support/fakevault.h"
#include "support/fakewatches.h"
#include "support/scripteddns.h"

#include <QTemporaryDir>

#include <memory>

namespace Skykeep {

//! A whole keeper without programs: everything real but the network, the keychain and the clock.
//!
//! Two servers, a directory and the DNS know the accounts that a test adds.
class KeptAccounts
{
public:
    KeptAccounts();
    ~KeptAccounts();

    QTemporaryDir folder;
    ManualClock clock;
    ScriptedHttp http;
    ScriptedDns dns;
    FakeVault vault;
    FakeSleepWatch sleep;
    FakeNetworkWatch network;
    ScriptedPds pds; //!< https://pds.example.com
    ScriptedPds other; //!< https://pds.example.org

    struct Parts;
    std::unique_ptr<Parts> parts;

    AccountKeeper &keeper();
    AccountBook &book();
    UpkeepScheduler &scheduler();

    //! An account at \a server, in the directory and the DNS too.
    PdsAccount &add(const QString &name, ScriptedPds &server);
    PdsAccount &add(const QString &name) { return add(name, pds); }
    //! What the DID document says from now on.
    void liveAt(const QString &name, const ServiceUrl &server, const QString &claims = {});
    QString directoryCall(const QString &name) const;

    //! Begins to keep.
    void start();
    //! Adds an account and signs in to it.
    Did signIn(const QString &name, ScriptedPds &server);
    Did signIn(const QString &name) { return signIn(name, pds); }
    Result<Did> trySignIn(const QString &identifier, const QString &password,
                          const QString &server = {}, const QString &code = {});
    //! Accounts as they lie in the files and the vault of a keeper that ran before.
    void keepFromBefore(const std::vector<QString> &names, ScriptedPds &server, Timestamp due);

    //! The keeper ends and another one begins on the same files and the same keychain.
    void restart();
    //! Ends it; restart() or open() goes on.
    void close();
    //! Ends it, and leaves an entry in its list that is no account.
    void spoilList();
    void open();

    const Account &row(const Did &did) const;
    QStringList ledger(const Did &did) const; //!< The events' words, oldest first.
    SessionState stateOf(const Did &did) const { return row(did).sessionState(clock.now()); }

    //! Until nothing runs and no alarm is due.
    void settle();
    //! The same for a while, where something is held up and never comes to rest.
    void turn();
    //! Lets \a time pass and what comes due happen.
    void pass(Milliseconds time);
    //! Sets this computer's clock, and no server's.
    void setClock(Timestamp now);
    //! How often the scheduler has rung so far.
    int rings = 0;
    QString fileIn(const QString &name) const { return folder.filePath(name); }
};

struct KeptAccounts::Parts : KeeperParts {
    explicit Parts(KeptAccounts &world);
};

} // namespace Skykeep
