// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "lending/keptgrants.h"
#include "support/check.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Skykeep;
using namespace std::chrono_literals;

namespace {

constexpr auto createRecord = u"com.atproto.repo.createRecord";
constexpr auto getProfile = u"app.bsky.actor.getProfile";

} // namespace

class TestGrantBook : public QObject
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

    void whatIsForGoodIsThereAfterAStart()
    {
        const auto id = m_kept->added(sampleGrant());
        QVERIFY(m_kept->isAllowed());
        const auto before = m_kept->book().all();

        SKYKEEP_VERIFY_VALUE(m_kept->startAgain());

        QVERIFY(m_kept->book().all() == before);
        QVERIFY(m_kept->book().find(id));
        QVERIFY(m_kept->isAllowed());
        QVERIFY(!m_kept->isAllowed(createRecord));
    }

    void aDenialGoesBeforeAPermission()
    {
        m_kept->added(sampleGrant(sampleProgram(), u"read,write"));
        auto denial = sampleGrant(sampleProgram(), u"write");
        denial.verdict = Grant::Verdict::Deny;
        m_kept->added(denial);

        const auto decided = m_kept->book().decide(sampleAsker(), sampleAccountDid(),
                                                   sampleCall(createRecord));

        QVERIFY(decided);
        QVERIFY(decided->verdict == Grant::Verdict::Deny);
        QVERIFY(m_kept->isAllowed(getProfile));
    }

    void whileLockedGoesBeforeOthers()
    {
        auto whileLocked = sampleLasting(Grant::Lasting::Hour);
        m_kept->added(sampleGrant(sampleProgram(), u"read,write"));
        whileLocked.isWhileLocked = true;
        const auto id = m_kept->added(whileLocked);

        QCOMPARE(m_kept->book()
                     .decide(sampleAsker(), sampleAccountDid(), sampleCall(getProfile))
                     ->id,
                 id);
    }

    void anotherAccountIsNotDecidedAbout()
    {
        m_kept->added(sampleGrant());

        QVERIFY(!m_kept->book().decide(sampleAsker(), sampleAccountDid(u"did:web:bob.example.com"),
                                       sampleCall(getProfile)));
    }

    void theSameAgainReplaces()
    {
        const auto first = m_kept->added(sampleGrant());
        const auto second = m_kept->added(sampleGrant(sampleProgram(), u"read,write"));

        QCOMPARE(int(m_kept->book().all().size()), 1);
        QVERIFY(!m_kept->book().find(first));
        QVERIFY(m_kept->book().find(second));
        SKYKEEP_VERIFY_VALUE(m_kept->startAgain());
        QCOMPARE(int(m_kept->book().all().size()), 1);
    }

    void aChangedScriptAsksAgain()
    {
        m_kept->added(sampleGrant(sampleScript('a')));
        QVERIFY(m_kept->isAllowed(getProfile, sampleAsker(sampleScript('a'))));
        QVERIFY(!m_kept->isAllowed(getProfile, sampleAsker(sampleScript('b'))));

        m_kept->added(sampleGrant(sampleScript('b')));

        QCOMPARE(int(m_kept->book().all().size()), 1);
        QVERIFY(m_kept->isAllowed(getProfile, sampleAsker(sampleScript('b'))));
        QVERIFY(!m_kept->isAllowed(getProfile, sampleAsker(sampleScript('a'))));
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
        auto nobody = sampleLasting(Grant::Lasting::Terminal);
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

        SKYKEEP_VERIFY_ERROR(m_kept->book().add(grant), ErrorKind::InvalidInput);

        QVERIFY(m_kept->book().all().empty());
        QVERIFY(!QFile::exists(m_kept->file()));
    }

    void thereAreNoMoreThanMost()
    {
        auto grant = sampleLasting(Grant::Lasting::UntilLocked);
        for (int i = 0; i < GrantBook::MostGrants; ++i) {
            grant.program->name = u"/opt/%1"_s.arg(i);
            SKYKEEP_VERIFY_VALUE(m_kept->book().add(grant));
        }

        SKYKEEP_VERIFY_ERROR(m_kept->book().add(sampleGrant()), ErrorKind::InvalidInput);

        QCOMPARE(int(m_kept->book().all().size()), GrantBook::MostGrants);
        // In the place of another there is room.
        SKYKEEP_VERIFY_VALUE(m_kept->book().add(grant));
    }

    void whatIsRevokedIsGone()
    {
        const auto id = m_kept->added(sampleGrant());
        m_kept->added(sampleGrant(sampleProgram(u"/opt/other"_s)));

        SKYKEEP_VERIFY_VALUE(m_kept->book().revoke(id));

        QVERIFY(!m_kept->isAllowed());
        SKYKEEP_VERIFY_VALUE(m_kept->startAgain());
        QVERIFY(!m_kept->isAllowed());
        QCOMPARE(int(m_kept->book().all().size()), 1);
        SKYKEEP_VERIFY_ERROR(m_kept->book().revoke(id), ErrorKind::NotFound);
    }

    void allOfAProgramOrOfAnAccountIsTakenBack()
    {
        m_kept->added(sampleGrant(sampleScript('a')));
        m_kept->added(sampleLasting(Grant::Lasting::Hour));
        auto other = sampleGrant();
        other.account = sampleAccountDid(u"did:web:bob.example.com");
        m_kept->added(other);

        QCOMPARE(m_kept->book().revokeAllOf(sampleScript('b')).value(), 1);
        QCOMPARE(int(m_kept->book().all().size()), 2);
        m_kept->book().forget(other.account);
        QCOMPARE(int(m_kept->book().all().size()), 1);
        QCOMPARE(m_kept->book().revokeAll().value(), 1);
        QVERIFY(m_kept->book().all().empty());
        SKYKEEP_VERIFY_VALUE(m_kept->startAgain());
        QVERIFY(m_kept->book().all().empty());
    }

    void whatCannotBeWrittenDoesNotHold()
    {
        QVERIFY(QDir().mkpath(m_kept->file())); // in the file's place

        SKYKEEP_VERIFY_ERROR(m_kept->book().add(sampleGrant()), ErrorKind::Storage);

        QVERIFY(!m_kept->isAllowed());
        QVERIFY(m_kept->book().all().empty());
        SKYKEEP_VERIFY_VALUE(m_kept->book().add(sampleLasting(Grant::Lasting::Hour)));
    }

    void whatCannotBeTakenBackOnDiskIsAtOnceAndLaterThere()
    {
        const auto id = m_kept->added(sampleGrant());
        const auto kept = m_kept->file() + u".kept"_s;
        QVERIFY(QFile::rename(m_kept->file(), kept));
        QVERIFY(QDir().mkpath(m_kept->file()));

        SKYKEEP_VERIFY_ERROR(m_kept->book().revoke(id), ErrorKind::Storage);
        QVERIFY(!m_kept->isAllowed());

        QVERIFY(QDir().rmdir(m_kept->file()));
        QVERIFY(QFile::rename(kept, m_kept->file()));
        m_kept->clock().advance(1min);
        SKYKEEP_VERIFY_VALUE(m_kept->startAgain());
        QVERIFY(m_kept->book().all().empty());
    }

    void aFileThatCannotBeUsedAllowsNothing()
    {
        m_kept->added(sampleGrant());
        auto newer = m_kept->onDisk();
        newer.replace("\"version\": 1", "\"version\": 2");
        QVERIFY(m_kept->writeToDisk(newer));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"newer"_s));

        SKYKEEP_VERIFY_ERROR(m_kept->startAgain(), ErrorKind::Storage);

        QCOMPARE(m_kept->book().troubles().size(), 1);
        QVERIFY(!m_kept->isAllowed());
        SKYKEEP_VERIFY_ERROR(m_kept->book().add(sampleGrant()), ErrorKind::Storage);
        SKYKEEP_VERIFY_VALUE(m_kept->book().add(sampleLasting(Grant::Lasting::Hour)));
        QCOMPARE(m_kept->onDisk(), newer);
    }
};

QTEST_GUILESS_MAIN(TestGrantBook)
#include "tst_grantbook.moc"
