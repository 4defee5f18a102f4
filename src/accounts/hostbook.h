// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "accounts/warnings.h"
#include "base/error.h"
#include "identity/serviceurl.h"

#include <QHash>

namespace Skykeep {

//! How the servers have been answering, each by itself: one host's trouble says nothing about
//! another's accounts. In memory only.
class HostBook
{
public:
    //! A call to \a host succeeded, or was refused by an AT Protocol server. A wait that it asked for
    //! still holds: other calls were on their way when it did.
    void answered(const ServiceUrl &host, Timestamp now);
    //! A call to \a host ended with \a error.
    void failed(const ServiceUrl &host, const Error &error, Timestamp now);

    //! The system says that this computer has no network. Until it has one again, or any host that
    //! is not this computer itself answers, silence is nobody else's fault.
    void loseNetwork(Timestamp now);
    void regainNetwork() { m_offlineSince.reset(); }
    std::optional<Timestamp> offlineSince() const { return m_offlineSince; }
    //! \a host cannot be reached from a computer without network.
    bool isOutOfReach(const ServiceUrl &host) const { return m_offlineSince && !host.isLoopback(); }

    //! The clock was set: all that was noted by it moves along.
    void shift(Milliseconds step);

    HostFacts facts(const ServiceUrl &host) const { return m_hosts.value(host); }
    //! Until when \a host asked us to leave it alone.
    std::optional<Timestamp> limitedUntil(const ServiceUrl &host) const
    {
        return m_hosts.value(host).limitedUntil;
    }

private:
    QHash<ServiceUrl, HostFacts> m_hosts;
    std::optional<Timestamp> m_offlineSince;
};

} // namespace Skykeep
