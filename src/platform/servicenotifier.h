// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Skykeep {

//! Tells the service manager that started this program how far it is, where one did and listens:
//! systemd, or whoever speaks its protocol. Otherwise it says nothing to nobody.
//!
//! A few lines in place of libsystemd, as the protocol is stable and meant to be spoken so:
//! https://www.freedesktop.org/software/systemd/man/latest/sd_notify.html#Notes
class ServiceNotifier
{
public:
    //! Takes the manager's address out of the environment, so that no child speaks in our name. To be
    //! made before there are threads.
    ServiceNotifier();
    ServiceNotifier(const ServiceNotifier &) = delete;
    ServiceNotifier &operator=(const ServiceNotifier &) = delete;
    ~ServiceNotifier();

    bool isHeard() const { return m_socket >= 0; }

    //! Whoever waited for this program may go on. False where it is to be told once more, later.
    bool tellReady();
    //! One sentence for people, shown beside the service.
    void tellStatus(const QString &sentence);
    //! The end has begun, and may take its time.
    void tellStopping();

private:
    bool send(const QByteArray &assignments) const;

    int m_socket = -1;
};

} // namespace Skykeep
