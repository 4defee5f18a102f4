// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "platform/servicenotifier.h"
#include "support/notifysocket.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/un.h>

using namespace Qt::StringLiterals;
using namespace Skykeep;

//! What a service manager hears, on a socket of the kinds that systemd makes.
class TestServiceNotifier : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanup() { qunsetenv("NOTIFY_SOCKET"); }

    void theManagerIsToldInItsWords_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::newRow("a path") << m_folder.filePath(u"notify"_s).toUtf8();
        QTest::newRow("a name in the abstract namespace")
            << "@skykeep-test-" + QByteArray::number(QCoreApplication::applicationPid());
        QTest::newRow("the longest path")
            << (m_folder.path() + u'/')
                   .leftJustified(sizeof(sockaddr_un::sun_path) - 1, u'x')
                   .toUtf8();
    }

    void theManagerIsToldInItsWords()
    {
        QFETCH(const QByteArray, address);
        const NotifySocket manager(address);
        qputenv("NOTIFY_SOCKET", address);

        ServiceNotifier notifier;
        QVERIFY(notifier.isHeard());
        notifier.tellReady();
        notifier.tellStatus(u"Keeps 2 accounts; warning: Łukasz (deactivated)."_s);
        notifier.tellStopping();

        QCOMPARE(manager.next(), "READY=1");
        QCOMPARE(manager.next(), "STATUS=Keeps 2 accounts; warning: Łukasz (deactivated).");
        QCOMPARE(manager.next(), "STOPPING=1");
    }

    void aSentenceIsNeverASecondAssignment()
    {
        const auto address = m_folder.filePath(u"lines"_s).toUtf8();
        const NotifySocket manager(address);
        qputenv("NOTIFY_SOCKET", address);

        ServiceNotifier notifier;
        notifier.tellStatus(u"one\nSTOPPING=1\ttwo"_s);

        QCOMPARE(manager.next(), "STATUS=one STOPPING=1 two");
    }

    void noChildHearsOfTheManager()
    {
        const auto address = m_folder.filePath(u"children"_s).toUtf8();
        const NotifySocket manager(address);
        qputenv("NOTIFY_SOCKET", address);
        const ServiceNotifier notifier;

        QProcess child;
        child.start(u"/bin/sh"_s, {u"-c"_s, u"echo ${NOTIFY_SOCKET-none}"_s});

        QVERIFY(child.waitForFinished());
        const auto told = child.readAllStandardOutput();
        QVERIFY2(told.startsWith("none\n"), told.constData());
    }

    void withoutAManagerNothingIsSaid()
    {
        ServiceNotifier notifier;

        QVERIFY(!notifier.isHeard());
        notifier.tellReady();
        notifier.tellStopping();
    }

    void anAddressWhereNobodyListensIsWarnedOf_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::newRow("nothing there") << m_folder.filePath(u"gone"_s).toUtf8();
        QTest::newRow("of a kind that came later") << QByteArray("vsock:2:1234");
        QTest::newRow("relative") << QByteArray("notify");
        QTest::newRow("too long") << "/" + QByteArray(sizeof(sockaddr_un::sun_path), 'x');
    }

    void anAddressWhereNobodyListensIsWarnedOf()
    {
        QFETCH(const QByteArray, address);
        qputenv("NOTIFY_SOCKET", address);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"nobody listens"_s));

        ServiceNotifier notifier;

        QVERIFY(!notifier.isHeard());
        QVERIFY(!qEnvironmentVariableIsSet("NOTIFY_SOCKET"));
        notifier.tellReady();
    }
};

QTEST_GUILESS_MAIN(TestServiceNotifier)
#include "tst_servicenotifier.moc"
