// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "integration/runningkeeper.h"
#include "support/programrun.h"
#include "support/referenceservers.h"
#include "support/testhttpserver.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <linux/capability.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

//! From here on neither this program nor any that it starts has root's powers, whoever runs it.
bool becomeOrdinary()
{
    __user_cap_header_struct header = {_LINUX_CAPABILITY_VERSION_3, 0};
    __user_cap_data_struct none[2] = {};
    return ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0
        && ::syscall(SYS_capset, &header, none) == 0;
}

//! Whether another program of this user may look into \a process. Where the environment and the map
//! of its memory are refused, so are the memory itself and its open files.
bool isOpen(qint64 process, const QString &part)
{
    QFile file(u"/proc/%1/%2"_s.arg(process).arg(part));
    return file.open(QIODevice::ReadOnly) && !file.read(1).isEmpty();
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
        // A sanitizer would catch the crash and end the program in order.
        environment.insert(u"ASAN_OPTIONS"_s, u"handle_segv=0"_s);
        return environment;
    }

    void checkThatNobodyLooksInto(QProcess &process)
    {
        QVERIFY(!isOpen(process.processId(), u"environ"_s));
        QVERIFY(!isOpen(process.processId(), u"maps"_s));
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
    void initTestCase() { QVERIFY(becomeOrdinary()); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void anotherProgramOfThisUserIsLookedInto()
    {
        // So that the refusals below say something.
        QProcess open;
        allowCores(open);
        open.start(u"/bin/sleep"_s, {u"60"_s});
        QVERIFY(open.waitForStarted());

        QVERIFY(isOpen(open.processId(), u"environ"_s));
        QVERIFY(isOpen(open.processId(), u"maps"_s));
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
