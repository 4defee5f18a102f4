// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "lending/grantbook.h"
#include "lending/grantjson.h"
#include "lending/lendingsample.h"
#include "support/check.h"
#include "support/manualclock.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Skykeep;
using namespace std::chrono_literals;

namespace {

constexpr auto createRecord = u"com.atproto.repo.createRecord";
constexpr auto getProfile = u"app.bsky.actor.getProfile";

Grant lasting(Grant::Lasting time, QStringView words = u"read")
{
    auto grant = sampleGrant(sampleProgram(), words);
    grant.lasting = time;
    return grant;
}

} // namespace

class TestGrantBook : public QObject
{
    Q_OBJECT

private:
    //! One run of the keeper.
    struct Run {
        Run(const QString &file, Clock &clock)
            : store(file, {})
            , book(store, clock)
        {
        }

        GrantStore store;
        GrantBook book;
    };

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<Run> m_run;
    QString m_file;

    GrantBook &book() { return m_run->book; }

    void startAgain()
    {
        m_run.reset();
        m_run = std::make_unique<Run>(m_file, *m_clock);
        SKYKEEP_VERIFY_VALUE(m_run->book.open());
    }

    QString added(const Grant &grant)
    {
        const auto id = book().add(grant);
        return id ? *id : u"(refused: %1)"_s.arg(describe(id.error()));
    }

    bool isAllowed(QStringView method = getProfile, const Program &asker = sampleAsker())
    {
        const auto grant = book().decide(asker, sampleAccountDid(), sampleCall(method));
        return grant && grant->verdict == Grant::Verdict::Allow;
    }

