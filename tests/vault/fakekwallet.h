// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>

#include <vector>

namespace Skykeep {

//! The part of kwalletd5 that is seen from outside: one wallet, its users, its window.
//! https://invent.kde.org/frameworks/kwallet, src/api/KWallet/org.kde.KWallet.xml
class FakeKWallet : public QDBusVirtualObject
{
    Q_OBJECT

public:
    //! On a connection of its own to this session's bus, where it answers at once.
    FakeKWallet();
    ~FakeKWallet() override;

    bool isEnabled = true;
    bool hasWallet = true;
    bool isOpen = false;
    QStringList users;
    //! The methods that were called, in order, with their arguments.
    QStringList calls;

    qsizetype count(const QString &method) const;
    //! The user's answer to the window.
    void complete(bool accepted);
    //! As somebody else would, with the signals by which the real one tells.
    void setOpen(bool open);

    QString introspect(const QString &path) const override;
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    void signal(const QString &name, const QVariantList &arguments);
    QVariant answer(const QDBusMessage &message) const;

    QDBusConnection m_bus;
    std::vector<QDBusMessage> m_waiting;
};

} // namespace Skykeep
