// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QHash>
#include <QNetworkProxy>
#include <QObject>
#include <QStringList>
#include <QTcpServer>

class QTcpSocket;

namespace Skykeep {

//! A proxy on loopback that speaks HTTP's CONNECT and SOCKS5.
//!
//! Whatever host it is asked for, it connects to that port of this computer: so tests need no name that leads
//! anywhere. What it was asked for is kept.
class LoopbackProxy : public QObject
{
    Q_OBJECT

public:
    LoopbackProxy();

    QNetworkProxy as(QNetworkProxy::ProxyType type) const;
    quint16 port() const { return m_listener.serverPort(); }

    //! "host:port" of every connection it made.
    const QStringList &asked() const { return m_asked; }
    //! Connections through it that neither side has closed.
    qsizetype openConnections() const { return m_open; }

private:
    struct Client {
        QTcpSocket *socket;
        QByteArray received;
        bool hasGreeted = false;
        bool isConnected = false;
    };

    void accept();
    void read(Client &client);
    void readConnect(Client &client);
    void readSocks(Client &client);
    void connectOn(Client &client, const QString &host, quint16 port, const QByteArray &answer);

    QHash<QTcpSocket *, Client> m_clients;
    QStringList m_asked;
    qsizetype m_open = 0;
    QTcpServer m_listener; //!< Goes first, and its sockets with it.
};

} // namespace Skykeep
