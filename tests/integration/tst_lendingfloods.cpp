// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "integration/lendingstage.h"

#include <QJsonDocument>
#include <QLocalSocket>
#include <QRegularExpression>
#include <QTest>

#include <memory>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

namespace {

constexpr int soon = 60'000; // on a very busy computer
const QByteArray hello = R"({"skykeep":1,"program":"test","version":"1"})"
                         "\n";

// Five hundred requests a second, of each kind in turn, until its input ends. Prints what it was answered.
const QByteArray flooderText = R"(
import collections, select, threading
client = greeted(sys.argv[1])
answers = collections.Counter()
kinds = [{"verb": "token"},
         {"verb": "call", "arguments": {"method": "com.atproto.server.getSession"}},
         {"verb": "lease", "arguments": {"allow": "read"}},
         {"verb": "context"}]

def listen():
    rest = b""
    while True:
        more = client.recv(1 << 16)
        if not more:
            return
        *lines, rest = (rest + more).split(b"\n")
        for line in lines:
            answers[json.loads(line).get("error", {}).get("code", "result")] += 1

listener = threading.Thread(target=listen, daemon=True)
listener.start()
print("began", flush=True)
began = time.monotonic()
asked = 0
while not select.select([sys.stdin], [], [], 0.005)[0]:
    while asked < (time.monotonic() - began) * 500:
        say(client, dict(kinds[asked % len(kinds)], id=asked))
        asked += 1
client.shutdown(socket.SHUT_WR)
listener.join(60)
print(json.dumps({"asked": asked, "answers": answers}), flush=True)
)";

// Each is alone with what it began until its input ends.
const QByteArray halfAnUpload = R"(
say(client, {"id": 1, "verb": "call", "arguments": {"method": "com.atproto.repo.uploadBlob",
    "input": {"type": "image/png", "length": 1000000}}})
print(hear(client), flush=True)
say(client, {"id": 1, "data": "iVBO"})
)";
const QByteArray halfAnUploadOfUnknownLength = R"(
say(client, {"id": 1, "verb": "call", "arguments": {"method": "com.atproto.repo.uploadBlob",
    "input": {"type": "image/png"}}})
print(hear(client), flush=True)
say(client, {"id": 1, "data": "iVBO"})
)";
const QByteArray neverRead = R"(
print("asks", flush=True)
for i in range(500):
    say(client, {"id": i, "verb": "call", "arguments": {"method": "com.atproto.sync.getRepo",
        "parameters": {"did": sys.argv[2]}, "stream": True}})
)";
const QByteArray halfALine = "client.sendall(b'{\"id\": 1, \"verb\": \"token\", \"argum')\n"
                             "print('asked', flush=True)\n";

QByteArray upload(const QByteArray &input)
{
    return hello
        + "{\"id\":1,\"verb\":\"call\",\"arguments\":{\"method\":"
          "\"com.atproto.repo.uploadBlob\",\"input\":"
        + input + "}}\n";
}

QByteArray token(const QByteArray &arguments)
{
    return "{\"id\":1,\"verb\":\"token\",\"arguments\":" + arguments;
}

} // namespace

