// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/timestamp.h"

#include <QObject>

#include <memory>
#include <optional>

namespace Skykeep {

//! Whether the screen is locked, and how long nobody has touched the computer.
class ScreenWatch : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! Never null; where the system does not tell, nothing ever happens.
    static std::unique_ptr<ScreenWatch> ofThisSystem();

    virtual bool isLocked() const = 0;
    //! By the last answer of the system; nothing where it does not tell.
    virtual std::optional<Milliseconds> idleTime() const = 0;
    //! Asks the system for idleTime() again; idleTimeKnown() follows.
    virtual void askIdleTime() = 0;

Q_SIGNALS:
    //! Of several that tell, by each, also while another one says so already.
    void locked();
    void unlocked();
    void idleTimeKnown();
};

} // namespace Skykeep
