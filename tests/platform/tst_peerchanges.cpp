// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "platform/linuxpeer.h"
#include "platform/peerstage.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <signal.h>
#include <sys/wait.h>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Skykeep;

//! Real processes that connect and then are no longer what they were, with and without SO_PEERPIDFD.
class TestPeerChanges : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PeerStage> m_stage;

    static LinuxPeer::Lookup lookup()
    {
        QFETCH_GLOBAL(const bool, usesPeerPidfd);
        return {.usesPeerPidfd = usesPeerPidfd, .acceptedAt = {}};
    }

    // Nothing where the system does not let us.
    std::unique_ptr<QProcess> reuse(qint64 pid)
    {
        for (int i = 0; i < 50; ++i) {
            QFile last(u"/proc/sys/kernel/ns_last_pid"_s);
            if (!last.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
                || last.write(QByteArray::number(pid - 1)) < 0) {
                return {};
            }
            auto process = std::make_unique<QProcess>();
            process->start(u"/usr/bin/sleep"_s, {u"60"_s});
            process->waitForStarted();
            if (process->processId() == pid)
                return process;
            process->kill();
            process->waitForFinished();
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("usesPeerPidfd");
        QTest::newRow("as this system can") << true;
        QTest::newRow("as before Linux 6.5") << false;
    }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_stage = std::make_unique<PeerStage>();
        QVERIFY(m_stage->isListening());
    }

    void cleanup() { m_stage.reset(); }

    void whoConnectsAndThenBecomesAnotherProgramIsFoundOut()
    {
        QVERIFY(m_stage->start());
        const LinuxPeer peer(m_stage->peer(), lookup());
        QVERIFY(peer.isUnchanged());

        m_stage->actor().write("become /usr/bin/sleep 60\n");

        QTRY_VERIFY(!peer.isUnchanged());
        QCOMPARE(m_stage->actor().state(), QProcess::Running);
    }

    // As an interpreter does that begins another script.
    void theSameProgramBegunAnewIsFoundOutToo()
    {
        QVERIFY(m_stage->start());
        const LinuxPeer peer(m_stage->peer(), lookup());

        m_stage->actor().write("become " PEER_ACTOR " again\n");

        QTRY_VERIFY(!peer.isUnchanged());
        const LinuxPeer now(m_stage->peer(), lookup());
        QCOMPARE(now.chain().front().arguments.value(1), u"again"_s);
    }

    void anAskerThatHasEndedIsNotTheSame()
    {
        QVERIFY(m_stage->start());
        const LinuxPeer peer(m_stage->peer(), lookup());

        m_stage->end();

        QVERIFY(!peer.isUnchanged());
    }

    void aZombieHasEnded()
    {
        const pid_t child = ::fork();
        if (child == 0) {
            connectTo(m_stage->socketPath());
            ::pause();
            ::_exit(0);
        }
        QVERIFY(m_stage->accept());
        const LinuxPeer peer(m_stage->peer(), lookup());
        QVERIFY(peer.isUnchanged());
        QCOMPARE(peer.chain().front().pid, qint64(child));

        ::kill(child, SIGKILL);
        siginfo_t ended = {};
        ::waitid(P_PID, id_t(child), &ended,
                 WEXITED | WNOWAIT); // it stays in the list of processes

        QVERIFY(!peer.isUnchanged());
        const LinuxPeer late(m_stage->peer(), lookup());
        QVERIFY(!late.isUnchanged());
        QVERIFY(late.chain().empty());
        ::waitpid(child, nullptr, 0);
    }

    void ofWhoHadEndedBeforeOnlyTheUserIsKnown()
    {
        QVERIFY(m_stage->start());
        m_stage->end();

        const LinuxPeer peer(m_stage->peer(), lookup());

        QCOMPARE(peer.user(), std::optional(::geteuid()));
        QVERIFY(peer.chain().empty());
        QVERIFY(!peer.isUnchanged());
    }

    void whoInheritsTheSocketIsNotTheAsker()
    {
        QVERIFY(m_stage->start());
        const LinuxPeer peer(m_stage->peer(), lookup());

        m_stage->actor().write("leave\n");

        QTRY_VERIFY(!peer.isUnchanged());
        const LinuxPeer late(m_stage->peer(), lookup());
        QVERIFY(late.chain().empty());
        QVERIFY(!late.isUnchanged());
    }

    // The number of the asker's process is given to another one while a child keeps the socket open. Where that
    // cannot be brought about, a process takes its place that is younger than the connection all the same.
    void whoGotTheNumberOfTheAskerIsNotTheAsker()
    {
        QFETCH_GLOBAL(const bool, usesPeerPidfd);
        QVERIFY(m_stage->start());
        const auto pid = m_stage->actor().processId();
        const LinuxPeer early(m_stage->peer(), lookup());
        auto acceptedAt = ticksSinceStart();
        m_stage->actor().write("leave\n");
        QTRY_VERIFY(!early.isUnchanged());
        QVERIFY(m_stage->actor().state() == QProcess::NotRunning
                || m_stage->actor().waitForFinished());
        QTRY_VERIFY(ticksSinceStart() > acceptedAt);
        const auto reuser = reuse(pid);

        const LinuxPeer peer(m_stage->peer(),
                             {.usesPeerPidfd = usesPeerPidfd, .acceptedAt = acceptedAt});

        QVERIFY(peer.chain().empty());
        QVERIFY(!peer.isUnchanged());
        QVERIFY(!early.isUnchanged());
        if (reuser) {
            reuser->kill();
            reuser->waitForFinished();
        }
    }

    void whoIsYoungerThanTheConnectionIsNotBelieved()
    {
        QVERIFY(m_stage->start());
        const LinuxPeer peer(m_stage->peer(), {.usesPeerPidfd = false, .acceptedAt = 1});

        QVERIFY(peer.chain().empty());
        QVERIFY(!peer.isUnchanged());
        QCOMPARE(peer.user(), std::optional(::geteuid()));
    }
};

QTEST_GUILESS_MAIN(TestPeerChanges)
#include "tst_peerchanges.moc"
