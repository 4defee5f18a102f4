// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "net/qthttpclient.h"
#include "support/check.h"
#include "support/testhttpserver.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

//! Where the client must not send anything, and what it must not follow.
class TestHttpRefusals : public QObject
{
    Q_OBJECT

private:
    HttpRequest get(const QUrl &url) const
    {
        return {.url = url, .addresses = AddressPolicy::AnyAddress, .limit = 10s};
    }

    HttpRequest following(const QString &path) const
    {
        auto request = get(m_server->url(path));
        request.redirects = HttpRequest::Redirects::FollowSafe;
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
        m_server->answer("/end", {200, "end", {}});
        m_client = std::make_unique<QtHttpClient>(QtHttpClient::Options{.userAgent = "Skykeep/1"});
    }

    void cleanup()
    {
        m_client.reset();
        m_server.reset();
    }

    void onlyWebAddressesAreUsed_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::newRow("nothing") << QUrl();
        QTest::newRow("a file") << QUrl(u"file:///etc/hosts"_s);
        QTest::newRow("ftp") << QUrl(u"ftp://127.0.0.1/"_s);
        QTest::newRow("data") << QUrl(u"data:text/plain,x"_s);
        QTest::newRow("no host") << QUrl(u"https:///x"_s);
    }

    void onlyWebAddressesAreUsed()
    {
        QFETCH(QUrl, url);
        SKYKEEP_VERIFY_ERROR(send(get(url)), ErrorKind::InvalidInput);
    }

    void plainHttpIsForLoopbackOnly_data()
    {
        QTest::addColumn<QString>("host");
        for (const auto &host : {u"192.0.2.1"_s, u"10.0.0.1"_s, u"0.0.0.0"_s, u"example.test"_s,
                                 u"localhost.example.test"_s, u"[2001:db8::1]"_s})
            QTest::addRow("%s", qPrintable(host)) << host;
    }

    void plainHttpIsForLoopbackOnly()
    {
        QFETCH(QString, host);

        const auto reply = send(get(QUrl(u"http://%1:%2/end"_s.arg(host).arg(m_server->port()))));

        SKYKEEP_VERIFY_ERROR(reply, ErrorKind::Insecure);
        QCOMPARE(m_server->connectionCount(), 0);
    }

    void publicOnlyRefusesOtherAddressesBeforeConnecting_data()
    {
        QTest::addColumn<QString>("host");
        for (const auto *host :
             {"127.0.0.1",    "127.8.9.10",      "localhost",    "LOCALHOST",
              "localhost.",   "a.localhost",     "[::1]",        "[::ffff:127.0.0.1]",
              "0.0.0.0",      "10.1.2.3",        "172.16.0.1",   "192.168.1.1",
              "100.64.0.1",   "169.254.169.254", "224.0.0.1",    "[::]",
              "[fe80::1]",    "[fd00::1]",       "[ff02::1]",    "2130706433",
              "017700000001", "0x7f000001",      "0177.0.0.1",   "0x7f.0.0.1",
              "127.1",        "router.local",    "pds.internal", "intranet"})
            QTest::addRow("%s", host) << QString::fromLatin1(host);
    }

    void publicOnlyRefusesOtherAddressesBeforeConnecting()
    {
        QFETCH(QString, host);
        for (const auto &scheme : {u"http"_s, u"https"_s}) {
            auto request = get(QUrl(u"%1://%2:%3/end"_s.arg(scheme, host).arg(m_server->port())));
            request.addresses = AddressPolicy::PublicOnly;

            const auto reply = send(request);

            SKYKEEP_VERIFY_ERROR(reply, ErrorKind::Insecure);
        }
        QCOMPARE(m_server->connectionCount(), 0);
    }

    void aServerWithoutTlsIsInsecure()
    {
        auto url = m_server->url(u"/end"_s);
        url.setScheme(u"https"_s);
        auto request = get(url);
        request.limit = 3s;
        request.bearer = Secret("token");

        const auto reply = send(request);

        QVERIFY(!reply);
        QVERIFY(m_server->requests().empty());
    }

    void aRedirectIsNotFollowedUnasked_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {301, 302, 303, 307, 308})
            QTest::addRow("%d", status) << status;
    }

    void aRedirectIsNotFollowedUnasked()
    {
        QFETCH(int, status);
        m_server->redirect("/x", "/end", status);

        const auto reply = send(get(m_server->url(u"/x"_s)));

        SKYKEEP_VERIFY_ERROR(reply, ErrorKind::Malformed);
        QCOMPARE(m_server->countOf("/end"), 0);
    }

    void aTokenOrBodyIsNeverRedirected_data()
    {
        QTest::addColumn<HttpRequest::Method>("method");
        QTest::addColumn<bool>("hasBearer");
        QTest::addColumn<bool>("hasBody");
        QTest::newRow("get with token") << HttpRequest::Method::Get << true << false;
        QTest::newRow("post with token") << HttpRequest::Method::Post << true << false;
        QTest::newRow("post with body") << HttpRequest::Method::Post << false << true;
        QTest::newRow("bare post") << HttpRequest::Method::Post << false << false;
    }

    void aTokenOrBodyIsNeverRedirected()
    {
        QFETCH(HttpRequest::Method, method);
        QFETCH(bool, hasBearer);
        QFETCH(bool, hasBody);
        TestHttpServer elsewhere;
        elsewhere.answer("/end", {});
        m_server->redirect("/x", elsewhere.url(u"/end"_s).toEncoded(), 307);
        auto request = following(u"/x"_s);
        request.method = method;
        if (hasBearer)
            request.bearer = Secret("token");
        if (hasBody) {
            request.body = Secret("{}");
            request.contentType = "application/json";
        }

        const auto reply = send(request);

        SKYKEEP_VERIFY_ERROR(reply, ErrorKind::Malformed);
        QCOMPARE(m_server->countOf("/x"), 1);
        QCOMPARE(elsewhere.connectionCount(), 0);
    }

    void aSafeRedirectIsFollowedWhereAllowed()
    {
        m_server->redirect("/1", "/2");
        m_server->redirect("/2", m_server->url(u"/3"_s).toEncoded());
        m_server->redirect("/3", "end");

        const auto reply = send(following(u"/1"_s));

        SKYKEEP_VERIFY_VALUE(reply);
        QCOMPARE(reply->body, "end");
    }

    void aFourthRedirectIsOneTooMany()
    {
        m_server->redirect("/1", "/2");
        m_server->redirect("/2", "/3");
        m_server->redirect("/3", "/4");
        m_server->redirect("/4", "/end");

        SKYKEEP_VERIFY_ERROR(send(following(u"/1"_s)), ErrorKind::Malformed);
        QCOMPARE(m_server->countOf("/end"), 0);
    }

    void aRedirectToASafePlaceOnly_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("plain http elsewhere") << QByteArray("http://192.0.2.1/end");
        QTest::newRow("a file") << QByteArray("file:///etc/passwd");
        QTest::newRow("with a user") << QByteArray("https://user:pass@192.0.2.1/");
        QTest::newRow("garbage") << QByteArray("http://[::");
        QTest::newRow("script") << QByteArray("javascript:alert(1)");
    }

    void aRedirectToASafePlaceOnly()
    {
        QFETCH(QByteArray, location);
        m_server->redirect("/x", location);

        SKYKEEP_VERIFY_ERROR(send(following(u"/x"_s)), ErrorKind::Malformed);
    }

    void theLimitIsForAllHopsTogether()
    {
        m_server->answerAfter("/1", 150ms, {302, {}, {{"Location", "/2"}}});
        m_server->answerAfter("/2", 150ms, {302, {}, {{"Location", "/3"}}});
        m_server->neverAnswer("/3");
        auto request = following(u"/1"_s);
        request.limit = 250ms;

        SKYKEEP_VERIFY_ERROR(send(request), ErrorKind::TimedOut);
        QCOMPARE(m_server->countOf("/3"), 0);
    }
};

QTEST_GUILESS_MAIN(TestHttpRefusals)
#include "tst_httprefusals.moc"
