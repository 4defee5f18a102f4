// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "net/streamstage.h"

#include <QRegularExpression>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

//! How calls in pieces go and end.
class TestHttpStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_stage.reset(); }

    void aReplyComesInPieces();
    void anErrorIsAReplyLikeAnyOther();
    void aHeaderOfTheCallersIsSent();
    void aReplyThatBreaksOffIsNoReply();
    void aServerThatHangsUpIsNotAskedTwice();
    void noRedirectIsFollowed_data();
    void noRedirectIsFollowed();
    void aSilentServerTimesOut_data();
    void aSilentServerTimesOut();
    void tooLargeAReplyIsRefused_data();
    void tooLargeAReplyIsRefused();
    void onlySafeAddressesAreCalled_data();
    void onlySafeAddressesAreCalled();
    void shuttingDownEndsIt();
    void itMayOutliveItsClient();

private:
    std::unique_ptr<StreamStage> m_stage;
};

void TestHttpStream::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_stage = std::make_unique<StreamStage>();
}

void TestHttpStream::aReplyComesInPieces()
{
    QByteArray body;
    for (int i = 0; body.size() < (3 << 20); ++i)
        body += QByteArray::number(i) + ' ';
    m_stage->server.answer("/x", {.body = body, .headers = {{"Content-Type", "text/plain"}}});

    const auto stream = m_stage->open(m_stage->get(u"/x"_s));
    const auto head = finish(stream->head());
    const auto first = finish(stream->read());
    const auto rest = m_stage->readAll(*stream);
    const auto after = finish(stream->read());

    SKYKEEP_VERIFY_VALUE(head);
    QCOMPARE(head->status, 200);
    QCOMPARE(head->contentType(), "text/plain");
    QVERIFY(head->body.isEmpty());
    SKYKEEP_VERIFY_VALUE(first);
    QVERIFY(first->size() <= QtHttpStream::LargestPiece);
    SKYKEEP_VERIFY_VALUE(rest);
    QVERIFY(*first + *rest == body);
    SKYKEEP_VERIFY_VALUE(after);
    QVERIFY(after->isEmpty());
}

void TestHttpStream::anErrorIsAReplyLikeAnyOther()
{
    m_stage->server.answer("/x", {.status = 401, .body = "{\"error\":\"ExpiredToken\"}"});

    const auto stream = m_stage->open(m_stage->post(u"/x"_s, 3));
    stream->write("abc");
    const auto head = finish(stream->head());
    const auto body = m_stage->readAll(*stream);

    SKYKEEP_VERIFY_VALUE(head);
    QCOMPARE(head->status, 401);
    SKYKEEP_VERIFY_VALUE(body);
    QCOMPARE(*body, "{\"error\":\"ExpiredToken\"}");
}

void TestHttpStream::aHeaderOfTheCallersIsSent()
{
    m_stage->server.answer("/x", {});
    auto request = m_stage->get(u"/x"_s);
    request.head.headers = {{"atproto-proxy", "did:web:example.com#chat"}, {"Accept", "text/csv"}};
    request.head.bearer = Secret(QByteArray("sesame-stream-token"));

    const auto stream = m_stage->open(request);
    const auto head = finish(stream->head());

    SKYKEEP_VERIFY_VALUE(head);
    const auto &received = m_stage->server.requests().front();
    QCOMPARE(received.header("atproto-proxy"), "did:web:example.com#chat");
    QCOMPARE(received.header("accept"), "text/csv");
    QCOMPARE(received.header("user-agent"), "Skykeep/1");
    QCOMPARE(received.header("authorization"), "Bearer sesame-stream-token");
    QVERIFY(!received.hasHeader("cookie"));
}

