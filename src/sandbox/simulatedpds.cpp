// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "sandbox/simulatedpds.h"

using namespace Qt::StringLiterals;

namespace Skykeep {

SimulatedPds::SimulatedPds(Clock &clock, SimulatedDirectory &directory)
    : m_clock(clock)
    , m_directory(directory)
    , m_methods(m_state, m_clock)
    , m_listener(m_clock, [this](const LoopbackRequest &request) { return answer(request); })
{
}

bool SimulatedPds::start()
{
    if (!m_listener.start())
        return false;
    m_state.url = m_listener.url().toString();
    m_state.did = u"did:web:localhost%3A%1"_s.arg(url().port());
    m_state.tokens.setAudience(m_state.did);
    return true;
}

LoopbackReply SimulatedPds::answer(const LoopbackRequest &request)
{
    auto reply = m_methods.answer(request);
    if (m_witness)
        m_witness(request, reply);
    return reply;
}

void SimulatedPds::startWithoutPort(const QUrl &url)
{
    m_state.url = url.toString();
    m_state.did = u"did:web:"_s + url.host();
    m_state.tokens.setAudience(m_state.did);
}

SimulatedAccount &SimulatedPds::account(const Did &did)
{
    auto *found = m_state.accounts.find(did);
    Q_ASSERT(found);
    return *found;
}

void SimulatedPds::throttle(SimulatedTrouble &trouble, Milliseconds time) const
{
    trouble.throttledUntil = m_clock.now() + time;
}

int SimulatedPds::addFault(SimulatedFault fault, FaultScope scope)
{
    return m_state.faults.add(std::move(fault), std::move(scope));
}

void SimulatedPds::restoreBackup()
{
    Q_ASSERT(m_backup);
    m_state.accounts = *m_backup;
}

Did SimulatedPds::createAccount(const Handle &handle, const QString &password)
{
    const auto did = m_directory.create(handle, url());
    SimulatedAccount made{did, handle, handle.toString() + u"@mail.test"_s, password};
    m_state.accounts.add(std::move(made));
    return did;
}

void SimulatedPds::deleteAccount(const Did &did)
{
    m_state.accounts.remove(did);
}

void SimulatedPds::updateHandle(const Did &did, const Handle &handle)
{
    m_state.accounts.rename(did, handle);
    m_directory.rename(did, handle);
}

void SimulatedPds::resetPassword(const Did &did, const QString &password)
{
    auto &changed = account(did);
    changed.password = password;
    changed.grants.clear();
}

void SimulatedPds::takeDown(const Did &did)
{
    auto &barred = account(did);
    barred.isTakenDown = true;
    barred.grants.clear();
}

void SimulatedPds::suspend(const Did &did)
{
    auto &barred = account(did);
    barred.isSuspended = true;
    barred.grants.clear();
}

void SimulatedPds::sayStatus(const Did &did, std::optional<HostingStatus> status)
{
    account(did).otherStatus = std::move(status);
}

QString SimulatedPds::createAppPassword(const Did &did, const QString &name, bool isPrivileged)
{
    const SimulatedAppPassword made{name, newAppPassword(), isPrivileged};
    account(did).appPasswords.push_back(made);
    return made.password;
}

void SimulatedPds::revokeAppPassword(const Did &did, const QString &name)
{
    account(did).revokeAppPassword(name);
}

void SimulatedPds::setSecondFactor(const Did &did, std::optional<QString> code)
{
    account(did).secondFactor = std::move(code);
}

void SimulatedPds::handOver(const Did &did, SimulatedPds &target)
{
    const auto &mover = account(did);
    target.m_state.accounts.add({mover.did, mover.handle, mover.email, mover.password});
    m_directory.move(did, target.url());
}

} // namespace Skykeep
