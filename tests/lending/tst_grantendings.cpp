// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "lending/grantjson.h"
#include "lending/keptgrants.h"
#include "support/check.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace Skykeep;
using namespace std::chrono_literals;

namespace {

constexpr auto createRecord = u"com.atproto.repo.createRecord";
constexpr auto getProfile = u"app.bsky.actor.getProfile";

} // namespace

class TestGrantEndings : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<KeptGrants> m_kept;

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_kept = std::make_unique<KeptGrants>();
        SKYKEEP_VERIFY_VALUE(m_kept->startAgain());
    }

    void cleanup() { m_kept.reset(); }

    void whatEndsSoonerIsOnNoDisk()
    {
        auto terminal = sampleLasting(Grant::Lasting::Terminal);
        terminal.program.reset();
        terminal.terminal = TerminalKey{1, 2};
        for (const auto &grant : {terminal, sampleLasting(Grant::Lasting::Hour, u"write"),
                                  sampleLasting(Grant::Lasting::UntilLocked, u"private")})
            SKYKEEP_VERIFY_VALUE(m_kept->book().add(grant));
        QCOMPARE(int(m_kept->book().all().size()), 3);
        QVERIFY(!QFile::exists(m_kept->file()));

        SKYKEEP_VERIFY_VALUE(m_kept->startAgain());

        QVERIFY(m_kept->book().all().empty());
    }

    void whatIsForATerminalEndsWithIt()
    {
        std::set<qint64> closed;
        m_kept->book().endWithTerminals(
            [&closed](const TerminalKey &terminal) { return closed.contains(terminal.session); });
        for (const qint64 session : {1, 2, 3}) {
            auto grant = sampleLasting(Grant::Lasting::Terminal);
            grant.terminal = TerminalKey{session, 2};
            SKYKEEP_VERIFY_VALUE(m_kept->book().add(grant));
        }

        closed.insert(1);
        m_kept->clock().advance(1min);
        QCOMPARE(int(m_kept->book().all().size()), 2);

        closed.insert(2);
        m_kept->added(sampleLasting(Grant::Lasting::Hour)); // takes no room from this one
        QCOMPARE(int(m_kept->book().all().size()), 2);
        closed.insert(3);
        m_kept->clock().advance(1min);
        QCOMPARE(int(m_kept->book().all().size()), 1);
    }

    void anHourEndsAfterAnHour()
    {
        m_kept->added(sampleLasting(Grant::Lasting::Hour));
        const QSignalSpy changes(&m_kept->book(), &GrantBook::changed);

        m_kept->clock().advance(1h - 1ms);
        QVERIFY(m_kept->isAllowed());
        QCOMPARE(changes.size(), 0);

        m_kept->clock().advance(1ms);
        QVERIFY(!m_kept->isAllowed());
        QVERIFY(m_kept->book().all().empty());
        QCOMPARE(changes.size(), 1);
    }

    void aClockSetBackMakesNoHourLonger()
    {
        m_kept->added(sampleLasting(Grant::Lasting::Hour));
        m_kept->clock().advance(50min);
        m_kept->clock().setNow(m_kept->clock().now() - 24h);

        QVERIFY(m_kept->isAllowed());
        m_kept->clock().advance(10min);
        QVERIFY(!m_kept->isAllowed());
    }

    void anHourGoesOnWhileTheComputerSleeps_data()
    {
        QTest::addColumn<bool>("countsSleep");
        QTest::newRow("counted by the system") << true;
        QTest::newRow("told by the clock alone") << false;
    }

    void anHourGoesOnWhileTheComputerSleeps()
    {
        QFETCH(const bool, countsSleep);
        m_kept->clock().countsSleep = countsSleep;
        m_kept->added(sampleLasting(Grant::Lasting::Hour));

        m_kept->clock().sleep(1h);

        QVERIFY(!m_kept->isAllowed());
    }

    void lockingEndsWhatWasForUntilThen()
    {
        m_kept->added(sampleLasting(Grant::Lasting::UntilLocked, u"write"));
        m_kept->added(sampleLasting(Grant::Lasting::Hour));

        m_kept->book().endUntilLocked();

        QVERIFY(!m_kept->isAllowed(createRecord));
        QVERIFY(m_kept->isAllowed(getProfile));
    }

    void anUnusedOneEndsAfterNinetyDays()
    {
        m_kept->added(sampleGrant());
        m_kept->clock().advance(unusedGrantEnds - 1ms);
        QVERIFY(m_kept->isAllowed());

        m_kept->clock().advance(1ms);

        QVERIFY(!m_kept->isAllowed());
        QVERIFY(m_kept->book().all().empty());
        QVERIFY(!m_kept->onDisk().contains("did:"));
    }

    void itIsCountedOverStarts()
    {
        const auto id = m_kept->added(sampleGrant());
        m_kept->clock().advance(60 * 24h);
        m_kept->book().noteUse(id);
        m_kept->clock().advance(1min); // written by then
        SKYKEEP_VERIFY_VALUE(m_kept->startAgain());

        m_kept->clock().advance(unusedGrantEnds - 1min - 1s);
        QVERIFY(m_kept->isAllowed());
        SKYKEEP_VERIFY_VALUE(m_kept->startAgain());
        QVERIFY(m_kept->isAllowed());
        m_kept->clock().advance(1s);
        SKYKEEP_VERIFY_VALUE(m_kept->startAgain());
        QVERIFY(m_kept->book().all().empty());
    }

    void aClockThatJumpsEndsNoneForGood()
    {
        m_kept->added(sampleGrant());

        m_kept->clock().setNow(m_kept->clock().now() + 1000 * 24h);
        QVERIFY(m_kept->isAllowed());
        m_kept->clock().setNow(m_kept->clock().now() - 3000 * 24h);
        QVERIFY(m_kept->isAllowed());
        m_kept->clock().advance(unusedGrantEnds);
        QVERIFY(!m_kept->isAllowed());
    }

    void usesAreWrittenOnceAnHourAtMost()
    {
        const auto id = m_kept->added(sampleGrant());
        m_kept->clock().advance(2h);
        const auto first = m_kept->onDisk();

        for (int i = 0; i < 3000; ++i) {
            m_kept->book().noteUse(id);
            m_kept->clock().advance(1s);
        }

        const auto second = m_kept->onDisk();
        QVERIFY(second != first);
        const auto reading = readGrants(second);
        QCOMPARE(int(reading.grants.size()), 1);
        // That of the first ten seconds, and no later one.
        const auto written = reading.grants.front().lastUsedAt.value();
        QVERIFY(m_kept->clock().now() - written > 45min);
        QVERIFY(m_kept->book().find(id)->lastUsedAt.value() > written);
        m_kept->clock().advance(15min);
        m_kept->book().noteUse(id);
        m_kept->clock().advance(1min);
        QVERIFY(m_kept->onDisk() != second);
    }
};

QTEST_GUILESS_MAIN(TestGrantEndings)
#include "tst_grantendings.moc"
