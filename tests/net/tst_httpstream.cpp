// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "net/qthttpclient.h"
#include "net/qthttpstream.h"
#include "support/check.h"
#include "support/testhttpserver.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

namespace {

constexpr qint64 bigBody = 200 << 20;
// What lies between two programs that do not read: what each keeps, and the system's own buffers.
constexpr qint64 mostBetween = 16 << 20;
const QByteArray chunk(1 << 16, 'x');

//! Sends \a left bytes as fast as they are taken, and counts what is on its way.
void sendMuch(QTcpSocket &socket, qint64 left, qint64 *sent)
{
    socket.write("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(left) + "\r\n\r\n");
    const auto goOn = [&socket, left, sent] {
        if (socket.bytesToWrite() == 0 && *sent < left)
            *sent += socket.write(chunk);
    };
    QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, goOn);
    goOn();
}

//! Takes what comes when it is told to.
class LazyServer : public QTcpServer
{
    Q_OBJECT

public:
    LazyServer()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            m_socket = nextPendingConnection();
            m_socket->setReadBufferSize(1 << 16);
            connect(m_socket, &QTcpSocket::readyRead, this, &LazyServer::read);
        });
        const bool listens = listen(QHostAddress::LocalHost);
        Q_ASSERT(listens);
    }

    QUrl url() const { return QUrl(u"http://127.0.0.1:%1/x"_s.arg(serverPort())); }
    void wakeUp()
    {
        m_isAwake = true;
        read();
    }

private:
    void read()
    {
        if (!m_isAwake)
            return;
        const auto bytes = m_socket->readAll();
        m_received += bytes.size();
        if (m_bodyStart < 0)
            m_bodyStart = bytes.indexOf("\r\n\r\n") + 4;
        if (m_received - m_bodyStart == bigBody)
            m_socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
    }

    QTcpSocket *m_socket = nullptr;
    bool m_isAwake = false;
    qint64 m_received = 0;
    qint64 m_bodyStart = -1;
};

} // namespace

class TestHttpStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aReplyComesInPieces();
    void anErrorIsAReplyLikeAnyOther();
    void whatNobodyReadsIsLeftAtTheServer();
    void aBodyGoesOutAsTheServerTakesIt();
    void aBodyIsSentWhileItIsWritten();
    void aHeaderOfTheCallersIsSent();
    void aReplyThatBreaksOffIsNoReply();
    void aServerThatHangsUpIsNotAskedTwice();
    void noRedirectIsFollowed_data();
    void noRedirectIsFollowed();
    void aSilentServerTimesOut_data();
    void aSilentServerTimesOut();
    void aSlowReaderDoesNot();
    void aSlowWriterDoesNot();
    void tooLargeAReplyIsRefused_data();
    void tooLargeAReplyIsRefused();
    void onlySafeAddressesAreCalled_data();
    void onlySafeAddressesAreCalled();
    void shuttingDownEndsIt();
    void givingUpEndsIt();
    void itMayOutliveItsClient();

private:
    HttpStreamRequest get(const QString &path) const;
    HttpStreamRequest post(const QString &path, qint64 size) const;
    std::unique_ptr<HttpStream> open(HttpStreamRequest request);
    Result<QByteArray> readAll(HttpStream &stream);

    std::unique_ptr<TestHttpServer> m_server;
    std::unique_ptr<QtHttpClient> m_client;
};

void TestHttpStream::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_server = std::make_unique<TestHttpServer>();
    m_client = std::make_unique<QtHttpClient>(QtHttpClient::Options{.userAgent = "Skykeep/1"});
}

void TestHttpStream::cleanup()
{
    m_client.reset();
    m_server.reset();
}

HttpStreamRequest TestHttpStream::get(const QString &path) const
{
    HttpStreamRequest request;
    request.head.url = m_server->url(path);
    request.head.addresses = AddressPolicy::AnyAddress;
    request.head.limit = 20s;
    request.head.maximumBytes = qint64(1) << 30;
    return request;
}

HttpStreamRequest TestHttpStream::post(const QString &path, qint64 size) const
{
    auto request = get(path);
    request.head.method = HttpRequest::Method::Post;
    request.head.contentType = "application/octet-stream";
    request.bodySize = size;
    return request;
}

std::unique_ptr<HttpStream> TestHttpStream::open(HttpStreamRequest request)
{
    auto opened = finish(m_client->open(std::move(request)));
    return opened ? std::move(*opened) : nullptr;
}

Result<QByteArray> TestHttpStream::readAll(HttpStream &stream)
{
    QByteArray all;
    for (;;) {
        const auto piece = finish(stream.read());
        if (!piece || piece->isEmpty())
            return piece ? Result<QByteArray>(all) : piece;
        all += *piece;
    }
}

