// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "sandbox/simulatedaccounts.h"

namespace Skykeep {

void SimulatedAccounts::add(SimulatedAccount account)
{
    m_handles.insert(account.handle, account.did);
    m_emails.insert(account.email.toLower(), account.did);
    const auto did = account.did;
    m_accounts.insert(did, std::move(account));
}

void SimulatedAccounts::remove(const Did &did)
{
    const auto *account = find(did);
    if (!account)
        return;
    m_handles.remove(account->handle);
    m_emails.remove(account->email.toLower());
    m_accounts.remove(did);
}

void SimulatedAccounts::rename(const Did &did, const Handle &handle)
{
    auto *account = find(did);
    if (!account)
        return;
    m_handles.remove(account->handle);
    m_handles.insert(handle, did);
    account->handle = handle;
}

SimulatedAccount *SimulatedAccounts::find(const Did &did)
{
    const auto found = m_accounts.find(did);
    return found == m_accounts.end() ? nullptr : &*found;
}

SimulatedAccount *SimulatedAccounts::findByHandle(const Handle &handle)
{
    const auto found = m_handles.constFind(handle);
    return found == m_handles.cend() ? nullptr : find(*found);
}

SimulatedAccount *SimulatedAccounts::findByIdentifier(const QString &identifier)
{
    const auto normalized = identifier.toLower();
    if (normalized.contains(u'@')) {
        const auto found = m_emails.constFind(normalized);
        return found == m_emails.cend() ? nullptr : find(*found);
    }
    if (const auto did = Did::parse(normalized))
        return find(*did);
    const auto handle = Handle::parse(normalized);
    return handle ? findByHandle(*handle) : nullptr;
}

} // namespace Skykeep
