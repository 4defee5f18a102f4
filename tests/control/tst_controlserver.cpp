// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/keptaccounts.h"
#include "control/controlserver.h"
#include "support/check.h"

#include <QJsonDocument>
#include <QLocalSocket>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

namespace {

class NoCheckup final : public Checkup
{
public:
    Task<std::vector<Finding>> examine() override { co_return std::vector<Finding>(); }
};

const QByteArray hello = R"({"skykeep":1,"program":"test","version":"1"})"
                         "\n";

QByteArray request(int id, const QByteArray &verb, const QByteArray &arguments = "{}")
{
    return R"({"id":)" + QByteArray::number(id) + R"(,"verb":")" + verb + R"(","arguments":)"
        + arguments + "}\n";
}

//! A client that only knows bytes.
class RawClient : public QLocalSocket
{
public:
    explicit RawClient(const QString &address) { connectToServer(address); }

    QJsonObject nextLine()
    {
        const auto isOver = [this] { return canReadLine() || state() == UnconnectedState; };
        if (!QTest::qWaitFor(isOver) || !canReadLine())
            return {};
        return QJsonDocument::fromJson(readLine()).object();
    }
    QJsonObject nextEvent(const QString &name)
    {
        for (int i = 0; i < 50; ++i) {
            const auto line = nextLine();
            if (line.isEmpty() || line[u"event"_s].toString() == name)
                return line;
        }
        return {};
    }
    void greet()
    {
        (void)nextLine();
        write(hello);
    }
    bool isGone()
    {
        return QTest::qWaitFor([this] { return state() == QLocalSocket::UnconnectedState; });
    }
};

} // namespace

