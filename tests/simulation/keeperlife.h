// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/keeperparts.h"
#include "internetaccess.h"
#include "simulatedkeychain.h"
#include "support/fakewatches.h"

namespace Skykeep {

//! One run of a keeper on the files of a folder, from its start to its end, whichever that is.
class KeeperLife
{
public:
    struct World {
        Timeline &timeline;
        Internet &internet;
        Draws &keychainDraws;
        Draws &keeperDraws;
    };

    KeeperLife(World world, QString folder, MemoryVault::Contents secrets);
    //! Nothing of what still waits gets anywhere. Not from within the keeper.
    ~KeeperLife();

    void start();
    //! Begins nothing more.
    void stop();
    //! Tokens may be between sent and stored.
    bool isBusy() const { return m_parts->sessions.isBusy(); }
    //! What the disk holds just now, as if the power had gone: copied to \a folder.
    void copyFiles(const QString &folder) const;

    AccountKeeper &keeper() { return m_parts->accounts; }
    KeeperParts &parts() { return *m_parts; }
    FakeSleepWatch &sleepWatch() { return m_sleep; }
    FakeNetworkWatch &networkWatch() { return m_network; }
    SimulatedKeychain &keychain() { return m_keychain; }
    const MemoryVault::Contents &secrets() const { return m_keychain.contents(); }

private:
    Timeline &m_timeline;
    QString m_folder;
    SimulatedKeychain m_keychain;
    InternetAccess m_http;
    InternetNames m_dns;
    FakeSleepWatch m_sleep;
    FakeNetworkWatch m_network;
    std::unique_ptr<KeeperParts> m_parts;
};

} // namespace Skykeep
