// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>

#include <vector>

namespace Skykeep {

//! A server of notifications on the session bus of a test.
//! https://specifications.freedesktop.org/notification-spec/latest/
class FakeNotifications : public QDBusVirtualObject
{
    Q_OBJECT

public:
    struct Shown {
        uint id;
        QString sender;
        QString icon;
        QString title;
        QString text;
        QStringList actions;
        QVariantMap hints;
    };

    //! On a connection of its own to this test's bus, where it answers at once.
    explicit FakeNotifications(QStringList capabilities);
    ~FakeNotifications() override;

    std::vector<Shown> shown; //!< Those that are to be seen.
    int notified = 0; //!< Calls so far.
    bool refuses = false;
    //! The next calls of Notify are answered by answerHeld() only.
    bool holds = false;

    void answerHeld();
    //! As its user does, with a token where the server gives one.
    void click(uint id, const QString &token = {});
    void dismiss(uint id);

    QString introspect(const QString &path) const override;
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    void notify(const QDBusMessage &call);
    void remove(uint id, uint reason);
    void say(const QString &signal, const QVariantList &arguments);

    QDBusConnection m_bus;
    QStringList m_capabilities;
    std::vector<QDBusMessage> m_held;
    uint m_lastId = 0;
};

} // namespace Skykeep
