// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "lendlogtest.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/resource.h>

#include <csignal>
#endif

using namespace Qt::StringLiterals;
using namespace Skykeep;
using namespace std::chrono_literals;

//! What becomes of the file, and with it of what was lent.
class TestLendLogFile : public LendLogTest
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        begin();
    }

    void cleanup() { m_log.reset(); }

    void theFilesArePrivate()
    {
        m_log->add(entry());
        m_log->flush();

        const auto mode = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        for (const auto *companion : {"", "-wal", "-shm"})
            QCOMPARE(QFile::permissions(m_file + QLatin1String(companion)), mode);
    }

    void aDamagedFileIsPutAside()
    {
        m_log->add(entry());
        m_log.reset();
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(4096, 'x'));
        file.close();
        m_log = std::make_unique<LendLog>(m_file, *m_clock);

        const auto opened = m_log->open();

        SKYKEEP_VERIFY_ERROR(opened, ErrorKind::Storage);
        QCOMPARE(QDir(m_folder->path()).entryList({u"*.damaged-*"_s}).size(), 1);
        m_log->add(entry());
        startAgain();
        QCOMPARE(int(entries().size()), 1);
    }

    void aNewerFileIsLeftAloneAndLendingGoesOn()
    {
        m_log.reset();
        ask(u"PRAGMA user_version = 2"_s);
        m_log = std::make_unique<LendLog>(m_file, *m_clock);
        SKYKEEP_VERIFY_ERROR(m_log->open(), ErrorKind::Storage);

        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"kept in memory"_s)); // said once
        m_log->add(entry());
        m_clock->advance(10min);
        m_log->add(entry());
        m_clock->advance(10min);

        QCOMPARE(int(entries().size()), 2);
        QCOMPARE(m_log->programsServedSince(m_clock->now() - 1h), 1);
        m_log.reset();
        QCOMPARE(rows(), 0);
    }

    void aFileThatIsTakenAwayIsBegunAnew()
    {
        m_log->add(entry());
        m_clock->advance(1s);
        for (const auto *companion : {"", "-wal", "-shm"})
            QFile::remove(m_file + QLatin1String(companion));

        m_log->add(entry());
        m_clock->advance(1s);

        QCOMPARE(rows(), 1);
        QCOMPARE(entries().front().count, 2);
    }

    void theOldestGoAfterAYear()
    {
        m_log->add(entry(u"old"_s));
        m_clock->advance(1ms);
        m_log->add(entry(u"older than none"_s));
        m_log->flush();
        m_clock->advance(LendLog::Longest);
        m_log->add(entry(u"new"_s));

        startAgain();

        QCOMPARE(int(entries().size()), 2);
        QCOMPARE(entries().front().program, u"older than none"_s);
    }

    void aClockThatIsAheadTakesNothingAway()
    {
        m_log->add(entry());
        m_clock->advance(1s);
        m_clock->setNow(m_clock->now() + 3 * LendLog::Longest);

        startAgain();

        QCOMPARE(int(entries().size()), 1);
    }

    void thereAreNoMoreThanMost()
    {
        // From outside, for this is about how many there are and not about how they came to be.
        m_log->add(entry());
        m_log->flush();
        ask(u"WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
            "INSERT OR IGNORE INTO lent SELECT i, at + i, program, kind, name, digest, did, want, "
            "method, service, outcome, count FROM n, lent WHERE id = 1"_s.arg(LendLog::MostEntries
                                                                              + 500));
        QCOMPARE(rows(), LendLog::MostEntries + 500);

        startAgain();

        QCOMPARE(rows(), LendLog::MostEntries);
        QCOMPARE(int(entries().size()), 100);
        for (int i = 0; i < 1200; ++i) {
            m_log->add(entry(QString::number(i)));
            m_clock->advance(1s);
        }
        m_log->flush();
        QVERIFY(rows() < LendLog::MostEntries + 1000);
    }

    void refusalsGoBeforeWhatWasLent()
    {
        m_log->add(entry(u"lent to"_s));
        auto refused = entry(u"refused"_s);
        refused.outcome = LentEntry::Outcome::Denied;
        m_log->add(refused);
        m_log->flush();
        ask(u"WITH RECURSIVE n(i) AS (SELECT 3 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
            "INSERT INTO lent SELECT i, at + i, program, kind, name, digest, did, want, method, "
            "service, outcome, count FROM n, lent WHERE id = 2"_s.arg(LendLog::MostEntries + 500));

        startAgain();

        QCOMPARE(rows(), LendLog::MostEntries);
        QCOMPARE(ask(u"SELECT program FROM lent ORDER BY id LIMIT 1"_s).toString(), u"lent to"_s);
        QCOMPARE(ask(u"SELECT min(id) FROM lent WHERE id > 1"_s).toInt(), 502);
    }

#ifdef Q_OS_UNIX
    void aFullDiskStopsNothingAndIsSaidOnce()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        const rlimit narrow{0, before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &narrow);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"kept in memory"_s));

        for (int i = 0; i < 3 * LendLog::MostUnwritten; ++i) {
            m_log->add(entry(QString::number(i)));
            m_clock->advance(100ms);
        }

        const auto kept = entries({.limit = 10'000});
        QVERIFY(int(kept.size()) <= LendLog::MostUnwritten);
        QVERIFY(int(kept.size()) >= LendLog::MostUnwritten / 2);
        QCOMPARE(kept.back().program, QString::number(3 * LendLog::MostUnwritten - 1));
        setrlimit(RLIMIT_FSIZE, &before);

        m_clock->advance(1min);

        QCOMPARE(rows(), int(kept.size()));
        QVERIFY(!m_clock->nextAlarm());
    }
#endif
};

QTEST_GUILESS_MAIN(TestLendLogFile)
#include "tst_lendlogfile.moc"
