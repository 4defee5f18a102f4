// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "vault/lockwatch.h"

namespace Skykeep {

//! Whether the keychain that answers is there, unlocked, and ours.
class KeychainState : public QObject
{
    Q_OBJECT

public:
    //! \a watch must outlive it.
    explicit KeychainState(LockWatch &watch);

    //! Looks anew. No error where the keychain can be used, and the item \a key where one is named.
    Task<void> check(QString subject, QString key = {});
    //! Raises the password window where the keychain is ours and waits for one.
    Task<void> unlock();
    //! The keychain that holds our items. Empty: the first that answers.
    void expect(QString backend);
    //! Unlocked, and yet it refused us.
    void setDenied(bool denied);
    //! QtKeychain is about to be used.
    void settle() { m_watch.settle(); }

    VaultState state() const { return m_state; }
    QString backend() const { return m_sight.backend; }
    void shutDown();

Q_SIGNALS:
    void changed();

private:
    QCoro::Task<void> followChanges();
    void lookAgain();
    void observe(const KeychainSight &sight);
    void update();
    Result<void> readiness(const QString &subject) const;

    LockWatch &m_watch;
    KeychainSight m_sight;
    VaultState m_state = VaultState::Unknown;
    QString m_expected;
    bool m_isDenied = false;
    bool m_isLooking = false;
    bool m_looksAgain = false;
    bool m_isShutDown = false;
};

} // namespace Skykeep
