// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "xrpc/xrpcforwarder.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Skykeep {

namespace {

// In which the server does nothing at all; importing a repository takes it a while.
constexpr Milliseconds longestSilence = 2min;
// More than the largest repository.
constexpr qint64 largestReply = qint64(4) << 30;
constexpr qsizetype longestHeader = 4096;

// Content-Type goes its own way, and the rest is nobody's but ours.
constexpr std::array<QByteArrayView, 3> forwarded{"accept", "accept-language",
                                                  "atproto-accept-labelers"};

bool isHeaderText(const QByteArray &value)
{
    return !value.isEmpty() && value.size() <= longestHeader
        && std::ranges::all_of(value, [](char c) { return c >= ' ' && c < 0x7f; });
}

} // namespace

bool mayForward(const QByteArray &header, const QByteArray &value)
{
    const auto name = header.toLower();
    return isHeaderText(value)
        && (name == "content-type"
            || std::ranges::find(forwarded, QByteArrayView(name)) != forwarded.end());
}

bool isProxyTarget(QStringView text)
{
    const auto hash = text.indexOf(u'#');
    if (hash < 0 || !Did::parse(text.first(hash)))
        return false;
    const auto name = text.sliced(hash + 1);
    return !name.isEmpty() && std::ranges::all_of(name, [](QChar c) {
        return c > u' ' && c < QChar(0x7f) && c != u'#' && c != u',' && c != u';';
    });
}

XrpcForwarder::XrpcForwarder(HttpStreamClient &http, XrpcClient &xrpc)
    : m_http(http)
    , m_xrpc(xrpc)
{
}

Task<std::unique_ptr<ForwardedReply>> XrpcForwarder::forward(XrpcHost host, Secret accessToken,
                                                             ForwardedCall call)
{
    HttpStreamRequest request;
    request.head.method = call.verb;
    request.head.url = host.url.at(u"/xrpc/"_s + call.method.toString());
    if (!call.parameters.empty())
        request.head.url.setQuery(queryFrom(call.parameters), QUrl::StrictMode);
    request.head.bearer = accessToken;
    request.head.contentType = call.contentType;
    request.head.accept = "*/*";
    request.head.headers = call.headers;
    if (!call.proxy.isEmpty())
        request.head.headers.emplace_back("atproto-proxy", call.proxy.toLatin1());
    request.head.addresses = host.addresses;
    request.head.limit = longestSilence;
    request.head.maximumBytes = largestReply;
    request.bodySize = call.bodySize;

    auto opening = m_http.open(std::move(request));
    auto stream = co_await std::move(opening);
    if (!stream) {
        stream.error().subject = host.url.displayName();
        co_return fail(std::move(stream.error()));
    }
    co_return std::make_unique<ForwardedReply>(std::move(*stream), accessToken);
}

void XrpcForwarder::observe(const XrpcHost &host, const ForwardedReply &reply)
{
    m_xrpc.observe(host.url, reply.unfiltered());
}

} // namespace Skykeep
