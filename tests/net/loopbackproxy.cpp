// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "loopbackproxy.h"

#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace Skykeep {

LoopbackProxy::LoopbackProxy()
{
    connect(&m_listener, &QTcpServer::newConnection, this, &LoopbackProxy::accept);
    if (!m_listener.listen(QHostAddress::LocalHost))
        qFatal("The proxy cannot listen");
}

QNetworkProxy LoopbackProxy::as(QNetworkProxy::ProxyType type) const
{
    return QNetworkProxy(type, u"127.0.0.1"_s, port());
}

void LoopbackProxy::accept()
{
    while (auto *socket = m_listener.nextPendingConnection()) {
        m_clients.insert(socket, {.socket = socket, .received = {}});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            auto &client = m_clients[socket];
            if (!client.isConnected) {
                client.received += socket->readAll();
                read(client);
            }
        });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QObject::destroyed, this, [this, socket] { m_clients.remove(socket); });
    }
}

void LoopbackProxy::read(Client &client)
{
    if (client.received.startsWith('\5'))
        readSocks(client);
    else if (client.received.contains("\r\n\r\n"))
        readConnect(client);
}

// https://www.rfc-editor.org/rfc/rfc9110#name-connect
void LoopbackProxy::readConnect(Client &client)
{
    const auto words = client.received.left(client.received.indexOf('\r')).split(' ');
    const auto target = QString::fromLatin1(words.value(1));
    client.received.clear();
    if (words.front() != "CONNECT") {
        client.socket->write("HTTP/1.1 405 Method Not Allowed\r\nContent-Length: 0\r\n\r\n");
        client.socket->disconnectFromHost();
        return;
    }
    connectOn(client, target.section(u':', 0, -2), target.section(u':', -1).toUShort(),
              "HTTP/1.1 200 Connection established\r\n\r\n");
}

// https://www.rfc-editor.org/rfc/rfc1928
void LoopbackProxy::readSocks(Client &client)
{
    auto &bytes = client.received;
    if (!client.hasGreeted) {
        if (bytes.size() < 2 || bytes.size() < 2 + bytes.at(1))
            return;
        bytes.remove(0, 2 + bytes.at(1));
        client.hasGreeted = true;
        client.socket->write(QByteArray("\5\0", 2)); // no authentication
        return;
    }
    constexpr char byName = 3;
    if (bytes.size() < 5)
        return;
    if (bytes.at(3) != byName)
        qFatal("The proxy is to resolve the names");
    const auto length = bytes.at(4);
    if (bytes.size() < 5 + length + 2)
        return;
    const auto host = QString::fromLatin1(bytes.mid(5, length));
    const auto port = quint16(quint8(bytes.at(5 + length)) << 8 | quint8(bytes.at(6 + length)));
    bytes.clear();
    connectOn(client, host, port, QByteArray("\5\0\0\1\0\0\0\0\0\0", 10));
}

void LoopbackProxy::connectOn(Client &client, const QString &host, quint16 port,
                              const QByteArray &answer)
{
    m_asked << u"%1:%2"_s.arg(host).arg(port);
    client.isConnected = true;
    auto *near = client.socket;
    auto *far = new QTcpSocket(near);
    ++m_open;
    connect(far, &QObject::destroyed, this, [this] { --m_open; });
    connect(far, &QTcpSocket::connected, near, [near, answer] { near->write(answer); });
    connect(far, &QTcpSocket::readyRead, near, [near, far] { near->write(far->readAll()); });
    connect(near, &QTcpSocket::readyRead, far, [near, far] { far->write(near->readAll()); });
    connect(far, &QTcpSocket::disconnected, near, &QTcpSocket::disconnectFromHost);
    far->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
}

} // namespace Skykeep
