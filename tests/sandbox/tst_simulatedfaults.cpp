// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "sandbox/rawclient.h"
#include "sandbox/sandboxclient.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

namespace {

const auto refreshSession = u"com.atproto.server.refreshSession"_s;
const auto getRepoStatus = u"com.atproto.sync.getRepoStatus"_s;

QString pathOf(const QString &method)
{
    return u"/xrpc/"_s + method;
}

} // namespace

//! Each fault does literally what it says.
class TestSimulatedFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_pds = std::make_unique<SandboxClient>();
        QVERIFY(m_pds->isListening);
        // So that a token that was acted upon is known by its being used up.
        m_pds->pds.setPolicy({.grace = 0ms});
        const auto session = m_pds->signIn();
        SKYKEEP_VERIFY_VALUE(session);
        m_token = session->tokens.refresh.reveal();
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

        m_pds->pds.addFault(fault, {.calls = 1});
        RawClient before(m_pds->pds.url());
        refresh(before);
        const auto isUnused = isTokenGood();
        renewToken();
        m_pds->pds.addFault(fault.afterActing(), {.calls = 1});
        RawClient after(m_pds->pds.url());
        refresh(after);

        for (auto *client : {&before, &after}) {
            QCOMPARE(client->status(), status);
            QCOMPARE(client->header("Content-Type"), type);
            QVERIFY(client->isOpen());
            QVERIFY(!client->json().contains("accessJwt"_L1));
        }
        QVERIFY(isUnused);
        QVERIFY(!isTokenGood());
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
        m_pds->pds.addFault(fault, {.calls = 1});

        RawClient client(m_pds->pds.url());
        client.send("POST", pathOf(refreshSession), m_token);
        QTRY_COMPARE(m_pds->pds.callCount(refreshSession), 1);
        QTRY_VERIFY(!client.isOpen());

        QCOMPARE(client.received(), QByteArray());
        QCOMPARE(isTokenGood(), !isActedUpon);
    }

    void aBlackHoleAnswersNothingAndStaysOpen()
    {
        m_pds->pds.addFault(SimulatedFault::blackHole(), {.calls = 1});

        RawClient client(m_pds->pds.url());
        client.send("POST", pathOf(refreshSession), m_token);
        QTRY_COMPARE(m_pds->pds.callCount(refreshSession), 1);
        m_pds->clock.advance(24h);
        const auto isUnused = isTokenGood(); // on another connection, a whole exchange later

        QVERIFY(isUnused);
        QVERIFY(client.isOpen());
        QCOMPARE(client.received(), QByteArray());
    }

    void aCutOffAnswerEndsInTheMiddle()
    {
        m_pds->pds.addFault(SimulatedFault::cutOff(), {.calls = 1});

        RawClient client(m_pds->pds.url());
        client.send("POST", pathOf(refreshSession), m_token);
        QTRY_COMPARE(m_pds->pds.callCount(refreshSession), 1);
        QTRY_VERIFY(!client.isOpen());

        QCOMPARE(client.status(), 200);
        QVERIFY(!client.body().isEmpty());
        QVERIFY(client.body().size() < client.header("Content-Length").toLongLong());
        QVERIFY(!isTokenGood());
    }

    void aTrickleComesInItsSteps()
    {
        m_pds->pds.addFault(SimulatedFault::trickle(100, 1s), {.calls = 1});

        RawClient client(m_pds->pds.url());
        client.send("POST", pathOf(refreshSession), m_token);
        for (int step = 1; step <= 3; ++step) {
            QTRY_COMPARE(client.received().size(), 100 * step);
            QVERIFY(!client.isWhole());
            m_pds->clock.advance(1s);
        }
        m_pds->clock.advance(1h);

        QTRY_VERIFY(client.isWhole());
        QVERIFY(client.json().contains("refreshJwt"_L1));
        // And the connection goes on as if nothing had been.
        client.send("GET", pathOf(u"com.atproto.server.describeServer"_s));
        QTRY_VERIFY(client.received().endsWith("}}"));
    }

    void truncatedJsonIsWholeByItsLength()
    {
        auto &answer = spoilt(SimulatedFault::truncatedJson());

        QVERIFY(answer.body().startsWith('{'));
        QCOMPARE(answer.body().size(), answer.header("Content-Length").toLongLong());
        QJsonParseError error;
        QJsonDocument::fromJson(answer.body(), &error);
        QVERIFY(error.error != QJsonParseError::NoError);
    }

    void aWrongContentTypeCarriesTheRightAnswer()
    {
        auto &answer = spoilt(SimulatedFault::wrongContentType());

        QCOMPARE(answer.header("Content-Type"), "text/plain; charset=utf-8");
        QVERIFY(answer.json().contains("refreshJwt"_L1));
    }

    void anOversizedAnswerIsGoodButForItsSize()
    {
        auto &answer = spoilt(SimulatedFault::oversized());

        QCOMPARE(answer.body().size(), 10 << 20);
        QVERIFY(answer.json().contains("refreshJwt"_L1));
    }

    void withoutOptionalFieldsOnlyWhatIsRequiredIsLeft()
    {
        const auto session = spoilt(SimulatedFault::withoutOptionalFields()).json();
        m_pds->pds.addFault(SimulatedFault::withoutOptionalFields());
        RawClient client(m_pds->pds.url());
        client.send("GET", pathOf(getRepoStatus) + u"?did="_s + m_pds->did.toString());
        QTRY_VERIFY(client.isWhole());

        QCOMPARE(session.keys(),
                 (QStringList{u"accessJwt"_s, u"did"_s, u"handle"_s, u"refreshJwt"_s}));
        QCOMPARE(client.json().keys(), (QStringList{u"active"_s, u"did"_s}));
    }

    void anyStatusMayBeSaid()
    {
        const auto body = spoilt(SimulatedFault::hostingStatus({true, u"under-a-spell"_s})).json();

        QCOMPARE(body.value("active"_L1), QJsonValue(true));
        QCOMPARE(body.value("status"_L1).toString(), u"under-a-spell"_s);
        QVERIFY(body.contains("refreshJwt"_L1));
    }

    void anotherAccountMayBeAnsweredFor()
    {
        const auto other = Did::parse(u"did:plc:bobbobbobbobbobbobbobbo2").value();

        const auto body = spoilt(SimulatedFault::otherAccount(other)).json();

        QCOMPARE(body.value("did"_L1).toString(), other.toString());
        QVERIFY(body.contains("refreshJwt"_L1));
    }

    void aRedirectNamesItsTarget()
    {
        const QUrl target(u"http://127.0.0.1:9/elsewhere?a=b"_s);

        QCOMPARE(spoilt(SimulatedFault::redirect(target)).header("Location"), target.toEncoded());
    }

    void howLongToWaitIsSaidOrNot()
    {
        const auto said = spoilt(SimulatedFault::tooManyRequests(90s)).header("Retry-After");
        const auto unsaid = spoilt(SimulatedFault::tooManyRequests(std::nullopt))
                                .header("Retry-After");

        QCOMPARE(said, "90");
        QVERIFY(unsaid.isEmpty());
    }

    void aRefusalIsInAnyWordsAgainAndAgain()
    {
        m_pds->pds.addFault(
            SimulatedFault::refusal({418, u"MoonInTheWrongQuarter"_s, u"Come back later"_s}));

        for (int i = 0; i < 7; ++i) {
            RawClient client(m_pds->pds.url());
            refresh(client);
            QCOMPARE(client.status(), 418);
            QCOMPARE(client.error(), u"MoonInTheWrongQuarter"_s);
            QCOMPARE(client.json().value("message"_L1).toString(), u"Come back later"_s);
        }
        m_pds->pds.clearFaults();
        QVERIFY(isTokenGood());
    }

    void aFaultMeetsItsAccountOnly_data()
    {
        QTest::addColumn<QString>("path"); // %1 is the account
        QTest::addColumn<bool>("hasToken");

        QTest::newRow("by its token") << pathOf(u"com.atproto.server.getSession"_s) << true;
        QTest::newRow("by its DID") << pathOf(getRepoStatus) + u"?did=%1"_s << false;
        QTest::newRow("by its handle")
            << pathOf(u"com.atproto.identity.resolveHandle"_s) + u"?handle=alice.test"_s << false;
    }

    void aFaultMeetsItsAccountOnly()
    {
        QFETCH(QString, path);
        QFETCH(bool, hasToken);
        const auto bob = m_pds->pds.createAccount(*Handle::parse(u"bob.test"), u"sandbox"_s);
        const auto session = m_pds->signIn();
        const auto ask = [&] {
            RawClient client(m_pds->pds.url());
            client.send("GET", QString(path).replace(u"%1"_s, m_pds->did.toString()),
                        hasToken ? session->tokens.access.reveal() : QByteArray());
            [&] { QTRY_VERIFY(client.isWhole()); }();
            return client.status();
        };

        const int number = m_pds->pds.addFault(SimulatedFault::serverError(503), {.account = bob});
        const auto another = ask();
        m_pds->pds.removeFault(number);
        m_pds->pds.addFault(SimulatedFault::serverError(503), {.account = m_pds->did});
        const auto own = ask();

        QCOMPARE(another, 200);
        QCOMPARE(own, 503);
    }

    void aSignInIsItsAccountsToo()
    {
        m_pds->pds.addFault(SimulatedFault::serverError(503), {.account = m_pds->did});

        SKYKEEP_VERIFY_ERROR(m_pds->signIn(), ErrorKind::ServerFault);
    }

    void aFaultMeetsItsMethodOnlyAndSoOften()
    {
        m_pds->pds.addFault(SimulatedFault::serverError(503),
                            {.method = refreshSession, .calls = 2});
        const auto statusNow = [&](const QByteArray &verb, const QString &path) {
            RawClient client(m_pds->pds.url());
            client.send(verb, path, m_token);
            [&] { QTRY_VERIFY(client.isWhole()); }();
            return client.status();
        };

        QCOMPARE(statusNow("GET", pathOf(u"com.atproto.server.describeServer"_s)), 200);
        QCOMPARE(statusNow("GET", u"/.well-known/oauth-protected-resource"_s), 200);
        QCOMPARE(statusNow("POST", pathOf(refreshSession)), 503);
        QCOMPARE(statusNow("POST", pathOf(refreshSession)), 503);
        QCOMPARE(statusNow("POST", pathOf(refreshSession)), 200);
        QCOMPARE(m_pds->pds.callCount(refreshSession), 3);
    }

    void whatIsNoMethodFailsByItsPath()
    {
        const auto path = u"/.well-known/oauth-protected-resource"_s;
        m_pds->pds.addFault(SimulatedFault::proxyRefusal(), {.method = path});

        RawClient client(m_pds->pds.url());
        client.send("GET", path);

        QTRY_COMPARE(client.status(), 403);
    }

    void theNewestFaultComesFirst()
    {
        m_pds->pds.addFault(SimulatedFault::serverError(503));
        m_pds->pds.addFault(SimulatedFault::proxyRefusal(), {.calls = 1});

        RawClient first(m_pds->pds.url());
        refresh(first);
        RawClient second(m_pds->pds.url());
        refresh(second);

        QCOMPARE(first.status(), 403);
        QCOMPARE(second.status(), 503);
    }

    void whoIsStoppedRefusesConnections()
    {
        const auto url = m_pds->pds.url();
        m_pds->pds.stop();

        QTcpSocket socket;
        socket.connectToHost(url.host(), static_cast<quint16>(url.port()));

        QTRY_COMPARE(socket.error(), QAbstractSocket::ConnectionRefusedError);
    }

    void opaqueTokensAreNoJwtsAndWork()
    {
        m_pds->pds.setPolicy({.grace = 0ms, .givesOpaqueTokens = true});
        const auto session = m_pds->signIn();
        const auto &[access, token] = session->tokens;

        const auto looked = finish(m_pds->xrpc.getSession(m_pds->host, access));
        const auto first = m_pds->refresh(session);
        const auto again = m_pds->refresh(session);
        m_pds->clock.advance(91 * 24h);
        const auto late = m_pds->refresh(first);

        QVERIFY(!access.reveal().contains('.') && !token.reveal().contains('.'));
        SKYKEEP_VERIFY_VALUE(looked);
        SKYKEEP_VERIFY_VALUE(first);
        SKYKEEP_VERIFY_ERROR(again, ErrorKind::TokenExpired);
        SKYKEEP_VERIFY_ERROR(late, ErrorKind::TokenExpired);
    }

    void aWrongClockShowsInDatesAndTokens()
    {
        m_pds->pds.setClockOffset(-5h);

        auto &answer = spoilt(SimulatedFault::trickle(1 << 20, 0ms)); // as it is
        const auto token = answer.json().value("accessJwt"_L1).toString().toLatin1();
        const auto claims = QJsonDocument::fromJson(
                                QByteArray::fromBase64(token.split('.').value(1),
                                                       QByteArray::Base64UrlEncoding))
                                .object();

        QCOMPARE(answer.header("Date"), "Sun, 31 Dec 2023 19:00:00 GMT");
        const auto issued = fromUnixSeconds(claims.value("iat"_L1).toDouble());
        QVERIFY(issued && *issued == m_pds->clock.now() - 5h);
        QCOMPARE(claims.value("exp"_L1).toInteger() - claims.value("iat"_L1).toInteger(), 7200);
    }

    void aRestoredBackupKnowsTheOldAndNotTheNew()
    {
        const auto first = m_pds->signIn();
        m_pds->pds.backUp();
        const auto second = m_pds->refresh(first);
        const auto third = m_pds->refresh(second);

        m_pds->pds.restoreBackup();

        SKYKEEP_VERIFY_ERROR(m_pds->refresh(third), ErrorKind::TokenExpired);
        SKYKEEP_VERIFY_ERROR(m_pds->refresh(second), ErrorKind::TokenExpired);
        SKYKEEP_VERIFY_VALUE(m_pds->refresh(first));
    }

private:
    //! Asks to refresh, and waits for an answer.
    void refresh(RawClient &client)
    {
        client.send("POST", pathOf(refreshSession), m_token);
        QTRY_VERIFY(client.isWhole());
    }

    //! What the next refresh is answered with.
    RawClient &spoilt(SimulatedFault fault)
    {
        m_pds->pds.addFault(std::move(fault), {.calls = 1});
        m_client = std::make_unique<RawClient>(m_pds->pds.url());
        refresh(*m_client);
        renewToken();
        return *m_client;
    }

    //! Uses it up.
    bool isTokenGood()
    {
        RawClient client(m_pds->pds.url());
        refresh(client);
        return client.status() == 200;
    }

    void renewToken()
    {
        const auto session = m_pds->signIn();
        SKYKEEP_VERIFY_VALUE(session);
        m_token = session->tokens.refresh.reveal();
    }

    std::unique_ptr<SandboxClient> m_pds;
    std::unique_ptr<RawClient> m_client;
    QByteArray m_token;
};

QTEST_GUILESS_MAIN(TestSimulatedFaults)
#include "tst_simulatedfaults.moc"
