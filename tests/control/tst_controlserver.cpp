// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "control/controlstage.h"

#include <QRegularExpression>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

class TestControlServer : public QObject
{
    Q_OBJECT

private:
    std::optional<ControlStage> m_stage;

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_stage.emplace();
    }
    void cleanup() { m_stage.reset(); }

    void theKeeperGreetsFirst()
    {
        RawClient client(m_stage->address());

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
        RawClient client(m_stage->address());
        (void)client.nextLine();

        client.write(bytes);

        QVERIFY(client.isGone());
        QVERIFY(m_stage->isServed());
    }

    void aClientThatSaysNothingHoldsUpNobody()
    {
        RawClient silent(m_stage->address());
        RawClient half(m_stage->address());
        (void)half.nextLine();
        half.write("{\"skykeep\":");

        QVERIFY(m_stage->isServed());
        half.write("1,\"program\":\"test\",\"version\":\"1\"}\n" + request(3, "list"));
        QCOMPARE(half.nextLine()[u"id"_s].toInt(), 3);
    }

    void anAnswerComesInPiecesOrManyAtOnce()
    {
        RawClient client(m_stage->address());
        client.greet();

        client.write(request(1, "list") + request(2, "status") + request(3, "dance"));

        QCOMPARE(client.nextLine()[u"id"_s].toInt(), 1);
        QCOMPARE(client.nextLine()[u"id"_s].toInt(), 2);
        const auto refused = client.nextLine();
        QCOMPARE(refused[u"error"_s][u"code"_s].toString(), u"usage"_s);
    }

    void tooManyRequestsAtOnceAreRefused()
    {
        const auto call = m_stage->world.pds.call(u"server.refreshSession"_s);
        m_stage->world.http.hold(call);
        RawClient client(m_stage->address());
        client.greet();
        QByteArray lines;
        for (int i = 1; i <= ControlConnection::MostRequests + 1; ++i)
            lines += request(i, "refresh", R"({"all":true})");

        client.write(lines);

        const auto refused = client.nextLine();
        QCOMPARE(refused[u"id"_s].toInt(), ControlConnection::MostRequests + 1);
        QCOMPARE(refused[u"error"_s][u"code"_s].toString(), u"not-now"_s);
        m_stage->world.http.release(call);
        for (int i = 0; i < ControlConnection::MostRequests; ++i)
            QVERIFY(client.nextLine().contains(u"result"_s));
        QCOMPARE(m_stage->world.pds.countOf(u"server.refreshSession"_s), 1);
    }

    void aClientMayGoBeforeItsAnswer()
    {
        const auto call = m_stage->world.pds.call(u"server.refreshSession"_s);
        m_stage->world.http.hold(call);
        {
            RawClient client(m_stage->address());
            client.greet();
            client.write(request(1, "refresh", R"({"all":true})"));
            QTRY_COMPARE(m_stage->world.http.heldCount(call), 1);
        }

        m_stage->world.http.release(call);
        m_stage->world.settle();

        QVERIFY(m_stage->isServed());
        QCOMPARE(m_stage->world.row(ScriptedPds::didOf(u"alice"_s)).seen.lastRefreshAt,
                 m_stage->world.clock.now());
    }

    void whoWatchesIsTold()
    {
        RawClient client(m_stage->address());
        client.greet();
        client.write(request(1, "watch"));
        QVERIFY(client.nextLine().contains(u"result"_s));

        m_stage->world.signIn(u"bob"_s);
        QCOMPARE(client.nextEvent(u"added"_s)[u"account"_s][u"handle"_s].toString(),
                 u"bob.example.com"_s);
        QCOMPARE(client.nextEvent(u"ledger"_s)[u"entry"_s][u"event"_s].toString(), u"signed-in"_s);
        QVERIFY(m_stage->world.keeper().setKeeping(ScriptedPds::didOf(u"bob"_s), Keeping::Paused));
        QCOMPARE(client.nextEvent(u"changed"_s)[u"account"_s][u"session"_s].toString(),
                 u"paused"_s);
        m_stage->world.vault.setState(VaultState::Locked);
        QCOMPARE(client.nextEvent(u"keychain"_s)[u"state"_s].toString(), u"locked"_s);
        m_stage->world.vault.setState(VaultState::Ready);
        SKYKEEP_VERIFY_VALUE(finish(m_stage->world.keeper().remove(ScriptedPds::didOf(u"bob"_s))));
        QCOMPARE(client.nextEvent(u"removed"_s)[u"handle"_s].toString(), u"bob.example.com"_s);
    }

    void whoDoesNotWatchIsNotTold()
    {
        RawClient client(m_stage->address());
        client.greet();
        client.write(request(1, "status"));
        (void)client.nextLine();

        m_stage->world.signIn(u"bob"_s);
        client.write(request(2, "status"));

        QCOMPARE(client.nextLine()[u"id"_s].toInt(), 2);
    }

    void aClientThatNeverReadsIsHungUpOn()
    {
        m_stage->serve(100'000);
        RawClient client(m_stage->address());
        client.setReadBufferSize(1024);
        QVERIFY(QTest::qWaitFor([&client] { return client.bytesAvailable() > 0; }));
        client.write(hello + request(0, "watch"));
        QTest::ignoreMessage(QtInfoMsg, QRegularExpression(u"too much was left unread"_s));

        // Far more than the system holds for a socket, and than the bound.
        for (int i = 0; i < 600; ++i) {
            QVERIFY(m_stage->world.keeper().setLabel(ScriptedPds::didOf(u"alice"_s),
                                                     QString::number(i)));
            if (i % 10 == 0)
                QCoreApplication::processEvents();
        }

        QVERIFY(m_stage->isServed());
    }

    void aLeftOverSocketFileIsReplaced()
    {
        m_stage->server.reset();
        QFile left(m_stage->address());
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();

        m_stage->serve();

        QVERIFY(m_stage->isServed());
    }
};

QTEST_GUILESS_MAIN(TestControlServer)
#include "tst_controlserver.moc"
