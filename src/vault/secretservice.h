// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/timestamp.h"
#include "vault/lockwatch.h"

#include <QDBusConnection>

#include <functional>
#include <memory>

class QDBusServiceWatcher;

namespace Skykeep {

class SecretPrompt;

//! The default collection of the desktop's Secret Service, seen from outside.
//! https://specifications.freedesktop.org/secret-service-spec/latest/
//!
//! Looking may start the service: its D-Bus activation is how a keyring that does not run yet
//! comes up, and it starts locked, without a window. A collection is never made by looking; an
//! absent default collection is Missing, because a write would raise the window that makes one.
//!
//! KWallet offers one too, since 5.97; where QtKeychain speaks KWallet's own tongue, see KWallet.
class SecretService final : public LockWatch
{
    Q_OBJECT

public:
    using FindBus = std::function<QDBusConnection()>;

    //! \a limit is for each question on the bus. A bus that is not there is looked for again at
    //! each look.
    explicit SecretService(FindBus findBus, Milliseconds limit = Milliseconds(5'000));
    explicit SecretService(QDBusConnection bus, Milliseconds limit = Milliseconds(5'000));
    ~SecretService() override;

    //! The session's bus, also where there was none before.
    static QDBusConnection sessionBus();

    QCoro::Task<KeychainSight> look() override;
    //! libsecret searches all collections, and raises the window of a locked one that has the item.
    QCoro::Task<bool> isOutOfReach(QString key) override;
    //! Makes the default collection where there is none yet, with a password of the user's choice.
    Task<void> unlock() override;
    void shutDown() override;

private Q_SLOTS:
    void announce();
    void announceProperties(const QString &interface, const QVariantMap &changed,
                            const QStringList &invalidated);

private:
    void listen();
    void watch(const QString &collection);
    Task<QString> requestPrompt();

    FindBus m_findBus;
    QDBusConnection m_bus;
    std::unique_ptr<QDBusServiceWatcher> m_names;
    Milliseconds m_limit;
    QString m_watched; // the collection whose properties we hear of
    QString m_owner; // the service's unique name, and
    QString m_ownerName; // which keychain that is
    std::unique_ptr<SecretPrompt> m_prompt;
    bool m_isShutDown = false;
};

} // namespace Skykeep
