// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "vault/vault.h"

#include <memory>

namespace Skykeep {

//! What can be seen of the keychain from outside.
struct KeychainSight {
    VaultState state = VaultState::Unknown; //!< Ready, Locked, Missing or Denied.
    QString backend; //!< Which keychain answers, in words: "GNOME Keyring". Empty where none does.
    QString detail; //!< Why it is not ready. For logs.
};

//! Tells whether the keychain is there and unlocked, without touching what is in it.
class LockWatch : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! The one that belongs to the keychain QtKeychain uses on this system.
    static std::unique_ptr<LockWatch> ofThisSystem();

    //! Asks anew. Never raises a window, and answers within a bounded time.
    virtual QCoro::Task<KeychainSight> look() = 0;
    //! Whether the item \a key lies where only a password window leads, while the rest is open.
    virtual QCoro::Task<bool> isOutOfReach(QString /*key*/) { co_return false; }
    //! Raises the keychain's own password window and waits, however long, for the user.
    virtual Task<void> unlock() = 0;
    //! QtKeychain is about to be used. What it chooses now, it keeps.
    virtual void settle() { }
    //! Takes the password window away; who waits for it gets Cancelled.
    virtual void shutDown() = 0;

Q_SIGNALS:
    //! Something may be different: look again.
    void changed();
};

} // namespace Skykeep
