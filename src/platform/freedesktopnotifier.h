// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "platform/notifier.h"

#include <QDBusConnection>
#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

class QDBusPendingCallWatcher;

namespace Skykeep {

//! Notifications by the server on the session bus, which may come, go and change at any time.
//! https://specifications.freedesktop.org/notification-spec/latest/
class FreedesktopNotifier final : public Notifier
{
    Q_OBJECT

public:
    FreedesktopNotifier(QDBusConnection bus, Sender sender);
    ~FreedesktopNotifier() override;

    void show(const Notification &notification) override;
    void withdraw(const QString &topic) override;

private Q_SLOTS:
    void invoke(uint id, const QString &action);
    void keepToken(uint id, const QString &token);
    void close(uint id);

private:
    //! One topic at the server.
    struct Shown {
        uint id = 0; //!< 0 until the server has said it.
        QDBusPendingCallWatcher *pending = nullptr;
        std::optional<Notification> next = std::nullopt; //!< Came while one was pending.
        bool isWithdrawn = false; //!< While one was pending.
        QString token = QString();
    };

    void askCapabilities();
    void learn(QDBusPendingCallWatcher *answer);
    void send(const Notification &notification);
    void finish(const Notification &notification, QDBusPendingCallWatcher *answer);
    void closeAtServer(uint id);
    void startAnew();
    QString textFor(const Notification &notification) const;
    QString topicOf(uint id) const;

    QDBusConnection m_bus;
    Sender m_sender;
    std::optional<QStringList> m_capabilities; //!< Of the server that is there now.
    QDBusPendingCallWatcher *m_asking = nullptr;
    std::vector<Notification> m_waiting; //!< For the capabilities.
    QHash<QString, Shown> m_shown;
};

} // namespace Skykeep
