// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "identity/handle.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Skykeep;

class TestHandle : public QObject
{
    Q_OBJECT

private:
    static QString label(int size) { return u"a"_s.repeated(size); }

private Q_SLOTS:
    void whatTheSpecificationAllowsIsAHandle_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto *text :
             {"alice.bsky.social", "a.co", "john.test", "jan.test", "a234567890123456789.test",
              "xn--ls8h.test", "8.cn", "4m.uk", "0.a.b", "a-b.c-d.e-f", "a--b.test", "laptop.local",
              "nasa.onion", "handle.invalid", "blah.arpa", "a.b-1", "expyuzz4wqqyqhjn.onion"})
            QTest::newRow(text) << QString::fromLatin1(text);
        QTest::newRow("a label of 63") << QString(label(63) + u".test"_s);
        QTest::newRow("a last label of 63") << QString(u"a."_s + label(63));
        QTest::newRow("253 in all") << QString(u"a."_s.repeated(125) + u"abc"_s);
    }

    void whatTheSpecificationAllowsIsAHandle()
    {
        QFETCH(QString, text);
        const auto handle = Handle::parse(text);
        QVERIFY(handle);
        QCOMPARE(handle->toString(), text);
    }

    void whatTheSpecificationForbidsIsNot_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("a dot") << u"."_s;
        QTest::newRow("one label") << u"alice"_s;
        QTest::newRow("an at sign") << u"@alice.test"_s;
        QTest::newRow("an e-mail address") << u"alice@bsky.social"_s;
        QTest::newRow("at://") << u"at://alice.test"_s;
        QTest::newRow("leading dot") << u".alice.test"_s;
        QTest::newRow("trailing dot") << u"alice.test."_s;
        QTest::newRow("two dots") << u"alice..test"_s;
        QTest::newRow("leading hyphen") << u"-alice.test"_s;
        QTest::newRow("trailing hyphen") << u"alice-.test"_s;
        QTest::newRow("hyphen at the end") << u"alice.test-"_s;
        QTest::newRow("hyphen after a dot") << u"alice.-test"_s;
        QTest::newRow("underscore") << u"al_ice.test"_s;
        QTest::newRow("space") << u"al ice.test"_s;
        QTest::newRow("leading space") << u" alice.test"_s;
        QTest::newRow("trailing newline") << u"alice.test\n"_s;
        QTest::newRow("trailing NUL") << QString(u"alice.test"_s + QChar(0));
        QTest::newRow("NUL inside") << QString(u"alice"_s + QChar(0) + u".test"_s);
        QTest::newRow("last label begins with a digit") << u"alice.0test"_s;
        QTest::newRow("an address") << u"127.0.0.1"_s;
        QTest::newRow("an IPv6 address") << u"[::1]"_s;
        QTest::newRow("a port") << u"alice.test:80"_s;
        QTest::newRow("a path") << u"alice.test/x"_s;
        QTest::newRow("accent") << u"ali\u00E7e.test"_s;
        QTest::newRow("Kelvin sign") << u"bs\u212Ay.social"_s;
        QTest::newRow("dotless i") << u"al\u0131ce.test"_s;
        QTest::newRow("dotted capital I") << u"AL\u0130CE.test"_s;
        QTest::newRow("Arabic digit") << u"alice\u0661.test"_s;
        QTest::newRow("full-width letter") << u"\uFF41lice.test"_s;
        QTest::newRow("ideographic full stop") << u"alice\u3002test"_s;
        QTest::newRow("soft hyphen") << u"al\u00ADice.test"_s;
        QTest::newRow("right-to-left mark") << u"alice.test\u200F"_s;
        QTest::newRow("emoji") << u"\U0001F4A9.test"_s;
        QTest::newRow("a DID") << u"did:plc:ewvi7nzxyoun6zhxrhs64oiz"_s;
        QTest::newRow("a label of 64") << QString(label(64) + u".test"_s);
        QTest::newRow("a last label of 64") << QString(u"a."_s + label(64));
        QTest::newRow("254 in all") << QString(u"a."_s.repeated(125) + u"abcd"_s);
    }

    void whatTheSpecificationForbidsIsNot()
    {
        QFETCH(QString, text);
        QVERIFY(!Handle::parse(text));
    }

    void aHandleIsKeptInLowerCase()
    {
        QCOMPARE(Handle::parse(u"AlICE.BSKY.Social")->toString(), u"alice.bsky.social"_s);
        QVERIFY(*Handle::parse(u"ALICE.test") == *Handle::parse(u"alice.TEST"));
    }

    void someDomainsAreNeverResolved_data()
    {
        QTest::addColumn<bool>("isResolvable");
        QTest::addColumn<bool>("isForDevelopment");
        for (const auto *text : {"a.alt", "a.arpa", "a.example", "a.internal", "a.invalid",
                                 "a.LOCAL", "a.localhost", "a.onion"})
            QTest::newRow(text) << false << false;
        for (const auto *text : {"a.bsky.social", "local.example.com", "a.locals", "test.a.com"})
            QTest::newRow(text) << true << false;
        QTest::newRow("a.test") << true << true;
    }

    void someDomainsAreNeverResolved()
    {
        const auto handle = Handle::parse(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(handle);
        QTEST(handle->isResolvable(), "isResolvable");
        QTEST(handle->isForDevelopment(), "isForDevelopment");
    }
};

QTEST_GUILESS_MAIN(TestHandle)
#include "tst_handle.moc"
