// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "control/callstage.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

QByteArray piece(int id, const QByteArray &bytes, bool isEnd = false)
{
    QJsonObject object{{u"id"_s, id}, {u"data"_s, QString::fromLatin1(bytes.toBase64())}};
    if (isEnd)
        object.insert("end"_L1, true);
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

//! What goes in pieces through `call`, either way, and who waits for whom.
class TestCallFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void anInputIsAskedForOnceItIsAllowed();
    void anInputOfUnknownLengthIsKeptUntilItsEnd();
    void aServerThatTakesNothingHoldsTheClientUp();
    void aServerThatAnswersEarlyIsHeard();
    void aClientThatTakesNothingHoldsTheServerUp();
    void aClientThatGoesEndsItsCall_data();
    void aClientThatGoesEndsItsCall();
    void anInputThatIsNotAsSaidEndsTheCall_data();
    void anInputThatIsNotAsSaidEndsTheCall();
    void whatComesAfterTheEndIsIgnored();
    void tooLongAnInputIsRefused();
    void allCallsTogetherKeepNoMoreThanMost();
    void callsGoOnSideBySide();

private:
    void call(const QByteArray &arguments, int id = 1) { m_stage->call(arguments, id); }
    ScriptedStream *stream(std::size_t index = 0) { return m_stage->stream(index); }

    std::unique_ptr<CallStage> m_stage;
    RawClient *m_client = nullptr;
};

void TestCallFlow::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_stage = std::make_unique<CallStage>();
    m_client = m_stage->client.get();
}

void TestCallFlow::cleanup()
{
    m_stage.reset();
}

void TestCallFlow::anInputIsAskedForOnceItIsAllowed()
{
    call(R"({"method":"com.atproto.repo.uploadBlob","input":{"type":"image/png","length":6}})");
    const auto leave = m_client->nextLine();
    auto *made = stream();
    QVERIFY(made);
    m_client->write(piece(1, "abc"));
    QTRY_COMPARE(made->written, "abc");
    m_client->write(piece(1, "def", true));
    QTRY_COMPARE(made->written, "abcdef");
    const auto sent = made->request;
    made->answer(jsonHead());
    made->send("{}");
    made->send({});
    const auto result = m_client->nextLine();

    QCOMPARE(leave["id"_L1].toInt(), 1);
    QCOMPARE(leave["go"_L1], QJsonValue(true));
    QCOMPARE(sent.head.contentType, "image/png");
    QCOMPARE(sent.bodySize, 6);
    QCOMPARE(result["result"_L1]["status"_L1].toInt(), 200);
}

void TestCallFlow::anInputOfUnknownLengthIsKeptUntilItsEnd()
{
    call(R"({"method":"com.atproto.repo.uploadBlob","input":{}})");
    const auto leave = m_client->nextLine();
    m_client->write(piece(1, "abc"));
    m_client->write(piece(1, "def"));
    m_client->write("{\"id\":1,\"end\":true}\n");

    QVERIFY(leave.contains("go"_L1));
    auto *made = stream();
    QVERIFY(made);
    QTRY_COMPARE(made->written, "abcdef");
    QCOMPARE(made->request.bodySize, 6);
    QCOMPARE(made->request.head.contentType, "application/octet-stream");
}

void TestCallFlow::aServerThatTakesNothingHoldsTheClientUp()
{
    constexpr qint64 whole = 20 << 20;
    const QByteArray chunk(128 << 10, 'x');
    call(R"({"method":"com.atproto.repo.uploadBlob","input":{"length":)" + QByteArray::number(whole)
         + "}}");
    QVERIFY(m_client->nextLine().contains("go"_L1));
    auto *made = stream();
    QVERIFY(made);
    made->mostKept = 1 << 20;

    for (qint64 sent = 0; sent < whole; sent += chunk.size())
        m_client->write(piece(1, chunk));
    qint64 before = -1;
    while (made->written.size() != before) {
        before = made->written.size();
        QTest::qWait(100);
    }
    const auto untaken = made->written.size();
    while (made->written.size() < whole) {
        before = made->written.size();
        made->takeAll();
        QTRY_VERIFY(made->written.size() > before);
    }

    QVERIFY2(untaken <= (1 << 20) + chunk.size(), qPrintable(QString::number(untaken)));
    QCOMPARE(made->written.size(), whole);
}

