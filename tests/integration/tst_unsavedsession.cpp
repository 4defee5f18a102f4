// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "crash/witnessedpds.h"
#include "integration/runningkeeper.h"
#include "vault/keyring.h"

#include <QFile>
#include <QTest>

#include <csignal>
#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

namespace {
constexpr int soon = 20'000; // milliseconds on a busy computer
}

//! Sessions that a server without grace has renewed and the keychain did not take: they live on in
//! memory until it does.
class TestUnsavedSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_server.emplace(0ms);
        m_keeper.emplace(m_server->plcUrl(), RunningKeeper::Program::Steerable);
        m_did = m_server->createAccount(u"alice.test"_s, u"pass-word-1"_s);
        QCOMPARE(m_keeper->signIn(m_did, m_server->url(), u"pass-word-1"_s).exit, 0);
    }

    void cleanup()
    {
        Keyring::thaw();
        m_keeper.reset();
        m_server.reset();
        QVERIFY(Keyring::unlock());
    }

    void theUserIsToldAndNothingIsSignedOut()
    {
        renewWhileItLocks();

        QCOMPARE(m_keeper->word(m_did, "session"_L1), u"unsaved"_s);
        QCOMPARE(m_keeper->word(m_did, "attention"_L1), u"critical"_s);
        QCOMPARE(m_keeper->warning(m_did, "store-pending"_L1), u"critical"_s);
        QCOMPARE(m_keeper->warning(m_did, "sign-in-needed"_L1), QString());
        const auto status = m_keeper->skykeep({u"status"_s, u"--json"_s}).object();
        const auto warning = status.value("warnings"_L1).toArray().first().toObject();
        QCOMPARE(warning.value("code"_L1), u"keychain-locked"_s);
        QCOMPARE(warning.value("level"_L1), u"critical"_s);
        QCOMPARE(m_keeper->count(m_did, "sign-in-needed"_L1), 0);
    }

    void itIsSavedWhenTheKeychainOpensAndOnlyThenFresh()
    {
        renewWhileItLocks();
        const auto given = m_server->lastRotation(m_did)->given;
        QVERIFY(m_keeper->word(m_did, "session"_L1) != u"fresh"_s);

        QVERIFY(Keyring::unlock());

        QTRY_COMPARE_WITH_TIMEOUT(m_keeper->word(m_did, "session"_L1), u"fresh"_s, soon);
        QCOMPARE(m_keeper->refreshToken(m_did).toLatin1(), given);
        QCOMPARE(m_keeper->warning(m_did, "store-pending"_L1), QString());
        QCOMPARE(m_keeper->count(m_did, "stored"_L1), 1);
        QCOMPARE(m_keeper->skykeep({u"refresh"_s, m_did}).exit, 0);
    }

    void itIsRenewedFromMemoryMeanwhile()
    {
        renewWhileItLocks();
        const auto first = m_server->lastRotation(m_did)->given;

        m_keeper->skykeep({u"refresh"_s, m_did});

        QCOMPARE(m_server->lastRotation(m_did)->used, first);
        QCOMPARE(m_keeper->word(m_did, "session"_L1), u"unsaved"_s);
        QVERIFY(Keyring::unlock());
        QTRY_COMPARE_WITH_TIMEOUT(m_keeper->word(m_did, "session"_L1), u"fresh"_s, soon);
        QCOMPARE(m_keeper->refreshToken(m_did).toLatin1(), m_server->lastRotation(m_did)->given);
    }

    void aKeychainThatHangsIsGivenUpOnAndOthersGoOn()
    {
        const auto other = m_server->createAccount(u"bob.test"_s, u"pass-word-1"_s);
        QCOMPARE(m_keeper->signIn(other, m_server->url(), u"pass-word-1"_s).exit, 0);
        m_server->setWitness([](CampaignServer::Moment moment, const QString &) {
            if (moment == CampaignServer::Moment::Acted)
                Keyring::freeze();
        });
        QProcess refresh;
        refresh.setProcessEnvironment(m_keeper->environment());
        refresh.start(QStringLiteral(SKYKEEP_PROGRAM), {u"refresh"_s, m_did});

        QTRY_VERIFY_WITH_TIMEOUT(m_server->lastRotation(m_did), soon);
        QCOMPARE(m_keeper->list().size(), 2); // while it hangs
        QCOMPARE(m_keeper->word(other, "session"_L1), u"fresh"_s);
        QVERIFY(refresh.state() == QProcess::Running);
        QTRY_COMPARE_WITH_TIMEOUT(m_keeper->word(m_did, "session"_L1), u"unsaved"_s, soon);
        QCOMPARE(m_keeper->warning(m_did, "store-pending"_L1), u"critical"_s);
        QCOMPARE(m_keeper->count(m_did, "sign-in-needed"_L1), 0);
        QTRY_VERIFY_WITH_TIMEOUT(refresh.state() == QProcess::NotRunning, soon);

        m_server->setWitness({});
        Keyring::thaw();
        m_keeper->advance(1min);

        QTRY_COMPARE_WITH_TIMEOUT(m_keeper->word(m_did, "session"_L1), u"fresh"_s, soon);
        QCOMPARE(m_keeper->refreshToken(m_did).toLatin1(), m_server->lastRotation(m_did)->given);
    }

    void quittingWaitsForTheKeychain()
    {
        renewWhileItLocks();
        const auto given = m_server->lastRotation(m_did)->given;
        askToEnd();
        QTRY_VERIFY_WITH_TIMEOUT(log().contains("keychain still has to take"), soon);

        QVERIFY(Keyring::unlock());

        QCOMPARE(m_keeper->terminate().exit, 0);
        QCOMPARE(m_keeper->refreshToken(m_did).toLatin1(), given);
        QVERIFY(!log().contains("did not take"));
        m_keeper->start();
        QCOMPARE(m_keeper->skykeep({u"refresh"_s, m_did}).exit, 0);
    }

    void quittingWaitsOnlySoLongAndSaysWhatWasNotSaved()
    {
        renewWhileItLocks();
        askToEnd();
        QTRY_VERIFY_WITH_TIMEOUT(log().contains("keychain still has to take"), soon);

        QCOMPARE(m_keeper->terminate().exit, 0);

        QVERIFY(log().contains("did not take the renewed session of alice.test"));
    }

private:
    //! After the server has acted and before its answer is there.
    void renewWhileItLocks()
    {
        m_server->setWitness([](CampaignServer::Moment moment, const QString &) {
            if (moment == CampaignServer::Moment::Acted)
                Keyring::lock();
        });
        m_keeper->skykeep({u"refresh"_s, m_did});
        m_server->setWitness({});
        QVERIFY(m_server->lastRotation(m_did));
    }

    void askToEnd() const { ::kill(static_cast<pid_t>(m_keeper->pid()), SIGTERM); }

    QByteArray log() const
    {
        QFile file(m_keeper->logFile());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::optional<WitnessedPds> m_server;
    std::optional<RunningKeeper> m_keeper;
    QString m_did;
};

QTEST_GUILESS_MAIN(TestUnsavedSession)
#include "tst_unsavedsession.moc"
