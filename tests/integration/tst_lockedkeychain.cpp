// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "integration/runningkeeper.h"
#include "support/referenceservers.h"
#include "vault/keyring.h"

#include <QElapsedTimer>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

namespace {
constexpr int soon = 20'000; // milliseconds on a busy computer
}

class TestLockedKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_servers.emplace(); }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_keeper.emplace(m_servers->plcUrl(), RunningKeeper::Program::Steerable);
        m_did = m_servers->createAccount(0, u"user%1.test"_s.arg(++m_count), u"pw-of-test"_s);
        QCOMPARE(m_keeper->signIn(m_did, m_servers->url(), u"pw-of-test"_s).exit, 0);
        QVERIFY(Keyring::lock());
        QTRY_COMPARE_WITH_TIMEOUT(keychainState(), u"locked"_s, soon);
    }

    void cleanup()
    {
        m_keeper.reset();
        m_servers->setClockOffset(0ms);
        QVERIFY(Keyring::unlock());
    }

    void whatIsDueIsHeldUntilItIsUnlocked()
    {
        pass(100min);
        QTRY_COMPARE_WITH_TIMEOUT(m_keeper->word(m_did, "session"_L1), u"held"_s, soon);
        QCOMPARE(m_keeper->count(m_did, "refreshed"_L1), 0);

        QVERIFY(Keyring::unlock());

        QTRY_COMPARE_WITH_TIMEOUT(m_keeper->word(m_did, "session"_L1), u"fresh"_s, soon);
        QCOMPARE(m_keeper->count(m_did, "refreshed"_L1), 1);
    }

    void theKeeperWarnsOfIt()
    {
        pass(100min);
        QTRY_COMPARE_WITH_TIMEOUT(m_keeper->word(m_did, "session"_L1), u"held"_s, soon);

        const auto status = m_keeper->skykeep({u"status"_s, u"--json"_s}).object();
        const auto warning = status.value("warnings"_L1).toArray().first().toObject();
        const auto doctor = m_keeper->skykeep({u"doctor"_s});

        QCOMPARE(warning.value("code"_L1), u"keychain-locked"_s);
        QCOMPARE(warning.value("remedy"_L1), u"skykeep keychain unlock"_s);
        QCOMPARE(doctor.exit, 1);
        QVERIFY(doctor.output.contains("locked"));
    }

    void whatNeedsItSaysSoAndDoesNotHang_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("refresh") << QStringList{u"refresh"_s};
        QTest::newRow("use-app-password") << QStringList{u"use-app-password"_s};
        QTest::newRow("sign-in") << QStringList{u"sign-in"_s, u"--password-stdin"_s, u"--server"_s,
                                                m_servers->url().toString()};
    }

    void whatNeedsItSaysSoAndDoesNotHang()
    {
        QFETCH(const QStringList, command);
        QElapsedTimer timer;
        timer.start();

        const auto done = m_keeper->skykeep(command + QStringList{m_did}, "pw-of-test");

        QCOMPARE(done.exit, 6);
        QVERIFY(done.complains({"keychain is locked"}));
        QVERIFY(timer.elapsed() < 10'000);
        QCOMPARE(m_keeper->list().size(), 1);
        QVERIFY(Keyring::unlock());
        QTRY_COMPARE_WITH_TIMEOUT(m_keeper->word(m_did, "session"_L1), u"fresh"_s, soon);
        QVERIFY(!m_keeper->refreshToken(m_did).isEmpty());
    }

    void unlockingWithoutAScreenSaysThatItIsLocked()
    {
        const auto done = m_keeper->skykeep({u"keychain"_s, u"unlock"_s});

        QCOMPARE(done.exit, 6);
        QVERIFY(done.complains({"locked"}));
    }

    void whatIsKnownIsStillShown()
    {
        const auto account = m_keeper->list().first().toObject();

        QCOMPARE(account.value("did"_L1), m_did);
        QCOMPARE(account.value("active"_L1), true);
        QCOMPARE(account.value("session"_L1), u"fresh"_s); // its time has not come
    }

    void aKeeperThatStartsWithItLockedWaits()
    {
        m_keeper->kill();
        m_keeper->start();
        QCOMPARE(m_keeper->list().size(), 1);
        m_servers->advance(100min);
        m_keeper->advance(100min);
        QTRY_COMPARE_WITH_TIMEOUT(m_keeper->word(m_did, "session"_L1), u"held"_s, soon);

        QVERIFY(Keyring::unlock());

        QTRY_COMPARE_WITH_TIMEOUT(m_keeper->word(m_did, "session"_L1), u"fresh"_s, soon);
    }

    void signingOutIsDoneWhenItIsUnlocked()
    {
        QVERIFY(Keyring::unlock());
        const auto token = m_keeper->refreshToken(m_did);
        QVERIFY(Keyring::lock());
        QTRY_COMPARE_WITH_TIMEOUT(keychainState(), u"locked"_s, soon);

        const auto done = m_keeper->skykeep({u"sign-out"_s, m_did});
        QCOMPARE(done.exit, 0);
        QVERIFY(done.output.contains("locked"));
        QCOMPARE(m_keeper->warning(m_did, "revocation-pending"_L1), u"warning"_s);
        QVERIFY(Keyring::unlock());

        QTRY_COMPARE_WITH_TIMEOUT(m_keeper->warning(m_did, "revocation-pending"_L1), QString(),
                                  soon);
        QCOMPARE(m_servers->post(0, u"com.atproto.server.refreshSession"_s, {}, token).error(),
                 u"ExpiredToken"_s);
        QVERIFY(m_keeper->itemKeys().isEmpty());
    }

    void aTermSignalEndsTheKeeperAllTheSame()
    {
        pass(100min);

        const auto ending = m_keeper->terminate();

        QCOMPARE(ending.exit, 0);
        QVERIFY(ending.took < 5s);
    }

private:
    QString keychainState() const
    {
        const auto status = m_keeper->skykeep({u"status"_s, u"--json"_s}).object();
        return status.value("keychain"_L1).toObject().value("state"_L1).toString();
    }

    //! For the servers and for the keeper.
    void pass(Milliseconds time)
    {
        m_servers->advance(time);
        m_keeper->advance(time);
    }

    std::optional<ReferenceServers> m_servers;
    std::optional<RunningKeeper> m_keeper;
    QString m_did;
    int m_count = 0;
};

QTEST_GUILESS_MAIN(TestLockedKeychain)
#include "tst_lockedkeychain.moc"
