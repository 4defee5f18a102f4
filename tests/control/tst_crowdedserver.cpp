// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "control/controlstage.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using namespace Skykeep;

//! Clients that flood, stay, or ask for more than their share.
class TestCrowdedServer : public QObject
{
    Q_OBJECT

private:
    using Clients = std::vector<std::unique_ptr<RawClient>>;

    std::optional<ControlStage> m_stage;
    bool m_isStrangers = false;

    // As many as there are places, each greeted by the keeper.
    Clients crowd() { return crowdOf(ControlServer::MostClients); }
    Clients crowdOf(int count)
    {
        Clients clients;
        for (int i = 0; i < count; ++i)
            clients.push_back(std::make_unique<RawClient>(m_stage->address()));
        const bool isGreeted = std::ranges::none_of(clients, [](const auto &client) {
            return client->nextLine().isEmpty();
        });
        m_stage->letTimePass();
        return isGreeted ? std::move(clients) : Clients();
    }
    // Where whoever comes is another user's, and may come in or not. Anew.
    QString serveOthers()
    {
        m_stage->serve(ControlConnection::MostUnread,
                       [this](const auto &, qintptr, ControlConnection::Admittance admittance)
                           -> Result<LendingDesk::ClientUser> {
                           if (admittance == ControlConnection::Admittance::OwnUser)
                               return LendingDesk::ClientUser::Own;
                           if (m_isStrangers)
                               return fail(ErrorKind::Insecure, {}, u"a stranger"_s);
                           return LendingDesk::ClientUser::Other;
                       });
        const auto address = m_stage->world.fileIn(u"others"_s);
        return m_stage->server->listenToOthers(address) ? address : QString();
    }
    // All of them at once.
    static bool areAnswered(const Clients &clients, const QByteArray &bytes)
    {
        for (const auto &client : clients)
            client->write(bytes);
        return std::ranges::all_of(clients, [](const auto &client) {
            return client->nextLine().contains(u"result"_s);
        });
    }
    static bool isAnswered(RawClient &client, int id)
    {
        client.write(request(id, "status"));
        return client.nextLine()[u"id"_s].toInt() == id;
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_isStrangers = false;
        m_stage.emplace();
    }
    void cleanup() { m_stage.reset(); }

    void whoNeverSaysHelloMakesRoom()
    {
        const auto clients = crowd();
        QVERIFY(!clients.empty());
        clients.at(0)->write(hello.first(10)); // half open, but the oldest all the same

        QVERIFY(m_stage->isServed());

        QVERIFY(clients.at(0)->isGone());
        clients.at(1)->write(hello);
        QVERIFY(isAnswered(*clients.at(1), 1));
    }

    void whoSaidHelloAndAsksNothingGoesNext()
    {
        const auto clients = crowd();
        QVERIFY(!clients.empty());
        QVERIFY(areAnswered(clients, hello + request(1, "status")));
        clients.at(0)->write(request(2, "watch"));
        QVERIFY(clients.at(0)->nextLine().contains(u"result"_s));

        QVERIFY(m_stage->isServed());

        QVERIFY(clients.at(1)->isGone());
        QVERIFY(isAnswered(*clients.at(0), 3));
        QVERIFY(isAnswered(*clients.at(2), 3));
    }

    void whereAllAreEngagedTheNewOneIsTurnedAway()
    {
        auto clients = crowd();
        QVERIFY(!clients.empty());
        QVERIFY(areAnswered(clients, hello + request(1, "watch")));

        RawClient late(m_stage->address());

        QVERIFY(late.isGone());
        QVERIFY(isAnswered(*clients.front(), 2));
        clients.clear();
        QTRY_VERIFY(m_stage->isServed());
    }

    void whoWaitsForAnAnswerIsNotSentAway()
    {
        const auto call = m_stage->world.pds.call(u"server.refreshSession"_s);
        m_stage->world.http.hold(call);
        const auto clients = crowd();
        QVERIFY(!clients.empty());
        clients.front()->write(hello + request(1, "refresh", R"({"all":true})"));
        QTRY_COMPARE(m_stage->world.http.heldCount(call), 1);

        QVERIFY(m_stage->isServed());
        m_stage->world.http.release(call);

        QVERIFY(clients.front()->nextLine().contains(u"result"_s));
    }

    void whoHasOnlyJustComeIsNotSentAway()
    {
        Clients clients;
        for (int i = 0; i < ControlServer::MostClients; ++i)
            clients.push_back(std::make_unique<RawClient>(m_stage->address()));
        for (const auto &client : clients)
            QVERIFY(!client->nextLine().isEmpty());

        RawClient late(m_stage->address());

        // Before it was greeted, so that it knows that nothing was done for it.
        QVERIFY(late.isGone());
        QVERIFY(late.readAll().isEmpty());
        clients.front()->write(hello);
        QVERIFY(isAnswered(*clients.front(), 1));
    }

