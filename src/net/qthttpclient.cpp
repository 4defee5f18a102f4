// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "net/qthttpclient.h"

#include "net/networkaddress.h"

#include <QDeadlineTimer>
#include <QNetworkProxyFactory>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

constexpr int mostRedirects = 3;

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

// A token or a password goes only to the url it was meant for.
bool mayFollow(const HttpRequest &request)
{
    return request.redirects == HttpRequest::Redirects::FollowSafe
        && request.method == HttpRequest::Method::Get && !request.bearer && request.body.isEmpty();
}

// From https only to https. Plain HTTP, which is loopback, may lead to loopback as well.
bool isSafeStep(const QUrl &from, const QUrl &to)
{
    return to.isValid() && !to.host().isEmpty() && to.userInfo().isEmpty()
        && (to.scheme() == "https"_L1
            || (from.scheme() == "http"_L1 && to.scheme() == "http"_L1
                && kindOfHost(to.host()) == HostKind::Loopback));
}

// What goes to this computer must not leave it on the way: it need not be encrypted.
class ProxyExceptForLoopback final : public QNetworkProxyFactory
{
public:
    explicit ProxyExceptForLoopback(const QNetworkProxy &proxy)
        : m_proxy(proxy)
    {
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (kindOfHost(query.peerHostName()) == HostKind::Loopback)
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return {m_proxy};
    }

private:
    QNetworkProxy m_proxy;
};

tl::unexpected<Error> redirected(const QUrl &from, const QUrl &to)
{
    return fail(ErrorKind::Malformed, from.host(), u"it redirects to %1"_s.arg(to.host()));
}

} // namespace

QtHttpClient::QtHttpClient(Options options)
    : m_userAgent(std::move(options.userAgent))
{
    const auto proxy = options.proxy.value_or(QNetworkProxy(QNetworkProxy::NoProxy));
    if (proxy.capabilities().testFlag(QNetworkProxy::HostNameLookupCapability))
        m_nameCheck = NameCheck::LeaveToProxy;
    m_manager.setProxyFactory(new ProxyExceptForLoopback(proxy)); // the manager owns it
}

QtHttpClient::~QtHttpClient()
{
    shutDown();
}

Task<HttpReply> QtHttpClient::send(HttpRequest request)
{
    const QDeadlineTimer deadline(request.limit);
    const bool follows = mayFollow(request);
    const QPointer<QtHttpClient> self(this);
    for (int hops = 0;; ++hops) {
        if (!self || m_isShutDown)
            co_return fail(ErrorKind::Cancelled, request.url.host());

        HttpCall call(m_manager, m_userAgent);
        connect(this, &QtHttpClient::shuttingDown, &call, &HttpCall::abandon);
        request.limit = Milliseconds(deadline.remainingTime());
        auto future = call.start(request, m_nameCheck);
        Result<HttpReply> reply = co_await future;
        if (!reply || !isRedirect(reply->status))
            co_return reply;

        const auto location = reply->header("location").value_or(QByteArray());
        const auto target = request.url.resolved(QUrl::fromEncoded(location, QUrl::StrictMode));
        if (!follows || hops == mostRedirects || location.isEmpty()
            || !isSafeStep(request.url, target))
            co_return redirected(request.url, target);
        request.url = target;
    }
}

void QtHttpClient::shutDown()
{
    m_isShutDown = true;
    Q_EMIT shuttingDown();
}

} // namespace Skykeep
