// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "net/httpclient.h"

namespace Skykeep {

//! An HttpClient whose calls to one server may take no longer than a test has time for, where they
//! are made on some account's behalf: what the test holds up.
class HurriedHttp final : public HttpClient
{
public:
    //! \a client outlives it.
    explicit HurriedHttp(HttpClient &client)
        : m_client(client)
    {
    }

    //! From now on.
    void hurry(const QUrl &server, Milliseconds limit)
    {
        m_port = server.port();
        m_limit = limit;
    }
    void relax() { m_port = -1; }

    Task<HttpReply> send(HttpRequest request) override
    {
        const bool isSomebodys = request.bearer || !request.body.isEmpty()
            || request.url.hasQuery();
        if (isSomebodys && request.url.port() == m_port)
            request.limit = m_limit;
        return m_client.send(std::move(request));
    }

    void shutDown() override { m_client.shutDown(); }

private:
    HttpClient &m_client;
    int m_port = -1;
    Milliseconds m_limit{0};
};

} // namespace Skykeep
