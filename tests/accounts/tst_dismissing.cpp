// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "accounts/warninglist.h"
#include "keptaccounts.h"
#include "support/check.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

class TestDismissing : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<KeptAccounts> m_world;

    Did alice() const { return ScriptedPds::didOf(u"alice"_s); }
    AccountKeeper &keeper() { return m_world->keeper(); }
    Timestamp now() const { return m_world->clock.now(); }
    Attention attention() { return attentionOf(keeper().warningsOf(m_world->row(alice()))); }
    std::optional<Warning> warning(WarningCode code)
    {
        const auto warnings = keeper().warningsOf(m_world->row(alice()));
        const auto *found = findWarning(warnings, code);
        return found ? std::optional(*found) : std::nullopt;
    }
    std::optional<Warning> keeperWarning(WarningCode code)
    {
        const auto warnings = keeper().keeperWarnings();
        const auto *found = findWarning(warnings, code);
        return found ? std::optional(*found) : std::nullopt;
    }
    void haveAWrongClock(Milliseconds ahead)
    {
        m_world->signIn(u"bob"_s, m_world->other);
        m_world->pds.tellsTime = m_world->other.tellsTime = true;
        m_world->pds.ahead = m_world->other.ahead = ahead;
        m_world->pass(3h);
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_world = std::make_unique<KeptAccounts>();
        m_world->start();
        m_world->signIn(u"alice"_s);
        m_world->settle();
    }
    void cleanup() { m_world.reset(); }

    void aSnoozedWarningIsQuietUntilItsTime()
    {
        QVERIFY(attention() == Attention::Notice);
        const auto until = now() + 24h;

        SKYKEEP_VERIFY_VALUE(keeper().snooze(alice(), WarningCode::MainPassword, 24h));

        QVERIFY(attention() == Attention::None);
        QVERIFY(warning(WarningCode::MainPassword)->isAcknowledged);
        QVERIFY(warning(WarningCode::MainPassword)->snoozedUntil == until);
        m_world->pass(23h);
        QVERIFY(attention() == Attention::None);
        m_world->pass(1h);
        QVERIFY(attention() == Attention::Notice);
        QVERIFY(!warning(WarningCode::MainPassword)->snoozedUntil);
    }

    void whoFollowsTheChangesHearsThatAWarningIsBack()
    {
        SKYKEEP_VERIFY_VALUE(keeper().setKeeping(alice(), Keeping::LeftToEnd)); // nothing is due
        SKYKEEP_VERIFY_VALUE(keeper().snooze(alice(), WarningCode::Paused, 50min));
        QSignalSpy changed(&keeper().registry(), &AccountRegistry::changed);

        m_world->pass(49min);
        QCOMPARE(changed.size(), 0);
        m_world->pass(UpkeepScheduler::LongestNap + 1min);

        QVERIFY(changed.size() > 0);
        QVERIFY(m_world->row(alice()).entry.dismissed.isEmpty());
    }

    void aSnoozeOutlivesTheKeeper()
    {
        SKYKEEP_VERIFY_VALUE(keeper().snooze(alice(), WarningCode::MainPassword, 24h));

        m_world->restart();

        QVERIFY(attention() == Attention::None);
        m_world->pass(25h);
        QVERIFY(attention() == Attention::Notice);
    }

    void aSnoozeEndsWhenTheFactsChange()
    {
        SKYKEEP_VERIFY_VALUE(keeper().snooze(alice(), WarningCode::MainPassword, 24h));
        m_world->pass(1h);

        SKYKEEP_VERIFY_VALUE(m_world->trySignIn(u"alice.example.com"_s, u"alice-password"_s));
        m_world->settle();

        QVERIFY(!warning(WarningCode::MainPassword)->isAcknowledged);
    }

    void theLastWordOnAWarningCounts()
    {
        const auto code = WarningCode::MainPassword;
        SKYKEEP_VERIFY_VALUE(keeper().snooze(alice(), code, 24h));
        SKYKEEP_VERIFY_VALUE(keeper().acknowledge(alice(), code));
        QVERIFY(!warning(code)->snoozedUntil);
        m_world->pass(25h);
        QVERIFY(attention() == Attention::None);

        SKYKEEP_VERIFY_VALUE(keeper().snooze(alice(), code, 24h));
        m_world->pass(25h);
        QVERIFY(attention() == Attention::Notice);
    }

    void whatCannotBeSnoozedIsRefused()
    {
        const auto refused = ErrorKind::InvalidInput;
        const auto code = WarningCode::MainPassword;
        SKYKEEP_VERIFY_ERROR(keeper().snooze(alice(), code, 0ms), refused);
        SKYKEEP_VERIFY_ERROR(keeper().snooze(alice(), code, 400 * 24h), refused);
        SKYKEEP_VERIFY_ERROR(keeper().snooze(alice(), WarningCode::Paused, 1h), refused);
        SKYKEEP_VERIFY_ERROR(keeper().snooze(WarningCode::ClockSkew, 1h), refused);
        m_world->pds.at(u"alice"_s).hosting = {false, u"takendown"_s};
        m_world->pass(2h);
        QVERIFY(warning(WarningCode::TakenDown));
        SKYKEEP_VERIFY_ERROR(keeper().snooze(alice(), WarningCode::TakenDown, 1h), refused);
        QVERIFY(attention() == Attention::Critical);
    }

    void aCriticalWarningIsHeardWhateverTheFileSays()
    {
        WarningList list({});
        list.add({.code = WarningCode::StorePending, .level = Attention::Critical});
        Dismissals dismissed;
        dismissed.snooze(u"store-pending"_s, {u"critical "_s, now() + 1h});

        const auto warnings = list.take(dismissed, now());

        QVERIFY(attentionOf(warnings) == Attention::Critical);
    }

    void aNoticeAboutTheKeeperCanBeDismissed()
    {
        haveAWrongClock(10min);
        QVERIFY(keeperWarning(WarningCode::ClockSkew)->level == Attention::Notice);
        QSignalSpy told(&m_world->book(), &AccountBook::dismissedChanged);

        SKYKEEP_VERIFY_VALUE(keeper().acknowledge(WarningCode::ClockSkew));

        QVERIFY(keeperWarning(WarningCode::ClockSkew)->isAcknowledged);
        QCOMPARE(told.size(), 1);
        m_world->restart();
        m_world->pass(3h);
        QVERIFY(keeperWarning(WarningCode::ClockSkew)->isAcknowledged);
    }

    void aWarningAboutTheKeeperCanOnlyBeSnoozed()
    {
        haveAWrongClock(2h);
        QVERIFY(keeperWarning(WarningCode::ClockSkew)->level == Attention::Warning);
        SKYKEEP_VERIFY_ERROR(keeper().acknowledge(WarningCode::ClockSkew), ErrorKind::InvalidInput);
        SKYKEEP_VERIFY_VALUE(keeper().snooze(WarningCode::ClockSkew, 24h));
        QVERIFY(keeperWarning(WarningCode::ClockSkew)->isAcknowledged);
        QSignalSpy told(&m_world->book(), &AccountBook::dismissedChanged);

        m_world->pass(25h);

        QVERIFY(!keeperWarning(WarningCode::ClockSkew)->isAcknowledged);
        QCOMPARE(told.size(), 1);
    }

    void whatCannotBeSavedIsNotDismissed()
    {
        haveAWrongClock(10min);
        const auto file = m_world->fileIn(u"accounts.json"_s);
        QFile::remove(file);
        QVERIFY(QDir().mkpath(file));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"accounts.json"_s));

        SKYKEEP_VERIFY_ERROR(keeper().acknowledge(WarningCode::ClockSkew), ErrorKind::Storage);

        QVERIFY(!keeperWarning(WarningCode::ClockSkew)->isAcknowledged);
    }

    void whoSignsOutBeginsAnew()
    {
        SKYKEEP_VERIFY_VALUE(keeper().snooze(alice(), WarningCode::MainPassword, 24h));

        SKYKEEP_VERIFY_VALUE(finish(keeper().signOut(alice())));

        QVERIFY(m_world->row(alice()).entry.dismissed.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDismissing)
#include "tst_dismissing.moc"
