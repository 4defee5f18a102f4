// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "http2listener.h"

#include "tlslistener.h"

#include <QTcpSocket>
#include <QtEndian>

namespace Skykeep {

namespace {

constexpr qsizetype prefaceSize = 24;
constexpr qsizetype frameHeadSize = 9;
constexpr quint8 dataType = 0;
constexpr quint8 headersType = 1;
constexpr quint8 settingsType = 4;
constexpr char endOfStream = 1;

} // namespace

Http2Listener::Http2Listener()
    : m_listener(tlsListener({"h2"}))
{
    connect(m_listener.get(), &QTcpServer::pendingConnectionAvailable, this,
            &Http2Listener::accept);
    const bool listens = m_listener->listen(QHostAddress::LocalHost);
    Q_ASSERT(listens);
}

QByteArray Http2Listener::frame(quint8 type, quint8 stream, const QByteArray &payload)
{
    QByteArray bytes(frameHeadSize, '\0');
    bytes[2] = static_cast<char>(payload.size());
    bytes[3] = static_cast<char>(type);
    bytes[8] = static_cast<char>(stream);
    return bytes + payload;
}

void Http2Listener::accept()
{
    while (auto *socket = m_listener->nextPendingConnection()) {
        m_received.insert(socket, {});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_received.remove(socket);
            socket->deleteLater();
        });
        socket->write(frame(settingsType, 0, {}));
        read(*socket);
    }
}

void Http2Listener::read(QTcpSocket &socket)
{
    auto &received = m_received[&socket];
    received += socket.readAll();
    auto at = prefaceSize;
    bool isWhole = false;
    int begun = 0;
    while (received.size() >= at + frameHeadSize) {
        const auto size = qFromBigEndian<quint32>(received.constData() + at) >> 8;
        const auto type = static_cast<quint8>(received.at(at + 3));
        if (received.size() < at + frameHeadSize + size)
            break;
        begun += type == headersType;
        if (type == headersType || type == dataType)
            isWhole = isWhole || (received.at(at + 4) & endOfStream);
        at += frameHeadSize + size;
    }
    if (!isWhole)
        return;
    m_requests += begun;
    received.clear();
    socket.write(m_farewell);
    socket.disconnectFromHost();
}

} // namespace Skykeep