class TestControlServer : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<KeptAccounts> m_world;
    NoCheckup m_checkup;
    std::unique_ptr<VerbDesk> m_desk;
    std::unique_ptr<ControlServer> m_server;

    QString address() const { return m_world->fileIn(u"sock"_s); }
    bool isServed()
    {
        RawClient client(address());
        client.greet();
        client.write(request(7, "list"));
        return client.nextLine()[u"id"_s].toInt() == 7;
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_world = std::make_unique<KeptAccounts>();
        m_world->start();
        m_world->signIn(u"alice"_s);
        m_world->settle();
        m_desk = std::make_unique<VerbDesk>(m_world->keeper(), m_checkup, m_world->clock,
                                            KeeperIdentity{u"skykeepd"_s, u"1.0"_s, u"default"_s,
                                                           m_world->clock.now()});
        m_server = std::make_unique<ControlServer>(*m_desk, m_world->keeper(),
                                                   m_world->parts->scope);
        SKYKEEP_VERIFY_VALUE(m_server->listen(address()));
    }
    void cleanup()
    {
        m_world->settle();
        m_server.reset();
        m_desk.reset();
        m_world.reset();
    }

    void theKeeperGreetsFirst()
    {
        RawClient client(address());

        const auto line = client.nextLine();

        QCOMPARE(line[u"skykeep"_s].toInt(), 1);
        QCOMPARE(line[u"program"_s].toString(), u"skykeepd"_s);
        QCOMPARE(line[u"pid"_s].toInteger(), QCoreApplication::applicationPid());
    }

    void whoBreaksTheRulesIsHungUpOnAndOthersAreServed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("garbage for a hello") << QByteArray("GET / HTTP/1.1\n");
        QTest::newRow("another protocol") << QByteArray(R"({"skykeep":99})"
                                                        "\n");
        QTest::newRow("garbage for a request") << QByteArray(hello + "[]\n");
        QTest::newRow("a request without id") << QByteArray(hello + "{\"verb\":\"list\"}\n");
        QTest::newRow("nested without end") << QByteArray(hello + QByteArray(100'000, '[') + '\n');
        QTest::newRow("an endless line") << QByteArray(hello + QByteArray((1 << 20) + 1, 'x'));
        QTest::newRow("zeros") << QByteArray(hello + QByteArray(10, '\0') + '\n');
    }
    void whoBreaksTheRulesIsHungUpOnAndOthersAreServed()
    {
        QFETCH(QByteArray, bytes);
        RawClient client(address());
        (void)client.nextLine();

        client.write(bytes);

        QVERIFY(client.isGone());
        QVERIFY(isServed());
    }

    void aClientThatSaysNothingHoldsUpNobody()
    {
        RawClient silent(address());
        RawClient half(address());
        (void)half.nextLine();
        half.write("{\"skykeep\":");

        QVERIFY(isServed());
        half.write("1,\"program\":\"test\",\"version\":\"1\"}\n" + request(3, "list"));
        QCOMPARE(half.nextLine()[u"id"_s].toInt(), 3);
    }

    void anAnswerComesInPiecesOrManyAtOnce()
    {
        RawClient client(address());
        client.greet();

        client.write(request(1, "list") + request(2, "status") + request(3, "dance"));

        QCOMPARE(client.nextLine()[u"id"_s].toInt(), 1);
        QCOMPARE(client.nextLine()[u"id"_s].toInt(), 2);
        const auto refused = client.nextLine();
        QCOMPARE(refused[u"error"_s][u"code"_s].toString(), u"usage"_s);
    }

    void tooManyClientsAreTurnedAway()
    {
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < ControlServer::MostClients; ++i) {
            clients.push_back(std::make_unique<RawClient>(address()));
            QVERIFY(!clients.back()->nextLine().isEmpty());
        }

        RawClient late(address());
        QVERIFY(late.isGone());
        clients.front()->write(hello + request(1, "list"));
        QCOMPARE(clients.front()->nextLine()[u"id"_s].toInt(), 1);

        clients.clear();
        QTRY_VERIFY(isServed());
    }

    void tooManyRequestsAtOnceAreRefused()
    {
        const auto call = m_world->pds.call(u"server.refreshSession"_s);
        m_world->http.hold(call);
        RawClient client(address());
        client.greet();
        QByteArray lines;
        for (int i = 1; i <= ControlConnection::MostRequests + 1; ++i)
            lines += request(i, "refresh", R"({"all":true})");

        client.write(lines);

        const auto refused = client.nextLine();
        QCOMPARE(refused[u"id"_s].toInt(), ControlConnection::MostRequests + 1);
        QCOMPARE(refused[u"error"_s][u"code"_s].toString(), u"not-now"_s);
        m_world->http.release(call);
        for (int i = 0; i < ControlConnection::MostRequests; ++i)
            QVERIFY(client.nextLine().contains(u"result"_s));
        QCOMPARE(m_world->pds.countOf(u"server.refreshSession"_s), 1);
    }

    void aClientMayGoBeforeItsAnswer()
    {
        const auto call = m_world->pds.call(u"server.refreshSession"_s);
        m_world->http.hold(call);
        {
            RawClient client(address());
            client.greet();
            client.write(request(1, "refresh", R"({"all":true})"));
            QTRY_COMPARE(m_world->http.heldCount(call), 1);
        }

        m_world->http.release(call);
        m_world->settle();

        QVERIFY(isServed());
        QCOMPARE(m_world->row(ScriptedPds::didOf(u"alice"_s)).seen.lastRefreshAt,
                 m_world->clock.now());
    }

    void whoWatchesIsTold()
    {
        RawClient client(address());
        client.greet();
        client.write(request(1, "watch"));
        QVERIFY(client.nextLine().contains(u"result"_s));

        m_world->signIn(u"bob"_s);
        QCOMPARE(client.nextEvent(u"added"_s)[u"account"_s][u"handle"_s].toString(),
                 u"bob.example.com"_s);
        QCOMPARE(client.nextEvent(u"ledger"_s)[u"entry"_s][u"event"_s].toString(), u"signed-in"_s);
        QVERIFY(m_world->keeper().setKeeping(ScriptedPds::didOf(u"bob"_s), Keeping::Paused));
        QCOMPARE(client.nextEvent(u"changed"_s)[u"account"_s][u"session"_s].toString(),
                 u"paused"_s);
        m_world->vault.setState(VaultState::Locked);
        QCOMPARE(client.nextEvent(u"keychain"_s)[u"state"_s].toString(), u"locked"_s);
        m_world->vault.setState(VaultState::Ready);
        SKYKEEP_VERIFY_VALUE(finish(m_world->keeper().remove(ScriptedPds::didOf(u"bob"_s))));
        QCOMPARE(client.nextEvent(u"removed"_s)[u"handle"_s].toString(), u"bob.example.com"_s);
    }

    void whoDoesNotWatchIsNotTold()
    {
        RawClient client(address());
        client.greet();
        client.write(request(1, "status"));
        (void)client.nextLine();

        m_world->signIn(u"bob"_s);
        client.write(request(2, "status"));

        QCOMPARE(client.nextLine()[u"id"_s].toInt(), 2);
    }

    void aClientThatNeverReadsIsHungUpOn()
    {
        m_server = std::make_unique<ControlServer>(*m_desk, m_world->keeper(),
                                                   m_world->parts->scope, 100'000);
        SKYKEEP_VERIFY_VALUE(m_server->listen(address()));
        RawClient client(address());
        client.setReadBufferSize(1024);
        QVERIFY(QTest::qWaitFor([&client] { return client.bytesAvailable() > 0; }));
        client.write(hello + request(0, "watch"));
        QTest::ignoreMessage(QtInfoMsg, QRegularExpression(u"too much was left unread"_s));

        // Far more than the system holds for a socket, and than the bound.
        for (int i = 0; i < 600; ++i) {
            QVERIFY(m_world->keeper().setLabel(ScriptedPds::didOf(u"alice"_s), QString::number(i)));
            if (i % 10 == 0)
                QCoreApplication::processEvents();
        }

        QVERIFY(isServed());
    }

    void aLeftOverSocketFileIsReplaced()
    {
        m_server.reset();
        QFile left(address());
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        m_server = std::make_unique<ControlServer>(*m_desk, m_world->keeper(),
                                                   m_world->parts->scope);

        SKYKEEP_VERIFY_VALUE(m_server->listen(address()));

        QVERIFY(isServed());
    }
};

QTEST_GUILESS_MAIN(TestControlServer)
#include "tst_controlserver.moc"
