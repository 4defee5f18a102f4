// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "support/referenceservers.h"

#include <memory>

namespace Skykeep {

//! What the session contract asks of servers, real or simulated: two of them, one directory, one
//! clock. Accounts are at the first unless they move to the second.
class ContractServers
{
public:
    ContractServers() = default;
    ContractServers(const ContractServers &) = delete;
    ContractServers &operator=(const ContractServers &) = delete;
    virtual ~ContractServers() = default;

    virtual QUrl directoryUrl() const = 0;
    virtual QUrl url(int server) const = 0;
    virtual QString createAccount(const QString &handle, const QString &password) = 0;
    virtual void deactivate(const QString &did) = 0;
    virtual void deleteAccount(const QString &did) = 0;
    virtual void takeDown(const QString &did) = 0;
    virtual void reverseTakeDown(const QString &did) = 0;
    virtual void updateHandle(const QString &did, const QString &handle) = 0;
    virtual void resetPassword(const QString &did, const QString &password) = 0;
    virtual void move(const QString &did, MoveStage stage) = 0;
    virtual void setClockOffset(Milliseconds offset) = 0;
    virtual void stop() = 0;
    virtual void start() = 0;
    virtual void loseKeys() = 0;
    virtual void restoreKeys() = 0;
};

//! The reference PDS.
class ReferenceContractServers final : public ContractServers
{
public:
    QUrl directoryUrl() const override { return m_servers.plcUrl(); }
    QUrl url(int server) const override { return m_servers.url(server); }
    QString createAccount(const QString &handle, const QString &password) override
    {
        return m_servers.createAccount(0, handle, password);
    }
    void deactivate(const QString &did) override { m_servers.deactivate(0, did); }
    void deleteAccount(const QString &did) override { m_servers.deleteAccount(0, did); }
    void takeDown(const QString &did) override { m_servers.takeDown(0, did); }
    void reverseTakeDown(const QString &did) override { m_servers.reverseTakeDown(0, did); }
    void updateHandle(const QString &did, const QString &handle) override
    {
        m_servers.updateHandle(0, did, handle);
    }
    void resetPassword(const QString &did, const QString &password) override
    {
        m_servers.resetPassword(0, did, password);
    }
    void move(const QString &did, MoveStage stage) override { m_servers.move(did, 0, 1, stage); }
    void setClockOffset(Milliseconds offset) override { m_servers.setClockOffset(offset); }
    void stop() override { m_servers.stopServer(0); }
    void start() override { m_servers.startServer(0); }
    void loseKeys() override { m_servers.loseKeys(0); }
    void restoreKeys() override { m_servers.restoreKeys(0); }

private:
    ReferenceServers m_servers{2};
};

} // namespace Skykeep
