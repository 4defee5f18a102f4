// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "net/httproute.h"

#include "net/networkaddress.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QNetworkProxyFactory>

using namespace std::chrono_literals;

namespace Skykeep {

namespace {

// Networks come and go, and the system's answers with them.
constexpr auto systemAnswerLife = 1min;

} // namespace

// What goes to this computer must not leave it on the way: it need not be encrypted.
class HttpRoute::Choice final : public QNetworkProxyFactory
{
public:
    explicit Choice(ProxyRule rule)
        : m_rule(std::move(rule))
    {
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        return proxiesFor(query.url());
    }

    QList<QNetworkProxy> proxiesFor(const QUrl &url) const
    {
        const QList<QNetworkProxy> none{QNetworkProxy(QNetworkProxy::NoProxy)};
        if (kindOfHost(url.host()) == HostKind::Loopback)
            return none;
        switch (m_rule.use) {
        case ProxyRule::Use::None:
            return none;
        case ProxyRule::Use::Given:
            return {m_rule.proxy};
        case ProxyRule::Use::System:
            return m_answers.value(url.host(), {none, {}}).proxies;
        }
        Q_UNREACHABLE();
    }

    bool knows(const QUrl &url) const
    {
        const auto known = m_answers.constFind(url.host());
        return known != m_answers.constEnd() && !known->life.hasExpired();
    }

    void learn(const QUrl &url, const QList<QNetworkProxy> &proxies)
    {
        m_answers.insert(url.host(), {proxies, QDeadlineTimer(systemAnswerLife)});
    }

private:
    struct Answer {
        QList<QNetworkProxy> proxies;
        QDeadlineTimer life;
    };

    ProxyRule m_rule;
    QHash<QString, Answer> m_answers;
};

HttpRoute::HttpRoute(const ProxyRule &rule)
    : m_rule(rule)
    , m_choice(new Choice(rule))
{
    m_manager.setProxyFactory(m_choice);
}

bool HttpRoute::wantsSystemAnswer(const QUrl &url) const
{
    return m_rule.use == ProxyRule::Use::System && !m_choice->knows(url)
        && kindOfHost(url.host()) != HostKind::Loopback;
}

void HttpRoute::learn(const QUrl &url, const QList<QNetworkProxy> &proxies)
{
    m_choice->learn(url, proxies);
}

NameCheck HttpRoute::nameCheckFor(const QUrl &url) const
{
    const auto proxies = m_choice->proxiesFor(url);
    return !proxies.isEmpty()
            && proxies.front().capabilities().testFlag(QNetworkProxy::HostNameLookupCapability)
        ? NameCheck::LeaveToProxy
        : NameCheck::Lookup;
}

} // namespace Skykeep
