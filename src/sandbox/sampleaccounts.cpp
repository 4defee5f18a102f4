// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "sandbox/sampleaccounts.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Skykeep {

namespace {

const auto password = u"sandbox"_s;
const auto userDomain = u".sandbox.test"_s;
const auto secondFactor = u"SAND-BOX12"_s;

Handle handleOf(const QString &name)
{
    return Handle::parse(QString(name + userDomain)).value();
}

ServiceUrl serviceUrl(const QUrl &url)
{
    return ServiceUrl::parse(url.toString()).value();
}

// Renewed every 20 minutes or so, which at this speed is often enough to be watched.
ServerPolicy homePolicy()
{
    ServerPolicy policy;
    policy.accessLife = 30min;
    return policy;
}

ServerPolicy awayPolicy()
{
    ServerPolicy policy;
    policy.accessLife = 60min;
    policy.refreshLife = 7 * 24h;
    policy.grace = 0ms;
    return policy;
}

} // namespace

SampleAccounts::SampleAccounts(Clock &clock)
    : m_clock(clock, Speed)
    , m_directory(m_clock)
    , m_home(m_clock, m_directory)
    , m_away(m_clock, m_directory)
    , m_dark(m_clock, m_directory)
    , m_busy(m_clock, m_directory)
    , m_alarm(m_clock.makeAlarm([this] { next(); }))
{
}

SampleAccounts::~SampleAccounts() = default;

Result<void> SampleAccounts::start()
{
    if (!m_directory.start() || !m_home.start() || !m_away.start() || !m_dark.start()
        || !m_busy.start())
        return fail(ErrorKind::Offline, u"127.0.0.1"_s, u"no port to listen on"_s);
    m_home.setPolicy(homePolicy());
    m_away.setPolicy(awayPolicy());
    m_dark.setPolicy(homePolicy());
    m_busy.setPolicy(homePolicy());
    for (auto *server : {&m_home, &m_away, &m_dark, &m_busy})
        server->setUserDomain(userDomain);
    m_urls = {serviceUrl(m_home.url()), serviceUrl(m_away.url()), serviceUrl(m_dark.url()),
              serviceUrl(m_busy.url())};

    for (const auto &name :
         {u"active"_s, u"renamed"_s, u"deactivated"_s, u"suspended"_s, u"takendown"_s,
          u"appealed"_s, u"moved"_s, u"secondfactor"_s, u"slow"_s, u"spare"_s})
        add(m_home, name);
    add(m_away, u"singleuse"_s);
    add(m_dark, u"unreachable"_s);
    add(m_busy, u"ratelimited"_s);

    m_home.setSecondFactor(did(u"secondfactor"_s), secondFactor);
    for (auto &account : m_accounts) {
        if (account.handle == handleOf(u"secondfactor"_s))
            account.secondFactor = Secret(secondFactor.toLatin1());
        account.isAddedAtStart = account.handle != handleOf(u"spare"_s);
    }
    return {};
}

void SampleAccounts::stop()
{
    m_alarm->stop();
    m_directory.stop();
    m_home.stop();
    m_away.stop();
    m_dark.stop();
    m_busy.stop();
}

ServiceUrl SampleAccounts::plcUrl() const
{
    return serviceUrl(m_directory.url());
}

void SampleAccounts::add(SimulatedPds &server, const QString &name)
{
    const auto handle = handleOf(name);
    m_accounts.push_back({server.createAccount(handle, password), handle, serviceUrl(server.url()),
                          Secret(password.toLatin1())});
}

Did SampleAccounts::did(const QString &name) const
{
    const auto handle = handleOf(name);
    const auto found = std::ranges::find(m_accounts, handle, &SampleAccount::handle);
    Q_ASSERT(found != m_accounts.end());
    return found->did;
}

void SampleAccounts::play()
{
    m_home.deactivate(did(u"deactivated"_s));
    m_home.suspend(did(u"suspended"_s));
    m_home.takeDown(did(u"takendown"_s));
    m_home.handOver(did(u"moved"_s), m_away);
    m_home.deactivate(did(u"moved"_s));
    m_busy.throttle(did(u"ratelimited"_s), 24h);
    m_home.setDelay(did(u"slow"_s), 3s * Speed); // of real time, for who watches
    m_dark.stop();
    plan();
}

void SampleAccounts::plan()
{
    const auto renamed = did(u"renamed"_s);
    const auto appealed = did(u"appealed"_s);
    m_events = {
        {15min, [this, renamed] { m_home.updateHandle(renamed, handleOf(u"renamed-at-last"_s)); }},
        {5min, [this, appealed] { m_home.takeDown(appealed); }},
        {150min, [this, appealed] { m_home.reverseTakeDown(appealed); }},
        {30min, [this, renamed] { m_home.updateHandle(renamed, handleOf(u"renamed"_s)); }},
        {60min, [this] { m_home.deleteAccount(did(u"moved"_s)); }},
    };
    m_alarm->set(m_events.front().after);
}

void SampleAccounts::next()
{
    const auto event = std::move(m_events.front());
    m_events.pop_front();
    if (!m_events.empty())
        m_alarm->set(m_events.front().after);
    event.happen();
}

} // namespace Skykeep
