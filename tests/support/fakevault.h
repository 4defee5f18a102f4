// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "sandbox/memoryvault.h"

#include <map>
#include <set>
#include <vector>

namespace Skykeep {

//! A keychain in memory that a test can lock, take away, hold up and let fail.
class FakeVault final : public MemoryVault
{
    Q_OBJECT

public:
    //! What becomes of a write that is said to fail.
    enum class Landing { Never, Anyway };

    //! Called "Fake keychain" until setBackend() says otherwise.
    explicit FakeVault(Contents contents = {});
    ~FakeVault() override;

    void shutDown() override;

    // What a test does to it.

    //! Otherwise the user types the password at once.
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
    qsizetype itemCount() const { return contents().items.size(); }
    qsizetype tombstoneCount() const { return contents().tombstones.size(); }
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

    Task<void> admit(Call call, QString subject) override;
    Result<void> landed(Call call, const Did &did) override;
    VaultState unlocked() const override;

    std::vector<std::unique_ptr<SharedAnswer<void>>> m_behindHold;
    std::set<Call> m_held;
    std::map<Call, std::vector<Failure>> m_failures;
    std::map<Call, int> m_counts;
    std::vector<VaultItem> m_writes;
    //! Of a write that lands all the same.
    std::optional<ErrorKind> m_afterLanding;
    int m_heldCount = 0;
    bool m_dismissesUnlock = false;
};

} // namespace Skykeep
