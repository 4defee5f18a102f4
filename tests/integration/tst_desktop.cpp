// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "integration/runningdesktop.h"
#include "integration/runningkeeper.h"
#include "support/referenceservers.h"

#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

constexpr int soon = 30'000; // milliseconds on a busy computer

const auto mainWindow = u"^Skykeep$"_s;
const auto addAccount = u"^Add an account$"_s;
const auto password = u"pass-word-1"_s;

} // namespace

//! skykeep-desktop on a real screen with a real tray and keyring, by keyboard alone.
class TestDesktop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_servers.emplace(); }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_handle = u"user%1.test"_s.arg(++m_count);
        m_did = m_servers->createAccount(0, m_handle, password);
        m_keeper.emplace(m_servers->plcUrl());
        QCOMPARE(m_keeper->terminate().exit, 0); // its profile is what is used of it
        m_desktop.emplace(m_keeper->environment());
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop->isActive(mainWindow), soon);
    }

    void cleanup()
    {
        const auto errors = m_desktop ? m_desktop->errors() : QByteArray();
        m_desktop.reset();
        m_keeper.reset();
        QVERIFY2(!errors.contains("warning:"), errors.constData());
    }

    void anAccountAddedByTypingIsKept()
    {
        addByTyping();

        QCOMPARE(m_keeper->word(m_handle, "session"_L1), u"fresh"_s);
        QCOMPARE(m_keeper->word(m_handle, "status"_L1), u"active"_s);
        QCOMPARE(m_keeper->list().size(), 1);
        QVERIFY(!m_keeper->item(m_did).isEmpty());
    }

    void theRefreshKeyShowsWhatTheServerDid()
    {
        addByTyping();
        m_servers->deactivate(0, m_did);

        m_desktop->press({u"F5"_s});

        QTRY_COMPARE_WITH_TIMEOUT(m_keeper->word(m_handle, "status"_L1), u"deactivated"_s, soon);
    }

    void aClosedWindowLivesOnInTheTrayUntilASecondStart()
    {
        m_desktop->press({u"ctrl+w"_s});
        QTRY_VERIFY_WITH_TIMEOUT(!m_desktop->shows(mainWindow), soon);
        QVERIFY(m_desktop->isRunning());
        QVERIFY(m_keeper->skykeep({u"status"_s}).isSuccess());

        RunningDesktop second(m_keeper->environment());

        QTRY_VERIFY_WITH_TIMEOUT(second.hasEnded(), soon);
        QCOMPARE(second.exitCode(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop->shows(mainWindow), soon);
        QVERIFY(m_desktop->isRunning());
    }

    void anAccountIsSignedOutFromTheMenu()
    {
        addByTyping();

        m_desktop->press({u"alt+a"_s, u"o"_s});
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop->isActive(u"^Sign out$"_s), soon);
        m_desktop->press({u"Tab"_s, u"Return"_s});

        QTRY_COMPARE_WITH_TIMEOUT(m_keeper->word(m_handle, "session"_L1), u"signed-out"_s, soon);
        QTRY_VERIFY_WITH_TIMEOUT(m_keeper->itemKeys().filter(m_did).isEmpty(), soon);
    }

    void theQuitKeyEndsItInOrder()
    {
        m_desktop->press({u"ctrl+q"_s});

        QTRY_VERIFY_WITH_TIMEOUT(m_desktop->hasEnded(), soon);
        QCOMPARE(m_desktop->exitCode(), 0);
    }

    void itTakesOverFromAnotherKeeper()
    {
        m_desktop.reset();
        m_keeper->start();
        QCOMPARE(m_keeper->signIn(m_handle, m_servers->url(), password).exit, 0);
        m_desktop.emplace(m_keeper->environment());
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop->isActive(mainWindow), soon);
        QCOMPARE(keepingProgram(), u"skykeepd"_s);

        m_desktop->press({u"Return"_s});

        QTRY_COMPARE_WITH_TIMEOUT(keepingProgram(), u"skykeep-desktop"_s, soon);
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop->isActive(mainWindow), soon);
        QCOMPARE(m_keeper->list().size(), 1);
        m_servers->deactivate(0, m_did);
        m_desktop->press({u"F5"_s});
        QTRY_COMPARE_WITH_TIMEOUT(m_keeper->word(m_handle, "status"_L1), u"deactivated"_s, soon);
    }

    void startedTogetherWithADaemonOneOfThemKeeps()
    {
        for (int round = 0; round < 5; ++round) {
            m_desktop.reset();
            QProcess daemon;
            daemon.setProcessEnvironment(m_keeper->environment());
            daemon.start(QStringLiteral(SKYKEEPD_PROGRAM), QStringList());
            m_desktop.emplace(m_keeper->environment(), QStringList{u"--background"_s});

            QTRY_VERIFY_WITH_TIMEOUT(!keepingProgram().isEmpty(), soon);
            const auto keeping = keepingProgram();
            if (keeping == u"skykeep-desktop"_s) {
                QVERIFY(waitForEnd(daemon));
                QCOMPARE(daemon.exitCode(), 6);
            } else {
                // The desktop asks whether to take over, or came while nobody could be asked yet.
                QTRY_VERIFY_WITH_TIMEOUT(m_desktop->hasEnded() || m_desktop->shows(mainWindow),
                                         soon);
                QCOMPARE(daemon.state(), QProcess::Running);
            }
            QCOMPARE(keepingProgram(), keeping);
            daemon.terminate();
            daemon.waitForFinished();
        }
    }

    void startedInTheBackgroundItHasNoWindow()
    {
        m_desktop.reset();

        m_desktop.emplace(m_keeper->environment(), QStringList{u"--background"_s});

        QTRY_COMPARE_WITH_TIMEOUT(keepingProgram(), u"skykeep-desktop"_s, soon);
        QVERIFY(!m_desktop->shows(mainWindow));
        RunningDesktop second(m_keeper->environment());
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop->shows(mainWindow), soon);
    }

private:
    void addByTyping()
    {
        m_desktop->press({u"ctrl+n"_s});
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop->isActive(addAccount), soon);
        m_desktop->type(m_handle);
        const int height = m_desktop->heightOfActive();
        m_desktop->press({u"alt+r"_s});
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop->heightOfActive() > height, soon);
        m_desktop->type(m_servers->url().toString());
        m_desktop->press({u"Return"_s});
        // Nothing tells from outside when the password is asked for. What is typed earlier is not
        // taken; so it is typed until the dialog is content.
        const auto isContent = [this] { return !m_desktop->shows(addAccount); };
        int tries = 0;
        do {
            QVERIFY(++tries < 10);
            m_desktop->press({u"ctrl+a"_s});
            m_desktop->type(password);
            m_desktop->press({u"Return"_s});
        } while (!QTest::qWaitFor(isContent, 3000));
        QTRY_COMPARE_WITH_TIMEOUT(m_keeper->word(m_handle, "session"_L1), u"fresh"_s, soon);
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop->isActive(mainWindow), soon);
    }

    QString keepingProgram() const
    {
        const auto status = m_keeper->skykeep({u"status"_s, u"--json"_s});
        return status.object().value("program"_L1).toString();
    }

    std::optional<ReferenceServers> m_servers;
    std::optional<RunningKeeper> m_keeper;
    std::optional<RunningDesktop> m_desktop;
    QString m_handle;
    QString m_did;
    int m_count = 0;
};

QTEST_GUILESS_MAIN(TestDesktop)
#include "tst_desktop.moc"
