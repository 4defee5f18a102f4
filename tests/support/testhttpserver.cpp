// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "support/testhttpserver.h"

#include "secrecy/notedsecrets.h"

#include <QTcpSocket>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

void write(QTcpSocket &socket, const TestHttpServer::Reply &reply)
{
    noteSecretsOfCall({}, reply.body);
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + " Status\r\n";
    for (const auto &[name, value] : reply.headers)
        head += name + ": " + value + "\r\n";
    head += "Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n\r\n";
    socket.write(head + reply.body);
}

TestHttpServer::Headers parseHeaders(const QList<QByteArray> &lines)
{
    TestHttpServer::Headers headers;
    for (const auto &line : lines) {
        const auto colon = line.indexOf(':');
        headers.emplace_back(line.left(colon).trimmed(), line.mid(colon + 1).trimmed());
    }
    return headers;
}

QByteArray withoutQuery(const QByteArray &path)
{
    return path.split('?').first();
}

} // namespace

QByteArray TestHttpServer::Request::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (name.compare(key, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

bool TestHttpServer::Request::hasHeader(QByteArrayView name) const
{
    return std::ranges::any_of(headers, [name](const auto &header) {
        return name.compare(header.first, Qt::CaseInsensitive) == 0;
    });
}

TestHttpServer::TestHttpServer()
    : TestHttpServer(std::make_unique<QTcpServer>())
{
}

TestHttpServer::TestHttpServer(std::unique_ptr<QTcpServer> listener)
    : m_listener(std::move(listener))
{
    connect(m_listener.get(), &QTcpServer::pendingConnectionAvailable, this,
            &TestHttpServer::accept);
    const bool listens = m_listener->listen(QHostAddress::LocalHost);
    Q_ASSERT(listens);
}

TestHttpServer::~TestHttpServer()
{
    for (auto *socket : m_received.keys())
        socket->disconnect(this);
}

QUrl TestHttpServer::url(const QString &path) const
{
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(port()).arg(path), QUrl::StrictMode);
}

void TestHttpServer::behave(const QByteArray &path, Behaviour behaviour)
{
    m_behaviours[path] = std::move(behaviour);
}

void TestHttpServer::answer(const QByteArray &path, Reply reply)
{
    behave(path, [reply = std::move(reply)](const Request &, QTcpSocket &socket) {
        write(socket, reply);
    });
}

void TestHttpServer::redirect(const QByteArray &path, const QByteArray &location, int status)
{
    answer(path, {.status = status, .headers = {{"Location", location}}});
}

void TestHttpServer::answerAfter(const QByteArray &path, std::chrono::milliseconds delay,
                                 Reply reply)
{
    behave(path, [delay, reply = std::move(reply)](const Request &, QTcpSocket &socket) {
        QTimer::singleShot(delay, &socket, [&socket, reply] { write(socket, reply); });
    });
}

void TestHttpServer::neverAnswer(const QByteArray &path)
{
    behave(path, [](const Request &, QTcpSocket &) { });
}

void TestHttpServer::hangUp(const QByteArray &path)
{
    behave(path, [](const Request &, QTcpSocket &socket) { socket.abort(); });
}

void TestHttpServer::sendRaw(const QByteArray &path, QByteArray bytes)
{
    behave(path, [bytes = std::move(bytes)](const Request &, QTcpSocket &socket) {
        socket.write(bytes);
        socket.disconnectFromHost();
    });
}

void TestHttpServer::sendEndlessly(const QByteArray &path)
{
    behave(path, [](const Request &, QTcpSocket &socket) {
        const QByteArray chunk(1 << 16, 'x');
        QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, [&socket, chunk] {
            if (socket.bytesToWrite() == 0)
                socket.write(chunk);
        });
        socket.write("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + chunk);
    });
}

qsizetype TestHttpServer::countOf(const QByteArray &path) const
{
    return std::ranges::count(m_requests, path,
                              [](const Request &request) { return withoutQuery(request.path); });
}

void TestHttpServer::accept()
{
    while (auto *socket = m_listener->nextPendingConnection()) {
        ++m_connections;
        m_received.insert(socket, {});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_received.remove(socket);
            socket->deleteLater();
        });
        read(*socket); // after a TLS handshake something may be there already
    }
}

void TestHttpServer::read(QTcpSocket &socket)
{
    m_received[&socket] += socket.readAll();
    while (m_received.contains(&socket) && takeRequest(socket)) { }
}

// Takes one whole request off what was received; false when there is none yet.
bool TestHttpServer::takeRequest(QTcpSocket &socket)
{
    auto &received = m_received[&socket];
    const auto headEnd = received.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return false;
    auto lines = received.left(headEnd).replace("\r\n", "\n").split('\n');
    const auto firstLine = lines.takeFirst().split(' ');
    Request request{.method = firstLine.value(0),
                    .path = firstLine.value(1),
                    .headers = parseHeaders(lines),
                    .body = {}};
    const auto length = request.header("content-length").toLongLong();
    if (received.size() < headEnd + 4 + length)
        return false;
    request.body = received.mid(headEnd + 4, length);
    received.remove(0, headEnd + 4 + length);

    noteSecretsOfCall(request.header("authorization"), request.body);
    m_requests.push_back(request);
    const auto behaviour = m_behaviours.value(withoutQuery(request.path));
    if (behaviour)
        behaviour(request, socket);
    else
        write(socket, {.status = 404});
    return true;
}

} // namespace Skykeep
