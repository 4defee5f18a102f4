// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "loopbackproxy.h"
#include "net/qthttpclient.h"
#include "net/systemproxycall.h"
#include "support/check.h"
#include "support/testhttpserver.h"
#include "tlslistener.h"

#include <QRegularExpression>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

namespace {

HttpRequest get(const QString &host, quint16 port)
{
    return {.url = QUrl(u"https://%1:%2/x"_s.arg(host).arg(port)), .limit = 10s};
}

ProxyRule through(const LoopbackProxy &proxy,
                  QNetworkProxy::ProxyType type = QNetworkProxy::HttpProxy)
{
    return {ProxyRule::Use::Given, proxy.as(type)};
}

} // namespace

class TestProxies : public QObject
{
    Q_OBJECT

private:
    // Before the clients: they trust what is trusted when they are made.
    std::unique_ptr<TrustInThrowaway> m_trust;
    std::unique_ptr<TestHttpServer> m_server;

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        for (const auto *name :
             {"http_proxy", "https_proxy", "no_proxy", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY"})
            qunsetenv(name);
        m_trust = std::make_unique<TrustInThrowaway>();
        m_server = std::make_unique<TestHttpServer>(tlsListener());
        m_server->answer("/x", {200, "{}", {}});
    }

    void cleanup()
    {
        m_server.reset();
        m_trust.reset();
    }

    void callsGoThroughTheProxy_data()
    {
        QTest::addColumn<QNetworkProxy::ProxyType>("type");
        QTest::newRow("HTTP") << QNetworkProxy::HttpProxy;
        QTest::newRow("SOCKS5") << QNetworkProxy::Socks5Proxy;
    }

    void callsGoThroughTheProxy()
    {
        QFETCH(const QNetworkProxy::ProxyType, type);
        const LoopbackProxy proxy;
        QtHttpClient client({"Skykeep/1", through(proxy, type)});

        const auto reply = finish(client.send(get(u"pds.example.com"_s, m_server->port())));

        SKYKEEP_VERIFY_VALUE(reply);
        QCOMPARE(reply->body, "{}");
        QCOMPARE(proxy.asked(), QStringList(u"pds.example.com:%1"_s.arg(m_server->port())));
    }

    void loopbackIsReachedDirectly()
    {
        const LoopbackProxy proxy;
        QtHttpClient client({"Skykeep/1", through(proxy)});
        auto request = get(u"localhost"_s, m_server->port());
        request.addresses = AddressPolicy::AnyAddress;

        SKYKEEP_VERIFY_VALUE(finish(client.send(request)));

        QVERIFY(proxy.asked().isEmpty());
    }

    void aProxyMakesNoCertificateGood()
    {
        const LoopbackProxy proxy;
        QtHttpClient client({"Skykeep/1", through(proxy)});

        const auto reply = finish(client.send(get(u"other.example.com"_s, m_server->port())));

        SKYKEEP_VERIFY_ERROR(reply, ErrorKind::Insecure);
        QVERIFY(m_server->requests().empty());
    }

    void plainHttpIsRefusedWithAProxyToo()
    {
        const LoopbackProxy proxy;
        QtHttpClient client({"Skykeep/1", through(proxy)});

        const auto reply = finish(
            client.send({.url = QUrl(u"http://pds.example.com/x"_s), .limit = 10s}));

        SKYKEEP_VERIFY_ERROR(reply, ErrorKind::Insecure);
        QVERIFY(proxy.asked().isEmpty());
    }

    void aProxyThatIsGoneIsOffline()
    {
        quint16 port = 0;
        {
            const LoopbackProxy proxy;
            port = proxy.port();
        }
        QtHttpClient client({"Skykeep/1",
                             {ProxyRule::Use::Given,
                              QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, port)}});

        const auto reply = finish(client.send(get(u"pds.example.com"_s, m_server->port())));

        SKYKEEP_VERIFY_ERROR(reply, ErrorKind::Offline);
    }

    void anotherProxyHoldsFromTheNextCallOn()
    {
        const LoopbackProxy first;
        const LoopbackProxy second;
        QtHttpClient client({"Skykeep/1", through(first)});
        SKYKEEP_VERIFY_VALUE(finish(client.send(get(u"pds.example.com"_s, m_server->port()))));
        QCOMPARE(first.openConnections(), 1);

        client.setProxy(through(second, QNetworkProxy::Socks5Proxy));
        SKYKEEP_VERIFY_VALUE(finish(client.send(get(u"pds.example.com"_s, m_server->port()))));

        QCOMPARE(first.asked().size(), 1);
        QCOMPARE(second.asked().size(), 1);
        QTRY_COMPARE(first.openConnections(), 0); // nothing is kept of the old way
    }

