// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "platform/networkwatch.h"

#include "platform/qtnetworkwatch.h"

#include <QNetworkInformation>

namespace Skykeep {

std::unique_ptr<NetworkWatch> NetworkWatch::ofThisSystem()
{
    // The one meant for this system and no other: GLib's says that a computer without a default route
    // has no network.
    if (QNetworkInformation::loadDefaultBackend())
        return std::make_unique<QtNetworkWatch>(*QNetworkInformation::instance());
    return std::make_unique<NetworkWatch>();
}

void NetworkWatch::setGone(bool isGone)
{
    if (isGone == m_isGone)
        return;
    m_isGone = isGone;
    if (isGone)
        Q_EMIT gone();
    else
        Q_EMIT back();
}

} // namespace Skykeep
