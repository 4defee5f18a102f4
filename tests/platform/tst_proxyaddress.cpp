// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "platform/proxyaddress.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Skykeep;

class TestProxyAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatPeopleTypeIsUnderstood_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::newRow("a name") << u" proxy.example.com "_s << u"proxy.example.com"_s << 0;
        QTest::newRow("with a port") << u"proxy:3128"_s << u"proxy"_s << 3128;
        QTest::newRow("as a URL") << u"http://proxy:3128/"_s << u"proxy"_s << 3128;
        QTest::newRow("SOCKS") << u"socks5://10.0.0.1:1080"_s << u"10.0.0.1"_s << 1080;
        QTest::newRow("IPv6") << u"::1"_s << u"::1"_s << 0;
        QTest::newRow("IPv6 with a port") << u"[fd00::1]:8080"_s << u"fd00::1"_s << 8080;
    }

    void whatPeopleTypeIsUnderstood()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, host);
        QFETCH(const int, port);

        const auto address = ProxyAddress::parse(typed);

        QVERIFY(address);
        QCOMPARE(address->host, host);
        QCOMPARE(int(address->port), port);
        QVERIFY(!address->hasUser);
    }

    void whatNamesNoHostIsRefused_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("nothing") << u""_s;
        QTest::newRow("spaces") << u"  "_s;
        QTest::newRow("two words") << u"my proxy"_s;
        QTest::newRow("a path") << u"proxy/pac.js"_s;
        QTest::newRow("a scheme alone") << u"http://"_s;
        QTest::newRow("a port alone") << u":8080"_s;
        QTest::newRow("a port too high") << u"proxy:65536"_s;
        QTest::newRow("port 0") << u"proxy:0"_s;
        QTest::newRow("a port that is none") << u"proxy:http"_s;
    }

    void whatNamesNoHostIsRefused()
    {
        QFETCH(const QString, typed);

        QVERIFY(!ProxyAddress::parse(typed));
    }

    void aNameAndAPasswordAreNoticed()
    {
        const auto address = ProxyAddress::parse(u"http://me:word@proxy:8080"_s);

        QVERIFY(address && address->hasUser);
        QCOMPARE(address->host, u"proxy"_s);
    }
};

QTEST_GUILESS_MAIN(TestProxyAddress)
#include "tst_proxyaddress.moc"
