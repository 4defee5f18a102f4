// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

#include <memory>

namespace Skykeep {

//! What the system says about this computer's network. A hint and no more: it may be wrong for
//! ever, and says nothing about servers on this computer itself.
//!
//! This one never says that the network is gone: what a system does that has no way to tell.
class NetworkWatch : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! What Qt's own back end for this system says, where there is one.
    static std::unique_ptr<NetworkWatch> ofThisSystem();

    bool isGone() const { return m_isGone; }

Q_SIGNALS:
    void gone();
    //! There is a network again, or a better one: what failed is worth another try.
    void back();

protected:
    void setGone(bool isGone);

private:
    bool m_isGone = false;
};

} // namespace Skykeep
