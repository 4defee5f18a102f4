// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "lending/lendingsample.h"
#include "lending/want.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Skykeep;

class TestWant : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCallAsksForItsClassOrForItself_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("asked");
        QTest::newRow("reading") << u"app.bsky.feed.getTimeline"_s << u"read"_s;
        QTest::newRow("writing") << u"com.atproto.repo.createRecord"_s << u"write"_s;
        QTest::newRow("chat") << u"chat.bsky.convo.listConvos"_s << u"private"_s;
        QTest::newRow("managing") << u"com.atproto.identity.updateHandle"_s
                                  << u"com.atproto.identity.updateHandle"_s;
        QTest::newRow("not known") << u"com.example.do.it"_s << u"com.example.do.it"_s;
    }

    void aCallAsksForItsClassOrForItself()
    {
        QFETCH(const QString, method);
        QFETCH(const QString, asked);
        const auto service = u"did:web:x.example.com"_s;

        const auto call = Want::call(sampleMethod(method), service);
        const auto token = Want::serviceToken(sampleMethod(method), service);

        QVERIFY(call.kind == Want::Kind::Call);
        QVERIFY(token.kind == Want::Kind::ServiceToken);
        for (const auto &want : {call, token}) {
            QCOMPARE(toWords(want.asked).join(u','), asked);
            QCOMPARE(want.asked.service, service);
            QCOMPARE(want.method->toString(), method);
            QVERIFY(!want.isNever());
        }
    }

    void theTokenIsAskedForByItself()
    {
        const auto want = Want::accessToken();

        QCOMPARE(toWords(want.asked).join(u','), u"access-token"_s);
        QVERIFY(want.asked.service.isEmpty());
        QVERIFY(!want.method);
        QVERIFY(!want.isNever());
    }

    void aMethodIsCoveredByItsNameToo_data()
    {
        QTest::addColumn<QString>("allowed");
        QTest::addColumn<QString>("service");
        QTest::addColumn<bool>("isCovered");
        const auto service = u"did:web:x.example.com"_s;
        QTest::newRow("its class") << u"write"_s << service << true;
        QTest::newRow("its name") << u"com.atproto.repo.createRecord"_s << service << true;
        QTest::newRow("among others") << u"read,com.atproto.repo.createRecord"_s << service << true;
        QTest::newRow("another name") << u"com.atproto.repo.putRecord"_s << service << false;
        QTest::newRow("another class") << u"read"_s << service << false;
        QTest::newRow("the name at another service")
            << u"com.atproto.repo.createRecord"_s << QString() << false;
    }

    void aMethodIsCoveredByItsNameToo()
    {
        QFETCH(const QString, allowed);
        QFETCH(const QString, service);
        QFETCH(const bool, isCovered);
        auto allowance = parseAllowance(allowed).value();
        allowance.service = service;
        const auto method = sampleMethod(u"com.atproto.repo.createRecord"_s);

        for (const auto &want : {Want::call(method, u"did:web:x.example.com"_s),
                                 Want::serviceToken(method, u"did:web:x.example.com"_s)})
            QCOMPARE(want.isCoveredBy(allowance), isCovered);
        QVERIFY(!Want::accessToken().isCoveredBy(allowance));
    }

    void whatIsForNobodyIsToldApart()
    {
        for (const auto *method :
             {u"com.atproto.server.createSession", u"com.atproto.server.refreshSession",
              u"com.atproto.server.createAppPassword", u"com.atproto.server.getServiceAuth"})
            QVERIFY2(Want::call(sampleMethod(method)).isNever(),
                     qPrintable(QStringView(method).toString()));
    }

    void everyKindHasAWordOfItsOwn()
    {
        QSet<QString> words;
        for (int i = 0; i <= int(Want::Kind::Unlock); ++i)
            words.insert(toString(Want::Kind(i)));

        QCOMPARE(words.size(), int(Want::Kind::Unlock) + 1);
    }
};

QTEST_GUILESS_MAIN(TestWant)
#include "tst_want.moc"
