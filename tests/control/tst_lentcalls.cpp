// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "control/controlstage.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

HttpReply jsonHead(int status = 200)
{
    return {status, {}, {{"Content-Type", "application/json"}, {"Date", "unread"}}};
}

QByteArray piece(int id, const QByteArray &bytes, bool isEnd = false)
{
    QJsonObject object{{u"id"_s, id}, {u"data"_s, QString::fromLatin1(bytes.toBase64())}};
    if (isEnd)
        object.insert("end"_L1, true);
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray dataIn(const QJsonObject &line)
{
    return QByteArray::fromBase64(line["data"_L1].toString().toLatin1());
}

} // namespace

//! `call` over the socket, against a server that is the test.
class TestLentCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aCallIsMadeWithTheAccountsToken();
    void parametersGoWhereTheyBelong_data();
    void parametersGoWhereTheyBelong();
    void aWholeAnswerIsOneMessage_data();
    void aWholeAnswerIsOneMessage();
    void anAnswerInPiecesBeginsWithItsHead();
    void aRefusalOfTheServersIsAnAnswer();
    void theTokenNeverComesBack();
    void anInputIsAskedForOnceItIsAllowed();
    void anInputOfUnknownLengthIsKeptUntilItsEnd();
    void aServerThatTakesNothingHoldsTheClientUp();
    void aClientThatTakesNothingHoldsTheServerUp();
    void aClientThatGoesEndsItsCall_data();
    void aClientThatGoesEndsItsCall();
    void anInputThatIsNotAsSaidEndsTheCall_data();
    void anInputThatIsNotAsSaidEndsTheCall();
    void whatComesAfterTheEndIsIgnored();
    void tooLongAnInputIsRefused();
    void tooLongAWholeAnswerIsRefused();
    void anExpiredTokenIsTriedOnceMore();
    void aBrokenAnswerSaysSo();
    void aDeniedCallIsNotMade();
    void callsGoOnSideBySide();

private:
    void call(const QByteArray &arguments, int id = 1);
    ScriptedStream *stream(std::size_t index = 0);
    QString token() const;

    std::unique_ptr<ControlStage> m_stage;
    std::unique_ptr<RawClient> m_client;
    QString m_did;
};

void TestLentCalls::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_stage = std::make_unique<ControlStage>();
    const auto &account = m_stage->world.keeper().registry().at(0);
    m_did = account.did().toString();
    Grant grant{.program = ProgramKey{ProgramKey::Kind::Executable,
                                      QCoreApplication::applicationFilePath()},
                .account = account.did(),
                .allowance = *parseAllowance(u"read,write")};
    SKYKEEP_VERIFY_VALUE(m_stage->lending.grants().add(grant));
    grant.allowance.service = u"did:web:api.bsky.app#bsky_appview"_s;
    SKYKEEP_VERIFY_VALUE(m_stage->lending.grants().add(grant));
    m_client = std::make_unique<RawClient>(m_stage->address());
    m_client->greet();
}

void TestLentCalls::cleanup()
{
    m_client.reset();
    m_stage.reset();
}

void TestLentCalls::call(const QByteArray &arguments, int id)
{
    m_client->write(request(id, "call", arguments));
}

ScriptedStream *TestLentCalls::stream(std::size_t index)
{
    const auto &streams = m_stage->streams.streams;
    const bool isThere = QTest::qWaitFor([&] { return streams.size() > index; });
    return isThere ? streams[index].get() : nullptr;
}

QString TestLentCalls::token() const
{
    const auto &sent = m_stage->streams.streams.front()->request.head.bearer;
    return sent ? QString::fromLatin1(sent->reveal()) : QString();
}