// The client sends all of it before it reads anything, and the server answers with more than waits unread.
void TestCallFlow::aServerThatAnswersEarlyIsHeard()
{
    constexpr qint64 whole = 20 << 20;
    constexpr int count = 60;
    const QByteArray chunk(96 << 10, 'x');
    m_client->setReadBufferSize(1 << 16);
    call(R"({"method":"com.atproto.repo.uploadBlob","stream":true,"input":{"length":)"
         + QByteArray::number(whole) + "}}");
    QVERIFY(m_client->nextLine().contains("go"_L1));
    auto *made = stream();
    QVERIFY(made);
    made->mostKept = 1 << 20;
    for (qint64 sent = 0; sent < whole; sent += chunk.size())
        m_client->write(piece(1, chunk.first(std::min<qint64>(chunk.size(), whole - sent))));
    QTRY_VERIFY(made->isFull());

    made->answer(jsonHead(413));
    for (int i = 0; i < count; ++i)
        made->send(chunk);
    made->send({});

    QTRY_COMPARE_WITH_TIMEOUT(m_client->bytesToWrite(), 0, 20'000);
    QVERIFY(made && made->written.size() < whole);
    m_client->setReadBufferSize(0);
    QCOMPARE(m_client->nextLine()["head"_L1]["status"_L1].toInt(), 413);
    for (int i = 0; i < count; ++i)
        QCOMPARE(dataIn(m_client->nextLine()).size(), chunk.size());
    QVERIFY(m_client->nextLine().contains("result"_L1));
}

void TestCallFlow::aClientThatTakesNothingHoldsTheServerUp()
{
    constexpr int count = 200;
    const QByteArray chunk(96 << 10, 'x');
    m_client->setReadBufferSize(1 << 16);
    call(R"({"method":"com.atproto.sync.getRepo","stream":true})");
    auto *made = stream();
    QVERIFY(made);
    made->answer({200, {}, {}});
    for (int i = 0; i < count; ++i)
        made->send(chunk);
    made->send({});
    int before = -1;
    while (made->pieces != before) {
        before = made->pieces;
        QTest::qWait(100);
    }
    const auto unread = made->pieces;
    m_client->setReadBufferSize(0);
    qint64 received = 0;
    for (auto line = m_client->nextLine(); !line.contains("result"_L1);
         line = m_client->nextLine()) {
        QVERIFY(!line.isEmpty());
        received += dataIn(line).size();
    }

    QVERIFY2(unread < 30, qPrintable(QString::number(unread)));
    QCOMPARE(received, count * chunk.size());
}

void TestCallFlow::aClientThatGoesEndsItsCall_data()
{
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<bool>("hasReply");

    QTest::newRow("waiting for the server")
        << QByteArray(R"({"method":"app.bsky.feed.getTimeline"})") << false;
    QTest::newRow("sending its input")
        << QByteArray(R"({"method":"com.atproto.repo.uploadBlob","input":{"length":6}})") << false;
    QTest::newRow("being told") << QByteArray(
        R"({"method":"com.atproto.sync.getRepo","stream":true})")
                                << true;
}

void TestCallFlow::aClientThatGoesEndsItsCall()
{
    QFETCH(QByteArray, arguments);
    QFETCH(bool, hasReply);
    call(arguments);
    QVERIFY(stream());
    if (hasReply) {
        stream()->answer({200, {}, {}});
        stream()->send("abc");
        (void)m_client->nextLine();
    }

    m_client->abort();

    QTRY_VERIFY(!m_stage->stage.streams.streams.front());
}

void TestCallFlow::anInputThatIsNotAsSaidEndsTheCall_data()
{
    QTest::addColumn<QByteArray>("lines");

    QTest::newRow("longer") << piece(1, "abcdefg");
    QTest::newRow("shorter") << piece(1, "abc", true);
}

void TestCallFlow::anInputThatIsNotAsSaidEndsTheCall()
{
    QFETCH(QByteArray, lines);
    call(R"({"method":"com.atproto.repo.uploadBlob","input":{"length":6}})");
    QVERIFY(m_client->nextLine().contains("go"_L1));

    m_client->write(lines);
    const auto answer = m_client->nextLine();

    QCOMPARE(answer["error"_L1]["code"_L1].toString(), u"usage"_s);
    QTRY_VERIFY(!m_stage->stage.streams.streams.front());
}

void TestCallFlow::whatComesAfterTheEndIsIgnored()
{
    call(R"({"method":"com.atproto.repo.uploadBlob","input":{"length":6}})");
    QVERIFY(m_client->nextLine().contains("go"_L1));
    stream()->breakOff(ErrorKind::Offline);
    const auto answer = m_client->nextLine();

    m_client->write(piece(1, "abc") + piece(1, "def", true) + request(2, "list"));

    QCOMPARE(answer["error"_L1]["code"_L1].toString(), u"failed"_s);
    QCOMPARE(m_client->nextLine()["id"_L1].toInt(), 2);
}

void TestCallFlow::tooLongAnInputIsRefused()
{
    const QByteArray chunk(512 << 10, 'x');
    call(R"({"method":"com.atproto.repo.uploadBlob","input":{}})");
    QVERIFY(m_client->nextLine().contains("go"_L1));

    for (qint64 sent = 0; sent <= LentCall::LargestCollected; sent += chunk.size())
        m_client->write(piece(1, chunk));
    const auto answer = m_client->nextLine();

    QCOMPARE(answer["error"_L1]["code"_L1].toString(), u"usage"_s);
    QVERIFY(answer["error"_L1]["message"_L1].toString().contains(u"16 MiB"));
    QVERIFY(m_stage->stage.streams.streams.empty());
}

void TestCallFlow::allCallsTogetherKeepNoMoreThanMost()
{
    constexpr int calls = int(ControlServer::MostInMemory / LentCall::LargestCollected);
    const QByteArray chunk(512 << 10, 'x');
    const auto collect = [&](int id, qint64 size) {
        call(R"({"method":"com.atproto.repo.uploadBlob","input":{}})", id);
        if (!m_client->nextLine().contains("go"_L1))
            return false;
        for (qint64 sent = 0; sent < size; sent += chunk.size())
            m_client->write(piece(id, chunk));
        return true;
    };

    for (int id = 1; id <= calls; ++id)
        QVERIFY(collect(id, LentCall::LargestCollected));
    QVERIFY(collect(calls + 1, chunk.size()));
    const auto refused = m_client->nextLine();

    QCOMPARE(refused["id"_L1].toInt(), calls + 1);
    QCOMPARE(refused["error"_L1]["code"_L1].toString(), u"not-now"_s);
    m_client->abort();
    RawClient other(m_stage->stage.address());
    other.greet();
    other.write(request(1, "call", R"({"method":"com.atproto.repo.uploadBlob","input":{}})"));
    QVERIFY(other.nextLine().contains("go"_L1));
    QTRY_VERIFY(m_client->state() == QLocalSocket::UnconnectedState);
    other.write(piece(1, chunk, true));
    QVERIFY(stream());
    QTRY_COMPARE(stream()->written.size(), chunk.size());
}

void TestCallFlow::callsGoOnSideBySide()
{
    call(R"({"method":"com.atproto.repo.uploadBlob","input":{"length":3}})", 1);
    QVERIFY(m_client->nextLine().contains("go"_L1));
    call(R"({"method":"com.atproto.repo.uploadBlob","input":{"length":3}})", 2);
    QVERIFY(m_client->nextLine().contains("go"_L1));
    QVERIFY(stream(1));

    m_client->write(piece(2, "two") + piece(1, "one"));

    QTRY_COMPARE(stream(0)->written, "one");
    QTRY_COMPARE(stream(1)->written, "two");
}

QTEST_GUILESS_MAIN(TestCallFlow)
#include "tst_callflow.moc"
