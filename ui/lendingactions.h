// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "lending/lendingdesk.h"

#include <QObject>
#include <QTimer>

namespace Skykeep {

class SensitiveClipboard;

//! What buttons and menus do to lending: starts it, and says how it ended.
//!
//! Windows come and go; this outlives what it starts. Every call returns at once. Whoever sits at the
//! window is the owner.
class LendingActions : public QObject
{
    Q_OBJECT

public:
    //! All of them outlive it.
    struct Services {
        AccountKeeper &accounts;
        LendingDesk &desk;
        ConsentDesk &consent;
        GrantBook &grants;
        LendLog &log;
        LendingLock &lock;
        SensitiveClipboard &clipboard;
        const Clock &clock;
        TaskScope &scope;
    };
    explicit LendingActions(Services services, QObject *parent = nullptr);

    const Services &services() const { return m_services; }

    bool isLocked() const { return m_services.lock.isLocked(); }
    //! Questions that wait for the owner.
    int waiting() const { return int(m_services.consent.questions().size()); }
    //! Programs that were lent anything since midnight.
    int servedToday() const { return m_served; }

    void lock();
    void unlock();
    void setLocked(bool isLocked);
    void copyAccessToken(const Did &did);
    void revoke(const QString &grant);
    void revokeAllOf(const ProgramKey &program);
    void revokeAll();
    void endLease(quint64 lease);

Q_SIGNALS:
    //! \a what could not be done, and a sentence that says why.
    void failed(const QString &what, const QString &sentence);
    //! Something that was asked for is done.
    void told(const QString &sentence);
    //! The lock, what waits or how many were served.
    void changed();

private:
    Task<void> followToken(QString name, Task<LentToken> task);
    void report(const Result<int> &revoked);
    void countServed();

    Services m_services;
    QTimer m_soon;
    int m_served = 0;
};

} // namespace Skykeep
