// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "integration/runningkeeper.h"
#include "protocol/socketaddress.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLocalSocket>
#include <QRandomGenerator>
#include <QTest>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

constexpr int soon = 60'000; // on a very busy computer
const QByteArray hello = R"({"skykeep":1,"program":"test","version":"1"})"
                         "\n";

} // namespace

//! The real keeper among clients that break the rules: whatever they do, `skykeep list` answers.
class TestHostileClients : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // No account is needed, and so no directory: nothing is asked at this address.
        m_keeper.emplace(QUrl(u"http://localhost:9"_s));
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanupTestCase() { m_keeper.reset(); }

    void aHundredIdleConnectionsLockNobodyOut()
    {
        std::vector<std::unique_ptr<QLocalSocket>> idle;
        for (int i = 0; i < 100; ++i)
            idle.push_back(connected());

        QVERIFY(isServed());
    }

    void aHundredHalfLinesLockNobodyOut()
    {
        std::vector<std::unique_ptr<QLocalSocket>> half;
        for (int i = 0; i < 100; ++i) {
            half.push_back(connected());
            half.back()->write(hello.first(20));
            half.back()->flush();
        }

        QVERIFY(isServed());
    }

    void aHundredMegabytesWithoutALineAreNotKept()
    {
        const auto before = residentKilobytes();
        const auto flood = connected();
        const QByteArray piece(1 << 20, 'x');
        for (int i = 0; i < 100 && flood->state() == QLocalSocket::ConnectedState; ++i) {
            flood->write(piece);
            while (flood->bytesToWrite() > 0 && flood->waitForBytesWritten(soon)) { }
        }

        QTRY_COMPARE_WITH_TIMEOUT(flood->state(), QLocalSocket::UnconnectedState, soon);
        QVERIFY(isServed());
        const auto grown = residentKilobytes() - before;
        QVERIFY2(grown < 20 * 1024, qPrintable(u"%1 KiB more"_s.arg(grown)));
    }

    void garbageIsHungUpOn()
    {
        QRandomGenerator random(1);
        for (int i = 0; i < 50; ++i) {
            QByteArray garbage(1 + random.bounded(4000), Qt::Uninitialized);
            for (auto &byte : garbage)
                byte = char(random.bounded(256));
            const auto client = connected();
            if (i % 2 == 1)
                client->write(hello);
            client->write(garbage + '\n');
            QTRY_COMPARE_WITH_TIMEOUT(client->state(), QLocalSocket::UnconnectedState, soon);
        }

        QVERIFY(isServed());
    }

    void aClientThatAsksAndNeverReadsHoldsUpNobody()
    {
        const auto deaf = connected();
        deaf->setReadBufferSize(1024);
        deaf->write(hello);
        for (int i = 0; i < 20'000; ++i)
            deaf->write(R"({"id":1,"verb":"status"})"
                        "\n");
        deaf->flush();

        QVERIFY(isServed());
    }

    void fiveHundredRequestsASecondLeaveRoomForOthers()
    {
        const auto busy = connected();
        busy->write(hello);
        QElapsedTimer timer;
        timer.start();
        int asked = 0;
        int served = 0;
        while (timer.elapsed() < 3000) {
            for (; asked < timer.elapsed() / 2; ++asked)
                busy->write(R"({"id":1,"verb":"list"})"
                            "\n");
            busy->flush();
            (void)busy->readAll();
            QVERIFY(isServed());
            ++served;
        }

        QVERIFY(asked > 1000);
        QVERIFY(served > 0);
        QCOMPARE(busy->state(), QLocalSocket::ConnectedState);
    }

private:
    std::unique_ptr<QLocalSocket> connected() const
    {
        QFile file(m_keeper->fileIn(u"config/profile-id"_s));
        const bool isRead = file.open(QIODevice::ReadOnly);
        const auto id = isRead ? QString::fromLatin1(file.readAll()).trimmed() : QString();
        auto socket = std::make_unique<QLocalSocket>();
        socket->connectToServer(keeperAddress(id, SocketFolder::Check).value_or(QString()));
        socket->waitForConnected(soon);
        return socket;
    }

    bool isServed() const
    {
        const auto done = m_keeper->skykeep({u"list"_s, u"--json"_s});
        if (done.isSuccess())
            return true;
        qInfo("%s", done.errors.constData());
        return false;
    }

    qint64 residentKilobytes() const
    {
        QFile file(u"/proc/%1/status"_s.arg(m_keeper->pid()));
        if (!file.open(QIODevice::ReadOnly))
            return -1;
        for (const auto &line : file.readAll().split('\n')) {
            if (line.startsWith("VmRSS:"))
                return line.mid(6).trimmed().split(' ').first().toLongLong();
        }
        return -1;
    }

    std::optional<RunningKeeper> m_keeper;
};

QTEST_GUILESS_MAIN(TestHostileClients)
#include "tst_hostileclients.moc"
