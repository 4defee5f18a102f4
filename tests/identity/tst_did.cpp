// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "identity/did.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Skykeep;

class TestDid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheSpecificationAllowsIsADid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("identifier");
        QTest::newRow("plc") << u"did:plc:ewvi7nzxyoun6zhxrhs64oiz"_s << u"plc"_s
                             << u"ewvi7nzxyoun6zhxrhs64oiz"_s;
        QTest::newRow("plc of the alphabet's edges")
            << u"did:plc:az27az27az27az27az27az27"_s << u"plc"_s << u"az27az27az27az27az27az27"_s;
        QTest::newRow("web") << u"did:web:blueskyweb.xyz"_s << u"web"_s << u"blueskyweb.xyz"_s;
        QTest::newRow("web with hyphen and digits")
            << u"did:web:a-1.2b.c3d"_s << u"web"_s << u"a-1.2b.c3d"_s;
        QTest::newRow("web whose first label is localhost")
            << u"did:web:localhost.a.dev"_s << u"web"_s << u"localhost.a.dev"_s;
        QTest::newRow("web of a name that begins so")
            << u"did:web:localhosting.com"_s << u"web"_s << u"localhosting.com"_s;
        QTest::newRow("local") << u"did:web:localhost"_s << u"web"_s << u"localhost"_s;
        QTest::newRow("local with port")
            << u"did:web:localhost%3A2583"_s << u"web"_s << u"localhost:2583"_s;
        QTest::newRow("local with port, lower case")
            << u"did:web:localhost%3a1"_s << u"web"_s << u"localhost:1"_s;
        QTest::newRow("local with the last port")
            << u"did:web:localhost%3A65535"_s << u"web"_s << u"localhost:65535"_s;
        const QString longest = u"a."_s.repeated(125) + u"abc"_s;
        QTest::newRow("web of 253 characters")
            << QString(u"did:web:"_s + longest) << u"web"_s << longest;
    }

    void whatTheSpecificationAllowsIsADid()
    {
        QFETCH(QString, text);
        const auto did = Did::parse(text);
        QVERIFY(did);
        QCOMPARE(did->toString(), text);
        QTEST(did->method(), "method");
        QTEST(did->identifier(), "identifier");
    }

    void whatTheSpecificationForbidsIsNot_data()
    {
        QTest::addColumn<QString>("text");
        const auto plc = u"did:plc:ewvi7nzxyoun6zhxrhs64oiz"_s;
        QTest::newRow("empty") << QString();
        QTest::newRow("only the scheme") << u"did:"_s;
        QTest::newRow("no method") << u"did::ewvi7nzxyoun6zhxrhs64oiz"_s;
        QTest::newRow("no identifier") << u"did:plc"_s;
        QTest::newRow("empty identifier") << u"did:plc:"_s;
        QTest::newRow("empty host") << u"did:web:"_s;
        QTest::newRow("upper-case scheme") << u"DID:plc:ewvi7nzxyoun6zhxrhs64oiz"_s;
        QTest::newRow("upper-case method") << u"did:PLC:ewvi7nzxyoun6zhxrhs64oiz"_s;
        QTest::newRow("another method")
            << u"did:key:zQ3shZc2QzApp2oymGvQbzP8eKheVshBHbU4ZYjeXqwSKEn6N"_s;
        QTest::newRow("method with digit") << u"did:m3th:val"_s;
        QTest::newRow("method that begins with plc") << u"did:plcx:ewvi7nzxyoun6zhxrhs64oiz"_s;
        QTest::newRow("leading space") << QString(u' ' + plc);
        QTest::newRow("trailing space") << QString(plc + u' ');
        QTest::newRow("trailing newline") << QString(plc + u'\n');
        QTest::newRow("trailing NUL") << QString(plc + QChar(0));
        QTest::newRow("trailing colon") << QString(plc + u':');
        QTest::newRow("trailing percent") << u"did:web:a.example%"_s;
        QTest::newRow("fragment") << QString(plc + u"#atproto_pds"_s);
        QTest::newRow("query") << QString(plc + u"?a=b"_s);
        QTest::newRow("path") << QString(plc + u"/a"_s);
        QTest::newRow("at://") << QString(u"at://"_s + plc);
        QTest::newRow("plc, 23 characters") << u"did:plc:ewvi7nzxyoun6zhxrhs64oi"_s;
        QTest::newRow("plc, 25 characters") << u"did:plc:ewvi7nzxyoun6zhxrhs64oizz"_s;
        QTest::newRow("plc with 0") << u"did:plc:0wvi7nzxyoun6zhxrhs64oiz"_s;
        QTest::newRow("plc with 1") << u"did:plc:1wvi7nzxyoun6zhxrhs64oiz"_s;
        QTest::newRow("plc with 8") << u"did:plc:8wvi7nzxyoun6zhxrhs64oiz"_s;
        QTest::newRow("plc in upper case") << u"did:plc:EWVI7NZXYOUN6ZHXRHS64OIZ"_s;
        QTest::newRow("plc with Arabic digit") << u"did:plc:\u0662wvi7nzxyoun6zhxrhs64oiz"_s;
        QTest::newRow("plc with NUL inside")
            << QString(u"did:plc:ewvi7nzxyoun"_s + QChar(0) + u"zhxrhs64oiz"_s);
        QTest::newRow("web of one label") << u"did:web:intranet"_s;
        QTest::newRow("web with path") << u"did:web:a.example:user:alice"_s;
        QTest::newRow("web with port") << u"did:web:a.example%3A8443"_s;
        QTest::newRow("web with bare port") << u"did:web:localhost:2583"_s;
        QTest::newRow("local, no port digits") << u"did:web:localhost%3A"_s;
        QTest::newRow("local, port 0") << u"did:web:localhost%3A0"_s;
        QTest::newRow("local, leading zero") << u"did:web:localhost%3A0080"_s;
        QTest::newRow("local, port too large") << u"did:web:localhost%3A65536"_s;
        QTest::newRow("local, port of six digits") << u"did:web:localhost%3A100000"_s;
        QTest::newRow("local, Arabic port") << u"did:web:localhost%3A\u0661\u0662"_s;
        QTest::newRow("local, port and path") << u"did:web:localhost%3A80:a"_s;
        QTest::newRow("web of an address") << u"did:web:127.0.0.1"_s;
        QTest::newRow("web with empty label") << u"did:web:a..example"_s;
        QTest::newRow("web with trailing dot") << u"did:web:a.example."_s;
        QTest::newRow("web with underscore") << u"did:web:a_b.example"_s;
        QTest::newRow("web with encoded slash") << u"did:web:a.example%2Fb"_s;
        QTest::newRow("web with Kelvin sign") << u"did:web:bs\u212Ay.social"_s;
        QTest::newRow("web with slash") << u"did:web:a.example/b"_s;
        QTest::newRow("web with user") << u"did:web:user@a.example"_s;
        QTest::newRow("web of 254 characters")
            << QString(u"did:web:"_s + u"a."_s.repeated(125) + u"abcd"_s);
        QTest::newRow("2,049 characters") << QString(u"did:web:"_s + u"a"_s.repeated(2041));
    }

    void whatTheSpecificationForbidsIsNot()
    {
        QFETCH(QString, text);
        QVERIFY(!Did::parse(text));
    }

    void didsAreOrderedAndHashedByTheirText()
    {
        const auto a = Did::parse(u"did:web:a.example");
        const auto b = Did::parse(u"did:web:b.example");
        QVERIFY(*a < *b);
        QVERIFY(*a == *Did::parse(u"did:web:a.example"));
        QVERIFY(*a != *Did::parse(u"did:web:A.example"));
        QCOMPARE((QHash<Did, int>{{*a, 1}, {*b, 2}}).value(*b), 2);
    }
};

QTEST_GUILESS_MAIN(TestDid)
#include "tst_did.moc"
