// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "protocol/keeperconnection.h"
#include "protocol/peer.h"
#include "protocol/scriptedkeeper.h"
#include "support/check.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <array>
#include <thread>

using namespace Skykeep;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const ClientHello hello{u"skykeep"_s, u"0.1.0"_s};
constexpr KeeperConnection::Limits shortLimits{.connect = 100ms,
                                               .crowded = 100ms,
                                               .reply = 100ms,
                                               .longReply = 5s};

} // namespace

class TestKeeperConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder.emplace(u"/tmp/sk-XXXXXX"_s);
        m_path = m_folder->filePath(u"keeper.sock"_s);
    }

    void anAnswerComesBack()
    {
        ScriptedKeeper keeper(m_path, {.script = [](const Request &request) {
                                  return replyTo(request, QJsonArray{request.verb});
                              }});
        auto connection = KeeperConnection::open(m_path, hello, {});
        QVERIFY(connection);

        const auto first = connection->ask(u"list"_s);
        const auto second = connection->ask(u"doctor"_s);

        QCOMPARE(connection->keeper(), ScriptedKeeper::usualHello());
        QCOMPARE(*first, QJsonValue(QJsonArray{u"list"_s}));
        QCOMPARE(*second, QJsonValue(QJsonArray{u"doctor"_s}));
        QVERIFY(keeper.received().startsWith(encode(hello)));
        QVERIFY(keeper.requests()[0].id != keeper.requests()[1].id);
    }

    void aLongAnswerArrivesWhole()
    {
        const QString text(3'000'000, u'x');
        ScriptedKeeper keeper(m_path, {.script = [&](const Request &request) {
                                  return replyTo(request, QJsonArray{text});
                              }});
        auto connection = KeeperConnection::open(m_path, hello, {});
        QVERIFY(connection);

        const auto answer = connection->ask(u"list"_s);

        QVERIFY(answer);
        QCOMPARE(answer->toArray()[0].toString(), text);
    }

    void repliesToOtherRequestsAndUnknownEventsAreSteppedOver()
    {
        ScriptedKeeper keeper(m_path, {.script = [](const Request &request) {
                                  return encode(Event{u"moonrise"_s, {}})
                                      + encode(Reply{99, QJsonArray{u"no"_s}})
                                      + replyTo(request, QJsonArray{u"yes"_s});
                              }});
        auto connection = KeeperConnection::open(m_path, hello, {});
        QVERIFY(connection);

        const auto answer = connection->ask(u"watch"_s);

        QCOMPARE(answer->toArray()[0].toString(), u"yes"_s);
        QCOMPARE(connection->nextEvent()->name, u"moonrise"_s);
    }

    void aSocketThatIsNotThereMeansNoKeeper()
    {
        const auto connection = KeeperConnection::open(m_path, hello, shortLimits);

        QVERIFY(!connection);
        QCOMPARE(connection.error().code, ErrorCode::NoKeeper);
    }

    void aDeadSocketMeansNoKeeper()
    {
        const int socket = listenAt(m_path, 1);
        ::close(socket); // the file stays, as after a crash

        const auto connection = KeeperConnection::open(m_path, hello, shortLimits);

        QCOMPARE(connection.error().code, ErrorCode::NoKeeper);
    }

    void aFileThatIsNoSocketMeansNoKeeper()
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));

        const auto connection = KeeperConnection::open(m_path, hello, shortLimits);

        QCOMPARE(connection.error().code, ErrorCode::NoKeeper);
    }

    void aKeeperThatNeverSaysHelloIsGivenUp()
    {
        ScriptedKeeper keeper(m_path, {.greeting = "", .script = {}});
        QElapsedTimer timer;
        timer.start();

        const auto connection = KeeperConnection::open(m_path, hello, shortLimits);

        QCOMPARE(connection.error().message, u"The keeper did not answer in time."_s);
        QVERIFY(timer.elapsed() < 2000);
        QVERIFY(keeper.received().isEmpty());
    }

    void aKeeperWhoseQueueIsFullIsGivenUp()
    {
        const int socket = listenAt(m_path, 0);
        QList<int> waiting;
        for (int i = 0; i < 4; ++i)
            waiting.append(connectTo(m_path));

        const auto connection = KeeperConnection::open(m_path, hello, shortLimits);

        QCOMPARE(connection.error().message, u"The keeper did not answer in time."_s);
        for (const int client : waiting)
            ::close(client);
        ::close(socket);
    }

    void whoIsTurnedAwayTriesAgain()
    {
        ScriptedKeeper keeper(m_path,
                              {.script =
                                   [](const Request &request) {
                                       return replyTo(request, QJsonArray());
                                   },
                               .turnedAway = 3});

        auto connection = KeeperConnection::open(m_path, hello, {});

        QVERIFY(connection);
        QVERIFY(connection->ask(u"list"_s));
        QCOMPARE(keeper.requests().size(), 1);
    }

    void whoIsTurnedAwayForTooLongGivesUp()
    {
        ScriptedKeeper keeper(m_path, {.script = {}, .turnedAway = 10'000});

        const auto connection = KeeperConnection::open(m_path, hello, shortLimits);

        QCOMPARE(connection.error().code, ErrorCode::NotNow);
        QVERIFY(keeper.received().isEmpty());
    }

    void aWaitThatIsLongIsToldOnce()
    {
        ScriptedKeeper keeper(m_path, {.script = [](const Request &request) {
                                  if (request.verb == "lease"_L1)
                                      std::this_thread::sleep_for(200ms);
                                  return replyTo(request, QJsonArray());
                              }});
        auto connection = KeeperConnection::open(m_path, hello, {});
        QVERIFY(connection);
        int told = 0;
        connection->whenWaiting(50ms, [&told] { ++told; });

        QVERIFY(connection->ask(u"list"_s));
        QCOMPARE(told, 0);
        QVERIFY(connection->ask(u"lease"_s));
        QCOMPARE(told, 1);
    }

    void aKeeperThatGoesWhileOneWaitsIsNoWait()
    {
        ScriptedKeeper keeper(m_path, {.script = [](const Request &) { return std::nullopt; }});
        auto connection = KeeperConnection::open(m_path, hello, {});
        QVERIFY(connection);
        int told = 0;
        connection->whenWaiting(5s, [&told] { ++told; });

        QVERIFY(!connection->ask(u"lease"_s));
        QCOMPARE(told, 0);
    }

    void aSilentKeeperIsGivenUp()
    {
        ScriptedKeeper keeper(m_path, {.script = [](const Request &) { return QByteArray(); }});
        auto connection = KeeperConnection::open(m_path, hello, shortLimits);
        QVERIFY(connection);

        const auto answer = connection->ask(u"list"_s);

        QCOMPARE(answer.error(),
                 (Failure{ErrorCode::Failed, u"The keeper did not answer in time."_s}));
    }

    void aKeeperThatGoesAwayIsSaid()
    {
        ScriptedKeeper keeper(m_path, {.script = [](const Request &) { return std::nullopt; }});
        auto connection = KeeperConnection::open(m_path, hello, {});
        QVERIFY(connection);

        const auto answer = connection->ask(u"list"_s);
        const auto again = connection->ask(u"list"_s); // no SIGPIPE

        QVERIFY(answer.error().message.startsWith(u"The connection to the keeper was lost"_s));
        QVERIFY(!again);
    }

    void nothingIsSentToAKeeperOfAnotherProtocol()
    {
        ScriptedKeeper keeper(m_path,
                              {.greeting = "{\"skykeep\":2,\"version\":\"9\"}\n", .script = {}});

        const auto connection = KeeperConnection::open(m_path, hello, shortLimits);

        QVERIFY(connection.error().message.contains(u"speaks protocol 2"_s));
        QVERIFY(keeper.received().isEmpty());
    }

    void aGreetingThatNeverEndsIsRefused()
    {
        ScriptedKeeper keeper(m_path,
                              {.greeting = QByteArray(maximumReply + 1, 'x'), .script = {}});

        const auto connection = KeeperConnection::open(m_path, hello, {.connect = 20s});

        QCOMPARE(connection.error().message, u"The keeper sent a line that is too long."_s);
    }

    void aRequestOverTheBoundIsNotSent()
    {
        ScriptedKeeper keeper(m_path, {.script = {}});
        auto connection = KeeperConnection::open(m_path, hello, {});
        QVERIFY(connection);

        const auto answer = connection->ask(u"label"_s,
                                            {{u"label"_s, QString(maximumRequest, u'x')}});

        QCOMPARE(answer.error().code, ErrorCode::Usage);
        QVERIFY(keeper.requests().isEmpty());
    }

    void theUserAtTheOtherEndIsKnown()
    {
        std::array<int, 2> ends = {};
        QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM, 0, ends.data()), 0);

        const auto user = peerUser(ends[0]);
        const auto checked = checkPeer(ends[0]);

        ::close(ends[0]);
        ::close(ends[1]);
        SKYKEEP_VERIFY_VALUE(user);
        QCOMPARE(*user, ::geteuid());
        SKYKEEP_VERIFY_VALUE(checked);
    }

    void whatIsNoSocketHasNoUser()
    {
        std::array<int, 2> ends = {};
        QCOMPARE(::pipe(ends.data()), 0);

        SKYKEEP_VERIFY_ERROR(checkPeer(ends[0]), ErrorKind::Insecure);

        ::close(ends[0]);
        ::close(ends[1]);
    }

private:
    static sockaddr_un nameOf(const QString &path)
    {
        sockaddr_un name = {};
        name.sun_family = AF_UNIX;
        std::ranges::copy(QFile::encodeName(path), std::begin(name.sun_path));
        return name;
    }

    static int listenAt(const QString &path, int queue)
    {
        const auto name = nameOf(path);
        const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
        if (::bind(socket, reinterpret_cast<const sockaddr *>(&name), sizeof(name)) != 0
            || ::listen(socket, queue) != 0) {
            qFatal("cannot listen");
        }
        return socket;
    }

    // Does not wait, as the queue may be full already.
    static int connectTo(const QString &path)
    {
        const auto name = nameOf(path);
        const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0);
        (void)::connect(socket, reinterpret_cast<const sockaddr *>(&name), sizeof(name));
        return socket;
    }

    std::optional<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestKeeperConnection)
#include "tst_keeperconnection.moc"
