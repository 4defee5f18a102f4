// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "net/httpclient.h"

#include <utility>

namespace Skykeep {

//! An HttpClient on which answers get lost: the server has them sent, and nobody receives them.
class LossyHttp final : public HttpClient
{
public:
    //! \a client outlives it.
    explicit LossyHttp(HttpClient &client)
        : m_client(client)
    {
    }

    void loseNextAnswer() { m_losesNext = true; }

    Task<HttpReply> send(HttpRequest request) override
    {
        const bool isLost = std::exchange(m_losesNext, false);
        const auto host = request.url.host();
        auto reply = co_await m_client.send(std::move(request));
        if (isLost)
            co_return fail(ErrorKind::Offline, host, QStringLiteral("the answer was lost"));
        co_return reply;
    }

    void shutDown() override { m_client.shutDown(); }

private:
    HttpClient &m_client;
    bool m_losesNext = false;
};

} // namespace Skykeep
