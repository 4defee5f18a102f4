// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/clock.h"
#include "platform/screenwatch.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace Skykeep {

//! While locked nothing is lent, revealed or copied; renewing goes on.
//!
//! A keeper that is started anew finds it locked as it was left: who may not unlock must not get there by
//! ending the keeper.
class LendingLock : public QObject
{
    Q_OBJECT

public:
    enum class Cause { Owner, ScreenLocked, Idle };

    //! What its owner wants: plain values, turned from preferences by whoever composes.
    struct Rules {
        bool locksWithScreen = true;
        Milliseconds locksAfterIdle{0}; //!< Zero: never.
    };

    //! Both outlive the lock. That it is locked lies in \a file.
    LendingLock(ScreenWatch &screen, Clock &clock, QString file);
    ~LendingLock() override;

    void setRules(const Rules &rules);

    bool isLocked() const { return m_cause.has_value(); }
    std::optional<Cause> cause() const { return m_cause; }
    void lock(Cause cause = Cause::Owner);
    //! Only after the owner has said so: whoever calls this has asked.
    void unlock();

Q_SIGNALS:
    void changed();

private:
    void judgeIdleTime();
    void planIdleLook(std::optional<Milliseconds> idle);

    ScreenWatch &m_screen;
    Clock &m_clock;
    Rules m_rules;
    bool m_hasRules = false;
    QString m_file;
    std::optional<Cause> m_cause;
    std::unique_ptr<Alarm> m_idleCheck;
};

} // namespace Skykeep
