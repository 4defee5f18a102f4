// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/timestamp.h"
#include "vault/keychainstate.h"
#include "vault/turnstile.h"

#include <QSet>

#include <memory>

namespace QKeychain {
class Job;
}

namespace Skykeep {

class KeychainJob;

struct KeychainLimits {
    //! After this a call's caller gets TimedOut. The call itself cannot be taken back.
    Milliseconds answer{10'000};
    //! For so long, from its start, later calls wait for one that outlived its limit. Then they
    //! get VaultUnavailable at once, until it ends after all.
    Milliseconds patience{20'000};
};

//! The operating system's keychain, through QtKeychain.
//!
//! Items lie under the service "skykeep" with the keys
//!     skykeep/<profile id>/<did>              a session
//!     skykeep/<profile id>/<did>#signed-out   a tombstone
//!     skykeep/<profile id>/self-test          for the blink of a self-test
//!
//! The lock is looked at before each call and again after one that failed: QtKeychain says
//! "not found" of a locked or absent keychain too. Before the first write of an item in this
//! process, and the first after a write that may have landed late, the item is read, so that one
//! of a newer version is never overwritten.
//!
//! Shutting down refuses new calls and ends waiting reads; what was to be written before is.
class KeychainVault final : public Vault
{
    Q_OBJECT

public:
    //! \a watch must outlive it.
    KeychainVault(const QString &profileId, LockWatch &watch, KeychainLimits limits = {});
    ~KeychainVault() override;

    Task<VaultItem> read(Did did) override;
    Task<void> write(VaultItem item) override;
    Task<void> erase(Did did) override;

    Task<Tombstone> readTombstone(Did did) override;
    Task<void> writeTombstone(Tombstone tombstone) override;
    Task<void> eraseTombstone(Did did) override;

    Task<VaultState> probe() override;
    Task<void> unlock() override;
    Task<void> selfTest() override;

    void expectBackend(QString backend) override { m_keychain.expect(std::move(backend)); }
    VaultState state() const override { return m_keychain.state(); }
    QString backend() const override { return m_keychain.backend(); }
    void shutDown() override;

private:
    QString keyOf(const Did &did) const { return m_prefix + did.toString(); }
    QString tombstoneKeyOf(const Did &did) const
    {
        return keyOf(did) + QLatin1String("#signed-out");
    }

    // Each of these waits for its turn.
    Task<Secret> fetch(QString key, Did did);
    Task<void> store(QString key, Secret bytes, Did did);
    Task<void> remove(QString key, Did did);

    // These have it.
    Task<Secret> readKey(QString key, QString subject);
    Task<void> writeKey(QString key, Secret bytes, QString subject);
    Task<void> eraseKey(QString key, QString subject);
    Task<Secret> run(std::unique_ptr<QKeychain::Job> job, QString key, QString subject);
    Task<void> checkOverwritableOnce(QString key, Did did);

    const QString m_prefix;
    const KeychainLimits m_limits;
    KeychainState m_keychain;

    Turnstile m_turnstile;
    std::unique_ptr<KeychainJob> m_job; // under way, or overdue
    QSet<QString> m_overwritable; // keys that hold nothing newer than what we write
    bool m_isShutDown = false;
};

} // namespace Skykeep
