// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "sandbox/loopbackconnection.h"

#include <QTcpServer>
#include <QUrl>

#include <vector>

namespace Skykeep {

//! A small HTTP/1.1 server on 127.0.0.1, never on any other address.
//!
//! Connections stay open between requests. Requests, and the number of connections, are bounded.
class LoopbackListener : public QObject
{
    Q_OBJECT

public:
    //! \a clock outlives it.
    LoopbackListener(Clock &clock, LoopbackConnection::Answer answer);
    ~LoopbackListener() override;

    //! On a port of the system's choice the first time, on the same one ever after. False where
    //! the system refuses.
    [[nodiscard]] bool start();
    //! Hangs up on everybody; from now on the port refuses.
    void stop();
    bool isListening() const { return m_server.isListening(); }

    std::size_t connectionCount() const { return m_connections.size(); }
    //! Such as http://127.0.0.1:40123; empty before the first start.
    QUrl url() const;

private:
    void accept();
    void drop(LoopbackConnection *connection);

    Clock &m_clock;
    LoopbackConnection::Answer m_answer;
    QTcpServer m_server;
    quint16 m_port = 0;
    std::vector<std::unique_ptr<LoopbackConnection>> m_connections;
    std::vector<std::unique_ptr<LoopbackConnection>> m_ended;
};

} // namespace Skykeep
