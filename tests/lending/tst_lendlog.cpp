// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "lendlogtest.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Skykeep;
using namespace std::chrono_literals;

class TestLendLog : public LendLogTest
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        begin();
    }

    void cleanup() { m_log.reset(); }

    void everyEntryComesBack()
    {
        auto script = entry(u"post.py"_s);
        script.key = sampleScript('a');
        script.kind = Want::Kind::ServiceToken;
        script.service = u"did:web:video.example.com"_s;
        auto unknown = entry(u"an unknown program"_s);
        unknown.key.reset();
        unknown.kind = Want::Kind::AccessToken;
        unknown.method.clear();
        unknown.outcome = LentEntry::Outcome::Denied;
        auto unlock = entry(u"skykeep"_s);
        unlock.kind = Want::Kind::Unlock;
        unlock.outcome = LentEntry::Outcome::Unanswered;
        std::vector<LentEntry> all{entry(), script, unknown, unlock};
        for (auto &one : all) {
            m_clock->advance(1ms);
            one.at = m_clock->now();
            m_log->add(one);
        }
        QVERIFY(entries() == all);

        startAgain();

        QVERIFY(entries() == all);
        QVERIFY(entries({.limit = 2}) == std::vector(all.begin() + 2, all.end()));
        QVERIFY(entries({.limit = -1}).empty());
        QVERIFY(entries({.account = sampleAccountDid(u"did:web:bob.example.com")}).empty());
        QVERIFY(entries({.program = sampleScript('b')}) == std::vector{all[1]});
        QVERIFY(entries({.account = sampleAccountDid(), .program = sampleProgram(u"/opt/bot"_s)})
                == std::vector{all.front()});
    }

    void theSameWithinAMinuteIsOneEntry()
    {
        std::vector<LentEntry> told;
        connect(m_log.get(), &LendLog::grew, this,
                [&told](const LentEntry &one) { told.push_back(one); });
        for (int i = 0; i < 59; ++i) {
            m_log->add(entry());
            m_clock->advance(1s);
        }
        QCOMPARE(int(entries().size()), 1);
        QCOMPARE(entries().front().count, 59);
        QVERIFY(entries().front().at == m_clock->now() - 1s);
        QCOMPARE(int(told.size()), 59);
        QCOMPARE(told.back().count, 59);

        m_clock->advance(1s);
        m_log->add(entry());
        disconnect(m_log.get(), nullptr, this, nullptr);

        QCOMPARE(int(entries().size()), 2);
        QCOMPARE(entries().back().count, 1);
        m_log->flush();
        QCOMPARE(rows(), 2);
        startAgain();
        QCOMPARE(entries().front().count, 59);
    }

    void whatDiffersIsAnEntryOfItsOwn()
    {
        std::vector<LentEntry> all(7, entry());
        all[1].program = u"other"_s;
        all[2].key = sampleProgram();
        all[3].account = sampleAccountDid(u"did:web:bob.example.com");
        all[4].method = u"com.atproto.repo.deleteRecord"_s;
        all[5].outcome = LentEntry::Outcome::Failed;
        all[6].service = u"did:web:x.example.com"_s;
        for (int i = 0; i < 2; ++i) {
            for (const auto &one : all)
                m_log->add(one);
        }

        QCOMPARE(entries().size(), all.size());
        for (const auto &one : entries())
            QCOMPARE(one.count, 2);
    }

    void manyRefusalsOfOneProgramAreOneEntry()
    {
        auto refused = entry();
        refused.outcome = LentEntry::Outcome::Denied;
        const auto refuse = [&](int times) {
            for (int i = 0; i < times; ++i) {
                refused.service = u"did:web:x%1.example.com"_s.arg(i);
                m_log->add(refused);
            }
        };
        const auto size = [this] { return int(entries({.limit = 1000}).size()); };

        refuse(500);
        m_log->add(refused);
        QCOMPARE(size(), LendLog::MostRefusals + 1);
        QCOMPARE(entries().back().count, 500 + 1 - LendLog::MostRefusals);
        QCOMPARE(entries().back().service, QString());
        QCOMPARE(entries().back().method, QString());
        refuse(1);
        QCOMPARE(entries().front().count, 2); // what is told apart already stays so

        auto lent = entry();
        m_log->add(lent);
        auto other = entry(u"other"_s);
        other.outcome = LentEntry::Outcome::Denied;
        m_log->add(other);
        QCOMPARE(size(), LendLog::MostRefusals + 3);
        m_clock->advance(1min);
        refuse(1);
        QCOMPARE(size(), LendLog::MostRefusals + 4);
    }

    void itIsWrittenASecondLater()
    {
        m_log->add(entry());
        QCOMPARE(rows(), 0);

        m_clock->advance(1s);

        QCOMPARE(rows(), 1);
        QVERIFY(!m_clock->nextAlarm());
    }

    void whatIsNotWrittenYetIsAtTheEnd()
    {
        m_log->add(entry());

        m_log.reset();

        QCOMPARE(rows(), 1);
    }

    void programsAreCountedOnce()
    {
        const auto yesterday = m_clock->now();
        m_log->add(entry(u"old"_s));
        m_clock->advance(24h);
        const auto today = m_clock->now();
        for (int i = 0; i < 3; ++i) {
            m_log->add(entry());
            m_clock->advance(2min);
        }
        auto changed = entry(u"post.py"_s);
        for (const char digit : {'a', 'b'}) {
            changed.key = sampleScript(digit);
            m_log->add(changed);
        }
        auto denied = entry(u"denied"_s);
        denied.outcome = LentEntry::Outcome::Denied;
        m_log->add(denied);
        auto unknown = entry(u"bash"_s);
        unknown.key.reset();
        m_log->add(unknown);

        QCOMPARE(m_log->programsServedSince(today), 3);
        QCOMPARE(m_log->programsServedSince(yesterday), 4);
        m_log->flush();
        QCOMPARE(m_log->programsServedSince(today), 3);
        QCOMPARE(m_log->programsServedSince(m_clock->now() + 1ms), 0);
    }

    void whenAProgramLastGotAnythingIsKnown()
    {
        const ProgramKey bot = sampleProgram(u"/opt/bot"_s);
        QVERIFY(!m_log->lastLentTo(bot));
        m_log->add(entry());
        const auto first = m_clock->now();
        QCOMPARE(m_log->lastLentTo(bot), std::optional(first));
        m_clock->advance(1h);
        auto denied = entry();
        denied.outcome = LentEntry::Outcome::Denied;
        m_log->add(denied);
        QCOMPARE(m_log->lastLentTo(bot), std::optional(first));

        m_log->add(entry());
        startAgain();

        QCOMPARE(m_log->lastLentTo(bot), std::optional(m_clock->now()));
        QVERIFY(!m_log->lastLentTo(sampleProgram(u"/opt/other"_s)));
    }

    void anAccountCanBeForgotten()
    {
        auto other = entry();
        other.account = sampleAccountDid(u"did:web:bob.example.com");
        m_log->add(entry());
        m_log->add(other);
        m_log->flush();
        m_log->add(entry(u"later"_s));

        m_log->forget(sampleAccountDid());

        QVERIFY(entries() == std::vector{other});
        startAgain();
        QVERIFY(entries() == std::vector{other});
    }

    void aFloodIsBoundedAndAllOfItIsThere()
    {
        for (int i = 0; i < 5 * LendLog::MostUnwritten; ++i)
            m_log->add(entry(QString::number(i)));

        m_log->flush();

        QCOMPARE(rows(), 5 * LendLog::MostUnwritten);
        QCOMPARE(int(entries({.limit = 10'000}).size()), 5 * LendLog::MostUnwritten);
    }

    void endlessNamesAreCut()
    {
        auto endless = entry(QString(100'000, u'x'));
        endless.method = endless.program;
        endless.service = endless.program;
        m_log->add(endless);

        QCOMPARE(entries().front().program.size(), LendLog::LongestName);
        QCOMPARE(entries().front().method.size(), LendLog::LongestName);
        QCOMPARE(entries().front().service.size(), LendLog::LongestName);
    }
};

QTEST_GUILESS_MAIN(TestLendLog)
#include "tst_lendlog.moc"
