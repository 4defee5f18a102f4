// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "sandbox/simulatedpds.h"
#include "support/manualclock.h"
#include "support/notedcalls.h"
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
    virtual void activate(const QString &did) = 0;
    virtual void deleteAccount(const QString &did) = 0;
    virtual void takeDown(const QString &did) = 0;
    virtual void reverseTakeDown(const QString &did) = 0;
    virtual void updateHandle(const QString &did, const QString &handle) = 0;
    virtual void resetPassword(const QString &did, const QString &password) = 0;
    //! Gives the password.
    virtual QString createAppPassword(const QString &did, const QString &name) = 0;
    virtual void revokeAppPassword(const QString &did, const QString &name) = 0;
    virtual void move(const QString &did, MoveStage stage) = 0;
    virtual void setClockOffset(Milliseconds offset) = 0;
    virtual void stop() = 0;
    virtual void start() = 0;
    virtual void loseKeys() = 0;
    virtual void restoreKeys() = 0;
    virtual void backUp() = 0;
    virtual void restoreBackup() = 0;
    //! Not before this.
    virtual void limitSignIns() = 0;
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
    void activate(const QString &did) override { m_servers.activate(0, did); }
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
    QString createAppPassword(const QString &did, const QString &name) override
    {
        return m_servers.createAppPassword(0, did, name);
    }
    void revokeAppPassword(const QString &did, const QString &name) override
    {
        m_servers.revokeAppPassword(0, did, name);
    }
    void move(const QString &did, MoveStage stage) override { m_servers.move(did, 0, 1, stage); }
    void setClockOffset(Milliseconds offset) override { m_servers.setClockOffset(offset); }
    void stop() override { m_servers.stopServer(0); }
    void start() override { m_servers.startServer(0); }
    void loseKeys() override { m_servers.loseKeys(0); }
    void restoreKeys() override { m_servers.restoreKeys(0); }
    void backUp() override { m_servers.backUp(0); }
    void restoreBackup() override { m_servers.restoreBackup(0); }
    void limitSignIns() override { m_servers.limitRates(0); }

private:
    ReferenceServers m_servers{2};
};

//! The simulated PDS of the sandbox.
class SimulatedContractServers final : public ContractServers
{
public:
    SimulatedContractServers()
    {
        setClockOffset(Milliseconds(0));
        noteSecretsOf(m_old);
        noteSecretsOf(m_new);
        m_old.setPolicy({.limitsSignIns = false});
        const bool listen = m_directory.start() && m_old.start() && m_new.start();
        if (!listen)
            qFatal("no port to listen on");
    }

    QUrl directoryUrl() const override { return m_directory.url(); }
    QUrl url(int server) const override { return server == 0 ? m_old.url() : m_new.url(); }
    QString createAccount(const QString &handle, const QString &password) override
    {
        return m_old.createAccount(Handle::parse(handle).value(), password).toString();
    }
    void deactivate(const QString &did) override { m_old.deactivate(parsed(did)); }
    void activate(const QString &did) override { m_old.activate(parsed(did)); }
    void deleteAccount(const QString &did) override { m_old.deleteAccount(parsed(did)); }
    void takeDown(const QString &did) override { m_old.takeDown(parsed(did)); }
    void reverseTakeDown(const QString &did) override { m_old.reverseTakeDown(parsed(did)); }
    void updateHandle(const QString &did, const QString &handle) override
    {
        m_old.updateHandle(parsed(did), Handle::parse(handle).value());
    }
    void resetPassword(const QString &did, const QString &password) override
    {
        m_old.resetPassword(parsed(did), password);
    }
    QString createAppPassword(const QString &did, const QString &name) override
    {
        return m_old.createAppPassword(parsed(did), name);
    }
    void revokeAppPassword(const QString &did, const QString &name) override
    {
        m_old.revokeAppPassword(parsed(did), name);
    }
    void move(const QString &did, MoveStage stage) override
    {
        switch (stage) {
        case MoveStage::Plc:
            return m_old.handOver(parsed(did), m_new);
        case MoveStage::Deactivated:
            return m_old.deactivate(parsed(did));
        case MoveStage::Deleted:
            return m_old.deleteAccount(parsed(did));
        }
    }
    void setClockOffset(Milliseconds offset) override
    {
        m_clock.setNow(SystemClock().now() + offset);
    }
    void stop() override { m_old.stop(); }
    void start() override
    {
        if (!m_old.start())
            qFatal("the port is taken");
    }
    void loseKeys() override { m_old.loseKeys(); }
    void restoreKeys() override { m_old.restoreKeys(); }
    void backUp() override { m_old.backUp(); }
    void restoreBackup() override { m_old.restoreBackup(); }
    void limitSignIns() override { m_old.setPolicy({}); }

private:
    static Did parsed(const QString &did) { return Did::parse(did).value(); }

    ManualClock m_clock;
    SimulatedDirectory m_directory{m_clock};
    SimulatedPds m_old{m_clock, m_directory};
    SimulatedPds m_new{m_clock, m_directory};
};

} // namespace Skykeep
