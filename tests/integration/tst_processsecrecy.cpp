// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "integration/programrun.h"
#include "integration/runningkeeper.h"
#include "support/referenceservers.h"
#include "support/testhttpserver.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <linux/capability.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

enum class Look { Allowed, Refused, Failed };

//! Whether another program of this user, without root's powers, may look into \a process: its
//! memory, its environment and its open files go by the same rule.
Look lookInto(qint64 process, const char *part)
{
    const auto path = "/proc/" + QByteArray::number(process) + '/' + part;
    const auto child = ::fork();
    if (child == 0) {
        __user_cap_header_struct header = {_LINUX_CAPABILITY_VERSION_3, 0};
        __user_cap_data_struct none[2] = {};
        if (::syscall(SYS_capset, &header, none) != 0)
            ::_exit(2);
        char byte = 0;
        const int file = ::open(path.constData(), O_RDONLY);
        // Of memory the first page is not there; to be told so is to be let in.
        ::_exit(file >= 0 && (::read(file, &byte, 1) >= 0 || errno == EIO) ? 0 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    if (!WIFEXITED(status) || WEXITSTATUS(status) == 2)
        return Look::Failed;
    return WEXITSTATUS(status) == 0 ? Look::Allowed : Look::Refused;
}

QByteArray coreLimitOf(qint64 process)
{
    QFile limits(u"/proc/%1/limits"_s.arg(process));
    if (!limits.open(QIODevice::ReadOnly))
        return {};
    for (const auto &line : limits.readAll().split('\n')) {
        if (line.startsWith("Max core file size"))
            return line.mid(26).simplified();
    }
    return {};
}

void allowCores(QProcess &process)
{
    process.setChildProcessModifier([] {
        rlimit limit = {};
        ::getrlimit(RLIMIT_CORE, &limit);
        limit.rlim_cur = limit.rlim_max;
        ::setrlimit(RLIMIT_CORE, &limit);
    });
}

} // namespace

//! What other programs of the same user learn of a program of ours that holds secrets.
class TestProcessSecrecy : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QProcessEnvironment environment() const
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"SKYKEEP_PROFILE"_s, m_folder.filePath(u"profile"_s));
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        return environment;
    }

    void checkThatNobodyLooksInto(QProcess &process)
    {
        QCOMPARE(lookInto(process.processId(), "mem"), Look::Refused);
        QCOMPARE(lookInto(process.processId(), "environ"), Look::Refused);
        QCOMPARE(lookInto(process.processId(), "maps"), Look::Refused);
        QCOMPARE(coreLimitOf(process.processId()), QByteArray("0 0 bytes"));
    }

    void checkThatACrashLeavesNothing(QProcess &process)
    {
        ::kill(pid_t(process.processId()), SIGSEGV);
        QVERIFY(waitForEnd(process));
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        QCOMPARE(QDir(process.workingDirectory()).entryList({u"*core*"_s}, QDir::Files),
                 QStringList());
    }

    bool answers() const
    {
        return runProgram(QStringLiteral(SKYKEEP_PROGRAM), {u"status"_s}, environment())
            .isSuccess();
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void anotherProgramOfThisUserIsLookedInto()
    {
        // So that the refusals below say something.
        QProcess open;
        allowCores(open);
        open.start(u"/bin/sleep"_s, {u"60"_s});
        QVERIFY(open.waitForStarted());

        QCOMPARE(lookInto(open.processId(), "mem"), Look::Allowed);
        QCOMPARE(lookInto(open.processId(), "environ"), Look::Allowed);
        QCOMPARE(lookInto(open.processId(), "maps"), Look::Allowed);
        open.kill();
        QVERIFY(waitForEnd(open));
    }

    void aKeeperIsNotLookedInto_data()
    {
        QTest::addColumn<QString>("program");
        QTest::newRow("skykeepd") << QStringLiteral(SKYKEEPD_PROGRAM);
        QTest::newRow("skykeep-desktop") << QStringLiteral(SKYKEEP_DESKTOP_PROGRAM);
    }

    void aKeeperIsNotLookedInto()
    {
        QFETCH(const QString, program);
        const QTemporaryDir work;
        QProcess keeper;
        allowCores(keeper);
        keeper.setWorkingDirectory(work.path());
        keeper.setProcessEnvironment(environment());
        keeper.start(program, {});
        QTRY_VERIFY_WITH_TIMEOUT(answers(), 60'000);

        checkThatNobodyLooksInto(keeper);
        checkThatACrashLeavesNothing(keeper);
    }

    void theCommandLineIsNotLookedIntoWhileItHasThePassword()
    {
        TestHttpServer slow;
        slow.answer("/xrpc/com.atproto.server.describeServer",
                    {.body = R"({"did":"did:web:localhost","availableUserDomains":[".test"]})",
                     .headers = {{"Content-Type", "application/json"}}});
        slow.neverAnswer("/xrpc/com.atproto.server.createSession");
        QProcess keeper;
        keeper.setProcessEnvironment(environment());
        keeper.start(QStringLiteral(SKYKEEPD_PROGRAM), {});
        QTRY_VERIFY_WITH_TIMEOUT(answers(), 60'000);
        const QTemporaryDir work;
        QProcess signIn;
        allowCores(signIn);
        signIn.setWorkingDirectory(work.path());
        signIn.setProcessEnvironment(environment());
        signIn.start(QStringLiteral(SKYKEEP_PROGRAM),
                     {u"sign-in"_s, u"alice.test"_s, u"--server"_s,
                      u"http://localhost:%1"_s.arg(slow.port()), u"--password-stdin"_s});
        signIn.write("correct-horse-battery");
        signIn.closeWriteChannel();
        QTRY_COMPARE_WITH_TIMEOUT(slow.countOf("/xrpc/com.atproto.server.createSession"), 1,
                                  30'000);

        checkThatNobodyLooksInto(signIn);
        checkThatACrashLeavesNothing(signIn);
        keeper.kill();
        QVERIFY(waitForEnd(keeper));
    }
};

QTEST_GUILESS_MAIN(TestProcessSecrecy)
#include "tst_processsecrecy.moc"
