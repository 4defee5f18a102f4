// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QDBusConnection>
#include <QDBusVirtualObject>

namespace Skykeep {

//! Who raises the GNOME keyring's password windows on this session's bus, in place of the desktop's:
//! counts them, and dismisses each as a user would.
//! https://gitlab.gnome.org/GNOME/gcr/-/blob/master/gcr/org.gnome.keyring.Prompter.xml
class FakePrompter : public QDBusVirtualObject
{
    Q_OBJECT

public:
    FakePrompter();
    ~FakePrompter() override;

    int windows() const { return m_windows; }

    QString introspect(const QString &path) const override;
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    void answer(const QDBusMessage &message, const QString &method, const QVariantList &arguments);

    QDBusConnection m_bus;
    int m_windows = 0;
};

} // namespace Skykeep
