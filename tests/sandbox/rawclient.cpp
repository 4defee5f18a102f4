// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "sandbox/rawclient.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Skykeep {

RawClient::RawClient(const QUrl &server)
{
    m_socket.connectToHost(server.host(), static_cast<quint16>(server.port()));
}

void RawClient::send(const QByteArray &verb, const QString &path, const QByteArray &bearer)
{
    m_socket.write(verb + ' ' + path.toLatin1() + " HTTP/1.1\r\nHost: 127.0.0.1\r\n");
    if (!bearer.isEmpty())
        m_socket.write("Authorization: Bearer " + bearer + "\r\n");
    m_socket.write("\r\n");
}

const QByteArray &RawClient::received()
{
    return m_received += m_socket.readAll();
}

bool RawClient::isWhole()
{
    const auto length = header("Content-Length");
    return !length.isEmpty() && body().size() >= length.toLongLong();
}

int RawClient::status()
{
    return received().mid(9, 3).toInt();
}

QByteArray RawClient::header(const QByteArray &name)
{
    const auto head = received().left(received().indexOf("\r\n\r\n") + 2);
    const auto start = head.indexOf("\r\n" + name + ": ");
    if (start < 0)
        return {};
    const auto value = start + name.size() + 4;
    return head.mid(value, head.indexOf("\r\n", value) - value);
}

QByteArray RawClient::body()
{
    const auto headEnd = received().indexOf("\r\n\r\n");
    return headEnd < 0 ? QByteArray() : received().mid(headEnd + 4);
}

QJsonObject RawClient::json()
{
    return QJsonDocument::fromJson(body()).object();
}

} // namespace Skykeep
