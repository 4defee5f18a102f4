// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/accountkeeper.h"

namespace Skykeep {

//! What a keeper is put together from, in the order of app/keeper, in whatever world a test makes.
struct KeeperParts {
    //! All of it outlives the parts.
    struct World {
        HttpClient &http;
        DnsClient &dns;
        Vault &vault;
        SleepWatch &sleep;
        NetworkWatch &network;
        Clock &clock;
        ServiceUrl directory;
        QString folder; //!< Of accounts.json and ledger.sqlite.
        std::function<double()> random = [] { return 0.5; }; //!< Draws from 0 to 1.
    };

    explicit KeeperParts(const World &world);

    static QString rosterFile(const QString &folder);
    static QString ledgerFile(const QString &folder);
    //! Of every session that such a keeper stores.
    static QString installId();

    TaskScope scope;
    IdentityResolver resolver;
    XrpcClient xrpc;
    AccountLocator locator;
    SessionKeeper sessions;
    AccountRegistry registry;
    RosterStore rosterStore;
    LedgerStore ledgerStore;
    AccountBook book;
    HostBook hosts;
    AccountUpkeep upkeep;
    UpkeepScheduler scheduler;
    SignIn signIn;
    AppPasswordSwitch appPasswords;
    AccountKeeper accounts;
};

} // namespace Skykeep
