// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "sandbox/loopbacklistener.h"
#include "support/manualclock.h"

#include <QNetworkInterface>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Skykeep;

class TestLoopbackListener : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_listener
            = std::make_unique<LoopbackListener>(m_clock, [](const LoopbackRequest &request) {
                  return LoopbackReply{200,
                                       "text/plain",
                                       request.path.toUtf8() + ':' + request.body,
                                       {}};
              });
        QVERIFY(m_listener->start());
    }

    void cleanup() { m_listener.reset(); }

    void requestsOfOneConnectionAreAnsweredInTurn()
    {
        const auto answer = talk("GET /a HTTP/1.1\r\nHost: x\r\n\r\n"
                                 "POST /b?c=d HTTP/1.1\r\nContent-Length: 4\r\n\r\nbody"
                                 "GET /c HTTP/1.1\r\nConnection: close\r\n\r\n");

        QCOMPARE(answer.count("HTTP/1.1 200 OK\r\n"), 3);
        const auto first = answer.indexOf("\r\n\r\n/a:");
        const auto second = answer.indexOf("\r\n\r\n/b:body");
        QVERIFY(first > 0 && first < second && second < answer.indexOf("\r\n\r\n/c:"));
        QVERIFY(answer.contains("Date: Mon, 01 Jan 2024 00:00:00 GMT\r\n"));
    }

    void whatIsNotARequestIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");

        QTest::newRow("no HTTP") << QByteArray("hello\r\n\r\n");
        QTest::newRow("an endless head") << QByteArray(40'000, 'x');
        QTest::newRow("a header without a colon")
            << QByteArray("GET / HTTP/1.1\r\nnothing\r\n\r\n");
        QTest::newRow("a negative length")
            << QByteArray("POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n");
        QTest::newRow("too large a body")
            << QByteArray("POST / HTTP/1.1\r\nContent-Length: 9999999\r\n\r\n");
        QTest::newRow("chunks") << QByteArray(
            "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n");
    }

    void whatIsNotARequestIsRefused()
    {
        QFETCH(QByteArray, bytes);

        const auto answer = talk(bytes);

        QVERIFY(answer.startsWith("HTTP/1.1 400 Bad Request\r\n"));
        QCOMPARE(answer.count("HTTP/1.1"), 1);
    }

    void whoHasLeftIsNotAnswered()
    {
        int asked = 0;
        LoopbackListener slow(m_clock, [&asked](const LoopbackRequest &) {
            ++asked;
            return LoopbackReply{200, {}, {}, {}, std::chrono::seconds(1)};
        });
        QVERIFY(slow.start());
        {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(slow.url().port()));
            socket.write("GET / HTTP/1.1\r\n\r\n");
            QTRY_COMPARE(asked, 1);
        }
        QTRY_COMPARE(slow.connectionCount(), 0);

        m_clock.advance(std::chrono::seconds(1)); // and no warning
    }

    void onlyThisComputerIsListenedTo()
    {
        for (const auto &address : QNetworkInterface::allAddresses()) {
            if (address.isLoopback())
                continue;
            QTcpSocket socket;
            socket.connectToHost(address, port());
            QTRY_VERIFY(socket.state() == QAbstractSocket::UnconnectedState);
            QVERIFY(socket.error() != QAbstractSocket::RemoteHostClosedError);
        }
        QCOMPARE(m_listener->url().host(), u"127.0.0.1"_s);
    }

    void aCrowdIsBounded()
    {
        std::vector<std::unique_ptr<QTcpSocket>> crowd;
        for (int i = 0; i < 300; ++i) {
            crowd.push_back(std::make_unique<QTcpSocket>());
            crowd.back()->connectToHost(QHostAddress::LocalHost, port());
            QTRY_VERIFY(crowd.back()->state() != QAbstractSocket::ConnectingState);
        }

        QTRY_COMPARE(std::ranges::count_if(crowd,
                                           [](const auto &socket) {
                                               return socket->state()
                                                   == QAbstractSocket::ConnectedState;
                                           }),
                     256);
    }

private:
    quint16 port() const { return static_cast<quint16>(m_listener->url().port()); }

    //! All that comes back until the listener hangs up.
    QByteArray talk(const QByteArray &bytes)
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, port());
        socket.write(bytes);
        [&] { QTRY_VERIFY(socket.state() == QAbstractSocket::UnconnectedState); }();
        return socket.readAll();
    }

    ManualClock m_clock;
    std::unique_ptr<LoopbackListener> m_listener;
};

QTEST_GUILESS_MAIN(TestLoopbackListener)
#include "tst_loopbacklistener.moc"
