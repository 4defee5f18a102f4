// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "platform/networkwatch.h"

#include <QNetworkInformation>

namespace Skykeep {

//! The network as Qt sees it: NetworkManager on Linux, the system's own list elsewhere.
class QtNetworkWatch final : public NetworkWatch
{
    Q_OBJECT

public:
    //! \a network outlives it.
    explicit QtNetworkWatch(const QNetworkInformation &network);

private:
    using Reachability = QNetworkInformation::Reachability;

    void follow(Reachability reachability);

    Reachability m_reachability;
};

} // namespace Skykeep
