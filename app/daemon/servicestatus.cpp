// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "daemon/servicestatus.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Skykeep {

namespace {

// Renewing many accounts changes something all the time, and nobody reads that fast.
constexpr Milliseconds pause = 1s;
constexpr qsizetype mostNamed = 3;

QString listed(const QStringList &names, qsizetype count)
{
    const auto text = names.join(u", "_s);
    return count > names.size() ? u"%1 and %2 more"_s.arg(text).arg(count - names.size()) : text;
}

} // namespace

ServiceStatus::ServiceStatus(ServiceNotifier &notifier, AccountKeeper &accounts, Clock &clock)
    : m_notifier(notifier)
    , m_accounts(accounts)
    , m_needs(
          accounts.registry(),
          [&accounts](const Account &account) { return accounts.warningsOf(account); }, clock)
    , m_alarm(clock.makeAlarm([this] { look(); }))
{
    const auto &registry = m_accounts.registry();
    connect(&registry, &AccountRegistry::added, this, &ServiceStatus::lookSoon);
    connect(&registry, &AccountRegistry::removed, this, &ServiceStatus::lookSoon);
    connect(&registry, &AccountRegistry::changed, this, &ServiceStatus::lookSoon);
    connect(&m_accounts, &AccountKeeper::keychainChanged, this, &ServiceStatus::lookSoon);
    connect(&m_accounts, &AccountKeeper::networkChanged, this, &ServiceStatus::lookSoon);
    connect(&m_accounts, &AccountKeeper::timePassed, this, [this] {
        m_needs.refresh(m_accounts.registry().count());
        lookSoon();
    });
    m_alarm->set(0ms);
}

void ServiceStatus::lookSoon()
{
    if (std::exchange(m_isAlarmSet, true))
        return; // what comes at once is looked at together
    m_alarm->set(pause);
}

void ServiceStatus::look()
{
    m_isAlarmSet = false;
    if (!m_isReady)
        m_isReady = m_notifier.tellReady();
    if (!m_isReady) {
        lookSoon();
        return;
    }
    if (const auto now = sentence(); std::exchange(m_told, now) != now)
        m_notifier.tellStatus(now);
}

QString ServiceStatus::sentence() const
{
    const auto &registry = m_accounts.registry();
    const auto ofKeeper = m_accounts.keeperWarnings();
    auto worst = attentionOf(ofKeeper);
    for (const auto &account : registry.all())
        worst = std::max(worst, m_needs.of(account.did()).level);
    const auto many = registry.count() == 1 ? u"Keeps 1 account"_s
                                            : u"Keeps %1 accounts"_s.arg(registry.count());
    if (worst < Attention::Warning)
        return many + u'.';

    QStringList named;
    qsizetype count = 0;
    if (const auto *warning = worstOpen(ofKeeper); warning && warning->level == worst) {
        named += toString(warning->code);
        ++count;
    }
    for (const auto &account : registry.all()) {
        if (m_needs.of(account.did()).level != worst || ++count > mostNamed)
            continue;
        const auto warnings = m_accounts.warningsOf(account);
        const auto *warning = worstOpen(warnings);
        named += warning ? u"%1 (%2)"_s.arg(account.displayName(), toString(warning->code))
                         : account.displayName();
    }
    return u"%1; %2: %3."_s.arg(many, toString(worst), listed(named, count));
}

} // namespace Skykeep
