// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "base/task.h"
#include "base/timestamp.h"

#include <QStringList>

namespace Skykeep {

//! DNS as an awaitable call.
class DnsClient
{
public:
    DnsClient() = default;
    DnsClient(const DnsClient &) = delete;
    DnsClient &operator=(const DnsClient &) = delete;
    virtual ~DnsClient() = default;

    //! The TXT records of \a name, each with its strings joined. An empty list when the name does
    //! not exist or has none; Offline or TimedOut when nobody answered.
    virtual Task<QStringList> textRecords(QString name) = 0;

    //! Whether \a name leads to any address. False only where a name server said that it does not.
    virtual Task<bool> hasAddress(QString name) = 0;

    virtual void shutDown() = 0;
};

} // namespace Skykeep
