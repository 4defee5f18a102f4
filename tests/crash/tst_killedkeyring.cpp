// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "crash/killsettings.h"
#include "crash/witnessedpds.h"
#include "protocol/verbs.h"
#include "support/check.h"
#include "vault/keychainvault.h"
#include "vault/keyring.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>
#include <QTimer>

#include <csignal>
#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

namespace {

constexpr int soon = 20'000; // milliseconds on a busy computer
constexpr int accountCount = 5;
const QString password = u"pass-word-1"_s;

} // namespace

//! The keyring's daemon, killed at any moment of a renewal and started again, without grace.
class TestKilledKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_settings = killSettings();
        m_random.seed(m_settings.seed);
        m_server.emplace(0ms);
        m_keeper.emplace(m_server->plcUrl());
        m_keeper->start();
        m_watch = LockWatch::ofThisSystem();
        m_vault = std::make_unique<KeychainVault>(m_keeper->profileId(), *m_watch);
        for (int i = 1; i <= accountCount; ++i) {
            m_dids << m_server->createAccount(u"user%1.test"_s.arg(i), password);
            QVERIFY(m_keeper->signIn(m_dids.last(), m_server->url(), password));
        }
    }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void cleanup()
    {
        if (QTest::currentTestFailed())
            qInfo("seed %u\n%s", m_settings.seed, m_keeper->log().constData());
    }

    void cleanupTestCase()
    {
        m_vault->shutDown();
        m_keeper.reset();
    }

    void everySessionIsSavedWhenItIsBack()
    {
        int unsaved = 0;
        for (int i = 0; i < m_settings.kills; ++i) {
            killWhileRenewing();
            for (const auto &account : accounts()) {
                QVERIFY(account["session"_L1] != "sign-in-needed"_L1);
                if (account["session"_L1] != "unsaved"_L1)
                    continue;
                ++unsaved;
                QCOMPARE(levelOf(account, "store-pending"_L1), u"critical"_s);
            }

            QVERIFY(Keyring::unlock());

            QTRY_VERIFY_WITH_TIMEOUT(isEverySessionSaved(), soon);
            for (const auto &did : std::as_const(m_dids)) {
                const auto item = finish(m_vault->read(Did::parse(did).value()));
                SKYKEEP_VERIFY_VALUE(item);
                if (const auto rotation = m_server->lastRotation(did))
                    QCOMPARE(item->refreshTokens.front().reveal(), rotation->given);
            }
            for (const auto &account : renewAll())
                QCOMPARE(account["session"_L1].toString(), u"fresh"_s);
        }
        QVERIFY(unsaved > 0);
        std::printf("The keyring was killed %d times (seed %u); %d sessions were only in memory "
                    "meanwhile, none was lost\n",
                    m_settings.kills, m_settings.seed, unsaved);
        std::fflush(stdout);
    }

private:
    void killWhileRenewing()
    {
        const auto pid = static_cast<pid_t>(Keyring::pid());
        const bool isAimed = m_random.bounded(2) == 0; // at the writing after an answer
        const int ordinal = m_random.bounded(1, accountCount + 1);
        int seen = 0;
        QObject moment;
        m_server->setWitness([&](CampaignServer::Moment reached, const QString &) {
            if (isAimed && reached == CampaignServer::Moment::Answered && ++seen == ordinal)
                QTimer::singleShot(m_random.bounded(10), Qt::PreciseTimer, &moment,
                                   [pid] { ::kill(pid, SIGKILL); });
        });
        if (!isAimed)
            QTimer::singleShot(m_random.bounded(m_usualRenewal + 1), Qt::PreciseTimer, &moment,
                               [pid] { ::kill(pid, SIGKILL); });
        renewAll();
        m_server->setWitness({});
        ::kill(pid, SIGKILL); // where everything was over sooner
        QTRY_VERIFY_WITH_TIMEOUT(Keyring::pid() != pid, soon);
    }

    std::vector<QJsonObject> renewAll()
    {
        QElapsedTimer timer;
        timer.start();
        const auto renewed = m_keeper->answer(Verb::refresh, {{u"all"_s, true}});
        m_usualRenewal = int(timer.elapsed());
        return objects(renewed ? (*renewed)["accounts"_L1].toArray() : QJsonArray());
    }

    std::vector<QJsonObject> accounts()
    {
        const auto list = m_keeper->answer(Verb::list);
        return objects(list ? list->toArray() : QJsonArray());
    }

    //! All of them, or the test ends.
    static std::vector<QJsonObject> objects(const QJsonArray &array)
    {
        if (array.size() != accountCount)
            qFatal("There are %d accounts.", int(array.size()));
        std::vector<QJsonObject> objects;
        for (const auto &value : array)
            objects.push_back(value.toObject());
        return objects;
    }

    static QString levelOf(const QJsonObject &account, QLatin1StringView code)
    {
        for (const auto &warning : account["warnings"_L1].toArray()) {
            if (warning["code"_L1] == code)
                return warning["level"_L1].toString();
        }
        return {};
    }

    bool isEverySessionSaved()
    {
        const auto all = accounts();
        return std::ranges::none_of(all, [](const QJsonObject &account) {
            return account["session"_L1] == "unsaved"_L1 || account["session"_L1] == "held"_L1;
        });
    }

    KillSettings m_settings;
    QRandomGenerator m_random;
    std::optional<WitnessedPds> m_server;
    std::optional<WatchedKeeper> m_keeper;
    std::unique_ptr<LockWatch> m_watch;
    std::unique_ptr<KeychainVault> m_vault; // of the keeper's profile, to look into
    QStringList m_dids;
    int m_usualRenewal = 50; // milliseconds
};

QTEST_GUILESS_MAIN(TestKilledKeyring)
#include "tst_killedkeyring.moc"
