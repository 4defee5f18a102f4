// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "lending/fakescreenwatch.h"
#include "lending/lendinglock.h"
#include "support/manualclock.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Skykeep;

using namespace std::chrono_literals;

using Cause = LendingLock::Cause;

class TestLendingLock : public QObject
{
    Q_OBJECT

private:
    ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeScreenWatch> m_screen;
    std::unique_ptr<LendingLock> m_lock;

    QString file() const { return m_folder->filePath(u"locked"_s); }

    // The computer is left alone for as long, too.
    void leaveAlone(Milliseconds time)
    {
        for (; time > 0ms; time -= 1s) {
            *m_screen->idle += 1s;
            m_clock.advance(1s);
        }
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_screen = std::make_unique<FakeScreenWatch>();
        m_lock = std::make_unique<LendingLock>(*m_screen, m_clock, file());
        m_lock->setRules({.locksWithScreen = true, .locksAfterIdle = 0ms});
    }
    void cleanup()
    {
        m_lock.reset();
        m_screen.reset();
        m_folder.reset();
    }

    void whoEndsTheKeeperDoesNotUnlock()
    {
        m_lock->lock();

        m_lock = std::make_unique<LendingLock>(*m_screen, m_clock, file());
        QVERIFY(m_lock->isLocked());
        m_lock->unlock();

        m_lock = std::make_unique<LendingLock>(*m_screen, m_clock, file());
        QVERIFY(!m_lock->isLocked());
    }

    void whatCannotBeWrittenIsLockedAllTheSame()
    {
        m_folder->remove();

        m_lock->lock();

        QVERIFY(m_lock->isLocked());
    }

    void theOwnerLocksAndUnlocks()
    {
        QSignalSpy changed(m_lock.get(), &LendingLock::changed);
        QVERIFY(!m_lock->isLocked());

        m_lock->lock();
        m_lock->lock(Cause::Idle);
        QCOMPARE(m_lock->cause(), std::optional(Cause::Owner));
        QCOMPARE(changed.size(), 1);
        m_lock->unlock();
        m_lock->unlock();

        QVERIFY(!m_lock->isLocked());
        QCOMPARE(changed.size(), 2);
    }

    void itLocksWithTheScreenAndStaysLockedWithoutIt()
    {
        m_screen->setLocked(true);
        QCOMPARE(m_lock->cause(), std::optional(Cause::ScreenLocked));

        m_screen->setLocked(false);

        QVERIFY(m_lock->isLocked());
    }

    void theScreenIsNothingToItWhereTheRuleSaysSo()
    {
        m_lock->setRules({.locksWithScreen = false, .locksAfterIdle = 0ms});
        m_screen->setLocked(true);
        QVERIFY(!m_lock->isLocked());

        m_lock->setRules({.locksWithScreen = true, .locksAfterIdle = 0ms});

        QCOMPARE(m_lock->cause(), std::optional(Cause::ScreenLocked));
    }

    void aScreenThatIsLockedAtFirstLocks()
    {
        m_screen->isScreenLocked = true;
        LendingLock lock(*m_screen, m_clock, m_folder->filePath(u"another"_s));
        QVERIFY(!lock.isLocked());

        lock.setRules({.locksWithScreen = true, .locksAfterIdle = 0ms});

        QVERIFY(lock.isLocked());
    }

    void anotherRuleDoesNotLockAgainWhatItsOwnerUnlocked()
    {
        m_screen->setLocked(true);
        m_lock->unlock();

        m_lock->setRules({.locksWithScreen = true, .locksAfterIdle = 5min});

        QVERIFY(!m_lock->isLocked());
    }

    void itLocksWhenTheComputerWasLeftAlone()
    {
        m_screen->idle = 0ms;
        m_lock->setRules({.locksWithScreen = true, .locksAfterIdle = 10min});
        leaveAlone(9min);
        m_screen->idle = 0ms; // touched
        leaveAlone(9min + 55s);
        QVERIFY(!m_lock->isLocked());

        leaveAlone(10s);

        QCOMPARE(m_lock->cause(), std::optional(Cause::Idle));
        QVERIFY(m_screen->asked <= 3); // it need not look before that can be
    }

    void whatIsLockedLooksNoMore()
    {
        m_screen->idle = 0ms;
        m_lock->setRules({.locksWithScreen = true, .locksAfterIdle = 5min});
        leaveAlone(5min);
        QVERIFY(m_lock->isLocked());
        QCOMPARE(m_clock.nextAlarm(), std::nullopt);

        m_lock->unlock();
        m_screen->idle = 0ms;
        QVERIFY(m_clock.nextAlarm());
        leaveAlone(5min);
        QVERIFY(m_lock->isLocked());
    }

    void withoutTheRuleItNeverLooks()
    {
        QCOMPARE(m_clock.nextAlarm(), std::nullopt);
        m_lock->setRules({.locksWithScreen = true, .locksAfterIdle = 5min});
        QVERIFY(m_clock.nextAlarm());

        m_lock->setRules({.locksWithScreen = true, .locksAfterIdle = 0ms});

        QCOMPARE(m_clock.nextAlarm(), std::nullopt);
    }

    void whereTheSystemDoesNotTellItNeverLocksAndLooksRarely()
    {
        m_lock->setRules({.locksWithScreen = true, .locksAfterIdle = 10min});

        m_clock.advance(24h);

        QVERIFY(!m_lock->isLocked());
        QVERIFY(m_screen->asked <= 24 * 6);
    }
};

QTEST_GUILESS_MAIN(TestLendingLock)
#include "tst_lendinglock.moc"
