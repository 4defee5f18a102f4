// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "control/callstage.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

QByteArray tokenOf(const ScriptedStream *made)
{
    return made->request.head.bearer ? made->request.head.bearer->reveal() : QByteArray();
}

} // namespace

//! What `call` asks a server and answers, over the socket.
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
    void tooLongAWholeAnswerIsRefused();
    void anExpiredTokenIsTriedOnceMore();
    void aTokenThatHasJustComeIsNotRenewedAgain();
    void aBrokenAnswerSaysSo();
    void aDeniedCallIsNotMade();

private:
    void call(const QByteArray &arguments, int id = 1) { m_stage->call(arguments, id); }
    ScriptedStream *stream(std::size_t index = 0) { return m_stage->stream(index); }

    std::unique_ptr<CallStage> m_stage;
    RawClient *m_client = nullptr;
};

void TestLentCalls::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_stage = std::make_unique<CallStage>();
    m_client = m_stage->client.get();
}

void TestLentCalls::cleanup()
{
    m_stage.reset();
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
    QVERIFY(!tokenOf(made).isEmpty());
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
    QCOMPARE(result["did"_L1].toString(), m_stage->did);
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
    QCOMPARE(end["result"_L1].toObject(),
             QJsonObject({{u"status"_s, 200}, {u"did"_s, m_stage->did}}));
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
    QCOMPARE(m_stage->stage.streams.streams.size(), std::size_t(1));
}

void TestLentCalls::theTokenNeverComesBack()
{
    call(R"({"method":"app.bsky.feed.getTimeline","stream":true})");
    auto *made = stream();
    QVERIFY(made);
    const auto sent = tokenOf(made);
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
    const auto first = tokenOf(stream());
    stream()->answer(jsonHead(400));
    stream()->send(R"({"error":"ExpiredToken",)");
    stream()->send(R"("message":"Token has expired"})");
    stream()->send({});
    auto *second = stream(1);
    QVERIFY(second);
    const auto renewed = tokenOf(second);
    second->answer(jsonHead(400));
    second->send(R"({"error":"ExpiredToken","message":"Token has expired"})");
    second->send({});
    const auto result = m_client->nextLine()["result"_L1].toObject();

    QVERIFY(renewed != first);
    QCOMPARE(result["status"_L1].toInt(), 400);
    QCOMPARE(result["json"_L1]["error"_L1].toString(), u"ExpiredToken"_s);
    QCOMPARE(m_stage->stage.streams.streams.size(), std::size_t(2));
}

void TestLentCalls::aTokenThatHasJustComeIsNotRenewedAgain()
{
    const auto refuse = [](auto *made) {
        made->answer(jsonHead(400));
        made->send(R"({"error":"ExpiredToken","message":"Token has expired"})");
        made->send({});
    };
    call(R"({"method":"app.bsky.feed.getTimeline"})");
    QVERIFY(stream());
    refuse(stream());
    QVERIFY(stream(1));
    refuse(stream(1));
    m_client->nextLine();

    call(R"({"method":"app.bsky.feed.getTimeline"})");
    QVERIFY(stream(2));
    refuse(stream(2));
    const auto result = m_client->nextLine()["result"_L1].toObject();

    QCOMPARE(result["status"_L1].toInt(), 400);
    QCOMPARE(result["json"_L1]["error"_L1].toString(), u"ExpiredToken"_s);
    QCOMPARE(m_stage->stage.streams.streams.size(), std::size_t(3));
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
    QVERIFY(m_stage->stage.streams.streams.empty());
}

QTEST_GUILESS_MAIN(TestLentCalls)
#include "tst_lentcalls.moc"
