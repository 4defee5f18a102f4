// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "lendingworld.h"
#include "support/check.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

namespace {

const auto readProfile = *Nsid::parse(u"app.bsky.actor.getProfile");
const auto createRecord = *Nsid::parse(u"com.atproto.repo.createRecord");
const auto updateHandle = *Nsid::parse(u"com.atproto.identity.updateHandle");

} // namespace

class TestLendingDesk : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<LendingWorld> m_world;
    std::optional<Did> m_alice;
    FakePeer::State m_bot = LendingWorld::programAt(u"/usr/bin/bot"_s, 100);
    std::vector<Result<CallPermit>> m_permits;
    std::vector<Result<LentToken>> m_tokens;

    LendingDesk &desk() { return m_world->desk(); }
    KeptAccounts &accounts() { return m_world->accounts; }

    Result<CallPermit> call(ClientId client, const Nsid &method, const QString &service = {})
    {
        return ended(desk().permitCall(client, *m_alice, method, service));
    }
    // What came of it once nothing runs any more; it must not wait for the owner.
    template<typename T>
    Result<T> ended(Task<T> task)
    {
        std::vector<Result<T>> answers;
        collect(std::move(task), &answers);
        m_world->settle();
        if (answers.empty())
            qFatal("It waits for something that does not come");
        return answers.front();
    }
    // Without waiting for what comes of it.
    void beginCall(ClientId client, const Nsid &method)
    {
        collect(desk().permitCall(client, *m_alice, method, {}), &m_permits);
        m_world->settle();
    }
    void answerAll(Consent consent)
    {
        while (!m_world->consent().questions().empty())
            m_world->consent().answer(m_world->consent().questions().front().id, consent);
        m_world->settle();
    }
    void grant(const QString &words, const QString &program = u"/usr/bin/bot"_s)
    {
        Grant grant{.account = *m_alice};
        grant.program = ProgramKey{ProgramKey::Kind::Executable, program, {}};
        grant.allowance = parseAllowance(words).value();
        QVERIFY(m_world->grants().add(grant));
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<LendingWorld>();
        m_alice = accounts().signIn(u"alice"_s);
        m_world->settle();
        m_bot = LendingWorld::programAt(u"/usr/bin/bot"_s, 100);
        m_permits.clear();
        m_tokens.clear();
    }
    void cleanup() { m_world.reset(); }

    void withoutAWindowAProgramIsToldHowToBeGranted()
    {
        const auto client = m_world->enter(m_bot);

        const auto permit = call(client, readProfile);

        SKYKEEP_VERIFY_ERROR(permit, ErrorKind::Denied);
        QVERIFY2(permit.error().detail.contains(
                     u"skykeep grant --exe /usr/bin/bot --account %1 --allow read"_s.arg(
                         accounts().keeper().registry().find(*m_alice)->trustedName())),
                 qPrintable(permit.error().detail));
        QCOMPARE(m_world->logged(), QStringList(u"call denied"_s));
    }

    void aGrantedCallNeedsNoQuestion()
    {
        m_world->consent().setPresented(true);
        grant(u"read"_s);
        const auto client = m_world->enter(m_bot);

        const auto permit = call(client, readProfile);

        QVERIFY(permit);
        QCOMPARE(permit->host.url, accounts().row(*m_alice).entry.accountHost);
        QVERIFY(!permit->accessToken.isEmpty());
        QVERIFY(m_world->grants().all().front().lastUsedAt);
        desk().noteCall(client, *m_alice, readProfile, {}, true);
        QCOMPARE(m_world->logged(), QStringList(u"call lent"_s));
    }

    void aGrantCoversNoMoreThanItNames_data()
    {
        QTest::addColumn<QString>("granted");
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("service");
        QTest::addColumn<bool>("isAllowed");

        const auto profile = readProfile.toString();
        const auto record = createRecord.toString();
        const auto handle = updateHandle.toString();
        QTest::newRow("its class") << u"read"_s << profile << QString() << true;
        QTest::newRow("another class") << u"read"_s << record << QString() << false;
        QTest::newRow("its method") << handle << handle << QString() << true;
        QTest::newRow("a class above the method") << u"manage"_s << handle << QString() << true;
        QTest::newRow("through another service")
            << u"read"_s << profile << u"did:web:example.com#x"_s << false;
        QTest::newRow("what nobody may have")
            << u"read,write,private,manage,access-token"_s
            << u"com.atproto.server.createAppPassword"_s << QString() << false;
        QTest::newRow("a token is no leave for a call of the keeper")
            << u"access-token"_s << profile << QString() << false;
        QTest::newRow("an unknown method")
            << u"read,write"_s << u"com.example.does.things"_s << QString() << false;
    }

    void aGrantCoversNoMoreThanItNames()
    {
        QFETCH(const QString, granted);
        QFETCH(const QString, method);
        QFETCH(const QString, service);
        QFETCH(const bool, isAllowed);
        grant(granted);
        const auto client = m_world->enter(m_bot);

        const auto permit = call(client, *Nsid::parse(method), service);

        QCOMPARE(permit.has_value(), isAllowed);
        if (!permit)
            QCOMPARE(permit.error().kind, ErrorKind::Denied);
    }

    void onceIsForTheOneRequest()
    {
        m_world->consent().setPresented(true);
        const auto client = m_world->enter(m_bot);
        beginCall(client, readProfile);
        QCOMPARE(m_world->consent().questions().size(), 1u);

        answerAll(Consent::Once);

        QCOMPARE(m_permits.size(), 1u);
        QVERIFY(m_permits.front());
        QVERIFY(m_world->grants().all().empty());
        beginCall(client, readProfile);
        QCOMPARE(m_world->consent().questions().size(), 1u);
    }

    void whatIsRememberedGoesForOtherProcessesOfTheProgram_data()
    {
        QTest::addColumn<int>("consent");
        QTest::newRow("terminal") << int(Consent::ThisTerminal);
        QTest::newRow("hour") << int(Consent::ForAnHour);
        QTest::newRow("until locked") << int(Consent::UntilLocked);
        QTest::newRow("always") << int(Consent::Always);
    }

    void whatIsRememberedGoesForOtherProcessesOfTheProgram()
    {
        QFETCH(const int, consent);
        m_world->consent().setPresented(true);
        beginCall(m_world->enter(m_bot), readProfile);

        answerAll(Consent(consent));

        QVERIFY(m_permits.front());
        const auto again = LendingWorld::programAt(u"/usr/bin/bot"_s, 101);
        QVERIFY(call(m_world->enter(again), readProfile));
        QVERIFY(m_world->consent().questions().empty());
    }

    void anHourAndALockEndWhatWasForThatLong()
    {
        m_world->consent().setPresented(true);
        const auto client = m_world->enter(m_bot);
        beginCall(client, readProfile);
        answerAll(Consent::ForAnHour);
        beginCall(client, createRecord);
        answerAll(Consent::UntilLocked);

        accounts().pass(61min);
        beginCall(client, readProfile);
        QCOMPARE(m_world->consent().questions().size(), 1u);
        answerAll(Consent::Deny);
        QVERIFY(call(client, createRecord));

        m_world->lock().lock();
        m_world->lock().unlock();
        beginCall(client, createRecord);
        QCOMPARE(m_world->consent().questions().size(), 1u);
    }

    void aDenialForGoodIsNotAskedAgain()
    {
        m_world->consent().setPresented(true);
        const auto client = m_world->enter(m_bot);
        beginCall(client, readProfile);

        answerAll(Consent::AlwaysDeny);

        SKYKEEP_VERIFY_ERROR(m_permits.front(), ErrorKind::Denied);
        SKYKEEP_VERIFY_ERROR(call(client, readProfile), ErrorKind::Denied);
        QVERIFY(m_world->consent().questions().empty());
    }

    void manyRequestsForTheSameAreOneQuestion()
    {
        m_world->consent().setPresented(true);
        for (int i = 0; i < 15; ++i) {
            beginCall(m_world->enter(m_bot), readProfile);
        }
        QCOMPARE(m_world->consent().questions().size(), 1u);
        QCOMPARE(m_world->consent().questions().front().askers, 15);

        answerAll(Consent::Once);

        QCOMPARE(m_permits.size(), 15u);
        QVERIFY(std::ranges::all_of(m_permits, [](const auto &p) { return p.has_value(); }));
    }

    void anAnswerThatIsRememberedAnswersWhatElseItCovers()
    {
        m_world->consent().setPresented(true);
        const auto client = m_world->enter(m_bot);
        beginCall(client, readProfile);
        beginCall(client, *Nsid::parse(u"app.bsky.feed.getTimeline"));
        QCOMPARE(m_world->consent().questions().size(), 2u);

        m_world->consent().answer(m_world->consent().questions().front().id, Consent::Always);
        m_world->settle();

        QVERIFY(m_world->consent().questions().empty());
        QCOMPARE(m_permits.size(), 2u);
        QVERIFY(m_permits.front() && m_permits.back());
    }

    void aFloodOfOneProgramIsCutOffAndOthersAreNot()
    {
        m_world->consent().setPresented(true);
        const auto client = m_world->enter(m_bot);
        for (int i = 0; i < 500; ++i)
            beginCall(client, *Nsid::parse(u"com.example.m%1"_s.arg(i)));

        QVERIFY(m_world->consent().questions().size() <= size_t(ConsentDesk::MostOfOneProgram));
        QCOMPARE(m_permits.size(), 500u - size_t(ConsentDesk::MostOfOneProgram));
        SKYKEEP_VERIFY_ERROR(m_permits.back(), ErrorKind::NotNow);

        const auto other = LendingWorld::programAt(u"/usr/bin/other"_s, 200);
        beginCall(m_world->enter(other), readProfile);
        QCOMPARE(m_world->consent().questions().back().program.displayName(), u"other"_s);
    }

    void whoGivesUpTakesTheQuestionAlong()
    {
        m_world->consent().setPresented(true);
        const auto client = m_world->enter(m_bot);
        beginCall(client, readProfile);

        desk().leave(client);
        m_world->settle();

        QVERIFY(m_world->consent().questions().empty());
        SKYKEEP_VERIFY_ERROR(m_permits.front(), ErrorKind::Cancelled);
    }

    void aQuestionThatNobodyAnswersEnds()
    {
        m_world->consent().setPresented(true);
        beginCall(m_world->enter(m_bot), readProfile);

        accounts().pass(ConsentDesk::Patience + 1s);
        m_world->settle();

        QVERIFY(m_world->consent().questions().empty());
        QCOMPARE(m_permits.front().error().kind, ErrorKind::NotNow);
        QCOMPARE(m_world->logged(), QStringList(u"call unanswered"_s));
    }

    void aProgramThatBecameAnotherOneGetsNothing_data()
    {
        QTest::addColumn<bool>("isWhileAsked");
        QTest::newRow("before") << false;
        QTest::newRow("while the owner was asked") << true;
    }

    void aProgramThatBecameAnotherOneGetsNothing()
    {
        QFETCH(const bool, isWhileAsked);
        m_world->consent().setPresented(true);
        if (!isWhileAsked)
            grant(u"read"_s);
        const auto client = m_world->enter(m_bot);
        if (!isWhileAsked)
            m_bot.isUnchanged = false;
        beginCall(client, readProfile);
        m_bot.isUnchanged = false;
        answerAll(Consent::Once);

        QCOMPARE(m_permits.size(), 1u);
        SKYKEEP_VERIFY_ERROR(m_permits.front(), ErrorKind::Denied);
        QCOMPARE(m_world->logged(), QStringList(u"call denied"_s));
    }

    void whileLockedNothingIsLentButWhatGoesOn()
    {
        m_world->consent().setPresented(true);
        grant(u"read"_s);
        Grant goesOn{.account = *m_alice};
        goesOn.program = ProgramKey{ProgramKey::Kind::Executable, u"/usr/bin/backup"_s, {}};
        goesOn.allowance = parseAllowance(u"read").value();
        goesOn.isWhileLocked = true;
        QVERIFY(m_world->grants().add(goesOn));
        const auto bot = m_world->enter(m_bot);
        const auto backupPeer = LendingWorld::programAt(u"/usr/bin/backup"_s, 101);
        const auto backup = m_world->enter(backupPeer);
        beginCall(bot, createRecord); // waits for the owner

        m_world->lock().lock();
        m_world->settle();

        SKYKEEP_VERIFY_ERROR(m_permits.front(), ErrorKind::LendingLocked);
        SKYKEEP_VERIFY_ERROR(call(bot, readProfile), ErrorKind::LendingLocked);
        SKYKEEP_VERIFY_ERROR(ended(desk().accessTokenByHand(*m_alice)), ErrorKind::LendingLocked);
        QVERIFY(call(backup, readProfile));
        const auto before = accounts().row(*m_alice).seen.lastRefreshAt;
        accounts().pass(3h);
        QVERIFY(accounts().row(*m_alice).seen.lastRefreshAt > before);
    }

    void aLockThatFallsWhileATokenIsFetchedHolds()
    {
        grant(u"access-token"_s);
        const auto client = m_world->enter(m_bot);
        accounts().pass(110min - 1min); // nearly due: the token has to be renewed for this
        collect(desk().accessToken(client, *m_alice, 100min), &m_tokens);
        m_world->lock().lock();
        m_world->settle();

        QCOMPARE(m_tokens.size(), 1u);
        SKYKEEP_VERIFY_ERROR(m_tokens.front(), ErrorKind::LendingLocked);
    }

    void aTokenThatWouldNotLastIsRenewedOnceForAllAskers()
    {
        grant(u"access-token"_s);
        accounts().pass(30min);
        const auto renewals = accounts().pds.countOf(u"server.refreshSession"_s);
        for (int i = 0; i < 100; ++i)
            collect(desk().accessToken(m_world->enter(m_bot), *m_alice, 100min), &m_tokens);
        m_world->settle();

        QCOMPARE(m_tokens.size(), 100u);
        for (const auto &token : m_tokens) {
            QVERIFY(token);
            QCOMPARE(token->token, m_tokens.front()->token);
            QVERIFY(*token->expiresAt - accounts().clock.now() >= 100min);
        }
        QCOMPARE(accounts().pds.countOf(u"server.refreshSession"_s), renewals + 1);
        QCOMPARE(m_world->logged(), QStringList(u"access-token lent ×100"_s));
    }

    void moreValidityThanThereIsDoesNotRenewEveryTime()
    {
        grant(u"access-token"_s);
        const auto client = m_world->enter(m_bot);
        QVERIFY(ended(desk().accessToken(client, *m_alice, 24h)));
        const auto renewals = accounts().pds.countOf(u"server.refreshSession"_s);

        for (int i = 0; i < 5; ++i)
            QVERIFY(ended(desk().accessToken(client, *m_alice, 24h)));

        QCOMPARE(accounts().pds.countOf(u"server.refreshSession"_s), renewals);
    }

    void nothingOfATakenDownAccountIsLent()
    {
        grant(u"read,access-token"_s);
        accounts().pds.at(u"alice"_s).hosting = {false, u"takendown"_s};
        ended(accounts().keeper().refresh(*m_alice));
        m_world->settle();
        const auto client = m_world->enter(m_bot);

        SKYKEEP_VERIFY_ERROR(call(client, readProfile), ErrorKind::AccountTakenDown);
        SKYKEEP_VERIFY_ERROR(ended(desk().accessToken(client, *m_alice, 1min)),
                             ErrorKind::AccountTakenDown);
    }

    void aLeaseLetsInWhatRunsBelowItsHolderAndNothingElse()
    {
        grant(u"read,write"_s); // for the bot that runs `skykeep exec`, itself
        const auto holder = m_world->enter(m_bot);
        const auto inside = LendingWorld::below(m_bot, u"/bin/sh"_s, 300);
        const auto deeper = LendingWorld::below(inside, u"/usr/bin/curl"_s, 301);
        const auto outside = LendingWorld::programAt(u"/usr/bin/curl"_s, 302);

        const auto lease = ended(
            desk().lease(holder, *m_alice, parseAllowance(u"read,write").value(), 1h));

        QVERIFY(lease);
        const auto client = m_world->enter(deeper);
        QVERIFY(call(client, createRecord));
        QCOMPARE(*desk().accountFor(client, {}), *m_alice);
        SKYKEEP_VERIFY_ERROR(call(client, updateHandle), ErrorKind::Denied);
        SKYKEEP_VERIFY_ERROR(ended(desk().accessToken(client, *m_alice, 1min)), ErrorKind::Denied);
        SKYKEEP_VERIFY_ERROR(call(m_world->enter(outside), readProfile), ErrorKind::Denied);

        accounts().pass(61min);
        QVERIFY(desk().leases().empty());
        SKYKEEP_VERIFY_ERROR(call(client, createRecord), ErrorKind::Denied);
    }

    void aLeaseEndsWithItsHolder()
    {
        grant(u"read"_s);
        const auto holder = m_world->enter(m_bot);
        QVERIFY(ended(desk().lease(holder, *m_alice, parseAllowance(u"read").value(), {})));
        const auto inside = LendingWorld::below(m_bot, u"/usr/bin/curl"_s, 300);
        const auto client = m_world->enter(inside);
        QVERIFY(call(client, readProfile));

        desk().leave(holder);

        QVERIFY(desk().leases().empty());
        m_world->grants().revokeAll().value();
        SKYKEEP_VERIFY_ERROR(call(client, readProfile), ErrorKind::Denied);
    }

    void insideALeaseNothingIsAskedOfTheOwner()
    {
        m_world->consent().setPresented(true);
        grant(u"read"_s);
        const auto holder = m_world->enter(m_bot);
        QVERIFY(ended(desk().lease(holder, *m_alice, parseAllowance(u"read").value(), {})));
        const auto inside = LendingWorld::below(m_bot, u"/usr/bin/agent"_s, 300);

        SKYKEEP_VERIFY_ERROR(call(m_world->enter(inside), createRecord), ErrorKind::Denied);

        QVERIFY(m_world->consent().questions().empty());
    }

    void whoAsksCannotApproveOfItself()
    {
        Grant wish{.account = *m_alice};
        wish.program = ProgramKey{ProgramKey::Kind::Executable, u"/usr/bin/bot"_s, {}};
        wish.allowance = parseAllowance(u"read").value();
        const auto client = m_world->enter(m_bot);

        const auto added = ended(desk().addGrant(client, wish));

        SKYKEEP_VERIFY_ERROR(added, ErrorKind::Denied);
        QVERIFY(m_world->grants().all().empty());
        QCOMPARE(m_world->owner.asked, 1);
        SKYKEEP_VERIFY_ERROR(call(client, readProfile), ErrorKind::Denied);
    }

    void whatTheOwnerApprovesOfIsGranted_data()
    {
        QTest::addColumn<bool>("hasWindow");
        QTest::newRow("in the window") << true;
        QTest::newRow("to the system") << false;
    }

    void whatTheOwnerApprovesOfIsGranted()
    {
        QFETCH(const bool, hasWindow);
        m_world->consent().setPresented(hasWindow);
        m_world->owner.answer = {};
        Grant wish{.account = *m_alice};
        wish.program = ProgramKey{ProgramKey::Kind::Executable, u"/usr/bin/bot"_s, {}};
        wish.allowance = parseAllowance(u"read").value();
        std::vector<Result<QString>> added;
        const auto client = m_world->enter(m_bot);

        collect(desk().addGrant(client, wish), &added);
        m_world->settle();
        if (hasWindow) {
            QCOMPARE(m_world->consent().questions().front().grant->allowance, wish.allowance);
            answerAll(Consent::Once);
        }

        QCOMPARE(added.size(), 1u);
        QVERIFY(added.front());
        QCOMPARE(m_world->owner.asked, hasWindow ? 0 : 1);
        QVERIFY(call(client, readProfile));
    }

    void unlockingWaitsForTheOwner()
    {
        const auto client = m_world->enter(m_bot);
        m_world->lock().lock();

        SKYKEEP_VERIFY_ERROR(ended(desk().unlock(client)), ErrorKind::Denied);
        QVERIFY(m_world->lock().isLocked());
        m_world->owner.answer = {};
        QVERIFY(ended(desk().unlock(client)));
        QVERIFY(!m_world->lock().isLocked());
    }

    void anotherUserGetsWhatAGrantNamesAndNoQuestion()
    {
        m_world->consent().setPresented(true);
        auto peer = m_bot;
        peer.user = 4711;
        QVERIFY(!desk().mayEnter(4711));
        Grant wish{.account = *m_alice};
        wish.program = ProgramKey{ProgramKey::Kind::User, u"4711"_s, {}};
        wish.allowance = parseAllowance(u"read").value();
        QVERIFY(m_world->grants().add(wish));
        QVERIFY(desk().mayEnter(4711));
        QVERIFY(!desk().mayEnter(4712));
        const auto client = desk().enter(std::make_unique<FakePeer>(peer),
                                         LendingDesk::ClientUser::Other);

        QVERIFY(call(client, readProfile));
        SKYKEEP_VERIFY_ERROR(call(client, createRecord), ErrorKind::Denied);
        QVERIFY(m_world->consent().questions().empty());
        SKYKEEP_VERIFY_ERROR(desk().accountFor(client, {}), ErrorKind::InvalidInput);
    }

    void anAccountThatLeavesTakesItsGrantsAndLeasesAlong()
    {
        grant(u"read"_s);
        const auto holder = m_world->enter(m_bot);
        QVERIFY(ended(desk().lease(holder, *m_alice, parseAllowance(u"read").value(), {})));

        ended(accounts().keeper().remove(*m_alice));
        m_world->settle();

        QVERIFY(m_world->grants().all().empty());
        QVERIFY(desk().leases().empty());
        SKYKEEP_VERIFY_ERROR(call(holder, readProfile), ErrorKind::NoSuchAccount);
    }
};

QTEST_GUILESS_MAIN(TestLendingDesk)

#include "tst_lendingdesk.moc"