    QByteArray onDisk() const
    {
        QFile file(m_file);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_run.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"grants.json"_s);
        m_clock = std::make_unique<ManualClock>();
        startAgain();
    }

    void cleanup() { m_run.reset(); }

    void whatIsForGoodIsThereAfterAStart()
    {
        const auto id = added(sampleGrant());
        QVERIFY(isAllowed());
        const auto before = book().all();

        startAgain();

        QVERIFY(book().all() == before);
        QVERIFY(book().find(id));
        QVERIFY(isAllowed());
        QVERIFY(!isAllowed(createRecord));
    }

    void whatEndsSoonerIsOnNoDisk()
    {
        auto terminal = lasting(Grant::Lasting::Terminal);
        terminal.program.reset();
        terminal.terminal = TerminalKey{1, 2};
        for (const auto &grant : {terminal, lasting(Grant::Lasting::Hour, u"write"),
                                  lasting(Grant::Lasting::UntilLocked, u"private")})
            SKYKEEP_VERIFY_VALUE(book().add(grant));
        QCOMPARE(int(book().all().size()), 3);
        QVERIFY(!QFile::exists(m_file));

        startAgain();

        QVERIFY(book().all().empty());
    }

    void anHourEndsAfterAnHour()
    {
        added(lasting(Grant::Lasting::Hour));
        const QSignalSpy changes(&book(), &GrantBook::changed);

        m_clock->advance(1h - 1ms);
        QVERIFY(isAllowed());
        QCOMPARE(changes.size(), 0);

        m_clock->advance(1ms);
        QVERIFY(!isAllowed());
        QVERIFY(book().all().empty());
        QCOMPARE(changes.size(), 1);
    }

    void aClockSetBackMakesNoHourLonger()
    {
        added(lasting(Grant::Lasting::Hour));
        m_clock->advance(50min);
        m_clock->setNow(m_clock->now() - 24h);

        QVERIFY(isAllowed());
        m_clock->advance(10min);
        QVERIFY(!isAllowed());
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
        m_clock->countsSleep = countsSleep;
        added(lasting(Grant::Lasting::Hour));

        m_clock->sleep(1h);

        QVERIFY(!isAllowed());
    }

    void lockingEndsWhatWasForUntilThen()
    {
        added(lasting(Grant::Lasting::UntilLocked, u"write"));
        added(lasting(Grant::Lasting::Hour));

        book().endUntilLocked();

        QVERIFY(!isAllowed(createRecord));
        QVERIFY(isAllowed(getProfile));
    }

    void anUnusedOneEndsAfterNinetyDays()
    {
        added(sampleGrant());
        m_clock->advance(unusedGrantEnds - 1ms);
        QVERIFY(isAllowed());

        m_clock->advance(1ms);

        QVERIFY(!isAllowed());
        QVERIFY(book().all().empty());
        QVERIFY(!onDisk().contains("did:"));
    }

    void itIsCountedOverStarts()
    {
        const auto id = added(sampleGrant());
        m_clock->advance(60 * 24h);
        book().noteUse(id);
        m_clock->advance(1min); // written by then
        startAgain();

        m_clock->advance(unusedGrantEnds - 1min - 1s);
        QVERIFY(isAllowed());
        startAgain();
        QVERIFY(isAllowed());
        m_clock->advance(1s);
        startAgain();
        QVERIFY(book().all().empty());
    }

    void aClockThatJumpsEndsNoneForGood()
    {
        added(sampleGrant());

        m_clock->setNow(m_clock->now() + 1000 * 24h);
        QVERIFY(isAllowed());
        m_clock->setNow(m_clock->now() - 3000 * 24h);
        QVERIFY(isAllowed());
        m_clock->advance(unusedGrantEnds);
        QVERIFY(!isAllowed());
    }

    void usesAreWrittenOnceAnHourAtMost()
    {
        const auto id = added(sampleGrant());
        m_clock->advance(2h);
        const auto first = onDisk();

        for (int i = 0; i < 3000; ++i) {
            book().noteUse(id);
            m_clock->advance(1s);
        }

        const auto second = onDisk();
        QVERIFY(second != first);
        const auto reading = readGrants(second);
        QCOMPARE(int(reading.grants.size()), 1);
        // That of the first ten seconds, and no later one.
        const auto written = reading.grants.front().lastUsedAt.value();
        QVERIFY(m_clock->now() - written > 45min);
        QVERIFY(book().find(id)->lastUsedAt.value() > written);
        m_clock->advance(15min);
        book().noteUse(id);
        m_clock->advance(1min);
        QVERIFY(onDisk() != second);
    }

    void aDenialGoesBeforeAPermission()
    {
        added(sampleGrant(sampleProgram(), u"read,write"));
        auto denial = sampleGrant(sampleProgram(), u"write");
        denial.verdict = Grant::Verdict::Deny;
        added(denial);

        const auto decided = book().decide(sampleAsker(), sampleAccountDid(),
                                           sampleCall(createRecord));

        QVERIFY(decided);
        QVERIFY(decided->verdict == Grant::Verdict::Deny);
        QVERIFY(isAllowed(getProfile));
    }

    void whileLockedGoesBeforeOthers()
    {
        auto whileLocked = lasting(Grant::Lasting::Hour);
        added(sampleGrant(sampleProgram(), u"read,write"));
        whileLocked.isWhileLocked = true;
        const auto id = added(whileLocked);

        QCOMPARE(book().decide(sampleAsker(), sampleAccountDid(), sampleCall(getProfile))->id, id);
    }

    void anotherAccountIsNotDecidedAbout()
    {
        added(sampleGrant());

        QVERIFY(!book().decide(sampleAsker(), sampleAccountDid(u"did:web:bob.example.com"),
                               sampleCall(getProfile)));
    }

    void theSameAgainReplaces()
    {
        const auto first = added(sampleGrant());
        const auto second = added(sampleGrant(sampleProgram(), u"read,write"));

        QCOMPARE(int(book().all().size()), 1);
        QVERIFY(!book().find(first));
        QVERIFY(book().find(second));
        startAgain();
        QCOMPARE(int(book().all().size()), 1);
    }

    void aChangedScriptAsksAgain()
    {
        added(sampleGrant(sampleScript('a')));
        QVERIFY(isAllowed(getProfile, sampleAsker(sampleScript('a'))));
        QVERIFY(!isAllowed(getProfile, sampleAsker(sampleScript('b'))));

        added(sampleGrant(sampleScript('b')));

        QCOMPARE(int(book().all().size()), 1);
        QVERIFY(isAllowed(getProfile, sampleAsker(sampleScript('b'))));
        QVERIFY(!isAllowed(getProfile, sampleAsker(sampleScript('a'))));
    }

    void whatMayNotBeGrantedIsRefused_data()
    {
        QTest::addColumn<Grant>("grant");
        const auto newRow = [](const char *name, const Grant &grant) {
            QTest::newRow(name) << grant;
        };
        newRow("a shell for good", sampleGrant(sampleProgram(u"/bin/bash"_s)));
        newRow("an interpreter for good", sampleGrant(sampleProgram(u"/usr/bin/python3.11"_s)));
        newRow("every program of this user",
               sampleGrant(
                   {ProgramKey::Kind::User, QString::number(PeerProcess::ownUser().value()), {}}));
        auto nothing = sampleGrant();
        nothing.allowance = {};
        newRow("nothing", nothing);
        nothing.allowance.methods = {sampleMethod(u"com.atproto.server.createSession")};
        newRow("a method of sessions", nothing);
        auto nobody = lasting(Grant::Lasting::Terminal);
        newRow("no terminal", nobody);
        nobody = sampleGrant();
        nobody.program.reset();
        newRow("no program", nobody);
        nobody.lasting = Grant::Lasting::Hour;
        newRow("no program for an hour", nobody);
    }

    void whatMayNotBeGrantedIsRefused()
    {
        QFETCH(const Grant, grant);

        SKYKEEP_VERIFY_ERROR(book().add(grant), ErrorKind::InvalidInput);

        QVERIFY(book().all().empty());
        QVERIFY(!QFile::exists(m_file));
    }

    void thereAreNoMoreThanMost()
    {
        auto grant = lasting(Grant::Lasting::UntilLocked);
        for (int i = 0; i < GrantBook::MostGrants; ++i) {
            grant.program->name = u"/opt/%1"_s.arg(i);
            SKYKEEP_VERIFY_VALUE(book().add(grant));
        }

        SKYKEEP_VERIFY_ERROR(book().add(sampleGrant()), ErrorKind::InvalidInput);

        QCOMPARE(int(book().all().size()), GrantBook::MostGrants);
        // In the place of another there is room.
        SKYKEEP_VERIFY_VALUE(book().add(grant));
    }

    void whatIsRevokedIsGone()
    {
        const auto id = added(sampleGrant());
        added(sampleGrant(sampleProgram(u"/opt/other"_s)));

        SKYKEEP_VERIFY_VALUE(book().revoke(id));

        QVERIFY(!isAllowed());
        startAgain();
        QVERIFY(!isAllowed());
        QCOMPARE(int(book().all().size()), 1);
        SKYKEEP_VERIFY_ERROR(book().revoke(id), ErrorKind::NotFound);
    }

    void allOfAProgramOrOfAnAccountIsTakenBack()
    {
        added(sampleGrant(sampleScript('a')));
        added(lasting(Grant::Lasting::Hour));
        auto other = sampleGrant();
        other.account = sampleAccountDid(u"did:web:bob.example.com");
        added(other);

        QCOMPARE(book().revokeAllOf(sampleScript('b')).value(), 1);
        QCOMPARE(int(book().all().size()), 2);
        book().forget(other.account);
        QCOMPARE(int(book().all().size()), 1);
        QCOMPARE(book().revokeAll().value(), 1);
        QVERIFY(book().all().empty());
        startAgain();
        QVERIFY(book().all().empty());
    }

    void whatCannotBeWrittenDoesNotHold()
    {
        QVERIFY(QDir().mkpath(m_file)); // in the file's place

        SKYKEEP_VERIFY_ERROR(book().add(sampleGrant()), ErrorKind::Storage);

        QVERIFY(!isAllowed());
        QVERIFY(book().all().empty());
        SKYKEEP_VERIFY_VALUE(book().add(lasting(Grant::Lasting::Hour)));
    }

    void whatCannotBeTakenBackOnDiskIsAtOnceAndLaterThere()
    {
        const auto id = added(sampleGrant());
        const auto kept = m_file + u".kept"_s;
        QVERIFY(QFile::rename(m_file, kept));
        QVERIFY(QDir().mkpath(m_file));

        SKYKEEP_VERIFY_ERROR(book().revoke(id), ErrorKind::Storage);
        QVERIFY(!isAllowed());

        QVERIFY(QDir().rmdir(m_file));
        QVERIFY(QFile::rename(kept, m_file));
        m_clock->advance(1min);
        startAgain();
        QVERIFY(book().all().empty());
    }

    void aFileThatCannotBeUsedAllowsNothing()
    {
        added(sampleGrant());
        m_run.reset();
        auto newer = onDisk();
        newer.replace("\"version\": 1", "\"version\": 2");
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(newer);
        file.close();
        m_run = std::make_unique<Run>(m_file, *m_clock);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"newer"_s));

        SKYKEEP_VERIFY_ERROR(book().open(), ErrorKind::Storage);

        QCOMPARE(book().troubles().size(), 1);
        QVERIFY(!isAllowed());
        SKYKEEP_VERIFY_ERROR(book().add(sampleGrant()), ErrorKind::Storage);
        SKYKEEP_VERIFY_VALUE(book().add(lasting(Grant::Lasting::Hour)));
        QCOMPARE(onDisk(), newer);
    }
};

QTEST_GUILESS_MAIN(TestGrantBook)
#include "tst_grantbook.moc"
