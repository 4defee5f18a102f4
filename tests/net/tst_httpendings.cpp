// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "net/qthttpclient.h"
#include "support/check.h"
#include "support/testhttpserver.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

//! How calls end that get no whole answer.
class TestHttpEndings : public QObject
{
    Q_OBJECT

private:
    HttpRequest get(const QString &path) const
    {
        return {.url = m_server->url(path), .addresses = AddressPolicy::AnyAddress, .limit = 10s};
    }

    Result<HttpReply> send(HttpRequest request)
    {
        return finish(m_client->send(std::move(request)));
    }

    std::unique_ptr<TestHttpServer> m_server;
    std::unique_ptr<QtHttpClient> m_client;

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_server = std::make_unique<TestHttpServer>();
        m_client = std::make_unique<QtHttpClient>(QtHttpClient::Options{.userAgent = "Skykeep/1"});
    }

    void cleanup()
    {
        m_client.reset();
        m_server.reset();
    }

    void aSilentServerTimesOut_data()
    {
        QTest::addColumn<QByteArray>("beginning");
        QTest::newRow("not a byte") << QByteArray();
        QTest::newRow("half a head") << QByteArray("HTTP/1.1 200 OK\r\nContent-Le");
        QTest::newRow("half a body")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf");
    }

    void aSilentServerTimesOut()
    {
        QFETCH(QByteArray, beginning);
        m_server->behave("/x", [beginning](const TestHttpServer::Request &, QTcpSocket &socket) {
            socket.write(beginning);
        });
        auto request = get(u"/x"_s);
        request.limit = 200ms;

        QElapsedTimer watch;
        watch.start();
        const auto reply = send(request);

        SKYKEEP_VERIFY_ERROR(reply, ErrorKind::TimedOut);
        QCOMPARE(reply.error().subject, u"127.0.0.1"_s);
        QCOMPARE_LT(watch.elapsed(), 5000);
        QTRY_COMPARE(m_server->openConnections(), 0);
    }

    void aSlowAnswerWithinTheLimitCounts()
    {
        m_server->answerAfter("/x", 50ms, {200, "late", {}});

        const auto reply = send(get(u"/x"_s));

        SKYKEEP_VERIFY_VALUE(reply);
        QCOMPARE(reply->body, "late");
    }

    void aClosedPortIsOffline()
    {
        const auto request = get(u"/x"_s);
        m_server = std::make_unique<TestHttpServer>();

        SKYKEEP_VERIFY_ERROR(send(request), ErrorKind::Offline);
    }

    void aServerThatHangsUpIsOffline_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("at once") << QByteArray();
        QTest::newRow("within the head") << QByteArray("HTTP/1.1 200 OK\r\nContent-Le");
        QTest::newRow("within the body")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf");
    }

    void aServerThatHangsUpIsOffline()
    {
        QFETCH(QByteArray, bytes);
        m_server->sendRaw("/x", bytes);

        SKYKEEP_VERIFY_ERROR(send(get(u"/x"_s)), ErrorKind::Offline);
    }

    void garbageIsNoReply_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("another protocol") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n\r\n");
        QTest::newRow("zeros") << QByteArray(5000, '\0');
        QTest::newRow("a status that is no number")
            << QByteArray("HTTP/1.1 abc OK\r\nContent-Length: 0\r\n\r\n");
    }

    void garbageIsNoReply()
    {
        QFETCH(QByteArray, bytes);
        m_server->sendRaw("/x", bytes);
        auto request = get(u"/x"_s);
        request.limit = 2s;

        const auto reply = send(request);

        QVERIFY(!reply);
        QVERIFY(isTransient(reply.error().kind));
    }

    void twoHundredCallsAtOnceAllEnd()
    {
        m_server->answer("/good", {200, "{}", {}});
        m_server->hangUp("/bad");
        m_server->neverAnswer("/silent");
        std::vector<Result<HttpReply>> replies;
        std::vector<QCoro::Task<void>> tasks;

        for (int i = 0; i < 200; ++i) {
            auto request = get(i % 10 == 0 ? u"/bad"_s : i % 10 == 1 ? u"/silent"_s : u"/good"_s);
            request.limit = 3s;
            tasks.push_back(collect(m_client->send(request), &replies));
        }

        QTRY_COMPARE_WITH_TIMEOUT(replies.size(), 200U, 30'000);
        QVERIFY(std::ranges::any_of(replies, [](const auto &reply) { return reply.has_value(); }));
    }

    void shuttingDownEndsWhatIsInFlight()
    {
        m_server->neverAnswer("/x");
        std::vector<Result<HttpReply>> replies;
        std::vector<QCoro::Task<void>> tasks;
        for (int i = 0; i < 10; ++i)
            tasks.push_back(collect(m_client->send(get(u"/x"_s)), &replies));
        QTRY_VERIFY(m_server->countOf("/x") > 0);

        m_client->shutDown();

        QTRY_COMPARE(replies.size(), 10U);
        for (const auto &reply : replies)
            SKYKEEP_VERIFY_ERROR(reply, ErrorKind::Cancelled);
        SKYKEEP_VERIFY_ERROR(send(get(u"/x"_s)), ErrorKind::Cancelled);
    }

    void aClientMayGoWhileACallIsInFlight()
    {
        m_server->neverAnswer("/x");
        std::vector<Result<HttpReply>> replies;
        const auto task = collect(m_client->send(get(u"/x"_s)), &replies);
        QTRY_COMPARE(m_server->countOf("/x"), 1);

        m_client.reset();

        QTRY_COMPARE(replies.size(), 1U);
        SKYKEEP_VERIFY_ERROR(replies.front(), ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestHttpEndings)
#include "tst_httpendings.moc"
