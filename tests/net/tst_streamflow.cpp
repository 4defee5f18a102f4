// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "net/streamstage.h"

#include <QRegularExpression>
#include <QTcpServer>
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

//! Who waits for whom in calls in pieces.
class TestStreamFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_stage.reset(); }

    void whatNobodyReadsIsLeftAtTheServer();
    void aBodyGoesOutAsTheServerTakesIt();
    void aBodyIsSentWhileItIsWritten();
    void aSlowReaderTimesNothingOut();
    void aSlowWriterTimesNothingOut();
    void givingUpEndsIt();

private:
    std::unique_ptr<StreamStage> m_stage;
};

void TestStreamFlow::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_stage = std::make_unique<StreamStage>();
}

void TestStreamFlow::whatNobodyReadsIsLeftAtTheServer()
{
    qint64 sent = 0;
    m_stage->server.behave("/x", [&sent](const TestHttpServer::Request &, QTcpSocket &socket) {
        sendMuch(socket, bigBody, &sent);
    });

    const auto stream = m_stage->open(m_stage->get(u"/x"_s));
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

void TestStreamFlow::aBodyGoesOutAsTheServerTakesIt()
{
    LazyServer server;
    auto request = m_stage->post(u"/x"_s, bigBody);
    request.head.url = server.url();

    const auto stream = m_stage->open(request);
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
    const auto body = m_stage->readAll(*stream);

    QVERIFY2(untaken <= mostBetween, qPrintable(QString::number(untaken)));
    SKYKEEP_VERIFY_VALUE(head);
    QCOMPARE(written, bigBody);
    SKYKEEP_VERIFY_VALUE(body);
    QCOMPARE(*body, "ok");
}

void TestStreamFlow::aBodyIsSentWhileItIsWritten()
{
    m_stage->server.answer("/x", {.body = "done"});

    const auto stream = m_stage->open(m_stage->post(u"/x"_s, 6));
    stream->write("abc");
    QTest::qWait(100);
    const auto early = m_stage->server.countOf("/x");
    stream->write("def");
    const auto head = finish(stream->head());

    QCOMPARE(early, 0);
    SKYKEEP_VERIFY_VALUE(head);
    QCOMPARE(m_stage->server.requests().front().body, "abcdef");
    QCOMPARE(m_stage->server.requests().front().header("content-type"), "application/octet-stream");
}

void TestStreamFlow::aSlowReaderTimesNothingOut()
{
    m_stage->server.answer("/x", {.body = QByteArray(4 << 20, 'x')});
    auto request = m_stage->get(u"/x"_s);
    request.head.limit = 100ms;

    const auto stream = m_stage->open(request);
    const auto head = finish(stream->head());
    QTest::qWait(500);
    const auto body = m_stage->readAll(*stream);

    SKYKEEP_VERIFY_VALUE(head);
    SKYKEEP_VERIFY_VALUE(body);
    QCOMPARE(body->size(), 4 << 20);
}

void TestStreamFlow::aSlowWriterTimesNothingOut()
{
    m_stage->server.answer("/x", {});
    auto request = m_stage->post(u"/x"_s, 6);
    request.head.limit = 100ms;

    const auto stream = m_stage->open(request);
    stream->write("abc");
    QTest::qWait(500);
    stream->write("def");
    const auto head = finish(stream->head());

    SKYKEEP_VERIFY_VALUE(head);
}

void TestStreamFlow::givingUpEndsIt()
{
    qint64 sent = 0;
    m_stage->server.behave("/x", [&sent](const TestHttpServer::Request &, QTcpSocket &socket) {
        sendMuch(socket, bigBody, &sent);
    });
    const auto stream = m_stage->open(m_stage->get(u"/x"_s));
    SKYKEEP_VERIFY_VALUE(finish(stream->head()));
    SKYKEEP_VERIFY_VALUE(finish(stream->read()));

    stream->abandon();

    SKYKEEP_VERIFY_ERROR(finish(stream->read()), ErrorKind::Cancelled);
    QTRY_COMPARE(m_stage->server.openConnections(), 0);
}

QTEST_GUILESS_MAIN(TestStreamFlow)
#include "tst_streamflow.moc"