    void whatIsUnderWayEndsAsItBegan()
    {
        const LoopbackProxy first;
        const LoopbackProxy second;
        QtHttpClient client({"Skykeep/1", through(first)});
        QTcpSocket *waiting = nullptr;
        m_server->behave("/x", [&waiting](const TestHttpServer::Request &, QTcpSocket &socket) {
            waiting = &socket;
        });
        std::optional<Result<HttpReply>> reply;
        auto sending = keepAnswer(client.send(get(u"pds.example.com"_s, m_server->port())), &reply);
        QTRY_VERIFY(waiting);

        client.setProxy(through(second));
        QCOMPARE(first.openConnections(), 1);
        waiting->write("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nlate");

        QTRY_VERIFY(reply);
        SKYKEEP_VERIFY_VALUE(*reply);
        QCOMPARE((*reply)->body, "late");
        QVERIFY(second.asked().isEmpty());
        QTRY_COMPARE(first.openConnections(), 0);
    }

    void aClientMayGoWithCallsOnSeveralWays()
    {
        const LoopbackProxy first;
        const LoopbackProxy second;
        m_server->neverAnswer("/x");
        auto client = std::make_unique<QtHttpClient>(
            QtHttpClient::Options{"Skykeep/1", through(first)});
        std::optional<Result<HttpReply>> one;
        std::optional<Result<HttpReply>> two;
        auto sendingOne = keepAnswer(client->send(get(u"pds.example.com"_s, m_server->port())),
                                     &one);
        client->setProxy(through(second));
        auto sendingTwo = keepAnswer(client->send(get(u"pds.example.com"_s, m_server->port())),
                                     &two);
        QTRY_COMPARE(m_server->requests().size(), 2);

        client.reset();

        QTRY_VERIFY(one && two);
        SKYKEEP_VERIFY_ERROR(*one, ErrorKind::Cancelled);
        SKYKEEP_VERIFY_ERROR(*two, ErrorKind::Cancelled);
    }

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    void theSystemsProxyIsTheEnvironments()
    {
        const LoopbackProxy proxy;
        qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.port()));
        QtHttpClient client({"Skykeep/1", {ProxyRule::Use::System}});

        const auto reply = finish(client.send(get(u"pds.example.com"_s, m_server->port())));

        SKYKEEP_VERIFY_VALUE(reply);
        QCOMPARE(proxy.asked(), QStringList(u"pds.example.com:%1"_s.arg(m_server->port())));
    }

    void whatTheSystemExceptsGoesDirectly()
    {
        qputenv("https_proxy", "http://127.0.0.1:8080");
        qputenv("no_proxy", "127.0.0.2,pds.example.com");
        SystemProxyCall call;
        SystemProxyCall another;

        const auto excepted = finish(
            answered(call.start(QUrl(u"https://pds.example.com/"_s), 10s)));
        const auto other = finish(answered(another.start(QUrl(u"https://example.org/"_s), 10s)));

        SKYKEEP_VERIFY_VALUE(excepted);
        QCOMPARE(excepted->front().type(), QNetworkProxy::NoProxy);
        SKYKEEP_VERIFY_VALUE(other);
        QCOMPARE(other->front().type(), QNetworkProxy::HttpProxy);
        QCOMPARE(other->front().port(), quint16(8080));
    }

    void theSystemIsAskedAnewWhenItIsChosenAnew()
    {
        const LoopbackProxy proxy;
        QtHttpClient client({"Skykeep/1", through(proxy)});
        qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.port()));
        client.setProxy({ProxyRule::Use::System});
        SKYKEEP_VERIFY_VALUE(finish(client.send(get(u"pds.example.com"_s, m_server->port()))));

        const LoopbackProxy other;
        qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(other.port()));
        client.setProxy({ProxyRule::Use::System});
        SKYKEEP_VERIFY_VALUE(finish(client.send(get(u"pds.example.com"_s, m_server->port()))));

        QCOMPARE(proxy.asked().size(), 1);
        QCOMPARE(other.asked().size(), 1);
    }
#endif
};

QTEST_GUILESS_MAIN(TestProxies)
#include "tst_proxies.moc"
