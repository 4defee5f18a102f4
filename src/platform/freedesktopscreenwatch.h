// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "platform/screenwatch.h"

#include <QDBusConnection>
#include <QSet>

#include <functional>

class QDBusMessage;

namespace Skykeep {

//! The screen as logind's session and the desktop's locker tell it: locked while either says so.
//! https://www.freedesktop.org/software/systemd/man/latest/org.freedesktop.login1.html
//!
//! Quiet where neither answers. Asks nothing that would start a service, and never blocks.
class FreedesktopScreenWatch final : public ScreenWatch
{
    Q_OBJECT

public:
    FreedesktopScreenWatch(QDBusConnection system, QDBusConnection session);
    ~FreedesktopScreenWatch() override;

    bool isLocked() const override { return m_isLoginLocked || !m_lockers.isEmpty(); }
    std::optional<Milliseconds> idleTime() const override { return m_idleTime; }
    void askIdleTime() override;

private Q_SLOTS:
    void findLogin();
    void lockLogin();
    void unlockLogin();
    void takeLoginChanges(const QString &interface, const QVariantMap &changed);
    void takeLocker(bool isActive, const QDBusMessage &signal);

private:
    using Answer = std::function<void(const QDBusMessage &)>;
    // Only one that is no error is passed on as it is; a bus that is not there answers with an error too.
    void ask(const QDBusConnection &bus, const QDBusMessage &call, Answer answer);

    void watchLockers();
    void askLocker(const QString &locker);
    void setLocker(const QString &locker, bool isActive);
    void watchLogin(const QString &path);
    void setLoginLocked(bool isLocked);
    void tell(bool hasRisen, bool wasLocked);

    void askCompositor();
    void askLockerIdleTime();
    void askLoginIdleTime();
    void setIdleTime(std::optional<Milliseconds> idleTime);

    QDBusConnection m_system;
    QDBusConnection m_session;
    QString m_login; //!< The path of our session at logind; empty where there is none.
    int m_search = 0; //!< Answers to earlier searches for it do not count.
    bool m_isLoginLocked = false;
    QSet<QString> m_lockers; //!< The names of those that are active.
    std::optional<Milliseconds> m_idleTime;
    bool m_isAsking = false;
};

} // namespace Skykeep
