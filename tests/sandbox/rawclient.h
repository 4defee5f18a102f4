// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>
#include <QTcpSocket>
#include <QUrl>

namespace Skykeep {

//! One connection to a server on loopback, and every byte that came over it: a client that hides
//! nothing.
class RawClient
{
public:
    explicit RawClient(const QUrl &server);

    //! As \a verb "GET" or "POST", without a body.
    void send(const QByteArray &verb, const QString &path, const QByteArray &bearer = {});

    bool isOpen() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    const QByteArray &received();
    //! What its Content-Length promises has come.
    bool isWhole();

    int status();
    QByteArray header(const QByteArray &name);
    QByteArray body();
    QJsonObject json();
    QString error() { return json().value(QLatin1String("error")).toString(); }

private:
    QTcpSocket m_socket;
    QByteArray m_received;
};

} // namespace Skykeep
