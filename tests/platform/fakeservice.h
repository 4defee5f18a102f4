// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>

#include <functional>
#include <vector>

namespace Skykeep {

//! A service of a test on its private bus, which answers whatever is called of it as the test says.
class FakeService : public QDBusVirtualObject
{
    Q_OBJECT

public:
    //! On a connection of its own to this test's bus.
    explicit FakeService(const QString &name);
    ~FakeService() override;

    //! Makes the answer to a call; one that is no message at all: never.
    std::function<QDBusMessage(const QDBusMessage &)> answer;
    //! The calls, oldest first.
    std::vector<QDBusMessage> calls;

    int callsOf(const QString &method) const;
    void send(const QString &path, const QString &interface, const QString &name,
              const QVariantList &values);
    void reply(const QDBusMessage &message) { m_bus.send(message); }
    //! The bus has passed on what was sent before.
    void settle();

    QString introspect(const QString &path) const override;
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    QString m_name;
    QDBusConnection m_bus;
};

} // namespace Skykeep
