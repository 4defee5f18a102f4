// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/accountregistry.h"

#include <algorithm>
#include <utility>

namespace Skykeep {

const Account *AccountRegistry::find(const Did &did) const
{
    const auto row = rowOf(did);
    return row ? &at(*row) : nullptr;
}

std::optional<qsizetype> AccountRegistry::rowOf(const Did &did) const
{
    const auto row = m_rows.constFind(did);
    return row == m_rows.constEnd() ? std::nullopt : std::optional(*row);
}

std::optional<Did> AccountRegistry::lookUp(QStringView name) const
{
    const auto text = name.trimmed();
    if (const auto did = Did::parse(text))
        return find(*did) ? did : std::nullopt;

    // Matches are counted, not taken: a name that means two accounts must not act on either.
    const auto theOnly = [this](const auto &matches) -> std::pair<qsizetype, std::optional<Did>> {
        const auto first = std::find_if(m_accounts.begin(), m_accounts.end(), matches);
        const auto number = std::count_if(first, m_accounts.end(), matches);
        return {number, number == 1 ? std::optional(first->did()) : std::nullopt};
    };
    if (const auto handle = Handle::parse(text.startsWith(u'@') ? text.sliced(1) : text)) {
        const auto [number, did] = theOnly(
            [&](const Account &account) { return account.entry.handle == handle; });
        if (number > 0)
            return did;
    }
    if (text.isEmpty())
        return std::nullopt;
    return theOnly([&](const Account &account) {
               return text.compare(account.entry.label, Qt::CaseInsensitive) == 0;
           })
        .second;
}

bool AccountRegistry::add(Account account)
{
    if (m_rows.contains(account.did()))
        return false;
    const auto row = count();
    Q_EMIT aboutToAdd(row);
    m_rows.insert(account.did(), row);
    countIn(account, 1);
    m_accounts.push_back(std::move(account));
    Q_EMIT added(row);
    return true;
}

bool AccountRegistry::remove(const Did &did)
{
    const auto row = rowOf(did);
    if (!row)
        return false;
    Q_EMIT aboutToRemove(*row);
    // Moved out, for the caller's did may lie in the account itself.
    const auto gone = std::move(m_accounts[size_t(*row)]);
    m_accounts.erase(m_accounts.begin() + *row);
    m_rows.remove(gone.did());
    countIn(gone, -1);
    renumber(*row, count());
    Q_EMIT removed(gone.did());
    return true;
}

bool AccountRegistry::change(const Did &did, const std::function<void(Account &)> &edit)
{
    const auto row = rowOf(did);
    if (!row)
        return false;
    auto &account = m_accounts[size_t(*row)];
    auto edited = account;
    edit(edited);
    edited.entry.did = account.did();
    if (edited == account)
        return true;
    countIn(account, -1);
    countIn(edited, 1);
    account = std::move(edited);
    Q_EMIT changed(*row);
    return true;
}

void AccountRegistry::move(qsizetype from, qsizetype to)
{
    Q_ASSERT(from >= 0 && from < count() && to >= 0 && to < count());
    if (from == to)
        return;
    Q_EMIT aboutToMove(from, to);
    const auto begin = m_accounts.begin();
    if (from < to)
        std::rotate(begin + from, begin + from + 1, begin + to + 1);
    else
        std::rotate(begin + to, begin + from, begin + from + 1);
    renumber(std::min(from, to), std::max(from, to) + 1);
    Q_EMIT moved(from, to);
}

void AccountRegistry::countIn(const Account &account, int step)
{
    auto &count = m_atHost[account.entry.sessionHost];
    count += step;
    if (count == 0)
        m_atHost.remove(account.entry.sessionHost);
}

void AccountRegistry::renumber(qsizetype first, qsizetype end)
{
    for (qsizetype row = first; row < end; ++row)
        m_rows[at(row).did()] = row;
}

} // namespace Skykeep
