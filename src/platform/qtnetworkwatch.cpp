// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "platform/qtnetworkwatch.h"

namespace Skykeep {

QtNetworkWatch::QtNetworkWatch(const QNetworkInformation &network)
    : m_reachability(network.reachability())
{
    setGone(m_reachability == Reachability::Disconnected);
    connect(&network, &QNetworkInformation::reachabilityChanged, this, &QtNetworkWatch::follow);
}

void QtNetworkWatch::follow(Reachability reachability)
{
    const auto before = m_reachability;
    m_reachability = reachability;
    const bool wasGone = isGone();
    setGone(reachability == Reachability::Disconnected);
    // From the local network to all of it. The values go up with what can be reached.
    if (!wasGone && !isGone() && reachability == Reachability::Online && reachability != before)
        Q_EMIT back();
}

} // namespace Skykeep
