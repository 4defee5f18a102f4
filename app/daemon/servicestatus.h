// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/accountkeeper.h"
#include "models/accountneeds.h"
#include "platform/servicenotifier.h"

namespace Skykeep {

//! Keeps the service manager told how the accounts are: how many there are, and what the worst is.
//!
//! In the words of the log and of `skykeep list --json`, for a line of `systemctl status`.
class ServiceStatus : public QObject
{
    Q_OBJECT

public:
    //! All outlive it. The accounts are loaded, and the socket for the questions about them is there:
    //! as soon as the event loop turns, the keeper is ready.
    ServiceStatus(ServiceNotifier &notifier, AccountKeeper &accounts, Clock &clock);

private:
    void lookSoon();
    void look();
    QString sentence() const;

    ServiceNotifier &m_notifier;
    AccountKeeper &m_accounts;
    AccountNeeds m_needs;
    std::unique_ptr<Alarm> m_alarm;
    bool m_isAlarmSet = true; // to begin with
    bool m_isReady = false;
    QString m_told;
};

} // namespace Skykeep