void TestHttpStream::aReplyComesInPieces()
{
    QByteArray body;
    for (int i = 0; body.size() < (3 << 20); ++i)
        body += QByteArray::number(i) + ' ';
    m_server->answer("/x", {.body = body, .headers = {{"Content-Type", "text/plain"}}});

    const auto stream = open(get(u"/x"_s));
    const auto head = finish(stream->head());
    const auto first = finish(stream->read());
    const auto rest = readAll(*stream);
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
    m_server->answer("/x", {.status = 401, .body = "{\"error\":\"ExpiredToken\"}"});

    const auto stream = open(post(u"/x"_s, 3));
    stream->write("abc");
    const auto head = finish(stream->head());
    const auto body = readAll(*stream);

    SKYKEEP_VERIFY_VALUE(head);
    QCOMPARE(head->status, 401);
    SKYKEEP_VERIFY_VALUE(body);
    QCOMPARE(*body, "{\"error\":\"ExpiredToken\"}");
}

void TestHttpStream::whatNobodyReadsIsLeftAtTheServer()
{
    qint64 sent = 0;
    m_server->behave("/x", [&sent](const TestHttpServer::Request &, QTcpSocket &socket) {
        sendMuch(socket, bigBody, &sent);
    });

    const auto stream = open(get(u"/x"_s));
    const auto head = finish(stream->head());
    qint64 before = -1;
    while (sent != before) {
        before = sent;
        QTest::qWait(200);
    }
    const auto unread = sent;
    qint64 received = 0;
    for (;;) {
        const auto piece = finish(stream->read());
        SKYKEEP_VERIFY_VALUE(piece);
        if (piece->isEmpty())
            break;
        received += piece->size();
        QVERIFY(sent - received <= mostBetween);
    }

    SKYKEEP_VERIFY_VALUE(head);
    QVERIFY2(unread <= mostBetween, qPrintable(QString::number(unread)));
    QCOMPARE(received, bigBody);
}

void TestHttpStream::aBodyGoesOutAsTheServerTakesIt()
{
    LazyServer server;
    auto request = post(u"/x"_s, bigBody);
    request.head.url = server.url();

    const auto stream = open(request);
    qint64 written = 0;
    const auto write = [&] {
        while (!stream->isFull() && written < bigBody) {
            stream->write(chunk);
            written += chunk.size();
        }
    };
    connect(stream.get(), &HttpStream::taken, stream.get(), write);
    write();
    qint64 before = -1;
    while (written != before) {
        before = written;
        QTest::qWait(200);
    }
    const auto untaken = written;
    server.wakeUp();
    const auto head = finish(stream->head());
    const auto body = readAll(*stream);

    QVERIFY2(untaken <= mostBetween, qPrintable(QString::number(untaken)));
    SKYKEEP_VERIFY_VALUE(head);
    QCOMPARE(written, bigBody);
    SKYKEEP_VERIFY_VALUE(body);
    QCOMPARE(*body, "ok");
}

void TestHttpStream::aBodyIsSentWhileItIsWritten()
{
    m_server->answer("/x", {.body = "done"});

    const auto stream = open(post(u"/x"_s, 6));
    stream->write("abc");
    QTest::qWait(100);
    const auto early = m_server->countOf("/x");
    stream->write("def");
    const auto head = finish(stream->head());

    QCOMPARE(early, 0);
    SKYKEEP_VERIFY_VALUE(head);
    QCOMPARE(m_server->requests().front().body, "abcdef");
    QCOMPARE(m_server->requests().front().header("content-type"), "application/octet-stream");
}

void TestHttpStream::aHeaderOfTheCallersIsSent()
{
    m_server->answer("/x", {});
    auto request = get(u"/x"_s);
    request.head.headers = {{"atproto-proxy", "did:web:example.com#chat"}, {"Accept", "text/csv"}};
    request.head.bearer = Secret(QByteArray("sesame-stream-token"));

    const auto stream = open(request);
    const auto head = finish(stream->head());

    SKYKEEP_VERIFY_VALUE(head);
    const auto &received = m_server->requests().front();
    QCOMPARE(received.header("atproto-proxy"), "did:web:example.com#chat");
    QCOMPARE(received.header("accept"), "text/csv");
    QCOMPARE(received.header("user-agent"), "Skykeep/1");
    QCOMPARE(received.header("authorization"), "Bearer sesame-stream-token");
    QVERIFY(!received.hasHeader("cookie"));
}

