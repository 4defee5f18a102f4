// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "xrpc/forwardedreply.h"

#include <algorithm>
#include <array>

namespace Skykeep {

namespace {

// https://atproto.com/specs/xrpc#headers and what tells of limits.
constexpr std::array<QByteArrayView, 11> passedOn{
    "atproto-content-labelers", "atproto-repo-rev", "content-disposition", "content-language",
    "content-length",           "content-type",     "ratelimit-limit",     "ratelimit-policy",
    "ratelimit-remaining",      "ratelimit-reset",  "retry-after",
};

} // namespace

ForwardedReply::ForwardedReply(std::unique_ptr<HttpStream> stream, Secret accessToken)
    : m_stream(std::move(stream))
    , m_accessToken(accessToken)
    , m_filter(std::move(accessToken))
{
}

Task<HttpReply> ForwardedReply::head()
{
    auto waiting = m_stream->head();
    auto head = co_await std::move(waiting);
    if (!head)
        co_return fail(head.error());
    m_unfiltered = *head;
    HttpReply reply{head->status, {}, {}};
    for (const auto &[name, value] : head->headers) {
        const auto lower = name.toLower();
        SecretFilter filter(m_accessToken);
        if (std::ranges::find(passedOn, QByteArrayView(lower)) != passedOn.end())
            reply.headers.emplace_back(lower, filter.filtered(value) + filter.rest());
    }
    co_return reply;
}

Task<QByteArray> ForwardedReply::read()
{
    while (!m_hasEnded) {
        auto waiting = m_stream->read();
        const auto piece = co_await std::move(waiting);
        if (!piece)
            co_return fail(piece.error());
        m_hasEnded = piece->isEmpty();
        const auto bytes = m_hasEnded ? m_filter.rest() : m_filter.filtered(*piece);
        if (!bytes.isEmpty())
            co_return bytes;
    }
    co_return QByteArray();
}

} // namespace Skykeep