//! Programs that ask without end, or begin and do not go on, beside one that was granted what it asks for.
class TestLendingFloods : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_servers.emplace();
        m_stage.emplace(*m_servers, u"flooded.test"_s, RunningKeeper::Program::Steerable);
        m_granted = m_stage->script(u"granted"_s,
                                    "skykeep token && skykeep call "
                                    "com.atproto.repo.describeRepo repo="
                                        + m_stage->did().toUtf8() + " >/dev/null\n");
        m_stage->grant(m_granted, u"read,access-token");
    }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanupTestCase() { m_stage.reset(); }

    void whoWasGrantedIsServedAndSessionsAreRenewedInAFlood()
    {
        const auto flooder = m_stage->python(u"flooder"_s, flooderText);
        const auto renewed = m_stage->keeper().count(m_stage->did(), "refreshed"_L1);
        QProcess flood;
        flood.start(flooder, {m_stage->address()});
        QVERIFY(flood.waitForReadyRead(soon));
        QVERIFY(flood.readLine().startsWith("began"));

        m_servers->advance(2h);
        m_stage->keeper().advance(2h);
        for (int i = 0; i < 10; ++i)
            QVERIFY(isGrantedServed());
        QTRY_VERIFY_WITH_TIMEOUT(m_stage->keeper().count(m_stage->did(), "refreshed"_L1) > renewed,
                                 soon);
        flood.closeWriteChannel();
        QVERIFY(waitForEnd(flood));

        const auto told = QJsonDocument::fromJson(flood.readAllStandardOutput().trimmed()).object();
        const auto answers = told.value("answers"_L1).toObject();
        QVERIFY(told.value("asked"_L1).toInt() > 100);
        qint64 answered = 0;
        for (const auto &count : answers)
            answered += count.toInteger();
        // What was still under way when it hung up goes unanswered.
        QVERIFY(answered <= told.value("asked"_L1).toInteger());
        QVERIFY(answered > told.value("asked"_L1).toInteger() / 2);
        // The others are those for the context, which is nothing that is lent.
        QVERIFY(answers.value("denied"_L1).toInteger() >= answered / 2);
        QVERIFY(answers.value("result"_L1).toInteger() <= answered / 4 + 1);
        // Together, not one by one.
        QVERIFY(m_stage->log().size() < 100);
    }

    void whoBeginsAndDoesNotGoOnHoldsUpNobody_data()
    {
        QTest::addColumn<QByteArray>("said");

        QTest::newRow("says nothing") << QByteArray();
        QTest::newRow("half a hello") << hello.first(20);
        QTest::newRow("half a request") << hello + token("{\"acc");
        QTest::newRow("half an upload that was not granted")
            << upload("{\"type\":\"image/png\",\"length\":1000000}");
    }

    void whoBeginsAndDoesNotGoOnHoldsUpNobody()
    {
        QFETCH(QByteArray, said);
        std::vector<std::unique_ptr<QLocalSocket>> idle;
        for (int i = 0; i < 100; ++i) {
            idle.push_back(connected());
            idle.back()->write(said);
            idle.back()->flush();
        }

        QVERIFY(isGrantedServed());
        idle.clear();
        QVERIFY(isGrantedServed());
    }

    void granteesThatDoNotGoOnHoldUpNobody_data()
    {
        QTest::addColumn<QByteArray>("text");

        QTest::newRow("half an upload of known length") << halfAnUpload;
        QTest::newRow("half an upload of unknown length") << halfAnUploadOfUnknownLength;
        QTest::newRow("answers that are never read") << neverRead;
        QTest::newRow("half a line") << halfALine;
    }

    void granteesThatDoNotGoOnHoldUpNobody()
    {
        QFETCH(QByteArray, text);
        const auto program = m_stage->python(u"grantee"_s,
                                             "client = greeted(sys.argv[1])\n" + text
                                                 + "\nsys.stdin.read()\n");
        m_stage->grant(program, u"read,write");
        std::vector<std::unique_ptr<QProcess>> grantees;
        // A server is asked over six connections at once: who holds them all is in the way of other calls to it.
        for (int i = 0; i < 5; ++i) {
            grantees.push_back(std::make_unique<QProcess>());
            grantees.back()->start(program, {m_stage->address(), m_stage->did()});
        }
        for (const auto &grantee : grantees) {
            QVERIFY(grantee->waitForReadyRead(soon));
            QVERIFY(!grantee->readLine().contains("error"));
        }

        for (int i = 0; i < 3; ++i)
            QVERIFY(isGrantedServed());
        for (const auto &grantee : grantees) {
            grantee->kill();
            grantee->waitForFinished();
        }
        QVERIFY(isGrantedServed());
    }

    void whatIsNoRequestEndsItsConnectionAlone_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<bool>("isHungUpOn");

        QTest::newRow("a line that is too long")
            << token("{\"account\":\"" + QByteArray(2 << 20, 'x') + "\"}}\n") << true;
        QTest::newRow("an endless line") << QByteArray(3 << 20, 'x') << true;
        QTest::newRow("a piece that is no base64")
            << QByteArray("{\"id\":1,\"data\":\"<no base64>\"}\n") << true;
        QTest::newRow("a piece that is no text") << QByteArray("{\"id\":1,\"data\":7}\n") << true;
        QTest::newRow("pieces for what was never asked")
            << QByteArray("{\"id\":4711,\"data\":\"AAAA\"}\n").repeated(1000) << false;
        QTest::newRow("ends of what was never asked")
            << QByteArray("{\"id\":-1,\"end\":true}\n").repeated(1000) << false;
        QTest::newRow("deep nesting") << token(QByteArray(1 << 17, '[') + '\n') << true;
    }

    void whatIsNoRequestEndsItsConnectionAlone()
    {
        QFETCH(QByteArray, said);
        QFETCH(bool, isHungUpOn);
        const auto client = connected();
        client->write(hello + said);

        if (isHungUpOn) {
            QTRY_COMPARE_WITH_TIMEOUT(client->state(), QLocalSocket::UnconnectedState, soon);
        } else {
            client->write("{\"id\":5,\"verb\":\"status\"}\n");
            QByteArray heard;
            QTRY_VERIFY_WITH_TIMEOUT((heard += client->readAll()).contains("\"id\":5"), soon);
        }
        QVERIFY(isGrantedServed());
    }

private:
    std::unique_ptr<QLocalSocket> connected() const
    {
        auto client = std::make_unique<QLocalSocket>();
        client->connectToServer(m_stage->address());
        client->waitForConnected(soon);
        return client;
    }

    bool isGrantedServed() const
    {
        const auto done = m_stage->run(m_granted);
        if (done.isSuccess() && line(done) == m_stage->accessToken())
            return true;
        qInfo("%d %s", done.exit, done.errors.constData());
        return false;
    }

    std::optional<ReferenceServers> m_servers;
    std::optional<LendingStage> m_stage;
    QString m_granted;
};

QTEST_GUILESS_MAIN(TestLendingFloods)
#include "tst_lendingfloods.moc"
