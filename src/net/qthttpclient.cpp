// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "net/qthttpclient.h"

#include "net/networkaddress.h"
#include "net/networkrequest.h"
#include "net/qthttpstream.h"
#include "net/systemproxycall.h"

#include <QDeadlineTimer>
#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

constexpr int mostRedirects = 3;

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

tl::unexpected<Error> redirected(const QUrl &from, const QUrl &to)
{
    return fail(ErrorKind::Malformed, from.host(), u"it redirects to %1"_s.arg(to.host()));
}

} // namespace

QtHttpClient::QtHttpClient(Options options)
    : m_userAgent(std::move(options.userAgent))
    , m_route(std::make_unique<HttpRoute>(options.proxy))
{
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
        if (!self)
            co_return fail(ErrorKind::Cancelled, request.url.host());
        auto finding = findWay(request.url, Milliseconds(deadline.remainingTime()));
        const auto found = co_await std::move(finding);
        if (!found)
            co_return fail(found.error());
        request.limit = Milliseconds(deadline.remainingTime());
        auto sending = sendOnce(request);
        Result<HttpReply> reply = co_await std::move(sending);
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

Task<std::unique_ptr<HttpStream>> QtHttpClient::open(HttpStreamRequest request)
{
    auto finding = findWay(request.head.url, request.head.limit);
    const auto found = co_await std::move(finding);
    if (!found)
        co_return fail(found.error());
    auto *route = m_route.get();
    auto stream = std::make_unique<QtHttpStream>(route->manager(), m_userAgent);
    ++route->calls;
    connect(this, &QtHttpClient::shuttingDown, stream.get(), &HttpStream::abandon);
    connect(stream.get(), &QObject::destroyed, this, [this, route] { leave(*route); });
    const auto names = route->nameCheckFor(request.head.url);
    stream->start(std::move(request), names);
    co_return std::move(stream);
}

Task<HttpReply> QtHttpClient::sendOnce(HttpRequest request)
{
    const QPointer<QtHttpClient> self(this);
    auto *route = m_route.get();
    ++route->calls;
    Result<HttpReply> reply = fail(ErrorKind::Cancelled, request.url.host());
    {
        HttpCall call(route->manager(), m_userAgent);
        connect(this, &QtHttpClient::shuttingDown, &call, &HttpCall::abandon);
        auto future = call.start(request, route->nameCheckFor(request.url));
        reply = co_await future;
    }
    if (self)
        leave(*route);
    co_return reply;
}

Task<void> QtHttpClient::findWay(QUrl url, Milliseconds limit)
{
    const QPointer<QtHttpClient> self(this);
    while (self && !m_isShutDown && m_route->wantsSystemAnswer(url)) {
        auto asking = askSystem(url, limit);
        const auto asked = co_await std::move(asking);
        if (!asked)
            co_return fail(asked.error());
    }
    if (!self || m_isShutDown)
        co_return fail(ErrorKind::Cancelled, url.host());
    co_return {};
}

// Of several that ask for one host at once each asks: they are few, and the answers the same.
Task<void> QtHttpClient::askSystem(QUrl url, Milliseconds limit)
{
    const QPointer<QtHttpClient> self(this);
    const auto *route = m_route.get();
    SystemProxyCall call;
    connect(this, &QtHttpClient::shuttingDown, &call, &SystemProxyCall::abandon);
    auto future = call.start(url, limit);
    const Result<QList<QNetworkProxy>> proxies = co_await future;
    if (!proxies)
        co_return fail(proxies.error());
    if (!self)
        co_return fail(ErrorKind::Cancelled, url.host());
    // Meanwhile another rule may hold, which has no use for this.
    if (route == m_route.get())
        m_route->learn(url, *proxies);
    co_return {};
}

void QtHttpClient::leave(HttpRoute &route)
{
    if (--route.calls > 0 || &route == m_route.get())
        return;
    std::erase_if(m_formerRoutes, [&route](const auto &former) { return former.get() == &route; });
}

void QtHttpClient::setProxy(const ProxyRule &rule)
{
    auto former = std::exchange(m_route, std::make_unique<HttpRoute>(rule));
    if (former->calls > 0)
        m_formerRoutes.push_back(std::move(former));
}

void QtHttpClient::shutDown()
{
    m_isShutDown = true;
    Q_EMIT shuttingDown();
}

} // namespace Skykeep
