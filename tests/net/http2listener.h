// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QSslServer>

#include <memory>

namespace Skykeep {

//! As much of HTTP/2 as it takes to count the requests and to leave them without an answer.
//! https://www.rfc-editor.org/rfc/rfc9113#section-4
class Http2Listener : public QObject
{
    Q_OBJECT

public:
    Http2Listener();

    //! What is sent once a request is there in full, before the connection is closed.
    void farewell(QByteArray frames) { m_farewell = std::move(frames); }
    //! A frame without flags.
    static QByteArray frame(quint8 type, quint8 stream, const QByteArray &payload);

    quint16 port() const { return m_listener->serverPort(); }
    //! Requests begun, over all connections.
    int requestCount() const { return m_requests; }

private:
    void accept();
    void read(QTcpSocket &socket);

    std::unique_ptr<QSslServer> m_listener;
    QHash<QTcpSocket *, QByteArray> m_received;
    QByteArray m_farewell;
    int m_requests = 0;
};

} // namespace Skykeep
