// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "integration/runningkeeper.h"
#include "lending/grantstore.h"
#include "support/referenceservers.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <chrono>
#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

//! Programs that borrow: scripts, what runs in a lease, and a client that is not ours.
class TestBorrowing : public QObject
{
    Q_OBJECT

private:
    std::optional<ReferenceServers> m_servers;
    std::optional<RunningKeeper> m_keeper;
    QString m_handle;
    QString m_did;
    int m_count = 0;

    //! A shell script, in which "$0" is itself and $SKYKEEP the command line.
    QString script(const QString &lines) const
    {
        const auto path = m_keeper->folder() + u"/agent.sh"_s;
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly)
            || file.write("#!/bin/sh\n" + lines.toUtf8() + '\n') < 0
            || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
            qFatal("The script cannot be written");
        return path;
    }
    Outcome runScript(const QString &path) const
    {
        auto environment = m_keeper->environment();
        environment.insert(u"SKYKEEP"_s, QStringLiteral(SKYKEEP_PROGRAM));
        environment.insert(u"ACCOUNT"_s, m_handle);
        return runProgram(path, {}, environment);
    }
    //! As the owner would have said before.
    void grant(const QString &program, QStringView allowance)
    {
        m_keeper->terminate();
        GrantStore store(m_keeper->fileIn(u"config/grants.json"_s), {});
        (void)store.load();
        Grant granted{.program = *programKeyOf(program),
                      .account = *Did::parse(m_did),
                      .allowance = *parseAllowance(allowance)};
        granted.id = u"test"_s;
        granted.madeAt = std::chrono::time_point_cast<Milliseconds>(
            std::chrono::system_clock::now());
        QVERIFY(store.save({granted}));
        m_keeper->start();
    }

private Q_SLOTS:
    void initTestCase() { m_servers.emplace(); }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_keeper.emplace(m_servers->plcUrl(), RunningKeeper::Program::Steerable);
        m_handle = u"user%1.test"_s.arg(++m_count);
        m_did = m_servers->createAccount(0, m_handle, u"pw-of-test"_s);
        QCOMPARE(m_keeper->signIn(m_handle, m_servers->url(), u"pw-of-test"_s).exit, 0);
    }
    void cleanup() { m_keeper.reset(); }

    void insideALeaseItsAccountIsLentWithoutAQuestionAndNothingElse()
    {
        const auto agent = script(
            u"$SKYKEEP exec --allow read,access-token $ACCOUNT -- sh -c '\n"
            "  $SKYKEEP token | tr -cd . | wc -c\n"
            "  sh -c \"$SKYKEEP call com.atproto.repo.describeRepo repo=%1\" | grep -c %1\n"
            "  (setsid sh -c \"sleep 0.3; $SKYKEEP token >/dev/null; echo later \\$?\" &)\n"
            "  $SKYKEEP call com.atproto.repo.createRecord repo=%1 2>/dev/null; echo $?\n"
            "  sleep 2; exit 9'\n"
            "echo $?"_s.arg(m_did));
        grant(agent, u"read,access-token");

        const auto outcome = runScript(agent);

        auto lines = outcome.output.simplified().split(' ');
        QVERIFY2(outcome.errors.isEmpty(), outcome.errors.constData());
        QCOMPARE(lines.value(0), QByteArray("2"));
        QVERIFY(lines.value(1).toInt() > 0);
        QCOMPARE(lines.mid(2), (QByteArrayList{"7", "later", "0", "9"}));
        QVERIFY(m_keeper->skykeep({u"grants"_s, u"--json"_s})
                    .object()
                    .value("leases"_L1)
                    .toArray()
                    .isEmpty());
    }

    void aChangedScriptIsNotGranted()
    {
        const auto agent = script(u"$SKYKEEP token $ACCOUNT >/dev/null; exit $?"_s);
        grant(agent, u"access-token");
        QCOMPARE(runScript(agent).exit, 0);

        script(u"$SKYKEEP token $ACCOUNT; exit $?"_s);

        QCOMPARE(runScript(agent).exit, 7);
        QCOMPARE(m_keeper->skykeep({u"revoke"_s, u"--program"_s, agent}).output,
                 QByteArray("Taken back.\n"));
    }

    void whileLockedNothingIsLent()
    {
        const auto agent = script(u"$SKYKEEP token $ACCOUNT >/dev/null; exit $?"_s);
        grant(agent, u"access-token");

        QCOMPARE(m_keeper->skykeep({u"lend-lock"_s}).exit, 0);

        QCOMPARE(runScript(agent).exit, 8);
        const auto log = m_keeper->skykeep({u"log"_s, m_handle, u"--json"_s}).array();
        QCOMPARE(log.last()["outcome"_L1].toString(), u"locked"_s);
    }
};

QTEST_GUILESS_MAIN(TestBorrowing)
#include "tst_borrowing.moc"
