// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "cli/leasedcommand.h"
#include "cli/programrun.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <optional>

using namespace Skykeep;
using namespace Qt::StringLiterals;

//! Signals to and from a command in a lease.
class TestExecSignals : public QObject
{
    Q_OBJECT

private:
    std::optional<KeptProfile> m_profile;
    std::optional<ScriptedKeeper> m_keeper;

    Outcome inShell(const QString &line) const { return runInShell(*m_profile, line); }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_profile.emplace();
        m_keeper.emplace(m_profile->socketPath(), ScriptedKeeper::Behaviour{.script = &lends});
    }
    void cleanup()
    {
        m_keeper.reset();
        m_profile.reset();
    }

    void aSignalThatEndsTheCommandEndsUs_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("killed") << u"KILL"_s << QByteArray("137\n");
        QTest::newRow("terminated") << u"TERM"_s << QByteArray("143\n");
        QTest::newRow("interrupted") << u"INT"_s << QByteArray("130\n");
        QTest::newRow("a broken pipe") << u"PIPE"_s << QByteArray("141\n");
    }

    void aSignalThatEndsTheCommandEndsUs()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, code);

        const auto outcome = inShell(
            u"\"$0\" exec alice.test -- sh -c 'kill -%1 $$'; echo $?"_s.arg(name));

        QCOMPARE(outcome.output, code);
    }

    void aSignalReallyEndsUsAndIsNoExitCode()
    {
        RunningCommand command(*m_profile, u"kill -TERM $$"_s);

        QVERIFY(command.hasEnded());
        QCOMPARE(command.exitStatus(), QProcess::CrashExit);
    }

    void aSignalReachesTheCommand_data()
    {
        QTest::addColumn<int>("signal");
        QTest::addColumn<QString>("name");
        QTest::newRow("hang-up") << SIGHUP << u"HUP"_s;
        QTest::newRow("interrupt") << SIGINT << u"INT"_s;
        QTest::newRow("quit") << SIGQUIT << u"QUIT"_s;
        QTest::newRow("terminate") << SIGTERM << u"TERM"_s;
        QTest::newRow("the first of one's own") << SIGUSR1 << u"USR1"_s;
        QTest::newRow("the second of one's own") << SIGUSR2 << u"USR2"_s;
    }

    void aSignalReachesTheCommand()
    {
        QFETCH(const int, signal);
        QFETCH(const QString, name);
        RunningCommand command(
            *m_profile,
            u"trap 'echo caught; exit 9' %1; echo ready; while :; do sleep 0.05; done"_s.arg(name));
        QVERIFY(command.says("ready"));

        command.send(signal);

        QVERIFY(command.says("caught"));
        QVERIFY(command.hasEnded());
        QCOMPARE(command.exitStatus(), QProcess::NormalExit);
        QCOMPARE(command.exitCode(), 9);
    }

    void whereNobodyCouldHaveItGoOnNothingStops()
    {
        RunningCommand command(*m_profile, u"echo ready; read line; echo \"said $line\"; exit 4"_s,
                               RunningCommand::Session::Own);
        QVERIFY(command.says("ready"));

        command.send(SIGTSTP);
        command.write("go\n");

        QVERIFY(command.says("said go"));
        QVERIFY(command.hasEnded());
        QCOMPARE(command.exitCode(), 4);
    }

    void noCoreFileHoldsWhatWasLent_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("crashed") << u"SEGV"_s;
        QTest::newRow("quit") << u"QUIT"_s;
        QTest::newRow("aborted") << u"ABRT"_s;
    }

    void noCoreFileHoldsWhatWasLent()
    {
        QFETCH(const QString, name);
        QTemporaryDir folder;
        // The command would leave its own; the shell says so of ours.
        const auto outcome = inShell(
            u"cd '%1'; ulimit -S -c \"$(ulimit -H -c)\"; "
            "\"$0\" exec alice.test --token-env T -- sh -c 'ulimit -c 0; kill -%2 $$'; echo $?"_s
                .arg(folder.path(), name));

        QVERIFY2(!outcome.errors.contains("core dumped"), outcome.errors.constData());
        QVERIFY(outcome.output.toInt() > 128);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void whereTheEndOfChildrenIsIgnoredItIsStillTold()
    {
        QCOMPARE(inShell(u"trap '' CHLD; exec \"$0\" exec alice.test -- sh -c 'exit 6'"_s).exit, 6);
    }

    void aSignalThatWasIgnoredIsIgnoredByTheCommand()
    {
        const auto outcome = inShell(
            u"trap '' HUP; \"$0\" exec alice.test -- sh -c 'kill -HUP $$; echo alive'"_s);

        QCOMPARE(outcome.output, QByteArray("alive\n"));
    }
};

QTEST_GUILESS_MAIN(TestExecSignals)
#include "tst_execsignals.moc"
