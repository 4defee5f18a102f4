// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "crash/witnessedpds.h"
#include "integration/fakeprompter.h"
#include "integration/runningkeeper.h"
#include "vault/keyring.h"

#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

namespace {
constexpr int soon = 20'000; // milliseconds on a busy computer
}

//! Password windows of a real keyring, which come only when the user asks for one.
class TestUninvitedWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_server.emplace(0ms);
        m_prompter.emplace();
        m_keeper.emplace(m_server->plcUrl(), RunningKeeper::Program::Steerable);
        m_did = m_server->createAccount(u"alice.test"_s, u"pass-word-1"_s);
        QCOMPARE(m_keeper->signIn(m_did, m_server->url(), u"pass-word-1"_s).exit, 0);
    }

    void cleanup()
    {
        m_keeper.reset();
        m_prompter.reset();
        m_server.reset();
        QVERIFY(Keyring::unlock());
    }

    void onlyTheUsersUnlockRaisesOne()
    {
        lock();

        const auto done = m_keeper->skykeep({u"keychain"_s, u"unlock"_s});

        QCOMPARE(done.exit, 6);
        QCOMPARE(m_prompter->windows(), 1);
        QCOMPARE(keychainState(), u"locked"_s); // it was dismissed
    }

    void nothingThatIsDueRaisesOne()
    {
        lock();

        m_keeper->advance(100min);
        QTRY_COMPARE_WITH_TIMEOUT(m_keeper->word(m_did, "session"_L1), u"held"_s, soon);
        for (int day = 0; day < 5; ++day)
            m_keeper->advance(24h);
        QTRY_COMPARE_WITH_TIMEOUT(m_keeper->word(m_did, "session"_L1), u"held"_s, soon);

        QCOMPARE(m_prompter->windows(), 0);
    }

    void aStartRaisesNone()
    {
        lock();
        m_keeper->kill();

        m_keeper->start();
        m_keeper->advance(100min);
        QTRY_COMPARE_WITH_TIMEOUT(m_keeper->word(m_did, "session"_L1), u"held"_s, soon);

        QCOMPARE(m_prompter->windows(), 0);
    }

    void noOtherCommandRaisesOne_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("status") << QStringList{u"status"_s};
        QTest::newRow("keychain status") << QStringList{u"keychain"_s, u"status"_s};
        QTest::newRow("doctor") << QStringList{u"doctor"_s};
        QTest::newRow("refresh") << QStringList{u"refresh"_s, u"--all"_s};
        QTest::newRow("use-app-password") << QStringList{u"use-app-password"_s, u"alice.test"_s};
        QTest::newRow("sign-out") << QStringList{u"sign-out"_s, u"alice.test"_s};
        QTest::newRow("remove") << QStringList{u"remove"_s, u"alice.test"_s};
    }

    void noOtherCommandRaisesOne()
    {
        QFETCH(const QStringList, command);
        lock();

        const auto done = m_keeper->skykeep(command);

        QVERIFY(done.exit >= 0);
        QCOMPARE(m_prompter->windows(), 0);
        QCOMPARE(keychainState(), u"locked"_s);
    }

    void signingInRaisesNone()
    {
        lock();

        QCOMPARE(m_keeper->signIn(m_did, m_server->url(), u"pass-word-1"_s).exit, 6);

        QCOMPARE(m_prompter->windows(), 0);
    }

    void oneLockedBetweenTheAnswerAndItsStoringRaisesNone()
    {
        m_server->setWitness([](CampaignServer::Moment moment, const QString &) {
            if (moment == CampaignServer::Moment::Acted)
                Keyring::lock();
        });

        m_keeper->skykeep({u"refresh"_s, m_did});

        QCOMPARE(m_keeper->word(m_did, "session"_L1), u"unsaved"_s);
        QCOMPARE(m_prompter->windows(), 0);
    }

private:
    void lock()
    {
        QVERIFY(Keyring::lock());
        QTRY_COMPARE_WITH_TIMEOUT(keychainState(), u"locked"_s, soon);
    }

    QString keychainState() const
    {
        const auto status = m_keeper->skykeep({u"status"_s, u"--json"_s}).object();
        return status.value("keychain"_L1).toObject().value("state"_L1).toString();
    }

    std::optional<WitnessedPds> m_server;
    std::optional<FakePrompter> m_prompter;
    std::optional<RunningKeeper> m_keeper;
    QString m_did;
};

QTEST_GUILESS_MAIN(TestUninvitedWindow)
#include "tst_uninvitedwindow.moc"
