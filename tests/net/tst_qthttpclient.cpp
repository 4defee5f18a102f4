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

class TestQtHttpClient : public QObject
{
    Q_OBJECT

private:
    HttpRequest get(const QString &path) const
    {
        return {.url = m_server->url(path), .addresses = AddressPolicy::AnyAddress, .limit = 10s};
    }

    HttpRequest post(const QString &path) const
    {
        auto request = get(path);
        request.method = HttpRequest::Method::Post;
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

    void anyStatusIsAReply_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {200, 201, 204, 300, 304, 400, 401, 403, 404, 405, 409,
                                 410, 418, 429, 499, 500, 501, 502, 503, 504, 599})
            QTest::addRow("%d", status) << status;
    }

    void anyStatusIsAReply()
    {
        QFETCH(int, status);
        const bool hasBody = status != 204 && status != 304;
        const QByteArray body = hasBody ? R"({"error":"Any"})" : "";
        m_server->answer("/x",
                         {status,
                          body,
                          {{"Content-Type", "Application/JSON;charset=utf-8"},
                           {"Retry-After", "3"}}});

        const auto reply = send(get(u"/x"_s));

        SKYKEEP_VERIFY_VALUE(reply);
        QCOMPARE(reply->status, status);
        QCOMPARE(reply->body, body);
        QCOMPARE(reply->header("retry-after"), QByteArray("3"));
        QCOMPARE(reply->contentType(), "application/json");
        QVERIFY(!reply->header("x-missing"));
        QCOMPARE(m_server->countOf("/x"), 1);
    }

    void aProxyThatWantsAPasswordIsNotTheServer()
    {
        m_server->answer("/x", {407, {}, {{"Proxy-Authenticate", "Basic realm=\"x\""}}});

        SKYKEEP_VERIFY_ERROR(send(get(u"/x"_s)), ErrorKind::Offline);
    }

    void aChallengeIsAReplyToo_data()
    {
        QTest::addColumn<QByteArray>("challenge");
        for (const auto *challenge : {"Bearer", "Basic realm=\"x\"", "DPoP algs=\"ES256\""})
            QTest::addRow("%s", challenge) << QByteArray(challenge);
    }

    void aChallengeIsAReplyToo()
    {
        QFETCH(QByteArray, challenge);
        m_server->answer("/x", {401, "{}", {{"WWW-Authenticate", challenge}}});
        auto request = get(u"/x"_s);
        request.bearer = Secret("token");

        const auto reply = send(request);

        SKYKEEP_VERIFY_VALUE(reply);
        QCOMPARE(reply->status, 401);
        QCOMPARE(reply->body, "{}");
        QCOMPARE(m_server->countOf("/x"), 1);
    }

    void aRequestCarriesNoMoreThanNeeded()
    {
        m_server->answer("/x", {.headers = {{"Set-Cookie", "a=b"}}});
        auto request = get(u"/x?did=did:web:a.example"_s);
        request.bearer = Secret("token");

        QVERIFY(send(request));
        QVERIFY(send(get(u"/x"_s)));

        const auto &sent = m_server->requests().front();
        QCOMPARE(sent.method, "GET");
        QCOMPARE(sent.path, "/x?did=did:web:a.example");
        QCOMPARE(sent.header("Authorization"), "Bearer token");
        QCOMPARE(sent.header("User-Agent"), "Skykeep/1");
        QCOMPARE(sent.header("Accept"), "application/json");
        QStringList names;
        for (const auto &header : m_server->requests().back().headers)
            names << QString::fromLatin1(header.first).toLower();
        names.sort();
        QCOMPARE(names.join(u' '),
                 u"accept accept-encoding accept-language connection host user-agent"_s);
        QCOMPARE(m_server->requests().back().header("accept-language"), "*");
        QCOMPARE(m_server->connectionCount(), 1);
    }

    void anEmptyPostHasNoBytesAndNoType()
    {
        m_server->answer("/x", {});
        auto request = post(u"/x"_s);
        request.bearer = Secret("token");
        request.contentType = "application/json";

        QVERIFY(send(request));

        const auto &sent = m_server->requests().front();
        QCOMPARE(sent.method, "POST");
        QCOMPARE(sent.body, "");
        QCOMPARE(sent.header("Content-Length"), "0");
        QVERIFY(!sent.hasHeader("Content-Type"));
    }

    void aBodyArrivesWithItsType()
    {
        m_server->answer("/x", {});
        auto request = post(u"/x"_s);
        request.body = Secret(R"({"a":1})");
        request.contentType = "application/json";

        QVERIFY(send(request));

        const auto &sent = m_server->requests().front();
        QCOMPARE(sent.body, R"({"a":1})");
        QCOMPARE(sent.header("Content-Type"), "application/json");
    }

    void aBodyMayBeAsLargeAsAllowedAndNoLarger_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<bool>("isAllowed");
        QTest::newRow("at the limit") << 1000 << true;
        QTest::newRow("one byte over") << 1001 << false;
        QTest::newRow("far over") << 5'000'000 << false;
    }

    void aBodyMayBeAsLargeAsAllowedAndNoLarger()
    {
        QFETCH(int, size);
        QFETCH(bool, isAllowed);
        const QByteArray body(size, 'x');
        m_server->answer("/length", {200, body, {}});
        m_server->sendRaw("/close", "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + body);

        for (const auto &path : {u"/length"_s, u"/close"_s}) {
            auto request = get(path);
            request.maximumBytes = 1000;
            const auto reply = send(request);

            if (isAllowed) {
                SKYKEEP_VERIFY_VALUE(reply);
                QCOMPARE(reply->body, body);
            } else {
                SKYKEEP_VERIFY_ERROR(reply, ErrorKind::Malformed);
            }
        }
    }

    void anEndlessAnswerIsCutOff()
    {
        m_server->sendEndlessly("/x");

        const auto reply = send(get(u"/x"_s));

        SKYKEEP_VERIFY_ERROR(reply, ErrorKind::Malformed);
        QTRY_COMPARE(m_server->openConnections(), 0);
    }

    void anAnnouncedLengthIsBelieved()
    {
        m_server->behave("/x", [](const TestHttpServer::Request &, QTcpSocket &socket) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\n\r\nx");
        });

        const auto reply = send(get(u"/x"_s));

        SKYKEEP_VERIFY_ERROR(reply, ErrorKind::Malformed);
    }
};

QTEST_GUILESS_MAIN(TestQtHttpClient)
#include "tst_qthttpclient.moc"
