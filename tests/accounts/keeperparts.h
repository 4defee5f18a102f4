// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/accountkeeper.h"

namespace Skykeep {

//! What a keeper is put together from, in the order of app/keeper.
struct KeeperParts {
    //! All of them outlive the parts.
    struct World {
        HttpClient &http;
        DnsClient &dns;
        Vault &vault;
        Clock &clock;
        ServiceUrl directory;
        QString folder; //!< Where its files lie.
    };

    explicit KeeperParts(const World &world);

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