void TestLentCalls::aCallIsMadeWithTheAccountsToken()
{
    call(R"({"account":"alice.example.com","method":"app.bsky.feed.getTimeline",)"
         R"("proxy":"did:web:api.bsky.app#bsky_appview","headers":{"Accept-Language":"de"}})");

    auto *made = stream();
    QVERIFY(made);
    const auto &head = made->request.head;
    QCOMPARE(head.url.toString(), u"https://pds.example.com/xrpc/app.bsky.feed.getTimeline"_s);
    QCOMPARE(head.method, HttpRequest::Method::Get);
    QVERIFY(!token().isEmpty());
    const std::vector<std::pair<QByteArray, QByteArray>>
        headers{{"accept-language", "de"}, {"atproto-proxy", "did:web:api.bsky.app#bsky_appview"}};
    QVERIFY(head.headers == headers);
}

void TestLentCalls::parametersGoWhereTheyBelong_data()
{
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("of a query, into the url")
        << QByteArray(R"({"method":"app.bsky.feed.getPosts",)"
                      R"("parameters":{"uris":["at://a","at://b&c"],"limit":5,"all":true}})")
        << u"all=true&limit=5&uris=at%3A%2F%2Fa&uris=at%3A%2F%2Fb%26c"_s << QByteArray();
    QTest::newRow("of a procedure, into its input")
        << QByteArray(R"({"method":"app.bsky.graph.muteActor","parameters":{"actor":"bob","n":5}})")
        << QString() << QByteArray(R"({"actor":"bob","n":5})");
    QTest::newRow("of one that has an input, into the url")
        << QByteArray(R"({"method":"app.bsky.video.uploadVideo","parameters":{"name":"a"},)"
                      R"("input":{"json":[1]}})")
        << u"name=a"_s << QByteArray("[1]");
    QTest::newRow("none") << QByteArray(R"({"method":"app.bsky.notification.updateSeen"})")
                          << QString() << QByteArray();
}

void TestLentCalls::parametersGoWhereTheyBelong()
{
    QFETCH(QByteArray, arguments);
    QFETCH(QString, query);
    QFETCH(QByteArray, body);

    call(arguments);

    auto *made = stream();
    QVERIFY(made);
    QCOMPARE(made->request.head.url.query(QUrl::FullyEncoded), query);
    QCOMPARE(made->written, body);
    QCOMPARE(made->request.bodySize, body.size());
    QCOMPARE(made->request.head.contentType,
             body.isEmpty() ? QByteArray() : QByteArray("application/json"));
}

void TestLentCalls::aWholeAnswerIsOneMessage_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QJsonObject>("content");

    QTest::newRow("JSON") << QByteArray("application/json; charset=utf-8")
                          << QByteArray(R"({"a":[1]})")
                          << QJsonObject{{u"json"_s, QJsonObject{{u"a"_s, QJsonArray{1}}}}};
    QTest::newRow("bytes") << QByteArray("image/png") << QByteArray("\x89PNG")
                           << QJsonObject{{u"data"_s, u"iVBORw=="_s}};
    QTest::newRow("said to be JSON") << QByteArray("application/json") << QByteArray("<p>")
                                     << QJsonObject{{u"data"_s, u"PHA+"_s}};
    QTest::newRow("nothing") << QByteArray() << QByteArray() << QJsonObject{{u"data"_s, QString()}};
}

void TestLentCalls::aWholeAnswerIsOneMessage()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(QJsonObject, content);

    call(R"({"method":"com.atproto.sync.getBlob"})");
    auto *made = stream();
    QVERIFY(made);
    made->answer({200, {}, {{"Content-Type", type}}});
    for (const char c : body)
        made->send(QByteArray(1, c));
    made->send({});
    const auto result = m_client->nextLine()["result"_L1].toObject();

    QCOMPARE(result["status"_L1].toInt(), 200);
    QCOMPARE(result["did"_L1].toString(), m_did);
    QCOMPARE(result["headers"_L1]["content-type"_L1].toString(), QString::fromLatin1(type));
    for (auto field = content.begin(); field != content.end(); ++field)
        QCOMPARE(result[field.key()], field.value());
}

