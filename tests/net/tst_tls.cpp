// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "http2listener.h"
#include "net/qthttpclient.h"
#include "support/check.h"
#include "support/testhttpserver.h"
#include "tlslistener.h"

#include <QLoggingCategory>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

class TestTls : public QObject
{
    Q_OBJECT

private:
    static HttpRequest post(const QString &host, quint16 port)
    {
        return {.method = HttpRequest::Method::Post,
                .url = QUrl(u"https://%1:%2/x"_s.arg(host).arg(port)),
                .bearer = Secret("token"),
                .body = Secret(R"({"password":"x"})"),
                .contentType = "application/json",
                .addresses = AddressPolicy::AnyAddress,
                .limit = 10s};
    }

    static Result<HttpReply> send(HttpRequest request)
    {
        QtHttpClient client({.userAgent = "Skykeep/1"});
        return finish(client.send(std::move(request)));
    }

private Q_SLOTS:
    void initTestCase()
    {
        // Qt warns of every stream that ends without an answer, which is the point here.
        QLoggingCategory::setFilterRules(u"qt.network.http2.warning=false"_s);
    }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aCertificateThatIsTrustedAndForTheHostWillDo()
    {
        const TrustInThrowaway trust;
        TestHttpServer server(tlsListener());
        server.answer("/x", {200, "{}", {}});

        const auto reply = send(post(u"localhost"_s, server.port()));

        SKYKEEP_VERIFY_VALUE(reply);
        QCOMPARE(server.requests().front().header("Authorization"), "Bearer token");
    }

    void aSelfSignedCertificateIsInsecureAndNothingIsSent()
    {
        TestHttpServer server(tlsListener());
        server.answer("/x", {});

        const auto reply = send(post(u"localhost"_s, server.port()));

        SKYKEEP_VERIFY_ERROR(reply, ErrorKind::Insecure);
        QVERIFY(server.requests().empty());
    }

    void aCertificateOfAnotherHostIsInsecureAndNothingIsSent()
    {
        const TrustInThrowaway trust;
        TestHttpServer server(tlsListener());
        server.answer("/x", {});

        const auto reply = send(post(u"127.0.0.1"_s, server.port()));

        SKYKEEP_VERIFY_ERROR(reply, ErrorKind::Insecure);
        QVERIFY(server.requests().empty());
    }

    void aRedirectFromHttpsToHttpIsNotFollowed()
    {
        const TrustInThrowaway trust;
        TestHttpServer plain;
        plain.answer("/end", {});
        TestHttpServer server(tlsListener());
        server.redirect("/x", plain.url(u"/end"_s).toEncoded());
        HttpRequest request{.url = QUrl(u"https://localhost:%1/x"_s.arg(server.port())),
                            .addresses = AddressPolicy::AnyAddress,
                            .redirects = HttpRequest::Redirects::FollowSafe,
                            .limit = 10s};

        const auto reply = send(request);

        SKYKEEP_VERIFY_ERROR(reply, ErrorKind::Malformed);
        QCOMPARE(server.countOf("/x"), 1);
        QCOMPARE(plain.connectionCount(), 0);
    }

    void aPostThatIsHungUpOnIsNotRepeated()
    {
        const TrustInThrowaway trust;
        TestHttpServer server(tlsListener());
        server.hangUp("/x");

        const auto reply = send(post(u"localhost"_s, server.port()));

        SKYKEEP_VERIFY_ERROR(reply, ErrorKind::Offline);
        QCOMPARE(server.countOf("/x"), 1);
    }

    void aPostOverHttp2IsNotRepeated_data()
    {
        QTest::addColumn<QByteArray>("farewell");
        QTest::addColumn<QByteArray>("body");
        const QByteArray noError(4, '\0');
        for (const auto &[name, body] :
             {std::pair{"none", QByteArray()}, std::pair{"some", QByteArray("{}")}}) {
            QTest::addRow("body: %s, not a word", name) << QByteArray() << body;
            QTest::addRow("body: %s, GOAWAY for what is not begun", name)
                << Http2Listener::frame(7, 0, QByteArray("\0\0\0\1", 4) + noError) << body;
            QTest::addRow("body: %s, GOAWAY for everything", name)
                << Http2Listener::frame(7, 0, QByteArray(4, '\0') + noError) << body;
            QTest::addRow("body: %s, REFUSED_STREAM", name)
                << Http2Listener::frame(3, 1, QByteArray("\0\0\0\7", 4)) << body;
        }
    }

    void aPostOverHttp2IsNotRepeated()
    {
        QFETCH(QByteArray, farewell);
        QFETCH(QByteArray, body);
        const TrustInThrowaway trust;
        Http2Listener server;
        server.farewell(farewell);
        auto request = post(u"localhost"_s, server.port());
        request.body = Secret(body);

        const auto reply = send(request);

        QVERIFY(!reply);
        QVERIFY(isTransient(reply.error().kind));
        QCOMPARE(server.requestCount(), 1);
    }
};

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
