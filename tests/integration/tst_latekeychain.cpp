// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "crash/witnessedpds.h"
#include "integration/runningkeeper.h"
#include "vault/keyring.h"

#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

namespace {

constexpr int soon = 20'000; // milliseconds on a busy computer

//! A GNOME keyring on a bus that starts none by itself.
class OwnKeyring
{
public:
    OwnKeyring() { start(u"--unlock"_s); }
    ~OwnKeyring() { stop(); }

    void start(const QString &how)
    {
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.start(u"gnome-keyring-daemon"_s,
                        {u"--foreground"_s, u"--components=secrets"_s, how});
        m_process.write("test");
        m_process.closeWriteChannel();
        QTRY_VERIFY_WITH_TIMEOUT(Keyring::pid() == m_process.processId(), soon);
    }

    void stop()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

} // namespace

//! A keychain that is not there at login, goes, or comes back.
class TestLateKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_server.emplace(0ms);
        m_keyring.emplace();
        m_keeper.emplace(m_server->plcUrl(), RunningKeeper::Program::Steerable);
        m_did = m_server->createAccount(u"alice.test"_s, u"pass-word-1"_s);
        QCOMPARE(m_keeper->signIn(m_did, m_server->url(), u"pass-word-1"_s).exit, 0);
    }

    void cleanup()
    {
        m_keeper.reset();
        m_keyring.reset();
        m_server.reset();
    }

    void oneThatComesAMinuteAfterLoginIsUsedAtOnce()
    {
        m_keeper->kill();
        m_keyring->stop();
        m_keeper->start();
        m_keeper->advance(100min);
        verifyHeld();
        m_keeper->advance(1min);
        verifyHeld();

        m_keyring->start(u"--unlock"_s);

        verifyRenewed();
    }

    void oneThatGoesIsWaitedFor()
    {
        m_keyring->stop();
        m_keeper->advance(100min);
        verifyHeld();
        for (int day = 0; day < 3; ++day)
            m_keeper->advance(24h);
        verifyHeld();

        m_keyring->start(u"--unlock"_s);

        verifyRenewed();
    }

    void oneThatComesLockedIsWaitedFor()
    {
        m_keeper->kill();
        m_keyring->stop();
        m_keeper->start();
        m_keeper->advance(100min);
        verifyHeld();

        m_keyring->start(u"--start"_s);

        QTRY_COMPARE_WITH_TIMEOUT(keeperWarning(), u"keychain-locked"_s, soon);
        QCOMPARE(m_keeper->word(m_did, "session"_L1), u"held"_s);
        QVERIFY(Keyring::unlock());
        verifyRenewed();
    }

private:
    void verifyHeld() const
    {
        QTRY_COMPARE_WITH_TIMEOUT(m_keeper->word(m_did, "session"_L1), u"held"_s, soon);
        QTRY_COMPARE_WITH_TIMEOUT(keeperWarning(), u"keychain-unavailable"_s, soon);
        QCOMPARE(m_keeper->list().size(), 1);
        QCOMPARE(m_keeper->warning(m_did, "sign-in-needed"_L1), QString());
        QCOMPARE(m_keeper->count(m_did, "sign-in-needed"_L1), 0);
        QVERIFY(!m_server->lastRotation(m_did));
    }

    void verifyRenewed() const
    {
        QTRY_COMPARE_WITH_TIMEOUT(m_keeper->word(m_did, "session"_L1), u"fresh"_s, soon);
        QVERIFY(m_server->lastRotation(m_did));
        QCOMPARE(m_keeper->refreshToken(m_did).toLatin1(), m_server->lastRotation(m_did)->given);
        QCOMPARE(keeperWarning(), QString());
    }

    QString keeperWarning() const
    {
        const auto status = m_keeper->skykeep({u"status"_s, u"--json"_s}).object();
        return status["warnings"_L1].toArray().first()["code"_L1].toString();
    }

    std::optional<WitnessedPds> m_server;
    std::optional<OwnKeyring> m_keyring;
    std::optional<RunningKeeper> m_keeper;
    QString m_did;
};

QTEST_GUILESS_MAIN(TestLateKeychain)
#include "tst_latekeychain.moc"
