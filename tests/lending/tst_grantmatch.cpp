// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "lending/grantmatch.h"
#include "lending/lendingsample.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

Grant denied(QStringView words, const ProgramKey &key = sampleProgram())
{
    auto grant = sampleGrant(key, words);
    grant.verdict = Grant::Verdict::Deny;
    return grant;
}

Want leaseOf(QStringView words)
{
    return {.kind = Want::Kind::Lease, .asked = sampleAllowance(words)};
}

constexpr auto createRecord = u"com.atproto.repo.createRecord";
constexpr auto deleteRecord = u"com.atproto.repo.deleteRecord";
constexpr auto getProfile = u"app.bsky.actor.getProfile";
constexpr auto unknownMethod = u"com.example.do.something";

} // namespace

class TestGrantMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGrantIsForTheProgramItNames_data()
    {
        QTest::addColumn<ProgramKey>("granted");
        QTest::addColumn<Program>("asker");
        QTest::addColumn<bool>("isForIt");
        const auto newRow = [](const char *name, const ProgramKey &key, const Program &asker,
                               bool isForIt) { QTest::newRow(name) << key << asker << isForIt; };
        const ProgramKey anyContent{ProgramKey::Kind::Script, u"/opt/bot/post.py"_s, {}};
        const ProgramKey unit{ProgramKey::Kind::Unit, u"bot.service"_s, {}};
        const ProgramKey user{ProgramKey::Kind::User, u"1000"_s, {}};
        auto inUnit = sampleAsker();
        inUnit.unit = u"bot.service"_s;
        Program unknown;
        auto stranger = inUnit;
        stranger.isOtherUser = true;
        stranger.key = sampleProgram();

        newRow("the same executable", sampleProgram(), sampleAsker(), true);
        newRow("another executable", sampleProgram(), sampleAsker(sampleProgram(u"/bin/b"_s)),
               false);
        newRow("an executable where the script was granted", sampleScript('a'),
               sampleAsker(sampleProgram(u"/opt/bot/post.py"_s)), false);
        newRow("the same script", sampleScript('a'), sampleAsker(sampleScript('a')), true);
        newRow("a script that was changed", sampleScript('a'), sampleAsker(sampleScript('b')),
               false);
        newRow("a script of any content", anyContent, sampleAsker(sampleScript('b')), true);
        newRow("another script", anyContent, sampleAsker(sampleScript('b', u"/opt/x"_s)), false);
        newRow("the unit it runs in", unit, inUnit, true);
        newRow("no unit", unit, sampleAsker(), false);
        newRow("our own user's number", user, sampleAsker(), false);
        newRow("what is not known", sampleProgram(), unknown, false);
        newRow("another user", user, stranger, true);
        newRow("another user's program of that name", sampleProgram(), stranger, false);
        newRow("another user's unit of that name", unit, stranger, false);
        newRow("a third user", {ProgramKey::Kind::User, u"1001"_s, {}}, stranger, false);
    }

    void aGrantIsForTheProgramItNames()
    {
        QFETCH(const ProgramKey, granted);
        QFETCH(const Program, asker);
        QFETCH(const bool, isForIt);

        QCOMPARE(isFor(sampleGrant(granted), asker), isForIt);
    }

    void aDenialIsForAScriptWhateverItHolds()
    {
        QVERIFY(isFor(denied(u"read", sampleScript('a')), sampleAsker(sampleScript('b'))));
    }

    void aTerminalsGrantIsForThatTerminalAlone()
    {
        auto grant = sampleGrant();
        grant.program.reset();
        grant.terminal = TerminalKey{100, 5000};
        grant.lasting = Grant::Lasting::Terminal;
        auto asker = sampleAsker();

        QVERIFY(!isFor(grant, asker));
        asker.terminal = TerminalKey{100, 5000};
        QVERIFY(isFor(grant, asker));
        asker.key.reset();
        QVERIFY(isFor(grant, asker));
        asker.terminal->startTime = 5001; // another terminal, whose session got the same number
        QVERIFY(!isFor(grant, asker));
        asker.terminal->startTime = 5000;
        asker.isOtherUser = true;
        QVERIFY(!isFor(grant, asker));
    }

    void aPermissionDecidesOnlyWhereItCoversAll_data()
    {
        QTest::addColumn<QString>("allowed");
        QTest::addColumn<Want>("want");
        QTest::addColumn<bool>("decides");
        QTest::newRow("its class") << u"write"_s << sampleCall(createRecord) << true;
        QTest::newRow("another class") << u"read"_s << sampleCall(createRecord) << false;
        QTest::newRow("two classes of three")
            << u"read,write"_s << leaseOf(u"read,write,private") << false;
        QTest::newRow("all classes of a lease")
            << u"read,write,private"_s << leaseOf(u"read,write,private") << true;
        QTest::newRow("the method by name")
            << QStringView(unknownMethod).toString() << sampleCall(unknownMethod) << true;
        QTest::newRow("a method of a class by name")
            << QStringView(createRecord).toString() << sampleCall(createRecord) << true;
        QTest::newRow("the class of a method that is not known")
            << u"manage"_s << sampleCall(unknownMethod) << true;
        QTest::newRow("calls, where the token is asked for")
            << u"read,write,private,manage"_s << Want::accessToken() << false;
        QTest::newRow("the token") << u"access-token"_s << Want::accessToken() << true;
        QTest::newRow("at another service")
            << u"read"_s << Want::call(sampleMethod(getProfile), u"did:web:x.example.com"_s)
            << false;
        QTest::newRow("a method of a session")
            << u"manage"_s << sampleCall(u"com.atproto.server.createSession") << false;
        QTest::newRow("to unlock") << u"read"_s << Want{.kind = Want::Kind::Unlock} << false;
        QTest::newRow("to remember a grant")
            << u"read"_s << Want{Want::Kind::Grant, sampleAllowance(u"read")} << false;
    }

    void aPermissionDecidesOnlyWhereItCoversAll()
    {
        QFETCH(const QString, allowed);
        QFETCH(const Want, want);
        QFETCH(const bool, decides);

        QCOMPARE(decidesAbout(sampleGrant(sampleProgram(), allowed), want), decides);
    }

    void aDenialDecidesWhereItNamesAnyPart_data()
    {
        QTest::addColumn<QString>("deniedWords");
        QTest::addColumn<Want>("want");
        QTest::addColumn<bool>("decides");
        QTest::newRow("its class") << u"write"_s << sampleCall(createRecord) << true;
        QTest::newRow("another class") << u"read"_s << sampleCall(createRecord) << false;
        QTest::newRow("a part of a lease") << u"write"_s << leaseOf(u"read,write") << true;
        QTest::newRow("the method")
            << QStringView(deleteRecord).toString() << sampleCall(deleteRecord) << true;
        QTest::newRow("another method of the class")
            << QStringView(deleteRecord).toString() << sampleCall(createRecord) << false;
        QTest::newRow("a method of a class that is leased")
            << QStringView(deleteRecord).toString() << leaseOf(u"write") << true;
        QTest::newRow("a method by its class") << u"manage"_s << sampleCall(unknownMethod) << true;
        QTest::newRow("anything, where the token is asked for")
            << u"write"_s << Want::accessToken() << true;
        QTest::newRow("the token, where a call is asked for")
            << u"access-token"_s << sampleCall(getProfile) << false;
        QTest::newRow("at another service")
            << u"read"_s << Want::call(sampleMethod(getProfile), u"did:web:x.example.com"_s)
            << false;
    }

    void aDenialDecidesWhereItNamesAnyPart()
    {
        QFETCH(const QString, deniedWords);
        QFETCH(const Want, want);
        QFETCH(const bool, decides);

        QCOMPARE(decidesAbout(denied(deniedWords), want), decides);
    }

    void whatSaysAsMuchForAsLongReplaces()
    {
        const auto read = sampleGrant();
        const auto more = sampleGrant(sampleProgram(), u"read,write");
        QVERIFY(replaces(read, read));
        QVERIFY(replaces(more, read));
        QVERIFY(!replaces(read, more));
        QVERIFY(!replaces(sampleGrant(sampleProgram(u"/x"_s)), read));

        auto hour = read;
        hour.lasting = Grant::Lasting::Hour;
        QVERIFY(replaces(read, hour));
        QVERIFY(!replaces(hour, read));
        auto whileLocked = read;
        whileLocked.isWhileLocked = true;
        QVERIFY(replaces(whileLocked, read));
        QVERIFY(!replaces(read, whileLocked));
        auto other = read;
        other.account = sampleAccountDid(u"did:web:bob.example.com");
        QVERIFY(!replaces(other, read));
        auto elsewhere = read;
        elsewhere.allowance.service = u"did:web:x.example.com"_s;
        QVERIFY(!replaces(elsewhere, read));
    }

    void anOppositeAnswerToTheSameReplaces()
    {
        auto always = sampleGrant();
        always.isWhileLocked = true;
        QVERIFY(replaces(denied(u"read"), always));
        QVERIFY(replaces(sampleGrant(), denied(u"read")));
        QVERIFY(!replaces(sampleGrant(), denied(u"read,write")));
    }

    void aScriptsNewContentReplacesItsOld()
    {
        const auto old = sampleGrant(sampleScript('a'), u"read,write");
        QVERIFY(replaces(sampleGrant(sampleScript('b')), old));
        QVERIFY(!replaces(sampleGrant(sampleScript('b', u"/opt/other.py"_s)), old));
        // What was denied stays so, whatever the script turned itself into.
        QVERIFY(
            !replaces(sampleGrant(sampleScript('b')), denied(u"read,write", sampleScript('a'))));
    }
};

QTEST_GUILESS_MAIN(TestGrantMatch)
#include "tst_grantmatch.moc"