void TestHttpStream::aReplyThatBreaksOffIsNoReply()
{
    m_server->sendRaw("/x", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf");

    const auto stream = open(get(u"/x"_s));
    const auto head = finish(stream->head());
    const auto body = readAll(*stream);
    const auto again = finish(stream->read());

    SKYKEEP_VERIFY_VALUE(head);
    SKYKEEP_VERIFY_ERROR(body, ErrorKind::Offline);
    SKYKEEP_VERIFY_ERROR(again, ErrorKind::Offline);
}

void TestHttpStream::aServerThatHangsUpIsNotAskedTwice()
{
    m_server->answer("/first", {});
    m_server->hangUp("/x");

    const auto first = open(get(u"/first"_s));
    const auto opened = finish(first->head());
    const auto end = readAll(*first);
    const auto stream = open(post(u"/x"_s, 3));
    stream->write("abc");
    const auto head = finish(stream->head());

    SKYKEEP_VERIFY_VALUE(opened);
    SKYKEEP_VERIFY_VALUE(end);
    SKYKEEP_VERIFY_ERROR(head, ErrorKind::Offline);
    QCOMPARE(m_server->countOf("/x"), 1);
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
    m_server->redirect("/x", "/elsewhere", 307);

    const auto stream = open(isPost ? post(u"/x"_s, 3) : get(u"/x"_s));
    stream->write(isPost ? "abc" : QByteArray());
    const auto head = finish(stream->head());
    const auto body = finish(stream->read());

    SKYKEEP_VERIFY_ERROR(head, ErrorKind::Malformed);
    SKYKEEP_VERIFY_ERROR(body, ErrorKind::Malformed);
    QCOMPARE(m_server->countOf("/elsewhere"), 0);
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
    m_server->behave("/x", [beginning](const TestHttpServer::Request &, QTcpSocket &socket) {
        socket.write(beginning);
    });
    auto request = get(u"/x"_s);
    request.head.limit = 200ms;

    const auto stream = open(request);
    const auto head = finish(stream->head());
    const auto body = readAll(*stream);

    QCOMPARE(head.has_value(), hasHead);
    SKYKEEP_VERIFY_ERROR(body, ErrorKind::TimedOut);
}

void TestHttpStream::aSlowReaderDoesNot()
{
    m_server->answer("/x", {.body = QByteArray(4 << 20, 'x')});
    auto request = get(u"/x"_s);
    request.head.limit = 100ms;

    const auto stream = open(request);
    const auto head = finish(stream->head());
    QTest::qWait(500);
    const auto body = readAll(*stream);

    SKYKEEP_VERIFY_VALUE(head);
    SKYKEEP_VERIFY_VALUE(body);
    QCOMPARE(body->size(), 4 << 20);
}

void TestHttpStream::aSlowWriterDoesNot()
{
    m_server->answer("/x", {});
    auto request = post(u"/x"_s, 6);
    request.head.limit = 100ms;

    const auto stream = open(request);
    stream->write("abc");
    QTest::qWait(500);
    stream->write("def");
    const auto head = finish(stream->head());

    SKYKEEP_VERIFY_VALUE(head);
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
    m_server->sendRaw("/x", reply);
    auto request = get(u"/x"_s);
    request.head.maximumBytes = 8;

    const auto stream = open(request);
    const auto body = readAll(*stream);

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
    auto request = get(u"/x"_s);
    request.head.url = QUrl(url);
    request.head.addresses = addresses;

    const auto stream = open(request);
    const auto head = finish(stream->head());

    SKYKEEP_VERIFY_ERROR(head, error);
}

void TestHttpStream::shuttingDownEndsIt()
{
    m_server->neverAnswer("/x");
    const auto stream = open(get(u"/x"_s));
    auto waiting = stream->head();
    QTRY_COMPARE(m_server->countOf("/x"), 1);

    m_client->shutDown();
    const auto head = finish(std::move(waiting));
    const auto later = finish(m_client->open(get(u"/x"_s)));

    SKYKEEP_VERIFY_ERROR(head, ErrorKind::Cancelled);
    SKYKEEP_VERIFY_ERROR(later, ErrorKind::Cancelled);
}

void TestHttpStream::givingUpEndsIt()
{
    qint64 sent = 0;
    m_server->behave("/x", [&sent](const TestHttpServer::Request &, QTcpSocket &socket) {
        sendMuch(socket, bigBody, &sent);
    });
    const auto stream = open(get(u"/x"_s));
    SKYKEEP_VERIFY_VALUE(finish(stream->head()));
    SKYKEEP_VERIFY_VALUE(finish(stream->read()));

    stream->abandon();

    SKYKEEP_VERIFY_ERROR(finish(stream->read()), ErrorKind::Cancelled);
    QTRY_COMPARE(m_server->openConnections(), 0);
}

void TestHttpStream::itMayOutliveItsClient()
{
    m_server->answer("/x", {.body = "late"});
    const auto stream = open(get(u"/x"_s));
    SKYKEEP_VERIFY_VALUE(finish(stream->head()));

    m_client.reset();

    SKYKEEP_VERIFY_ERROR(finish(stream->read()), ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestHttpStream)
#include "tst_httpstream.moc"
