// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/sharedtask.h"
#include "base/timestamp.h"
#include "vault/lockwatch.h"

#include <QDBusConnection>
#include <QDBusMessage>

#include <memory>

namespace Skykeep {

//! Where a kwalletd is found on the bus.
struct KWalletAddress {
    QString service;
    QString path;

    static KWalletAddress ofVersion4();
    static KWalletAddress ofVersion5();
};

//! KDE's wallet for passwords, seen from outside: the one QtKeychain would open.
//!
//! Looking may start kwalletd, which shows nothing. A closed wallet is Locked: whether open()
//! would do without a window, as for an empty password, only open() can tell. So the one ask
//! without a window that a login allows is isOpen(), after kwallet-pam has opened the wallet or
//! not. One that is open is Locked too while KWallet would first ask the user to let us in. A
//! wallet is never made by looking; an absent one is Missing, because a write would raise the
//! window that makes it.
class KWallet final : public LockWatch
{
    Q_OBJECT

public:
    //! \a limit is for each question on the bus.
    KWallet(QDBusConnection bus, KWalletAddress address, Milliseconds limit = Milliseconds(5'000));
    ~KWallet() override;

    //! Whether it answers QtKeychain's own question before it chooses.
    QCoro::Task<bool> answers();

    QCoro::Task<KeychainSight> look() override;
    //! Opens the wallet, or makes it where there is none yet.
    Task<void> unlock() override;
    //! Nobody waits any longer. KWallet offers no way to take its window away.
    void shutDown() override;

private Q_SLOTS:
    void announce();

private:
    class Opening;

    QDBusMessage method(const QString &name, const QVariantList &arguments = {}) const;

    QDBusConnection m_bus;
    KWalletAddress m_address;
    Milliseconds m_limit;
    std::unique_ptr<Opening> m_opening;
    bool m_isShutDown = false;
};

} // namespace Skykeep