void TestHttpStream::aReplyThatBreaksOffIsNoReply()
{
    m_stage->server.sendRaw("/x", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf");

    const auto stream = m_stage->open(m_stage->get(u"/x"_s));
    const auto head = finish(stream->head());
    const auto body = m_stage->readAll(*stream);
    const auto again = finish(stream->read());

    SKYKEEP_VERIFY_VALUE(head);
    SKYKEEP_VERIFY_ERROR(body, ErrorKind::Offline);
    SKYKEEP_VERIFY_ERROR(again, ErrorKind::Offline);
}

void TestHttpStream::aServerThatHangsUpIsNotAskedTwice()
{
    m_stage->server.answer("/first", {});
    m_stage->server.hangUp("/x");

    const auto first = m_stage->open(m_stage->get(u"/first"_s));
    const auto opened = finish(first->head());
    const auto end = m_stage->readAll(*first);
    const auto stream = m_stage->open(m_stage->post(u"/x"_s, 3));
    stream->write("abc");
    const auto head = finish(stream->head());

    SKYKEEP_VERIFY_VALUE(opened);
    SKYKEEP_VERIFY_VALUE(end);
    SKYKEEP_VERIFY_ERROR(head, ErrorKind::Offline);
    QCOMPARE(m_stage->server.countOf("/x"), 1);
}

void TestHttpStream::noRedirectIsFollowed_data()
{
    QTest::addColumn<bool>("isPost");

    QTest::newRow("of a query") << false;
    QTest::newRow("of a procedure") << true;
}

void TestHttpStream::noRedirectIsFollowed()
{
    QFETCH(bool, isPost);
    m_stage->server.redirect("/x", "/elsewhere", 307);

    const auto stream = m_stage->open(isPost ? m_stage->post(u"/x"_s, 3) : m_stage->get(u"/x"_s));
    stream->write(isPost ? "abc" : QByteArray());
    const auto head = finish(stream->head());
    const auto body = finish(stream->read());

    SKYKEEP_VERIFY_ERROR(head, ErrorKind::Malformed);
    SKYKEEP_VERIFY_ERROR(body, ErrorKind::Malformed);
    QCOMPARE(m_stage->server.countOf("/elsewhere"), 0);
}

void TestHttpStream::aSilentServerTimesOut_data()
{
    QTest::addColumn<QByteArray>("beginning");
    QTest::addColumn<bool>("hasHead");

    QTest::newRow("not a byte") << QByteArray() << false;
    QTest::newRow("half a body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf")
                                 << true;
}

void TestHttpStream::aSilentServerTimesOut()
{
    QFETCH(QByteArray, beginning);
    QFETCH(bool, hasHead);
    m_stage->server.behave("/x", [beginning](const TestHttpServer::Request &, QTcpSocket &socket) {
        socket.write(beginning);
    });
    auto request = m_stage->get(u"/x"_s);
    request.head.limit = 200ms;

    const auto stream = m_stage->open(request);
    const auto head = finish(stream->head());
    const auto body = m_stage->readAll(*stream);

    QCOMPARE(head.has_value(), hasHead);
    SKYKEEP_VERIFY_ERROR(body, ErrorKind::TimedOut);
}

void TestHttpStream::tooLargeAReplyIsRefused_data()
{
    QTest::addColumn<QByteArray>("reply");

    QTest::newRow("by its length")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n123456789");
    QTest::newRow("without a length")
        << QByteArray("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n123456789");
}

void TestHttpStream::tooLargeAReplyIsRefused()
{
    QFETCH(QByteArray, reply);
    m_stage->server.sendRaw("/x", reply);
    auto request = m_stage->get(u"/x"_s);
    request.head.maximumBytes = 8;

    const auto stream = m_stage->open(request);
    const auto body = m_stage->readAll(*stream);

    SKYKEEP_VERIFY_ERROR(body, ErrorKind::Malformed);
}

void TestHttpStream::onlySafeAddressesAreCalled_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<AddressPolicy>("addresses");
    QTest::addColumn<ErrorKind>("error");

    QTest::newRow("not encrypted")
        << u"http://192.0.2.1/x"_s << AddressPolicy::AnyAddress << ErrorKind::Insecure;
    QTest::newRow("loopback") << u"https://127.0.0.1/x"_s << AddressPolicy::PublicOnly
                              << ErrorKind::Insecure;
    QTest::newRow("private") << u"https://192.168.1.1/x"_s << AddressPolicy::PublicOnly
                             << ErrorKind::Insecure;
    QTest::newRow("no web address")
        << u"ftp://example.com/x"_s << AddressPolicy::AnyAddress << ErrorKind::InvalidInput;
}

void TestHttpStream::onlySafeAddressesAreCalled()
{
    QFETCH(QString, url);
    QFETCH(AddressPolicy, addresses);
    QFETCH(ErrorKind, error);
    auto request = m_stage->get(u"/x"_s);
    request.head.url = QUrl(url);
    request.head.addresses = addresses;

    const auto stream = m_stage->open(request);
    const auto head = finish(stream->head());

    SKYKEEP_VERIFY_ERROR(head, error);
}

void TestHttpStream::shuttingDownEndsIt()
{
    m_stage->server.neverAnswer("/x");
    const auto stream = m_stage->open(m_stage->get(u"/x"_s));
    auto waiting = stream->head();
    QTRY_COMPARE(m_stage->server.countOf("/x"), 1);

    m_stage->client->shutDown();
    const auto head = finish(std::move(waiting));
    const auto later = finish(m_stage->client->open(m_stage->get(u"/x"_s)));

    SKYKEEP_VERIFY_ERROR(head, ErrorKind::Cancelled);
    SKYKEEP_VERIFY_ERROR(later, ErrorKind::Cancelled);
}

void TestHttpStream::itMayOutliveItsClient()
{
    m_stage->server.answer("/x", {.body = "late"});
    const auto stream = m_stage->open(m_stage->get(u"/x"_s));
    SKYKEEP_VERIFY_VALUE(finish(stream->head()));

    m_stage->client.reset();

    SKYKEEP_VERIFY_ERROR(finish(stream->read()), ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestHttpStream)
#include "tst_httpstream.moc"
