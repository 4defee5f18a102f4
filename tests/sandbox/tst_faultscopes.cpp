// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "sandbox/faultstage.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

//! Which calls a fault meets, and what goes wrong with a whole server.
class TestFaultScopes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_stage = std::make_unique<FaultStage>();
        QVERIFY(m_stage->isListening);
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
        const auto bob = m_stage->pds.createAccount(*Handle::parse(u"bob.test"), u"sandbox"_s);
        const auto session = m_stage->signIn();
        const auto ask = [&] {
            RawClient client(m_stage->pds.url());
            client.send("GET", QString(path).replace(u"%1"_s, m_stage->did.toString()),
                        hasToken ? session->tokens.access.reveal() : QByteArray());
            [&] { QTRY_VERIFY(client.isWhole()); }();
            return client.status();
        };

        const int number = m_stage->pds.addFault(SimulatedFault::serverError(503),
                                                 {.account = bob});
        const auto another = ask();
        m_stage->pds.removeFault(number);
        m_stage->pds.addFault(SimulatedFault::serverError(503), {.account = m_stage->did});
        const auto own = ask();

        QCOMPARE(another, 200);
        QCOMPARE(own, 503);
    }

    void aSignInIsItsAccountsToo()
    {
        m_stage->pds.addFault(SimulatedFault::serverError(503), {.account = m_stage->did});

        SKYKEEP_VERIFY_ERROR(m_stage->signIn(), ErrorKind::ServerFault);
    }

    void aFaultMeetsItsMethodOnlyAndSoOften()
    {
        m_stage->pds.addFault(SimulatedFault::serverError(503),
                              {.method = refreshSession, .calls = 2});
        const auto statusNow = [&](const QByteArray &verb, const QString &path) {
            RawClient client(m_stage->pds.url());
            client.send(verb, path, m_stage->token);
            [&] { QTRY_VERIFY(client.isWhole()); }();
            return client.status();
        };

        QCOMPARE(statusNow("GET", pathOf(u"com.atproto.server.describeServer"_s)), 200);
        QCOMPARE(statusNow("GET", u"/.well-known/oauth-protected-resource"_s), 200);
        QCOMPARE(statusNow("POST", pathOf(refreshSession)), 503);
        QCOMPARE(statusNow("POST", pathOf(refreshSession)), 503);
        QCOMPARE(statusNow("POST", pathOf(refreshSession)), 200);
        QCOMPARE(m_stage->pds.callCount(refreshSession), 3);
    }

    void whatIsNoMethodFailsByItsPath()
    {
        const auto path = u"/.well-known/oauth-protected-resource"_s;
        m_stage->pds.addFault(SimulatedFault::proxyRefusal(), {.method = path});

        RawClient client(m_stage->pds.url());
        client.send("GET", path);

        QTRY_COMPARE(client.status(), 403);
    }

    void theNewestFaultComesFirst()
    {
        m_stage->pds.addFault(SimulatedFault::serverError(503));
        m_stage->pds.addFault(SimulatedFault::proxyRefusal(), {.calls = 1});

        RawClient first(m_stage->pds.url());
        m_stage->ask(first);
        RawClient second(m_stage->pds.url());
        m_stage->ask(second);

        QCOMPARE(first.status(), 403);
        QCOMPARE(second.status(), 503);
    }

    void whoIsStoppedRefusesConnections()
    {
        const auto url = m_stage->pds.url();
        m_stage->pds.stop();

        QTcpSocket socket;
        socket.connectToHost(url.host(), static_cast<quint16>(url.port()));

        QTRY_COMPARE(socket.error(), QAbstractSocket::ConnectionRefusedError);
    }

    void opaqueTokensAreNoJwtsAndWork()
    {
        m_stage->pds.setPolicy({.grace = 0ms, .givesOpaqueTokens = true});
        const auto session = m_stage->signIn();
        const auto &[access, token] = session->tokens;

        const auto looked = finish(m_stage->xrpc.getSession(m_stage->host, access));
        const auto first = m_stage->refresh(session);
        const auto again = m_stage->refresh(session);
        m_stage->clock.advance(91 * 24h);
        const auto late = m_stage->refresh(first);

        QVERIFY(!access.reveal().contains('.') && !token.reveal().contains('.'));
        SKYKEEP_VERIFY_VALUE(looked);
        SKYKEEP_VERIFY_VALUE(first);
        SKYKEEP_VERIFY_ERROR(again, ErrorKind::TokenExpired);
        SKYKEEP_VERIFY_ERROR(late, ErrorKind::TokenExpired);
    }

    void aWrongClockShowsInDatesAndTokens()
    {
        m_stage->pds.setClockOffset(-5h);

        auto &answer = m_stage->spoilt(SimulatedFault::trickle(1 << 20, 0ms)); // as it is
        const auto token = answer.json().value("accessJwt"_L1).toString().toLatin1();
        const auto claims = QJsonDocument::fromJson(
                                QByteArray::fromBase64(token.split('.').value(1),
                                                       QByteArray::Base64UrlEncoding))
                                .object();

        QCOMPARE(answer.header("Date"), "Sun, 31 Dec 2023 19:00:00 GMT");
        const auto issued = fromUnixSeconds(claims.value("iat"_L1).toDouble());
        QVERIFY(issued && *issued == m_stage->clock.now() - 5h);
        QCOMPARE(claims.value("exp"_L1).toInteger() - claims.value("iat"_L1).toInteger(), 7200);
    }

    void aRestoredBackupKnowsTheOldAndNotTheNew()
    {
        const auto first = m_stage->signIn();
        m_stage->pds.backUp();
        const auto second = m_stage->refresh(first);
        const auto third = m_stage->refresh(second);

        m_stage->pds.restoreBackup();

        SKYKEEP_VERIFY_ERROR(m_stage->refresh(third), ErrorKind::TokenExpired);
        SKYKEEP_VERIFY_ERROR(m_stage->refresh(second), ErrorKind::TokenExpired);
        SKYKEEP_VERIFY_VALUE(m_stage->refresh(first));
    }

private:
    std::unique_ptr<FaultStage> m_stage;
};

QTEST_GUILESS_MAIN(TestFaultScopes)
#include "tst_faultscopes.moc"
