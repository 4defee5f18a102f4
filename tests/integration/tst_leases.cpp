// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "integration/lendingstage.h"
#include "secrecy/processtraces.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <csignal>
#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

namespace {

//! `skykeep exec` at work on a shell's script.
class LeasedShell : public QProcess
{
public:
    LeasedShell(const LendingStage &stage, const QStringList &options, const QString &script)
    {
        setProcessEnvironment(stage.environment());
        start(QStringLiteral(SKYKEEP_PROGRAM),
              QStringList{u"exec"_s} + options
                  + QStringList{u"--"_s, u"/bin/sh"_s, u"-c"_s, script});
    }
    LeasedShell(const LeasedShell &) = delete;
    LeasedShell &operator=(const LeasedShell &) = delete;
    ~LeasedShell() override
    {
        kill();
        waitForFinished();
    }

    //! The next line that it prints; empty where none comes.
    QByteArray nextLine()
    {
        while (!canReadLine() && waitForReadyRead(60'000)) { }
        return readLine().trimmed();
    }
    void say(const QByteArray &word) { write(word + '\n'); }
    void send(int signal) const { ::kill(pid_t(processId()), signal); }
    bool hasEnded() { return state() == NotRunning || waitForFinished(60'000); }
};

QByteArray contentsOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

//! What runs inside of `skykeep exec`, with a real keeper and a real server.
class TestLeases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_servers.emplace(); }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_handle = u"user%1.test"_s.arg(++m_count);
        m_stage.emplace(*m_servers, m_handle, RunningKeeper::Program::Steerable);
        // For the lease alone: whatever runs inside was granted nothing of its own.
        m_stage->grant(LendingStage::thisProgram(), u"read,write,access-token");
        m_read = m_stage->script(u"read-something"_s,
                                 "skykeep call com.atproto.repo.describeRepo repo="
                                     + m_stage->did().toLatin1() + "\n");
        m_token = m_stage->script(u"take-a-token"_s, "skykeep token\n");
    }

    void cleanup() { m_stage.reset(); }

    void whatWasNotGrantedAsksOutside()
    {
        for (const auto &script : {m_read, m_token}) {
            const auto denied = m_stage->run(script);

            QCOMPARE(denied.exit, 7);
            QVERIFY2(denied.complains({"skykeep grant --exe", script.toUtf8()}),
                     denied.errors.constData());
        }
    }

    void whatIsAllowedNeedsNoQuestionInside_data()
    {
        QTest::addColumn<QString>("command");

        QTest::newRow("a script") << u"%1"_s;
        QTest::newRow("a shell for one line") << u"sh -c 'skykeep call %2'"_s;
        QTest::newRow("without a terminal") << u"setsid -w sh -c 'skykeep call %2'"_s;
        QTest::newRow("a shell in a shell") << u"sh -c 'sh -c \"skykeep call %2; true\"; true'"_s;
        QTest::newRow("through xargs") << u"echo %2 | xargs skykeep call"_s;
    }

    void whatIsAllowedNeedsNoQuestionInside()
    {
        QFETCH(QString, command);
        command.replace(u"%1"_s, m_read)
            .replace(u"%2"_s, u"com.atproto.repo.describeRepo repo="_s + m_stage->did());

        const auto answered = exec({}, command);

        QCOMPARE(answered.errors, QByteArray());
        QCOMPARE(answered.exit, 0);
        QCOMPARE(answered.object().value("handle"_L1).toString(), m_handle);
    }

    void aTokenIsLentInsideOnlyWhereItWasAllowed()
    {
        const auto without = exec({}, m_token);
        const auto with = exec({u"--allow"_s, u"access-token"_s}, m_token);

        QCOMPARE(without.exit, 7);
        QCOMPARE(without.output, QByteArray());
        QVERIFY2(without.complains({"read,write", "--allow"}), without.errors.constData());
        QCOMPARE(with.errors, QByteArray());
        QCOMPARE(with.exit, 0);
        QCOMPARE(line(with), m_stage->accessToken());
    }

    void whatIsOutsideOfTheLeaseIsDeniedInside()
    {
        const auto denied = exec({u"--allow"_s, u"read"_s},
                                 u"skykeep call com.atproto.repo.createRecord repo=%1 "
                                 "collection=com.example.note record:='{}' validate:=false"_s.arg(
                                     m_stage->did()));

        QCOMPARE(denied.exit, 7);
        QVERIFY2(denied.complains({"skykeep exec", "--allow"}), denied.errors.constData());
    }

    void oneMethodIsAllowedByItsName()
    {
        const auto write = u"skykeep call %1 repo=%2 collection=com.example.note "
                           "record:='{}' validate:=false"_s;
        const QStringList options{u"--allow"_s, u"com.atproto.repo.createRecord"_s};

        const auto allowed = exec(options,
                                  write.arg(u"com.atproto.repo.createRecord"_s, m_stage->did()));
        const auto another = exec(options,
                                  write.arg(u"com.atproto.repo.putRecord"_s, m_stage->did())
                                      + u" rkey=self"_s);

        QCOMPARE(allowed.errors, QByteArray());
        QCOMPARE(allowed.exit, 0);
        QCOMPARE(another.exit, 7);
    }

    void aDaemonIsInsideUntilTheCommandHasEnded()
    {
        const auto folder = m_stage->keeper().folder();
        // Its first parent has ended when it asks, and it has a session of its own.
        LeasedShell shell(*m_stage, {m_handle},
                          u"(setsid sh -c 'until [ -e %1/go ]; do sleep 0.1; done; %2 >%1/first; "
                          "echo $? >%1/first-exit; until [ -e %1/on ]; do sleep 0.1; done; "
                          "%2 >%1/second 2>%1/errors; echo $? >%1/second-exit' &)\n"
                          "echo left; read word"_s.arg(folder, m_read));
        QCOMPARE(shell.nextLine(), "left");

        QVERIFY(touch(folder + u"/go"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!contentsOf(folder + u"/first-exit"_s).isEmpty(), 60'000);
        QCOMPARE(contentsOf(folder + u"/first-exit"_s), "0\n");
        QVERIFY(contentsOf(folder + u"/first"_s).contains(m_handle.toLatin1()));
        shell.say("end");
        QVERIFY(shell.hasEnded());
        QVERIFY(touch(folder + u"/on"_s));

        QTRY_VERIFY_WITH_TIMEOUT(!contentsOf(folder + u"/second-exit"_s).isEmpty(), 60'000);
        QCOMPARE(contentsOf(folder + u"/second-exit"_s), "7\n");
        QCOMPARE(contentsOf(folder + u"/second"_s), QByteArray());
    }

    void theTimeOfALeaseEndsItWhileTheCommandGoesOn()
    {
        LeasedShell shell(*m_stage, {u"--for"_s, u"10m"_s, m_handle},
                          u"for word in first second; do %1 >/dev/null 2>&1; echo $?; read on; "
                          "done; exit 3"_s.arg(m_read));
        QCOMPARE(shell.nextLine(), "0");
        const auto leases = m_stage->keeper().skykeep({u"grants"_s, u"--json"_s}).object();
        QCOMPARE(leases.value("leases"_L1).toArray().size(), 1);

        m_stage->keeper().advance(11min);
        shell.say("on");

        QCOMPARE(shell.nextLine(), "7");
        shell.say("on");
        QVERIFY(shell.hasEnded());
        QCOMPARE(shell.exitCode(), 3);
    }

    void aLeaseThatIsTakenBackEnds()
    {
        LeasedShell shell(*m_stage, {m_handle},
                          u"for word in first second; do %1 >/dev/null 2>&1; echo $?; read on; "
                          "done"_s.arg(m_read));
        QCOMPARE(shell.nextLine(), "0");

        QCOMPARE(m_stage->keeper().skykeep({u"revoke"_s, u"--all"_s}).exit, 0);
        shell.say("on");

        QCOMPARE(shell.nextLine(), "7");
    }

    void theCommandsEndIsOurs()
    {
        LeasedShell signalled(*m_stage, {m_handle},
                              u"trap 'echo caught; exit 9' TERM; echo ready; read on"_s);
        QCOMPARE(signalled.nextLine(), "ready");
        signalled.send(SIGTERM);
        QCOMPARE(signalled.nextLine(), "caught");
        QVERIFY(signalled.hasEnded());

        QCOMPARE(signalled.exitCode(), 9);
        QCOMPARE(exec({}, u"exit 5"_s).exit, 5);
        QCOMPARE(exec({}, u"kill -TERM $$"_s).exit, -1);
    }

    void noProcessShowsATokenButTheOneThatItIsFor()
    {
        // The name that the search of this program's processes leaves out.
        LeasedShell shell(*m_stage, {u"--token-env"_s, u"SKYKEEP_TEST_SHOWN_TOKEN"_s, m_handle},
                          u"[ \"$SKYKEEP_TEST_SHOWN_TOKEN\" = \"$(%1)\" ] && echo same; "
                          "tr '\\0' '\\n' </proc/$PPID/environ | grep -c SHOWN_TOKEN; "
                          "cat /proc/$PPID/cmdline | tr '\\0' '\\n' | grep -c '^ey'; read on"_s.arg(
                              m_token));
        QCOMPARE(shell.nextLine(), "same");

        QCOMPARE(shell.nextLine(), "0");
        QCOMPARE(shell.nextLine(), "0");
        const auto shown = ProcessTraces().look();
        QVERIFY(shown.contains("SKYKEEP_TEST_SHOWN_TOKEN"));
        QVERIFY(!shown.contains(m_stage->accessToken().toLatin1()));
    }

private:
    Outcome exec(const QStringList &options, const QString &command) const
    {
        return m_stage->skykeep(QStringList{u"exec"_s} + options
                                + QStringList{m_handle, u"--"_s, u"/bin/sh"_s, u"-c"_s, command});
    }

    static bool touch(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::WriteOnly);
    }

    std::optional<ReferenceServers> m_servers;
    std::optional<LendingStage> m_stage;
    QString m_handle;
    QString m_read;
    QString m_token;
    int m_count = 0;
};

QTEST_GUILESS_MAIN(TestLeases)
#include "tst_leases.moc"
