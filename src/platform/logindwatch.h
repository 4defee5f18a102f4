// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "platform/sleepwatch.h"

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>

#include <optional>

class QDBusPendingCallWatcher;

namespace Skykeep {

//! Sleep and shutdown as logind announces them, and its delay inhibitor.
//! https://www.freedesktop.org/software/systemd/man/latest/org.freedesktop.login1.html
//!
//! Quiet where there is no system bus, no logind on it, or one that refuses: then nothing is told
//! and nothing delayed.
class LogindWatch final : public SleepWatch
{
    Q_OBJECT

public:
    explicit LogindWatch(QDBusConnection bus);
    ~LogindWatch() override;

    void holdBack() override;
    void release() override;

private Q_SLOTS:
    void prepare(bool isBeginning);

private:
    void keep(QDBusPendingCallWatcher *answer);

    QDBusConnection m_bus;
    bool m_isFallingAsleep = false;
    bool m_isWanted = false;
    QDBusPendingCallWatcher *m_asking = nullptr; // owned as a child; null while nothing is asked
    //! logind waits for as long as it is open.
    std::optional<QDBusUnixFileDescriptor> m_inhibitor;
};

} // namespace Skykeep
