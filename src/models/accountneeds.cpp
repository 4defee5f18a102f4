// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "models/accountneeds.h"

#include <algorithm>

namespace Skykeep {

AccountNeeds::AccountNeeds(const AccountRegistry &registry, WarningsOf warningsOf,
                           const Clock &clock)
    : m_registry(registry)
    , m_warningsOf(std::move(warningsOf))
    , m_clock(clock)
{
    for (const auto &account : m_registry.all())
        set(account);
    connect(&m_registry, &AccountRegistry::added, this,
            [this](qsizetype row) { set(m_registry.at(row)); });
    connect(&m_registry, &AccountRegistry::changed, this,
            [this](qsizetype row) { set(m_registry.at(row)); });
    connect(&m_registry, &AccountRegistry::removed, this, &AccountNeeds::forget);
}

int AccountNeeds::countOf(Shown shown) const
{
    if (const auto care = careFor(shown))
        return countOf(*care);
    return shown == Shown::NeedsMe ? m_urgent : int(m_needs.size());
}

void AccountNeeds::refresh(qsizetype number)
{
    const auto count = m_registry.count();
    for (qsizetype i = 0; i < std::min(number, count); ++i) {
        m_next = m_next < count ? m_next : 0;
        if (set(m_registry.at(m_next)))
            Q_EMIT changed(m_next);
        ++m_next;
    }
}

bool AccountNeeds::set(const Account &account)
{
    const auto need = needOf(account);
    const auto known = m_needs.constFind(account.did());
    const bool isKnown = known != m_needs.constEnd();
    if (isKnown && *known == need)
        return false;
    if (isKnown)
        count(*known, -1);
    count(need, 1);
    m_needs.insert(account.did(), need);
    return true;
}

void AccountNeeds::forget(const Did &did)
{
    count(m_needs.value(did), -1);
    m_needs.remove(did);
}

void AccountNeeds::count(const AccountNeed &need, int step)
{
    m_cares.at(size_t(need.care)) += step;
    m_urgent += need.isUrgent() ? step : 0;
}

AccountNeed AccountNeeds::needOf(const Account &account) const
{
    const auto warnings = m_warningsOf(account);
    const auto open = std::count_if(warnings.begin(), warnings.end(),
                                    [](const Warning &warning) { return !warning.isAcknowledged; });
    return {attentionOf(warnings), int(open), account.sessionState(m_clock.now()), careOf(account)};
}

} // namespace Skykeep
