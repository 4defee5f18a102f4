// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "lending/allowance.h"
#include "support/check.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Skykeep;

class TestAllowance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsComeBackInOneOrder_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("one") << u"read"_s << u"read"_s;
        QTest::newRow("all classes")
            << u"manage,private,write,read"_s << u"read,write,private,manage"_s;
        QTest::newRow("with spaces") << u" write , read ,"_s << u"read,write"_s;
        QTest::newRow("twice") << u"read,read"_s << u"read"_s;
        QTest::newRow("a method") << u"app.bsky.feed.getTimeline"_s
                                  << u"app.bsky.feed.getTimeline"_s;
        QTest::newRow("a method in capitals")
            << u"APP.bsky.feed.getTimeline"_s << u"app.bsky.feed.getTimeline"_s;
        QTest::newRow("a method that is not known")
            << u"com.example.do.it"_s << u"com.example.do.it"_s;
        QTest::newRow("all sorts") << u"access-token,com.example.do.it,manage"_s
                                   << u"manage,com.example.do.it,access-token"_s;
    }

    void wordsComeBackInOneOrder()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, words);

        const auto allowance = parseAllowance(text);

        SKYKEEP_VERIFY_VALUE(allowance);
        QCOMPARE(toWords(*allowance).join(u','), words);
        QVERIFY(parseAllowance(words).value() == *allowance);
    }

    void whatCannotBeAllowedIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("commas") << u" , ,"_s;
        QTest::newRow("never") << u"never"_s;
        QTest::newRow("everything") << u"all"_s;
        QTest::newRow("in capitals") << u"Read"_s;
        QTest::newRow("a method of sessions") << u"read,com.atproto.server.refreshSession"_s;
        QTest::newRow("that makes a credential") << u"com.atproto.server.createAppPassword"_s;
        QTest::newRow("a name of two parts") << u"com.example"_s;
        QTest::newRow("a whole group") << u"app.bsky.feed.*"_s;
    }

    void whatCannotBeAllowedIsRefused()
    {
        QFETCH(const QString, text);

        SKYKEEP_VERIFY_ERROR(parseAllowance(text), ErrorKind::InvalidInput);
    }

    void anEndlessWordIsNotRepeated()
    {
        const auto refused = parseAllowance(QString(5000, u'x'));

        SKYKEEP_VERIFY_ERROR(refused, ErrorKind::InvalidInput);
        QVERIFY(refused.error().subject.size() < 100);
    }

    void itCoversWhatItNames_data()
    {
        QTest::addColumn<QString>("allowed");
        QTest::addColumn<QString>("asked");
        QTest::addColumn<bool>("isCovered");
        QTest::newRow("the same") << u"read"_s << u"read"_s << true;
        QTest::newRow("less") << u"read,write"_s << u"read"_s << true;
        QTest::newRow("more") << u"read"_s << u"read,write"_s << false;
        QTest::newRow("no class holds a lower one") << u"manage"_s << u"read"_s << false;
        QTest::newRow("a method of the class")
            << u"read"_s << u"app.bsky.feed.getTimeline"_s << true;
        QTest::newRow("a method of another class")
            << u"write"_s << u"app.bsky.feed.getTimeline"_s << false;
        QTest::newRow("the class of a method")
            << u"app.bsky.feed.getTimeline"_s << u"read"_s << false;
        QTest::newRow("an unknown method by its class")
            << u"manage"_s << u"com.example.do.it"_s << true;
        QTest::newRow("another method")
            << u"com.example.do.it"_s << u"com.example.do.that"_s << false;
        QTest::newRow("the token") << u"access-token"_s << u"access-token"_s << true;
        QTest::newRow("the token by classes")
            << u"read,write,private,manage"_s << u"access-token"_s << false;
        QTest::newRow("classes by the token") << u"access-token"_s << u"read"_s << false;
    }

    void itCoversWhatItNames()
    {
        QFETCH(const QString, allowed);
        QFETCH(const QString, asked);
        QFETCH(const bool, isCovered);

        QCOMPARE(parseAllowance(allowed)->covers(*parseAllowance(asked)), isCovered);
    }

    void itIsForOneServiceOnly()
    {
        auto here = parseAllowance(u"read,write").value();
        auto there = here;
        there.service = u"did:web:api.bsky.chat#bsky_chat"_s;

        QVERIFY(!here.covers(there));
        QVERIFY(!there.covers(here));
        QVERIFY(there.covers(there));
    }
};

QTEST_GUILESS_MAIN(TestAllowance)
#include "tst_allowance.moc"
