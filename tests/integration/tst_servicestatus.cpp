// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "integration/runningkeeper.h"
#include "support/notifysocket.h"
#include "support/referenceservers.h"

#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {
constexpr int soon = 60'000; // on a very busy computer
}

//! What the service manager that starts skykeepd hears of it.
class TestServiceStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_servers.emplace();
        m_did = m_servers->createAccount(0, u"alice.test"_s, u"pw-of-test"_s);
    }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder.emplace();
        const auto address = m_folder->filePath(u"notify"_s).toUtf8();
        m_manager.emplace(address);
        qputenv("NOTIFY_SOCKET", address);
    }

    void cleanup()
    {
        qunsetenv("NOTIFY_SOCKET");
        m_manager.reset();
        m_folder.reset();
    }

    void whoeverWaitedForReadyIsAnsweredAtOnce()
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"SKYKEEP_PROFILE"_s, m_folder->filePath(u"profile"_s));
        QProcess keeper;
        keeper.setProcessEnvironment(environment);
        keeper.start(QStringLiteral(SKYKEEPD_PROGRAM), QStringList());

        QCOMPARE(heard(), "READY=1");

        const auto status = runProgram(QStringLiteral(SKYKEEP_PROGRAM), {u"status"_s}, environment);
        QCOMPARE(status.exit, 0);
        QCOMPARE(heard(), "STATUS=Keeps 0 accounts.");
        keeper.terminate();
        QVERIFY(waitForEnd(keeper));
        QCOMPARE(keeper.exitCode(), 0);
        QCOMPARE(heard(), "STOPPING=1");
    }

    void theStatusSaysHowManyAndWhoIsWorst()
    {
        const RunningKeeper keeper(m_servers->plcUrl());
        QCOMPARE(heard(), "READY=1");
        QCOMPARE(heard(), "STATUS=Keeps 0 accounts.");

        QCOMPARE(keeper.signIn(u"alice.test"_s, m_servers->url(), u"pw-of-test"_s).exit, 0);
        QCOMPARE(heard(), "STATUS=Keeps 1 account.");

        m_servers->takeDown(0, m_did);
        QCOMPARE(keeper.skykeep({u"refresh"_s, u"--all"_s}).exit, 1);
        QCOMPARE(heard(), "STATUS=Keeps 1 account; critical: alice.test (taken-down).");
    }

    //! The unit does not start it again after this exit code.
    void aSecondKeeperIsNeverReady()
    {
        const RunningKeeper first(m_servers->plcUrl());
        QCOMPARE(heard(), "READY=1");
        QCOMPARE(heard(), "STATUS=Keeps 0 accounts.");

        const auto second = runProgram(QStringLiteral(SKYKEEPD_PROGRAM), {}, first.environment());

        QCOMPARE(second.exit, 6);
        QCOMPARE(m_manager->next(), "");
    }

private:
    QByteArray heard()
    {
        QByteArray told;
        // Each look takes what is there, and the macro may look once more.
        const auto isTold = [&] {
            return !told.isEmpty() || !(told = m_manager->next()).isEmpty();
        };
        [&] { QTRY_VERIFY_WITH_TIMEOUT(isTold(), soon); }();
        return told;
    }

    std::optional<ReferenceServers> m_servers;
    std::optional<QTemporaryDir> m_folder;
    std::optional<NotifySocket> m_manager;
    QString m_did;
};

QTEST_GUILESS_MAIN(TestServiceStatus)
#include "tst_servicestatus.moc"
