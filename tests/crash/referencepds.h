// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "crash/campaignserver.h"
#include "support/referenceservers.h"

namespace Skykeep {

//! The reference PDS, in a process of its own: it has grace and tells nothing.
class ReferencePds final : public CampaignServer
{
public:
    QUrl url() const override { return m_servers.url(); }
    QUrl plcUrl() const override { return m_servers.plcUrl(); }
    bool hasGrace() const override { return true; }
    QString createAccount(const QString &handle, const QString &password) override
    {
        return m_servers.createAccount(0, handle, password);
    }

private:
    ReferenceServers m_servers;
};

} // namespace Skykeep