void TestLentCalls::anAnswerInPiecesBeginsWithItsHead()
{
    call(R"({"method":"com.atproto.sync.getRepo","stream":true})", 5);
    auto *made = stream();
    QVERIFY(made);
    made->answer({200, {}, {{"Content-Type", "application/vnd.ipld.car"}, {"Server", "x"}}});
    made->send("abc");
    made->send(QByteArray("\0d", 2));
    made->send({});
    const auto head = m_client->nextLine();
    const auto first = m_client->nextLine();
    const auto second = m_client->nextLine();
    const auto end = m_client->nextLine();

    QCOMPARE(head["id"_L1].toInt(), 5);
    QCOMPARE(head["head"_L1]["status"_L1].toInt(), 200);
    QCOMPARE(head["head"_L1]["headers"_L1].toObject(),
             QJsonObject({{u"content-type"_s, u"application/vnd.ipld.car"_s}}));
    QCOMPARE(dataIn(first), "abc");
    QCOMPARE(dataIn(second), QByteArray("\0d", 2));
    QCOMPARE(end["id"_L1].toInt(), 5);
    QCOMPARE(end["result"_L1].toObject(), QJsonObject({{u"status"_s, 200}, {u"did"_s, m_did}}));
}

void TestLentCalls::aRefusalOfTheServersIsAnAnswer()
{
    call(R"({"method":"app.bsky.feed.getTimeline"})");
    auto *made = stream();
    QVERIFY(made);
    made->answer(jsonHead(400));
    made->send(R"({"error":"InvalidRequest","message":"No."})");
    made->send({});
    const auto result = m_client->nextLine()["result"_L1].toObject();

    QCOMPARE(result["status"_L1].toInt(), 400);
    QCOMPARE(result["json"_L1]["error"_L1].toString(), u"InvalidRequest"_s);
    QCOMPARE(m_stage->streams.streams.size(), std::size_t(1));
}

void TestLentCalls::theTokenNeverComesBack()
{
    call(R"({"method":"app.bsky.feed.getTimeline","stream":true})");
    auto *made = stream();
    QVERIFY(made);
    const auto sent = made->request.head.bearer->reveal();
    made->answer({200, {}, {{"Content-Type", "text/" + sent}}});
    const QByteArray body = "Bearer " + sent + ", again: " + sent.chopped(1) + "!";
    for (qsizetype i = 0; i < body.size(); i += 3)
        made->send(body.mid(i, 3));
    made->send({});

    QByteArray received;
    QByteArray told;
    for (auto line = m_client->nextLine(); !line.contains("result"_L1);
         line = m_client->nextLine()) {
        QVERIFY(!line.isEmpty());
        told += QJsonDocument(line).toJson();
        received += dataIn(line);
    }
    QVERIFY(!told.contains(sent));
    QVERIFY(!received.contains(sent));
    QCOMPARE(received.size(), body.size());
    QVERIFY(received.startsWith("Bearer **"));
    QVERIFY(received.endsWith(sent.chopped(1) + "!"));
}

void TestLentCalls::anInputIsAskedForOnceItIsAllowed()
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

void TestLentCalls::anInputOfUnknownLengthIsKeptUntilItsEnd()
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

void TestLentCalls::aServerThatTakesNothingHoldsTheClientUp()
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

void TestLentCalls::aClientThatTakesNothingHoldsTheServerUp()
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

void TestLentCalls::aClientThatGoesEndsItsCall_data()
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

void TestLentCalls::aClientThatGoesEndsItsCall()
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

    QTRY_VERIFY(!m_stage->streams.streams.front());
}

void TestLentCalls::anInputThatIsNotAsSaidEndsTheCall_data()
{
    QTest::addColumn<QByteArray>("lines");

    QTest::newRow("longer") << piece(1, "abcdefg");
    QTest::newRow("shorter") << piece(1, "abc", true);
}

void TestLentCalls::anInputThatIsNotAsSaidEndsTheCall()
{
    QFETCH(QByteArray, lines);
    call(R"({"method":"com.atproto.repo.uploadBlob","input":{"length":6}})");
    QVERIFY(m_client->nextLine().contains("go"_L1));

    m_client->write(lines);
    const auto answer = m_client->nextLine();

    QCOMPARE(answer["error"_L1]["code"_L1].toString(), u"usage"_s);
    QTRY_VERIFY(!m_stage->streams.streams.front());
}

