// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "platform/networkwatch.h"

#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

// As NetworkManager numbers them.
constexpr int disconnected = 20;
constexpr int connectedLocally = 50;
constexpr int connected = 70;

} // namespace

//! What Qt's back end for Linux tells, from a NetworkManager on a bus of the test.
class TestNetworkWatch : public QObject
{
    Q_OBJECT

private:
    QProcess m_manager;
    std::unique_ptr<NetworkWatch> m_watch;

    void say(int state)
    {
        m_manager.write(QByteArray::number(state) + '\n');
        QVERIFY(m_manager.waitForReadyRead());
        m_manager.readAll();
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", qgetenv("DBUS_SESSION_BUS_ADDRESS"));
        m_manager.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_manager.start(QStringLiteral(FAKE_NETWORK), QStringList());
        QVERIFY(m_manager.waitForReadyRead());
        m_manager.readAll();
        m_watch = NetworkWatch::ofThisSystem();
    }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QSignalSpy back(m_watch.get(), &NetworkWatch::back);
        say(disconnected);
        QTRY_VERIFY(m_watch->isGone());
        say(connected);
        QTRY_COMPARE(back.size(), 1);
    }

    void cleanupTestCase()
    {
        m_manager.closeWriteChannel();
        QVERIFY(m_manager.waitForFinished());
    }

    void aNetworkThatGoesAndComesBackIsTold()
    {
        QSignalSpy gone(m_watch.get(), &NetworkWatch::gone);
        QSignalSpy back(m_watch.get(), &NetworkWatch::back);
        QVERIFY(!m_watch->isGone());

        say(disconnected);
        QTRY_COMPARE(gone.size(), 1);
        QVERIFY(m_watch->isGone());
        QCOMPARE(back.size(), 0);
        say(connected);

        QTRY_COMPARE(back.size(), 1);
        QVERIFY(!m_watch->isGone());
        QCOMPARE(gone.size(), 1);
    }

    void aLocalNetworkIsOneAndTheWholeIsMore()
    {
        QSignalSpy back(m_watch.get(), &NetworkWatch::back);
        say(disconnected);
        QTRY_VERIFY(m_watch->isGone());

        say(connectedLocally);
        QTRY_COMPARE(back.size(), 1);
        QVERIFY(!m_watch->isGone());
        say(connected);

        QTRY_COMPARE(back.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestNetworkWatch)
#include "tst_networkwatch.moc"
