// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "vault/turnstile.h"
#include "vault/vault.h"

#include <QHash>

#include <map>
#include <set>
#include <vector>

namespace Skykeep {

//! A keychain in memory that a test can lock, take away, hold up and let fail.
//!
//! It keeps encoded items, so that what does not fit or decode fails here as it does in a real
//! one; and it answers on a later turn of the event loop, one call after the other.
class FakeVault final : public Vault
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
    //! What becomes of a write that is said to fail.
    enum class Landing { Never, Anyway };

    //! What lies in it, to be handed to the next run.
    struct Contents {
        QHash<Did, Secret> items;
        QHash<Did, Secret> tombstones;
    };

    explicit FakeVault(Contents contents = {});
    ~FakeVault() override;

    Task<VaultItem> read(Did did) override;
    Task<void> write(VaultItem item) override;
    Task<void> erase(Did did) override;
    Task<Tombstone> readTombstone(Did did) override;
    Task<void> writeTombstone(Tombstone tombstone) override;
    Task<void> eraseTombstone(Did did) override;
    Task<VaultState> probe() override;
    //! The user types the password at once, unless userDismissesUnlock().
    Task<void> unlock() override;
    Task<void> selfTest() override;
    void expectBackend(QString backend) override;
    VaultState state() const override;
    QString backend() const override;
    void shutDown() override;

    // What a test does to it.

    //! Ready, Locked, Missing or Denied. At once; Changed follows from setBackend().
    void setState(VaultState state);
    //! "Fake keychain" unless told otherwise.
    void setBackend(const QString &backend);
    void userDismissesUnlock() { m_dismissesUnlock = true; }
    //! Every \a call from now on waits until release(); so does what comes after it.
    void hold(Call call) { m_held.insert(call); }
    //! Lets go of every kind of call.
    void release();
    //! The next \a call fails with \a kind; several add up, in order.
    void failNext(Call call, ErrorKind kind, Landing landing = Landing::Never);

    // What another process did to it: no call, no state, no signal.

    void put(const VaultItem &item);
    void putBytes(const Did &did, const QByteArray &bytes);
    void put(const Tombstone &tombstone);
    void remove(const Did &did);

    // What a test sees of it.

    std::optional<VaultItem> item(const Did &did) const;
    std::optional<Tombstone> tombstone(const Did &did) const;
    qsizetype itemCount() const { return m_contents.items.size(); }
    qsizetype tombstoneCount() const { return m_contents.tombstones.size(); }
    Contents contents() const { return m_contents; }
    //! How many of \a call were begun.
    int count(Call call) const;
    //! How many wait behind a hold() just now.
    int heldCount() const { return m_heldCount; }
    //! What landed, first to last.
    const std::vector<VaultItem> &writes() const { return m_writes; }

private:
    struct Failure {
        ErrorKind kind;
        Landing landing;
    };

    Task<void> begin(Call call);
    Result<void> checkReady(const QString &subject) const;
    std::optional<Failure> takeFailure(Call call);
    Result<void> land(const Did &did, const Secret &bytes);
    void update();

    Turnstile m_turnstile;
    std::vector<std::unique_ptr<SharedAnswer<void>>> m_behindHold;
    std::set<Call> m_held;
    std::map<Call, std::vector<Failure>> m_failures;
    std::map<Call, int> m_counts;
    std::vector<VaultItem> m_writes;
    Contents m_contents;
    QString m_backend;
    QString m_expected;
    VaultState m_set = VaultState::Ready;
    VaultState m_state = VaultState::Ready;
    int m_heldCount = 0;
    bool m_dismissesUnlock = false;
    bool m_isShutDown = false;
};

} // namespace Skykeep
