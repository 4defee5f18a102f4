// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>

namespace Skykeep {

//! The part of a Secret Service that is seen from outside: one collection, its lock, its window.
//! https://specifications.freedesktop.org/secret-service-spec/latest/
class FakeSecretService : public QDBusVirtualObject
{
    Q_OBJECT

public:
    //! On a connection of its own to this session's bus, where it answers at once.
    FakeSecretService();
    ~FakeSecretService() override;

    bool hasCollection = true;
    bool isLocked = true;
    bool needsWindow = true;
    //! Every item is found, in another collection that is locked.
    bool hidesItems = false;
    //! Names of the methods that were called, in order.
    QStringList calls;

    //! The user's answer to the window.
    void complete(bool dismissed);
    //! With the signal by which a real one tells.
    void setLocked(bool locked);

    QString introspect(const QString &path) const override;
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    QDBusConnection m_bus;
};

} // namespace Skykeep
