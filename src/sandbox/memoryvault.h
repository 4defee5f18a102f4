// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "vault/turnstile.h"
#include "vault/vault.h"

#include <QHash>

namespace Skykeep {

//! A keychain in memory: what it keeps is gone with it.
//!
//! It keeps encoded items, so that what does not fit or decode fails here as it does in a real
//! one; and it answers on a later turn of the event loop, one call after the other.
class MemoryVault : public Vault
{
    Q_OBJECT

public:
    enum class Call {
        Read,
        Write,
        Erase,
        ReadTombstone,
        WriteTombstone,
        EraseTombstone,
        Probe,
        Unlock,
        SelfTest,
    };

    //! What lies in it, to be handed to the next run.
    struct Contents {
        QHash<Did, Secret> items;
        QHash<Did, Secret> tombstones;
    };

    //! \a backend is what it is called.
    explicit MemoryVault(QString backend, Contents contents = {});
    ~MemoryVault() override;

    Task<VaultItem> read(Did did) override;
    Task<void> write(VaultItem item) override;
    Task<void> erase(Did did) override;
    Task<Tombstone> readTombstone(Did did) override;
    Task<void> writeTombstone(Tombstone tombstone) override;
    Task<void> eraseTombstone(Did did) override;
    Task<VaultState> probe() override;
    //! It needs no password.
    Task<void> unlock() override;
    Task<void> selfTest() override;
    void expectBackend(QString backend) override;
    VaultState state() const override { return m_state; }
    QString backend() const override;
    void shutDown() override { m_isShutDown = true; }

    //! Ready, Locked, Missing or Denied. At once; Changed follows from setBackend().
    void setState(VaultState state);
    //! Another keychain answers.
    void setBackend(const QString &backend);

    const Contents &contents() const { return m_contents; }
    //! What another process does to it: no call, no state, no signal.
    Contents &contents() { return m_contents; }

protected:
    //! Waits as long as the keychain takes; an error is what the caller is told.
    virtual Task<void> admit(Call call, QString subject);
    //! A write has landed; an error is what its caller is told instead.
    virtual Result<void> landed(Call call, const Did &did);
    //! What becomes of a locked one when the user is asked.
    virtual VaultState unlocked() const { return VaultState::Ready; }

private:
    Result<void> checkReady(const QString &subject) const;
    Task<Secret> take(Call call, Did did);
    Task<void> land(Call call, Did did, Secret bytes);
    Task<void> remove(Call call, Did did);
    void update();
    QHash<Did, Secret> &drawer(Call call);

    Turnstile m_turnstile;
    Contents m_contents;
    QString m_backend;
    QString m_expected;
    VaultState m_set = VaultState::Ready;
    VaultState m_state = VaultState::Ready;
    bool m_isShutDown = false;
};

} // namespace Skykeep
