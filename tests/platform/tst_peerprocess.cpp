// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "platform/linuxpeer.h"
#include "platform/peerstage.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

#include <fcntl.h>
#include <pty.h>
#include <signal.h>
#include <sys/wait.h>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Skykeep;

//! Real processes that connect, with and without SO_PEERPIDFD.
class TestPeerProcess : public QObject
{
    Q_OBJECT

private:
    static constexpr uid_t Nobody = 65534;

    std::unique_ptr<PeerStage> m_stage;

    static LinuxPeer::Lookup lookup()
    {
        QFETCH_GLOBAL(const bool, usesPeerPidfd);
        return {.usesPeerPidfd = usesPeerPidfd, .acceptedAt = {}};
    }

    ProcessFacts lookAsOwner()
    {
        const bool isRoot = ::geteuid() == 0;
        if (isRoot && ::seteuid(Nobody) != 0)
            return {};
        const LinuxPeer peer(m_stage->peer(), lookup());
        const bool isUnchanged = peer.isUnchanged();
        if (isRoot && ::seteuid(0) != 0)
            return {};
        return isUnchanged ? peer.chain().at(0) : ProcessFacts();
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

    void aProcessIsKnownByWhatItRuns()
    {
        QVERIFY(m_stage->start());

        const LinuxPeer peer(m_stage->peer(), lookup());

        QCOMPARE(peer.user(), std::optional(::geteuid()));
        QVERIFY(peer.chain().size() >= 2);
        const auto &asker = peer.chain()[0];
        QCOMPARE(asker.pid, m_stage->actor().processId());
        QVERIFY(asker.startTime > 0 && asker.startTime <= ticksSinceStart());
        QCOMPARE(asker.name, u"peer-actor"_s);
        QCOMPARE(asker.executable, QFileInfo(u"" PEER_ACTOR ""_s).canonicalFilePath());
        QVERIFY(!asker.isReplaced);
        QCOMPARE(asker.arguments, QStringList{u"" PEER_ACTOR ""_s});
        QCOMPARE(asker.folder, QFileInfo(m_stage->path({})).canonicalFilePath());
        const auto &parent = peer.chain()[1];
        QCOMPARE(parent.pid, qint64(::getpid()));
        QCOMPARE(parent.executable, QCoreApplication::applicationFilePath());
        QVERIFY(peer.isUnchanged());
    }

    void bothWaysTellTheSame()
    {
        QVERIFY(m_stage->start());

        const LinuxPeer one(m_stage->peer(), {.usesPeerPidfd = true, .acceptedAt = {}});
        const LinuxPeer other(m_stage->peer(), {.usesPeerPidfd = false, .acceptedAt = {}});

        QVERIFY(one.chain() == other.chain());
        QCOMPARE(one.unit(), other.unit());
        QCOMPARE(one.user(), other.user());
    }

    // As one process of a user sees another; root sees it all.
    void whatMayNotBeLookedIntoIsUnknown()
    {
        QVERIFY(m_stage->start());
        if (::geteuid() == 0)
            QCOMPARE(m_stage->tell(u"user %1"_s.arg(Nobody)), "done");
        const auto before = lookAsOwner();
        QCOMPARE(m_stage->tell(u"hide"_s), "done");

        const auto hidden = lookAsOwner();

        QVERIFY(!before.executable.isEmpty());
        QCOMPARE(hidden.pid, m_stage->actor().processId());
        QCOMPARE(hidden.startTime, before.startTime);
        QCOMPARE(hidden.executable, QString());
        QCOMPARE(hidden.folder, QString());
    }

    void theWayUpGoesThroughEveryParent()
    {
        QVERIFY(m_stage->start(u"/bin/sh"_s, {u"-c"_s, u"" PEER_ACTOR "; true"_s}));

        const LinuxPeer peer(m_stage->peer(), lookup());

        QVERIFY(peer.chain().size() >= 3);
        QCOMPARE(peer.chain()[0].name, u"peer-actor"_s);
        QCOMPARE(peer.chain()[1].pid, m_stage->actor().processId());
        QCOMPARE(peer.chain()[1].arguments.value(1), u"-c"_s);
        QCOMPARE(peer.chain()[2].pid, qint64(::getpid()));
        for (const auto &process : peer.chain())
            QVERIFY(process.pid != 1);
    }

    void aDeletedProgramIsReplacedAndStillTheSame()
    {
        const auto program = m_stage->copyOfActor(u"actor"_s);
        QVERIFY(m_stage->start(program));
        const LinuxPeer peer(m_stage->peer(), lookup());
        QVERIFY(!peer.chain().front().isReplaced);

        QVERIFY(QFile::remove(program));
        const LinuxPeer late(m_stage->peer(), lookup());
        QCOMPARE(m_stage->copyOfActor(u"actor"_s), program); // as an upgrade does
        const LinuxPeer later(m_stage->peer(), lookup());

        QVERIFY(peer.isUnchanged());
        for (const auto *one : {&late, &later}) {
            QCOMPARE(one->chain().front().executable, program);
            QVERIFY(one->chain().front().isReplaced);
            QVERIFY(one->isUnchanged());
        }
    }

    void aNameThatLooksDeletedIsAName()
    {
        const auto program = m_stage->copyOfActor(u"actor (deleted)"_s);
        QVERIFY(m_stage->start(program));

        const LinuxPeer peer(m_stage->peer(), lookup());

        QCOMPARE(peer.chain().front().executable, program);
        QVERIFY(!peer.chain().front().isReplaced);
    }

    void aNameWithBlanksAndParenthesesIsReadWhole()
    {
        QVERIFY(m_stage->start(m_stage->copyOfActor(u"a) R 1 (b"_s)));

        const LinuxPeer peer(m_stage->peer(), lookup());

        QCOMPARE(peer.chain().front().name, u"a) R 1 (b"_s);
        QCOMPARE(peer.chain()[1].pid, qint64(::getpid()));
    }

    void onlyTheFirstOfManyArgumentsAreRead()
    {
        QVERIFY(m_stage->start(u"" PEER_ACTOR ""_s, QStringList(500, QString(100, u'x'))));

        const LinuxPeer peer(m_stage->peer(), lookup());

        const auto &arguments = peer.chain().front().arguments;
        QVERIFY(arguments.size() > 100 && arguments.size() < 200);
        QCOMPARE(arguments.last(), QString(100, u'x'));
    }

    void aTerminalIsNamedWithItsSession()
    {
        int end = -1;
        const pid_t child = ::forkpty(&end, nullptr, nullptr, nullptr);
        if (child == 0) {
            ::execl(PEER_ACTOR, PEER_ACTOR, nullptr);
            ::_exit(1);
        }
        const Descriptor terminal(end);
        const auto line = "connect " + QFile::encodeName(m_stage->socketPath()) + '\n';
        QCOMPARE(::write(end, line.constData(), size_t(line.size())), line.size());
        QVERIFY(m_stage->accept());

        const LinuxPeer peer(m_stage->peer(), lookup());
        const auto asker = peer.chain().front();
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);

        QCOMPARE(u"/dev/"_s + asker.terminal, QString::fromLatin1(::ptsname(end)));
        QCOMPARE(asker.session, qint64(child));
        QCOMPARE(asker.sessionStartTime, asker.startTime);
    }

    void whatIsNoSocketTellsNothing()
    {
        const Descriptor file(::open("/dev/null", O_RDONLY | O_CLOEXEC));
        const LinuxPeer peer(file.number(), lookup());

        QCOMPARE(peer.user(), std::optional<unsigned>());
        QVERIFY(peer.chain().empty());
        QVERIFY(peer.isUnchanged());
    }
};

QTEST_GUILESS_MAIN(TestPeerProcess)
#include "tst_peerprocess.moc"
