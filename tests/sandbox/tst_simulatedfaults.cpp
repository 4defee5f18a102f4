// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "sandbox/faultstage.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

//! Each fault does literally what it says.
class TestSimulatedFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_stage = std::make_unique<FaultStage>();
        QVERIFY(m_stage->isListening);
    }

    void somethingElseIsAnswered_data()
    {
        QTest::addColumn<SimulatedFault>("fault");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");

        const QByteArray json = "application/json; charset=utf-8";
        const QByteArray html = "text/html; charset=utf-8";
        using F = SimulatedFault;
        QTest::newRow("a captive portal") << F::captivePortal() << 200 << html;
        QTest::newRow("a proxy's refusal") << F::proxyRefusal() << 403 << html;
        QTest::newRow("a redirect")
            << F::redirect(QUrl(u"http://127.0.0.1:9/elsewhere"_s)) << 307 << html;
        QTest::newRow("500") << F::serverError(500) << 500 << json;
        QTest::newRow("502") << F::serverError(502) << 502 << html;
        QTest::newRow("503") << F::serverError(503) << 503 << html;
        QTest::newRow("429") << F::tooManyRequests(std::nullopt) << 429 << json;
        QTest::newRow("a refusal") << F::refusal({403, u"NotToday"_s, {}}) << 403 << json;
    }

    void somethingElseIsAnswered()
    {
        QFETCH(SimulatedFault, fault);
        QFETCH(int, status);
        QFETCH(QByteArray, type);

        m_stage->pds.addFault(fault, {.calls = 1});
        RawClient before(m_stage->pds.url());
        m_stage->ask(before);
        const auto isUnused = m_stage->isTokenGood();
        m_stage->renewToken();
        m_stage->pds.addFault(fault.afterActing(), {.calls = 1});
        RawClient after(m_stage->pds.url());
        m_stage->ask(after);

        for (auto *client : {&before, &after}) {
            QCOMPARE(client->status(), status);
            QCOMPARE(client->header("Content-Type"), type);
            QVERIFY(client->isOpen());
            QVERIFY(!client->json().contains("accessJwt"_L1));
        }
        QVERIFY(isUnused);
        QVERIFY(!m_stage->isTokenGood());
    }

    void aConnectionEndsBeforeOrAfterTheServerActed_data()
    {
        QTest::addColumn<SimulatedFault>("fault");
        QTest::addColumn<bool>("isActedUpon");

        QTest::newRow("before") << SimulatedFault::reset() << false;
        QTest::newRow("after") << SimulatedFault::reset().afterActing() << true;
    }

    void aConnectionEndsBeforeOrAfterTheServerActed()
    {
        QFETCH(SimulatedFault, fault);
        QFETCH(bool, isActedUpon);
        m_stage->pds.addFault(fault, {.calls = 1});

        RawClient client(m_stage->pds.url());
        client.send("POST", pathOf(refreshSession), m_stage->token);
        QTRY_COMPARE(m_stage->pds.callCount(refreshSession), 1);
        QTRY_VERIFY(!client.isOpen());

        QCOMPARE(client.received(), QByteArray());
        QCOMPARE(m_stage->isTokenGood(), !isActedUpon);
    }

    void aBlackHoleAnswersNothingAndStaysOpen()
    {
        m_stage->pds.addFault(SimulatedFault::blackHole(), {.calls = 1});

        RawClient client(m_stage->pds.url());
        client.send("POST", pathOf(refreshSession), m_stage->token);
        QTRY_COMPARE(m_stage->pds.callCount(refreshSession), 1);
        m_stage->clock.advance(24h);
        const auto isUnused = m_stage
                                  ->isTokenGood(); // on another connection, a whole exchange later

        QVERIFY(isUnused);
        QVERIFY(client.isOpen());
        QCOMPARE(client.received(), QByteArray());
    }

    void aCutOffAnswerEndsInTheMiddle()
    {
        m_stage->pds.addFault(SimulatedFault::cutOff(), {.calls = 1});

        RawClient client(m_stage->pds.url());
        client.send("POST", pathOf(refreshSession), m_stage->token);
        QTRY_COMPARE(m_stage->pds.callCount(refreshSession), 1);
        QTRY_VERIFY(!client.isOpen());

        QCOMPARE(client.status(), 200);
        QVERIFY(!client.body().isEmpty());
        QVERIFY(client.body().size() < client.header("Content-Length").toLongLong());
        QVERIFY(!m_stage->isTokenGood());
    }

    void aTrickleComesInItsSteps()
    {
        m_stage->pds.addFault(SimulatedFault::trickle(100, 1s), {.calls = 1});

        RawClient client(m_stage->pds.url());
        client.send("POST", pathOf(refreshSession), m_stage->token);
        for (int step = 1; step <= 3; ++step) {
            QTRY_COMPARE(client.received().size(), 100 * step);
            QVERIFY(!client.isWhole());
            m_stage->clock.advance(1s);
        }
        m_stage->clock.advance(1h);

        QTRY_VERIFY(client.isWhole());
        QVERIFY(client.json().contains("refreshJwt"_L1));
        // And the connection goes on as if nothing had been.
        client.send("GET", pathOf(u"com.atproto.server.describeServer"_s));
        QTRY_VERIFY(client.received().endsWith("}}"));
    }

    void truncatedJsonIsWholeByItsLength()
    {
        auto &answer = m_stage->spoilt(SimulatedFault::truncatedJson());

        QVERIFY(answer.body().startsWith('{'));
        QCOMPARE(answer.body().size(), answer.header("Content-Length").toLongLong());
        QJsonParseError error;
        QJsonDocument::fromJson(answer.body(), &error);
        QVERIFY(error.error != QJsonParseError::NoError);
    }

    void aWrongContentTypeCarriesTheRightAnswer()
    {
        auto &answer = m_stage->spoilt(SimulatedFault::wrongContentType());

        QCOMPARE(answer.header("Content-Type"), "text/plain; charset=utf-8");
        QVERIFY(answer.json().contains("refreshJwt"_L1));
    }

    void anOversizedAnswerIsGoodButForItsSize()
    {
        auto &answer = m_stage->spoilt(SimulatedFault::oversized());

        QCOMPARE(answer.body().size(), 10 << 20);
        QVERIFY(answer.json().contains("refreshJwt"_L1));
    }

    void withoutOptionalFieldsOnlyWhatIsRequiredIsLeft()
    {
        const auto session = m_stage->spoilt(SimulatedFault::withoutOptionalFields()).json();
        m_stage->pds.addFault(SimulatedFault::withoutOptionalFields());
        RawClient client(m_stage->pds.url());
        client.send("GET", pathOf(getRepoStatus) + u"?did="_s + m_stage->did.toString());
        QTRY_VERIFY(client.isWhole());

        QCOMPARE(session.keys(),
                 (QStringList{u"accessJwt"_s, u"did"_s, u"handle"_s, u"refreshJwt"_s}));
        QCOMPARE(client.json().keys(), (QStringList{u"active"_s, u"did"_s}));
    }

    void anyStatusMayBeSaid()
    {
        const auto body = m_stage->spoilt(SimulatedFault::hostingStatus({true, u"under-a-spell"_s}))
                              .json();

        QCOMPARE(body.value("active"_L1), QJsonValue(true));
        QCOMPARE(body.value("status"_L1).toString(), u"under-a-spell"_s);
        QVERIFY(body.contains("refreshJwt"_L1));
    }

    void anotherAccountMayBeAnsweredFor()
    {
        const auto other = Did::parse(u"did:plc:bobbobbobbobbobbobbobbo2").value();

        const auto body = m_stage->spoilt(SimulatedFault::otherAccount(other)).json();

        QCOMPARE(body.value("did"_L1).toString(), other.toString());
        QVERIFY(body.contains("refreshJwt"_L1));
    }

    void aRedirectNamesItsTarget()
    {
        const QUrl target(u"http://127.0.0.1:9/elsewhere?a=b"_s);

        QCOMPARE(m_stage->spoilt(SimulatedFault::redirect(target)).header("Location"),
                 target.toEncoded());
    }

    void howLongToWaitIsSaidOrNot()
    {
        const auto said = m_stage->spoilt(SimulatedFault::tooManyRequests(90s))
                              .header("Retry-After");
        const auto unsaid = m_stage->spoilt(SimulatedFault::tooManyRequests(std::nullopt))
                                .header("Retry-After");

        QCOMPARE(said, "90");
        QVERIFY(unsaid.isEmpty());
    }

    void aRefusalIsInAnyWordsAgainAndAgain()
    {
        m_stage->pds.addFault(
            SimulatedFault::refusal({418, u"MoonInTheWrongQuarter"_s, u"Come back later"_s}));

        for (int i = 0; i < 7; ++i) {
            RawClient client(m_stage->pds.url());
            m_stage->ask(client);
            QCOMPARE(client.status(), 418);
            QCOMPARE(client.error(), u"MoonInTheWrongQuarter"_s);
            QCOMPARE(client.json().value("message"_L1).toString(), u"Come back later"_s);
        }
        m_stage->pds.clearFaults();
        QVERIFY(m_stage->isTokenGood());
    }

private:
    std::unique_ptr<FaultStage> m_stage;
};

QTEST_GUILESS_MAIN(TestSimulatedFaults)
#include "tst_simulatedfaults.moc"
