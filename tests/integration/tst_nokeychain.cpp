// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "integration/runningkeeper.h"
#include "support/referenceservers.h"

#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace Skykeep;

//! On a computer on which nobody keeps secrets.
class TestNoKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_servers.emplace();
        m_did = m_servers->createAccount(0, u"alice.test"_s, u"pw-of-test"_s);
        m_keeper.emplace(m_servers->plcUrl());
    }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void cleanupTestCase() { m_keeper.reset(); }

    void nothingIsSignedInAndTheSentenceSaysWhatToInstall()
    {
        const auto done = m_keeper->signIn(u"alice.test"_s, m_servers->url(), u"pw-of-test"_s);

        QCOMPARE(done.exit, 1);
        QVERIFY(done.complains({"No keychain answers", "gnome-keyring", "nowhere else"}));
        QVERIFY(m_keeper->list().isEmpty());
    }

    void theStatusWarnsOfIt()
    {
        const auto status = m_keeper->skykeep({u"status"_s, u"--json"_s}).object();

        const auto warning = status.value("warnings"_L1).toArray().first().toObject();
        QCOMPARE(warning.value("code"_L1), u"keychain-unavailable"_s);
        QCOMPARE(warning.value("level"_L1), u"critical"_s);
        QCOMPARE(status.value("keychain"_L1).toObject().value("state"_L1), u"missing"_s);
    }

    void theKeychainCommandSaysSo()
    {
        const auto done = m_keeper->skykeep({u"keychain"_s, u"status"_s});

        QCOMPARE(done.exit, 0);
        QVERIFY(done.output.contains("No keychain answers"));
    }

    void theDoctorNamesTheRemedy()
    {
        const auto done = m_keeper->skykeep({u"doctor"_s});

        QCOMPARE(done.exit, 1);
        QVERIFY(done.output.contains("Keychain"));
        QVERIFY(done.output.contains("gnome-keyring"));
    }

    void theKeeperEndsCleanly()
    {
        const auto ending = m_keeper->terminate();

        QCOMPARE(ending.exit, 0);
        m_keeper->start();
    }

private:
    std::optional<ReferenceServers> m_servers;
    std::optional<RunningKeeper> m_keeper;
    QString m_did;
};

QTEST_GUILESS_MAIN(TestNoKeychain)
#include "tst_nokeychain.moc"
