// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "platform/filelock.h"
#include "support/check.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <signal.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <optional>

using namespace Qt::StringLiterals;
using namespace Skykeep;

class TestFileLock : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString file() const { return m_folder.filePath(u"lock"_s); }

private Q_SLOTS:
    void onlyOneHoldsIt()
    {
        std::optional<FileLock> first(std::in_place);
        FileLock second;

        SKYKEEP_VERIFY_VALUE(first->take(file()));
        SKYKEEP_VERIFY_ERROR(second.take(file()), ErrorKind::NotNow);

        first.reset();
        SKYKEEP_VERIFY_VALUE(second.take(file()));
        QVERIFY(QFile::exists(file()));
    }

    void itIsFreeWhenItsHolderWasKilled()
    {
        int ready[2];
        QVERIFY(pipe(ready) == 0);
        const pid_t child = fork();
        if (child == 0) {
            FileLock lock;
            const char word = lock.take(file()) ? 'y' : 'n';
            (void)!write(ready[1], &word, 1);
            pause();
            _exit(0);
        }
        char word = 0;
        QVERIFY(read(ready[0], &word, 1) == 1);
        QCOMPARE(word, 'y');
        FileLock lock;
        SKYKEEP_VERIFY_ERROR(lock.take(file()), ErrorKind::NotNow);

        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);

        SKYKEEP_VERIFY_VALUE(lock.take(file()));
        close(ready[0]);
        close(ready[1]);
    }

    void aFullDiskHasRoomForIt()
    {
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        const rlimit none{0, before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &none);
        FileLock lock;
        const auto taken = lock.take(m_folder.filePath(u"other"_s));
        setrlimit(RLIMIT_FSIZE, &before);

        SKYKEEP_VERIFY_VALUE(taken);
    }

    void aLinkIsNotFollowed()
    {
        const auto link = m_folder.filePath(u"link"_s);
        QVERIFY(QFile::link(m_folder.filePath(u"elsewhere"_s), link));

        FileLock lock;
        SKYKEEP_VERIFY_ERROR(lock.take(link), ErrorKind::Storage);
        QVERIFY(!QFile::exists(m_folder.filePath(u"elsewhere"_s)));
    }
};

QTEST_GUILESS_MAIN(TestFileLock)
#include "tst_filelock.moc"
