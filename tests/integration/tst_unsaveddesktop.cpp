// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "crash/witnessedpds.h"
#include "integration/runningdesktop.h"
#include "integration/runningkeeper.h"
#include "vault/keyring.h"

#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

namespace {

constexpr int soon = 30'000; // milliseconds on a busy computer

const auto mainWindow = u"^Skykeep$"_s;
const auto quitQuestion = u"^Quit anyway$"_s;

} // namespace

//! skykeep-desktop, asked to quit while the keychain has not taken a renewed session.
class TestUnsavedDesktop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_server.emplace(0ms);
        m_keeper.emplace(m_server->plcUrl());
        QCOMPARE(m_keeper->terminate().exit, 0); // its profile is what is used of it
        m_desktop.emplace(m_keeper->environment());
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop->isActive(mainWindow), soon);
        m_did = m_server->createAccount(u"alice.test"_s, u"pass-word-1"_s);
        QCOMPARE(m_keeper->signIn(m_did, m_server->url(), u"pass-word-1"_s).exit, 0);
        m_server->setWitness([](CampaignServer::Moment moment, const QString &) {
            if (moment == CampaignServer::Moment::Acted)
                Keyring::lock();
        });
        m_keeper->skykeep({u"refresh"_s, m_did});
        QCOMPARE(m_keeper->word(m_did, "session"_L1), u"unsaved"_s);
        m_desktop->press({u"ctrl+q"_s});
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop->isActive(quitQuestion), soon);
    }

    void cleanup()
    {
        m_desktop.reset();
        m_keeper.reset();
        m_server.reset();
        QVERIFY(Keyring::unlock());
    }

    void cancelledItGoesOnAndSavesTheSession()
    {
        m_desktop->press({u"Escape"_s});
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop->isActive(mainWindow), soon);

        QVERIFY(Keyring::unlock());

        QTRY_COMPARE_WITH_TIMEOUT(m_keeper->word(m_did, "session"_L1), u"fresh"_s, soon);
        QCOMPARE(m_keeper->refreshToken(m_did).toLatin1(), m_server->lastRotation(m_did)->given);
        m_desktop->press({u"ctrl+q"_s});
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop->hasEnded(), soon);
        QCOMPARE(m_desktop->exitCode(), 0);
    }

    void agreedToItSaysWhatWasNotSaved()
    {
        m_desktop->press({u"Tab"_s, u"Return"_s});

        QTRY_VERIFY_WITH_TIMEOUT(m_desktop->hasEnded(), soon);
        QCOMPARE(m_desktop->exitCode(), 0);
        QVERIFY(m_desktop->errors().contains("did not take the renewed session of alice.test"));
    }

private:
    std::optional<WitnessedPds> m_server;
    std::optional<RunningKeeper> m_keeper;
    std::optional<RunningDesktop> m_desktop;
    QString m_did;
};

QTEST_GUILESS_MAIN(TestUnsavedDesktop)
#include "tst_unsaveddesktop.moc"
