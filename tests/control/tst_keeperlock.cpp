// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "control/keeperlock.h"
#include "support/check.h"

#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#endif

using namespace Qt::StringLiterals;
using namespace Skykeep;

class TestKeeperLock : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString file() const { return m_folder.filePath(u"lock"_s); }

private Q_SLOTS:
    void aSecondKeeperIsToldWhoHasIt()
    {
        KeeperLock first(file());
        KeeperLock second(file());

        SKYKEEP_VERIFY_VALUE(first.take());
        const auto refused = second.take();

        SKYKEEP_VERIFY_ERROR(refused, ErrorKind::NotNow);
        const auto pid = QString::number(QCoreApplication::applicationPid());
        QVERIFY(describe(refused.error()).contains(pid));
    }

    void itIsFreeWhenItsHolderIsGone()
    {
        {
            KeeperLock first(file());
            SKYKEEP_VERIFY_VALUE(first.take());
        }
        KeeperLock second(file());
        SKYKEEP_VERIFY_VALUE(second.take());
    }

#ifdef Q_OS_UNIX
    void inAFlatpakOneOfTheSameNumberIsToldFromALivingOne()
    {
        qputenv("FLATPAK_ID", "io.github.skykeep.Skykeep");
        QByteArray left;
        {
            KeeperLock first(file());
            SKYKEEP_VERIFY_VALUE(first.take());
            KeeperLock second(file());
            SKYKEEP_VERIFY_ERROR(second.take(), ErrorKind::NotNow);
            QFile lock(file());
            QVERIFY(lock.open(QIODevice::ReadOnly));
            left = lock.readAll();
        }
        QFile crashed(file());
        QVERIFY(crashed.open(QIODevice::WriteOnly));
        crashed.write(left);
        crashed.close();

        KeeperLock third(file());
        const auto taken = third.take();
        qunsetenv("FLATPAK_ID");

        SKYKEEP_VERIFY_VALUE(taken);
    }

    void theLockBesideTheSocketSufficesWhereTheOtherCannotBeWritten()
    {
        const auto address = m_folder.filePath(u"socket"_s);
        KeeperLock first(m_folder.filePath(u"nowhere/lock"_s));
        SKYKEEP_VERIFY_ERROR(first.take(), ErrorKind::Storage);
        SKYKEEP_VERIFY_VALUE(first.holdAddress(address));

        // By whatever way the second comes.
        KeeperLock second(m_folder.filePath(u"nowhere/lock"_s));
        SKYKEEP_VERIFY_ERROR(second.take(), ErrorKind::Storage);
        SKYKEEP_VERIFY_ERROR(second.holdAddress(address), ErrorKind::NotNow);
        KeeperLock third(file());
        SKYKEEP_VERIFY_VALUE(third.take());
        SKYKEEP_VERIFY_ERROR(third.holdAddress(address), ErrorKind::NotNow);
    }

    void whoWasRefusedMayTryAgain()
    {
        const auto address = m_folder.filePath(u"socket"_s);
        KeeperLock late(file());
        {
            KeeperLock first(m_folder.filePath(u"nowhere/lock"_s));
            SKYKEEP_VERIFY_VALUE(first.holdAddress(address));
            SKYKEEP_VERIFY_VALUE(late.take());
            SKYKEEP_VERIFY_ERROR(late.holdAddress(address), ErrorKind::NotNow);
        }

        SKYKEEP_VERIFY_VALUE(late.take());
        SKYKEEP_VERIFY_VALUE(late.holdAddress(address));
    }
#endif

    void whereItCannotBeWrittenItIsSaid()
    {
        KeeperLock lock(m_folder.filePath(u"nowhere/lock"_s));
        SKYKEEP_VERIFY_ERROR(lock.take(), ErrorKind::Storage);
    }

#ifdef Q_OS_UNIX
    void whatACrashedKeeperLeftIsTakenOver()
    {
        int ready[2];
        QVERIFY(pipe(ready) == 0);
        const pid_t child = fork();
        if (child == 0) {
            KeeperLock lock(file());
            const char word = lock.take() ? 'y' : 'n';
            (void)!write(ready[1], &word, 1);
            pause();
            _exit(0);
        }
        char word = 0;
        QVERIFY(read(ready[0], &word, 1) == 1);
        QCOMPARE(word, 'y');
        KeeperLock lock(file());
        SKYKEEP_VERIFY_ERROR(lock.take(), ErrorKind::NotNow);

        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);

        SKYKEEP_VERIFY_VALUE(lock.take());
        close(ready[0]);
        close(ready[1]);
    }
#endif
};

QTEST_GUILESS_MAIN(TestKeeperLock)
#include "tst_keeperlock.moc"