    void whoHoldsALeaseIsNotSentAway()
    {
        m_stage->lending.consent().setPresented(true);
        RawClient holder(m_stage->address());
        holder.greet();
        holder.write(request(1, "lease", R"({"account":"alice.example.com","allow":"read"})"));
        QTRY_COMPARE(m_stage->lending.consent().questions().size(), size_t(1));
        m_stage->lending.consent().answer(m_stage->lending.consent().questions().front().id,
                                          Consent::Once);
        QVERIFY(holder.nextLine().contains(u"result"_s));
        Clients clients;
        for (int i = 1; i < ControlServer::MostClients; ++i) {
            clients.push_back(std::make_unique<RawClient>(m_stage->address()));
            QVERIFY(!clients.back()->nextLine().isEmpty());
        }
        m_stage->letTimePass();

        QVERIFY(m_stage->isServed());

        QVERIFY(isAnswered(holder, 2));
        QCOMPARE(m_stage->lending.desk().leases().size(), size_t(1));
    }

    void aStreamOfNewClientsIsServedThroughoutACrowd()
    {
        const auto clients = crowd();
        QVERIFY(!clients.empty());

        for (int i = 0; i < ControlServer::MostClients + 5; ++i)
            QVERIFY(m_stage->isServed());
    }

    void otherUsersTakeNoPlaceOfTheOwners()
    {
        const auto address = serveOthers();
        Clients others;
        for (int i = 0; i < ControlServer::MostClients; ++i) {
            others.push_back(std::make_unique<RawClient>(address));
            const bool isGreeted = !others.back()->nextLine().isEmpty();
            QCOMPARE(isGreeted, i < ControlServer::MostOfOthers);
        }

        const auto own = crowdOf(ControlServer::MostClients - ControlServer::MostOfOthers);
        QVERIFY(!own.empty());
        own.front()->write(hello);
        QVERIFY(isAnswered(*own.front(), 1));
        QCOMPARE(others.front()->state(), QLocalSocket::ConnectedState);
    }

    void otherUsersMakeRoomForEachOtherAlone()
    {
        const auto address = serveOthers();
        const auto own = crowdOf(ControlServer::MostClients - 1);
        QVERIFY(!own.empty());
        RawClient first(address);
        QVERIFY(!first.nextLine().isEmpty());
        m_stage->letTimePass();

        RawClient second(address);
        QVERIFY(!second.nextLine().isEmpty());
        RawClient third(address);

        QVERIFY(first.isGone());
        QVERIFY(third.isGone()); // the second has only just come
        for (const auto &client : own)
            QCOMPARE(client->state(), QLocalSocket::ConnectedState);
    }

    void whoMayNotComeInSendsNobodyAway()
    {
        m_isStrangers = true;
        const auto address = serveOthers();
        const auto clients = crowd();
        QVERIFY(!clients.empty());
        QTest::ignoreMessage(QtInfoMsg, QRegularExpression(u"Hung up on a client"_s));

        RawClient stranger(address);

        QVERIFY(stranger.isGone());
        QVERIFY(stranger.readAll().isEmpty());
        for (const auto &client : clients)
            QCOMPARE(client->state(), QLocalSocket::ConnectedState);
    }

    void aHundredMegabytesWithoutAnEndAreNotTaken()
    {
        RawClient flood(m_stage->address());
        flood.greet();
        const QByteArray piece(1 << 20, 'x');

        qint64 taken = 0;
        for (int i = 0; i < 100 && flood.state() == QLocalSocket::ConnectedState; ++i) {
            flood.write(piece);
            while (flood.state() == QLocalSocket::ConnectedState && flood.bytesToWrite() > 0)
                QCoreApplication::processEvents();
            taken += piece.size() - flood.bytesToWrite();
        }

        QVERIFY(flood.isGone());
        QVERIFY2(taken < 4 * maximumRequest, qPrintable(QString::number(taken)));
        QVERIFY(m_stage->isServed());
    }

    void aFloodOfRequestsLeavesRoomForOthers()
    {
        constexpr int count = 5000;
        RawClient flood(m_stage->address());
        flood.greet();
        QByteArray lines;
        for (int i = 1; i <= count; ++i)
            lines += request(i, "list");
        flood.write(lines);

        QVERIFY(m_stage->isServed());

        // Who came later has not waited for all of it; and none of it is forgotten.
        QVERIFY(flood.peek(flood.bytesAvailable()).count('\n') < count);
        for (int i = 1; i <= count; ++i)
            QCOMPARE(flood.nextLine()[u"id"_s].toInt(), i);
    }

    void whoAsksAndNeverReadsIsHungUpOn()
    {
        m_stage->serve(100'000);
        RawClient deaf(m_stage->address());
        deaf.setReadBufferSize(1024);
        deaf.write(hello);
        QTest::ignoreMessage(QtInfoMsg, QRegularExpression(u"too much was left unread"_s));

        for (int i = 1; i <= 3000 && deaf.state() == QLocalSocket::ConnectedState; ++i) {
            deaf.write(request(i, "list"));
            deaf.flush();
            QCoreApplication::processEvents();
        }

        QVERIFY(m_stage->isServed());
    }
};

QTEST_GUILESS_MAIN(TestCrowdedServer)
#include "tst_crowdedserver.moc"
