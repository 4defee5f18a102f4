// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "net/httpclient.h"

#include <optional>

namespace Skykeep {

//! An HttpClient whose calls may take no longer than a test has time for.
class HurriedHttp final : public HttpClient
{
public:
    //! \a client outlives it.
    explicit HurriedHttp(HttpClient &client)
        : m_client(client)
    {
    }

    //! From now on; nothing for what each call is made with.
    void setLimit(std::optional<Milliseconds> limit) { m_limit = limit; }

    Task<HttpReply> send(HttpRequest request) override
    {
        request.limit = m_limit.value_or(request.limit);
        return m_client.send(std::move(request));
    }

    void shutDown() override { m_client.shutDown(); }

private:
    HttpClient &m_client;
    std::optional<Milliseconds> m_limit;
};

} // namespace Skykeep
