// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

class QTcpSocket;

namespace Skykeep {

//! A small HTTP/1.1 server on loopback that behaves as well or as badly as a test wants.
//!
//! Unscripted paths answer 404. What it was sent is kept and can be asked for.
class TestHttpServer : public QObject
{
    Q_OBJECT

public:
    using Headers = std::vector<std::pair<QByteArray, QByteArray>>;

    struct Request {
        QByteArray method;
        QByteArray path; //!< With its query.
        Headers headers;
        QByteArray body;

        //! Empty when there is none.
        QByteArray header(QByteArrayView name) const;
        bool hasHeader(QByteArrayView name) const;
    };

    struct Reply {
        int status = 200;
        QByteArray body = QByteArray();
        Headers headers = {};
    };

    //! Does as it likes with the connection, such as nothing at all.
    using Behaviour = std::function<void(const Request &, QTcpSocket &)>;

    TestHttpServer();
    //! Listens by other means, such as a QSslServer.
    explicit TestHttpServer(std::unique_ptr<QTcpServer> listener);
    ~TestHttpServer() override;

    //! With http, whatever it really speaks.
    QUrl url(const QString &path) const;
    quint16 port() const { return m_listener->serverPort(); }

    //! What happens at \a path, its query aside, from now on.
    void behave(const QByteArray &path, Behaviour behaviour);
    void answer(const QByteArray &path, Reply reply);
    void redirect(const QByteArray &path, const QByteArray &location, int status = 302);
    void answerAfter(const QByteArray &path, std::chrono::milliseconds delay, Reply reply);
    void neverAnswer(const QByteArray &path);
    //! Aborts the connection without a word.
    void hangUp(const QByteArray &path);
    //! Sends \a bytes as they are, then closes.
    void sendRaw(const QByteArray &path, QByteArray bytes);
    //! Sends without a length, until the other side has had enough.
    void sendEndlessly(const QByteArray &path);

    const std::vector<Request> &requests() const { return m_requests; }
    qsizetype countOf(const QByteArray &path) const;
    int connectionCount() const { return m_connections; }
    //! Connections that the other side has not closed.
    qsizetype openConnections() const { return m_received.size(); }

private:
    void accept();
    void read(QTcpSocket &socket);
    bool takeRequest(QTcpSocket &socket);

    std::unique_ptr<QTcpServer> m_listener;
    QHash<QByteArray, Behaviour> m_behaviours;
    QHash<QTcpSocket *, QByteArray> m_received;
    std::vector<Request> m_requests;
    int m_connections = 0;
};

} // namespace Skykeep
