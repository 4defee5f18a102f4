// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "identity/serviceurl.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Skykeep;

class TestServiceUrl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spellingsOfOneServerAreEqual_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("canonical");
        QTest::newRow("plain") << u"https://bsky.social"_s << u"https://bsky.social"_s;
        QTest::newRow("slash") << u"https://bsky.social/"_s << u"https://bsky.social"_s;
        QTest::newRow("case") << u"HTTPS://BSKY.Social"_s << u"https://bsky.social"_s;
        QTest::newRow("default port") << u"https://bsky.social:443"_s << u"https://bsky.social"_s;
        QTest::newRow("default http port") << u"http://localhost:80/"_s << u"http://localhost"_s;
        QTest::newRow("other port")
            << u"https://bsky.social:8443"_s << u"https://bsky.social:8443"_s;
        QTest::newRow("the other's port") << u"https://a.dev:80"_s << u"https://a.dev:80"_s;
        QTest::newRow("IPv4") << u"http://127.0.0.1:2583"_s << u"http://127.0.0.1:2583"_s;
        QTest::newRow("IPv6") << u"http://[0:0:0:0:0:0:0:1]:2583"_s << u"http://[::1]:2583"_s;
        QTest::newRow("one label") << u"https://pds"_s << u"https://pds"_s;
    }

    void spellingsOfOneServerAreEqual()
    {
        QFETCH(QString, text);
        const auto url = ServiceUrl::parse(text);
        QVERIFY(url);
        QTEST(url->toString(), "canonical");
        QVERIFY(ServiceUrl::parse(url->toString()) == url);
    }

    void anythingElseIsNoServer_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto *text : {"",
                                 "bsky.social",
                                 "//bsky.social",
                                 "ftp://bsky.social",
                                 "ws://bsky.social",
                                 "file:///etc",
                                 "https://",
                                 "https:///",
                                 "https://:443",
                                 "https:bsky.social",
                                 "https://bsky.social/path",
                                 "https://bsky.social//",
                                 "https://bsky.social/?",
                                 "https://bsky.social?a=b",
                                 "https://bsky.social#",
                                 "https://bsky.social/#x",
                                 "https://user@bsky.social",
                                 "https://user:pw@bsky.social",
                                 "https://@bsky.social",
                                 "https://bsky.social:0",
                                 "https://bsky.social:65536",
                                 "https://bsky.social:x",
                                 "https://bsky.social.",
                                 "https://a..b",
                                 "https://-a.dev",
                                 "https://a_b.dev",
                                 "https://ex%61mple.com",
                                 "https://a b.dev",
                                 " https://bsky.social",
                                 "https://bsky.social\n",
                                 "https://bsky.social\\@evil.dev",
                                 "https://[::1",
                                 "https://[fe80::1%25eth0]",
                                 "https://1.2.3.4.5",
                                 "https://a.0x1",
                                 "https://[]"})
            QTest::newRow(*text ? text : "nothing") << QString::fromLatin1(text);
        QTest::newRow("Kelvin sign") << u"https://bs\u212Ay.social"_s;
        QTest::newRow("NUL") << QString(u"https://bsky.social"_s + QChar(0));
        QTest::newRow("254 characters")
            << QString(u"https://"_s + u"a."_s.repeated(125) + u"abcd"_s);
    }

    void anythingElseIsNoServer()
    {
        QFETCH(QString, text);
        QVERIFY(!ServiceUrl::parse(text));
    }

    void whatAPersonTypesIsUnderstood_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meant");
        QTest::newRow("a name") << u"bsky.social"_s << u"https://bsky.social"_s;
        QTest::newRow("spaces around") << u"  Bsky.Social/ \n"_s << u"https://bsky.social"_s;
        QTest::newRow("a name with port") << u"a.dev:8443"_s << u"https://a.dev:8443"_s;
        QTest::newRow("localhost") << u"localhost:2583"_s << u"http://localhost:2583"_s;
        QTest::newRow("IPv4 loopback") << u"127.0.0.1:2583"_s << u"http://127.0.0.1:2583"_s;
        QTest::newRow("IPv6 loopback") << u"[::1]:2583"_s << u"http://[::1]:2583"_s;
        QTest::newRow("localhost in full") << u"https://localhost"_s << u"https://localhost"_s;
        QTest::newRow("a home server") << u"192.168.0.7:3000"_s << u"https://192.168.0.7:3000"_s;
        QTest::newRow("a path") << u"bsky.app/profile"_s << QString();
        QTest::newRow("an e-mail address") << u"a@bsky.social"_s << QString();
        QTest::newRow("nothing") << u"  "_s << QString();
    }

    void whatAPersonTypesIsUnderstood()
    {
        QFETCH(QString, typed);
        const auto url = ServiceUrl::fromUserInput(typed);
        QTEST(url ? url->toString() : QString(), "meant");
    }

    void aServerKnowsWhereItIs_data()
    {
        QTest::addColumn<bool>("isEncrypted");
        QTest::addColumn<bool>("isLoopback");
        QTest::addColumn<bool>("isPrivate");
        QTest::newRow("https://bsky.social") << true << false << false;
        QTest::newRow("http://bsky.social") << false << false << false;
        QTest::newRow("https://1.1.1.1") << true << false << false;
        QTest::newRow("http://localhost:1") << false << true << true;
        QTest::newRow("https://127.9.9.9") << true << true << true;
        QTest::newRow("https://[::1]") << true << true << true;
        QTest::newRow("https://10.0.0.1") << true << false << true;
        QTest::newRow("https://[fd00::1]") << true << false << true;
        QTest::newRow("https://nas.local") << true << false << true;
        QTest::newRow("https://intranet") << true << false << true;
    }

    void aServerKnowsWhereItIs()
    {
        const auto url = ServiceUrl::parse(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(url);
        QTEST(url->isEncrypted(), "isEncrypted");
        QTEST(url->isLoopback(), "isLoopback");
        QTEST(url->isPrivate(), "isPrivate");
    }

    void pathsAreTakenAsTheyAre()
    {
        const auto url = ServiceUrl::parse(u"http://localhost:2583").value();
        QCOMPARE(url.at(u"/xrpc/a.b.c"_s), QUrl(u"http://localhost:2583/xrpc/a.b.c"_s));
        QCOMPARE(url.at(u"/did:web:localhost%3A1"_s).toEncoded(),
                 "http://localhost:2583/did:web:localhost%253A1");
        QCOMPARE(url.at(u"/a?b#c"_s).toEncoded(), "http://localhost:2583/a%3Fb%23c");
        QCOMPARE(url.displayName(), u"localhost:2583"_s);
        QCOMPARE(ServiceUrl::parse(u"http://[::1]:1")->displayName(), u"[::1]:1"_s);
        QCOMPARE(ServiceUrl::parse(u"http://[::1]:1")->host(), u"::1"_s);
    }
};

QTEST_GUILESS_MAIN(TestServiceUrl)
#include "tst_serviceurl.moc"
