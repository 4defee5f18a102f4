// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "sandbox/loopbacklistener.h"

#include <QTcpSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {
constexpr std::size_t mostConnections = 256;
} // namespace

LoopbackListener::LoopbackListener(Clock &clock, LoopbackConnection::Answer answer)
    : m_clock(clock)
    , m_answer(std::move(answer))
{
    connect(&m_server, &QTcpServer::newConnection, this, &LoopbackListener::accept);
}

LoopbackListener::~LoopbackListener()
{
    m_server.close();
}

bool LoopbackListener::start()
{
    if (m_server.isListening())
        return true;
    if (!m_server.listen(QHostAddress::LocalHost, m_port))
        return false;
    m_port = m_server.serverPort();
    return true;
}

void LoopbackListener::stop()
{
    m_server.close();
    for (auto &connection : std::exchange(m_connections, {})) {
        connection->hangUp();
        m_ended.push_back(std::move(connection));
    }
}

QUrl LoopbackListener::url() const
{
    return m_port == 0 ? QUrl() : QUrl(u"http://127.0.0.1:%1"_s.arg(m_port), QUrl::StrictMode);
}

void LoopbackListener::accept()
{
    // Not sooner: a connection may end while it still works on an answer.
    m_ended.clear();
    while (auto *socket = m_server.nextPendingConnection()) {
        if (m_connections.size() >= mostConnections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        auto connection = std::make_unique<LoopbackConnection>(socket, m_clock, m_answer);
        connect(connection.get(), &LoopbackConnection::ended, this,
                [this, ended = connection.get()] { drop(ended); });
        m_connections.push_back(std::move(connection));
    }
}

void LoopbackListener::drop(LoopbackConnection *connection)
{
    const auto found = std::ranges::find(m_connections, connection,
                                         [](const auto &held) { return held.get(); });
    if (found == m_connections.end())
        return;
    m_ended.push_back(std::move(*found));
    m_connections.erase(found);
}

} // namespace Skykeep