void TestLentCalls::whatComesAfterTheEndIsIgnored()
{
    call(R"({"method":"com.atproto.repo.uploadBlob","input":{"length":6}})");
    QVERIFY(m_client->nextLine().contains("go"_L1));
    stream()->breakOff(ErrorKind::Offline);
    const auto answer = m_client->nextLine();

    m_client->write(piece(1, "abc") + piece(1, "def", true) + request(2, "list"));

    QCOMPARE(answer["error"_L1]["code"_L1].toString(), u"failed"_s);
    QCOMPARE(m_client->nextLine()["id"_L1].toInt(), 2);
}

void TestLentCalls::tooLongAnInputIsRefused()
{
    const QByteArray chunk(512 << 10, 'x');
    call(R"({"method":"com.atproto.repo.uploadBlob","input":{}})");
    QVERIFY(m_client->nextLine().contains("go"_L1));

    for (qint64 sent = 0; sent <= LentCall::LargestCollected; sent += chunk.size())
        m_client->write(piece(1, chunk));
    const auto answer = m_client->nextLine();

    QCOMPARE(answer["error"_L1]["code"_L1].toString(), u"usage"_s);
    QVERIFY(answer["error"_L1]["message"_L1].toString().contains(u"16 MiB"));
    QVERIFY(m_stage->streams.streams.empty());
}

void TestLentCalls::tooLongAWholeAnswerIsRefused()
{
    call(R"({"method":"com.atproto.sync.getRepo"})");
    auto *made = stream();
    QVERIFY(made);
    made->answer({200, {}, {}});
    for (qint64 sent = 0; sent <= LentCall::LargestWhole; sent += 1 << 20)
        made->send(QByteArray(1 << 20, 'x'));
    const auto answer = m_client->nextLine();

    QVERIFY(answer["error"_L1]["message"_L1].toString().contains(u"\"stream\""));
}

void TestLentCalls::anExpiredTokenIsTriedOnceMore()
{
    call(R"({"method":"app.bsky.feed.getTimeline"})");
    QVERIFY(stream());
    const auto first = token();
    stream()->answer(jsonHead(400));
    stream()->send(R"({"error":"ExpiredToken",)");
    stream()->send(R"("message":"Token has expired"})");
    stream()->send({});
    auto *second = stream(1);
    QVERIFY(second);
    const auto renewed = QString::fromLatin1(second->request.head.bearer->reveal());
    second->answer(jsonHead(400));
    second->send(R"({"error":"ExpiredToken","message":"Token has expired"})");
    second->send({});
    const auto result = m_client->nextLine()["result"_L1].toObject();

    QVERIFY(renewed != first);
    QCOMPARE(result["status"_L1].toInt(), 400);
    QCOMPARE(result["json"_L1]["error"_L1].toString(), u"ExpiredToken"_s);
    QCOMPARE(m_stage->streams.streams.size(), std::size_t(2));
}

void TestLentCalls::aBrokenAnswerSaysSo()
{
    call(R"({"method":"com.atproto.sync.getRepo","stream":true})");
    auto *made = stream();
    QVERIFY(made);
    made->answer({200, {}, {}});
    made->send("abc");
    QVERIFY(m_client->nextLine().contains("head"_L1));
    QCOMPARE(dataIn(m_client->nextLine()), "abc");
    made->breakOff(ErrorKind::Offline);
    const auto answer = m_client->nextLine();

    QCOMPARE(answer["error"_L1]["code"_L1].toString(), u"failed"_s);
}

void TestLentCalls::aDeniedCallIsNotMade()
{
    call(R"({"method":"com.atproto.server.deleteAccount","input":{"length":6}})");
    const auto denied = m_client->nextLine();
    call(R"({"method":"com.atproto.server.createAppPassword"})", 2);
    const auto never = m_client->nextLine();

    QCOMPARE(denied["error"_L1]["code"_L1].toString(), u"denied"_s);
    QCOMPARE(never["error"_L1]["code"_L1].toString(), u"denied"_s);
    QVERIFY(m_stage->streams.streams.empty());
}

void TestLentCalls::callsGoOnSideBySide()
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

QTEST_GUILESS_MAIN(TestLentCalls)
#include "tst_lentcalls.moc"
