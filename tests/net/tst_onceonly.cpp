// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "net/qthttpclient.h"
#include "support/check.h"
#include "support/testhttpserver.h"

#include <QRegularExpression>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

//! No server gets a POST twice, whatever it does to the connection.
class TestOnceOnly : public QObject
{
    Q_OBJECT

private:
    HttpRequest get(const QString &path) const
    {
        return {.url = m_server->url(path), .addresses = AddressPolicy::AnyAddress, .limit = 10s};
    }

    HttpRequest post(const QString &path, const QByteArray &body) const
    {
        auto request = get(path);
        request.method = HttpRequest::Method::Post;
        request.bearer = Secret("token");
        request.body = Secret(body);
        request.contentType = "application/json";
        return request;
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

    void aPostThatIsHungUpOnIsNotRepeated_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("answer"); // null where the connection is aborted
        for (const auto &[name, body] :
             {std::pair{"none", QByteArray()}, std::pair{"small", QByteArray("{}")},
              std::pair{"more than one buffer", QByteArray(300'000, 'x')}}) {
            QTest::addRow("body: %s, aborted", name) << body << QByteArray();
            QTest::addRow("body: %s, closed", name) << body << QByteArray("");
            QTest::addRow("body: %s, within the head", name)
                << body << QByteArray("HTTP/1.1 200 OK\r\nContent-Le");
            QTest::addRow("body: %s, within the answer", name)
                << body << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf");
        }
    }

    void aPostThatIsHungUpOnIsNotRepeated()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, answer);
        if (answer.isNull())
            m_server->hangUp("/x");
        else
            m_server->sendRaw("/x", answer);

        const auto reply = send(post(u"/x"_s, body));

        SKYKEEP_VERIFY_ERROR(reply, ErrorKind::Offline);
        QCOMPARE(m_server->countOf("/x"), 1);
        QCOMPARE(m_server->requests().front().body.size(), body.size());
    }

    void aReusedConnectionMakesNoDifference_data() { aPostThatIsHungUpOnIsNotRepeated_data(); }

    void aReusedConnectionMakesNoDifference()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, answer);
        m_server->answer("/first", {200, "{}", {}});
        m_server->behave("/x", [answer](const TestHttpServer::Request &, QTcpSocket &socket) {
            socket.write(answer);
            socket.disconnectFromHost();
        });

        SKYKEEP_VERIFY_VALUE(send(post(u"/first"_s, body)));
        const auto connections = m_server->connectionCount();
        const auto reply = send(post(u"/x"_s, body));

        SKYKEEP_VERIFY_ERROR(reply, ErrorKind::Offline);
        QCOMPARE(m_server->countOf("/x"), 1);
        QCOMPARE(m_server->connectionCount(), connections);
    }

    void aConnectionClosedJustBeforeIsNoReasonToSendTwice()
    {
        QTcpSocket *connection = nullptr;
        m_server->behave("/first", [&](const TestHttpServer::Request &, QTcpSocket &socket) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
            connection = &socket;
        });
        m_server->answer("/x", {200, "{}", {}});
        for (int i = 0; i < 50; ++i) {
            SKYKEEP_VERIFY_VALUE(send(post(u"/first"_s, {})));
            const auto countBefore = m_server->countOf("/x");

            connection->disconnectFromHost();
            const auto reply = send(post(u"/x"_s, {}));

            const auto received = m_server->countOf("/x") - countBefore;
            if (reply)
                QCOMPARE(received, 1);
            else
                SKYKEEP_VERIFY_ERROR(reply, ErrorKind::Offline);
            QCOMPARE_LE(received, 1);
        }
    }

    void aServerThatClosesAfterEachAnswerIsServedAllTheSame()
    {
        m_server->answer("/x", {200, "{}", {{"Connection", "close"}}});
        for (int i = 0; i < 50; ++i) {
            SKYKEEP_VERIFY_VALUE(send(post(u"/x"_s, "{}")));
            SKYKEEP_VERIFY_VALUE(send(post(u"/x"_s, {})));
        }
    }

    void aClientMayGoWhileItsPostIsHungUpOn()
    {
        m_server->hangUp("/x");
        for (int i = 0; i < 20; ++i) {
            std::vector<Result<HttpReply>> replies;
            const auto task = collect(m_client->send(post(u"/x"_s, "{}")), &replies);
            QTRY_COMPARE(m_server->countOf("/x"), i + 1);

            m_client = std::make_unique<QtHttpClient>(
                QtHttpClient::Options{.userAgent = "Skykeep/1"});

            QTRY_COMPARE(replies.size(), 1U);
            QVERIFY(!replies.front());
        }
    }

    void manyPostsAtOnceEachArriveOnce()
    {
        m_server->answer("/x", {200, "{}", {}});
        std::vector<Result<HttpReply>> replies;
        std::vector<QCoro::Task<void>> tasks;
        for (int i = 0; i < 50; ++i)
            tasks.push_back(collect(m_client->send(post(u"/x"_s, "{}")), &replies));

        QTRY_COMPARE(replies.size(), 50U);

        for (const auto &reply : replies)
            SKYKEEP_VERIFY_VALUE(reply);
        QCOMPARE(m_server->countOf("/x"), 50);
    }

    void aChallengeIsAReply_data()
    {
        QTest::addColumn<QByteArray>("challenge");
        for (const auto *challenge :
             {"Bearer", "Basic realm=\"x\"", "Digest realm=\"x\", nonce=\"1\"", "DPoP"})
            QTest::addRow("%s", challenge) << QByteArray(challenge);
    }

    void aChallengeIsAReply()
    {
        QFETCH(QByteArray, challenge);
        m_server->answer("/x", {401, "{}", {{"WWW-Authenticate", challenge}}});

        const auto reply = send(post(u"/x"_s, "{}"));

        SKYKEEP_VERIFY_VALUE(reply);
        QCOMPARE(reply->status, 401);
        QCOMPARE(m_server->countOf("/x"), 1);
    }

    void aGetMayBeSentAgain()
    {
        m_server->behave("/x", [this](const TestHttpServer::Request &, QTcpSocket &socket) {
            m_server->answer("/x", {200, "{}", {}});
            socket.abort();
        });

        SKYKEEP_VERIFY_VALUE(send(get(u"/x"_s)));
        QCOMPARE(m_server->countOf("/x"), 2);
    }
};

QTEST_GUILESS_MAIN(TestOnceOnly)
#include "tst_onceonly.moc"
