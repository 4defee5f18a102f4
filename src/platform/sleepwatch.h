// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

#include <memory>

namespace Skykeep {

//! Tells when this computer falls asleep or shuts down, and asks it to wait a moment meanwhile.
//!
//! This one tells nothing and delays nothing: what a system does that has no way to tell. Whoever
//! listens must not rely on it.
class SleepWatch : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! On Linux logind's, where one answers.
    static std::unique_ptr<SleepWatch> ofThisSystem();

    //! Asks the system not to fall asleep or shut down before release(); it waits for a few
    //! seconds at the most. Both may be called again and again.
    virtual void holdBack() { }
    virtual void release() { }

Q_SIGNALS:
    //! The computer falls asleep or shuts down now, as soon as nobody holds it back.
    void fallingAsleep();
    //! It is awake again, or was not put to sleep after all.
    void woke();
};

} // namespace Skykeep
