// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

#include <memory>

namespace Skykeep {

//! Whether somebody on the session bus shows status icons. Panels come later than programs, and go.
//! https://www.freedesktop.org/wiki/Specifications/StatusNotifierItem/StatusNotifierWatcher/
class TrayHost : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! Null where status icons are not shown by way of a bus.
    static std::unique_ptr<TrayHost> ofThisSystem();

    //! False until the bus has answered.
    virtual bool isThere() const = 0;

Q_SIGNALS:
    void changed();
};

} // namespace Skykeep
