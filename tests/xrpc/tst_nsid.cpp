// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "xrpc/nsid.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Skykeep;

class TestNsid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // https://atproto.com/specs/nsid#nsid-syntax
    void wellFormedOnesAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("authority");
        QTest::addColumn<QString>("name");
        const auto newRow = [](const QString &authority, const QString &name) {
            const auto text = authority + u'.' + name;
            QTest::newRow(qPrintable(text.left(40))) << text << authority << name;
        };
        newRow(u"com.example"_s, u"fooBar"_s);
        newRow(u"net.users.bob"_s, u"ping"_s);
        newRow(u"a.b"_s, u"c"_s);
        newRow(u"a-0.b-1"_s, u"c3"_s);
        newRow(u"cn.8.lex"_s, u"stuff"_s);
        newRow(u"xn--bcher-kva.example"_s, u"get"_s);
        newRow(QString(63, u'a') + u".b"_s, QString(63, u'c'));
        QStringList many;
        for (int i = 0; i < 4; ++i)
            many << QString(62, u'a');
        newRow(many.join(u'.'), QString(63, u'c')); // 251 and 63
    }

    void wellFormedOnesAreRead()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, authority);
        QFETCH(const QString, name);

        const auto nsid = Nsid::parse(text);

        QVERIFY(nsid);
        QCOMPARE(nsid->toString(), text);
        QCOMPARE(nsid->authority(), authority);
        QCOMPARE(nsid->name(), name);
    }

    void othersAreRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("two parts") << u"com.example"_s;
        QTest::newRow("an empty part") << u"com..fooBar"_s;
        QTest::newRow("a dot before") << u".com.example.fooBar"_s;
        QTest::newRow("a dot behind") << u"com.example."_s;
        QTest::newRow("a digit first") << u"3m.example.fooBar"_s;
        QTest::newRow("a name that begins with a digit") << u"com.example.3"_s;
        QTest::newRow("a hyphen in the name") << u"com.example.foo-bar"_s;
        QTest::newRow("a hyphen at the edge") << u"com.-example.foo"_s;
        QTest::newRow("a hyphen at the other edge") << u"com.example-.foo"_s;
        QTest::newRow("a star") << u"com.example.*"_s;
        QTest::newRow("a fragment") << u"com.example.foo#bar"_s;
        QTest::newRow("a space") << u"com.example.foo "_s;
        QTest::newRow("a line end") << u"com.example.foo\n"_s;
        QTest::newRow("a slash") << u"com.example.foo/../bar"_s;
        QTest::newRow("a query") << u"com.example.foo?a=b"_s;
        QTest::newRow("letters beyond ASCII") << u"com.exämple.foo"_s;
        QTest::newRow("digits beyond ASCII") << u"com.example.foo\u0663"_s;
        QTest::newRow("a part too long") << QString(64, u'a') + u".b.c"_s;
        QTest::newRow("a name too long") << u"a.b."_s + QString(64, u'c');
        QTest::newRow("too long") << QString(200, u'a').replace(u"aa"_s, u"a."_s).repeated(2)
                + u"name"_s;
    }

    void othersAreRefused()
    {
        QFETCH(const QString, text);

        QVERIFY(!Nsid::parse(text));
    }

    void theAuthorityIsComparedWithoutCaseAndTheNameWithIt()
    {
        QCOMPARE(Nsid::parse(u"COM.Example.fooBar")->toString(), u"com.example.fooBar"_s);
        QVERIFY(Nsid::parse(u"COM.Example.fooBar") == Nsid::parse(u"com.example.fooBar"));
        QVERIFY(Nsid::parse(u"com.example.fooBar") != Nsid::parse(u"com.example.foobar"));
    }
};

QTEST_GUILESS_MAIN(TestNsid)
#include "tst_nsid.moc"
