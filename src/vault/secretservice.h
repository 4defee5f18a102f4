// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/timestamp.h"
#include "vault/lockwatch.h"

#include <QDBusConnection>

namespace Skykeep {

class SecretPrompt;

//! The default collection of the desktop's Secret Service, seen from outside.
//! https://specifications.freedesktop.org/secret-service-spec/latest/
//!
//! Looking may start the service: its D-Bus activation is how a keyring that does not run yet
//! comes up, and it starts locked, without a window. A collection is never made by looking; an
//! absent default collection is Missing, because a write would raise the window that makes one.
//!
//! KWallet is seen through the Secret Service it offers since 5.97.
class SecretService final : public LockWatch
{
    Q_OBJECT

public:
    //! \a limit is for each question on the bus.
    explicit SecretService(QDBusConnection bus, Milliseconds limit = Milliseconds(5'000));
    ~SecretService() override;

    QCoro::Task<KeychainSight> look() override;
    //! Makes the default collection where there is none yet, with a password of the user's choice.
    Task<void> unlock() override;
    void shutDown() override;

private Q_SLOTS:
    void announce();
    void announceProperties(const QString &interface, const QVariantMap &changed,
                            const QStringList &invalidated);

private:
    void watch(const QString &collection);
    Task<QString> requestPrompt();

    QDBusConnection m_bus;
    Milliseconds m_limit;
    QString m_watched; // the collection whose properties we hear of
    QString m_owner; // the service's unique name, and
    QString m_ownerName; // which keychain that is
    std::unique_ptr<SecretPrompt> m_prompt;
    bool m_isShutDown = false;
};

} // namespace Skykeep
