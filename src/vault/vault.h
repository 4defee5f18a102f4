// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/task.h"
#include "vault/vaultitem.h"

#include <QObject>

namespace Skykeep {

//! Whether the keychain can be used just now.
enum class VaultState {
    Unknown, //!< Not asked yet.
    Ready,
    Locked, //!< Waits for the user.
    Missing, //!< No keychain answers.
    Denied, //!< The keychain or the user refused us.
    Changed, //!< Another keychain answers than the one that holds our items.
};

//! Where secrets are kept.
//!
//! Calls go one at a time, in order. None of them ever raises a password window but unlock(): on a
//! locked keychain they fail with VaultLocked at once. VaultEmpty is only said by an unlocked
//! keychain that really has no such item.
class Vault : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual Task<VaultItem> read(Did did) = 0;
    //! Has landed when it says so. After TimedOut it may still land: read before trusting.
    virtual Task<void> write(VaultItem item) = 0;
    //! No error where there is nothing to erase.
    virtual Task<void> erase(Did did) = 0;

    virtual Task<Tombstone> readTombstone(Did did) = 0;
    virtual Task<void> writeTombstone(Tombstone tombstone) = 0;
    virtual Task<void> eraseTombstone(Did did) = 0;

    //! Asks the keychain for its state, without a window. The last answer is in state().
    virtual Task<VaultState> probe() = 0;
    //! The user asked for it: may raise the keychain's own password window, and waits for it.
    virtual Task<void> unlock() = 0;
    //! Writes, reads, compares and erases an item of no account. For `skykeep doctor`.
    virtual Task<void> selfTest() = 0;

    //! Our items lie in the keychain called \a backend; another one that answers is Changed, and
    //! is neither read nor written. Empty: whichever answers first is ours.
    virtual void expectBackend(QString backend) = 0;

    virtual VaultState state() const = 0;
    //! Which keychain answers, in words: "GNOME Keyring". Empty where none does.
    virtual QString backend() const = 0;

    //! Ends what can be ended, refuses new calls; a write under way is still waited for by its caller.
    virtual void shutDown() = 0;

Q_SIGNALS:
    void stateChanged();
};

//! A VaultState as `skykeep keychain status` says it: "ready", "locked", "missing", "denied", "changed", "unknown".
QString toString(VaultState state);

} // namespace Skykeep
