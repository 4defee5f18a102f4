// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "platform/trayhost.h"

#include <QDBusConnection>

class QDBusPendingCallWatcher;

namespace Skykeep {

//! What the StatusNotifierWatcher on the session bus says about hosts. No call waits.
class StatusNotifierHost final : public TrayHost
{
    Q_OBJECT

public:
    explicit StatusNotifierHost(QDBusConnection bus);

    bool isThere() const override { return m_isThere; }

private Q_SLOTS:
    void ask();

private:
    void set(bool isThere);

    QDBusConnection m_bus;
    QDBusPendingCallWatcher *m_asking = nullptr;
    bool m_isThere = false;
};

} // namespace Skykeep
