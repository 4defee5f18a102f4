// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "deskstage.h"

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
    std::unique_ptr<DeskStage> m_stage;

private Q_SLOTS:
    void init() { m_stage = std::make_unique<DeskStage>(); }
    void cleanup() { m_stage.reset(); }

    void withoutAWindowAProgramIsToldHowToBeGranted()
    {
        const auto client = m_stage->world.enter(m_stage->bot);

        const auto permit = m_stage->call(client, readProfile);

        SKYKEEP_VERIFY_ERROR(permit, ErrorKind::Denied);
        QVERIFY2(
            permit.error().detail.contains(
                u"skykeep grant --exe /usr/bin/bot --account %1 --allow read"_s.arg(
                    m_stage->accounts().keeper().registry().find(*m_stage->did)->trustedName())),
            qPrintable(permit.error().detail));
        QCOMPARE(m_stage->world.logged(), QStringList(u"call denied"_s));
    }

    void aGrantedCallNeedsNoQuestion()
    {
        m_stage->world.consent().setPresented(true);
        m_stage->grant(u"read"_s);
        const auto client = m_stage->world.enter(m_stage->bot);

        const auto permit = m_stage->call(client, readProfile);

        QVERIFY(permit);
        QCOMPARE(permit->host.url, m_stage->accounts().row(*m_stage->did).entry.accountHost);
        QVERIFY(!permit->accessToken.isEmpty());
        QVERIFY(m_stage->world.grants().all().front().lastUsedAt);
        m_stage->desk().noteCall(client, *m_stage->did, readProfile, {}, true);
        QCOMPARE(m_stage->world.logged(), QStringList(u"call lent"_s));
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
        m_stage->grant(granted);
        const auto client = m_stage->world.enter(m_stage->bot);

        const auto permit = m_stage->call(client, *Nsid::parse(method), service);

        QCOMPARE(permit.has_value(), isAllowed);
        if (!permit)
            QCOMPARE(permit.error().kind, ErrorKind::Denied);
    }

    void onceIsForTheOneRequest()
    {
        m_stage->world.consent().setPresented(true);
        const auto client = m_stage->world.enter(m_stage->bot);
        m_stage->beginCall(client, readProfile);
        QCOMPARE(m_stage->world.consent().questions().size(), 1u);

        m_stage->answerAll(Consent::Once);

        QCOMPARE(m_stage->permits.size(), 1u);
        QVERIFY(m_stage->permits.front());
        QVERIFY(m_stage->world.grants().all().empty());
        m_stage->beginCall(client, readProfile);
        QCOMPARE(m_stage->world.consent().questions().size(), 1u);
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
        m_stage->world.consent().setPresented(true);
        m_stage->beginCall(m_stage->world.enter(m_stage->bot), readProfile);

        m_stage->answerAll(Consent(consent));

        QVERIFY(m_stage->permits.front());
        const auto again = LendingWorld::programAt(u"/usr/bin/bot"_s, 101);
        QVERIFY(m_stage->call(m_stage->world.enter(again), readProfile));
        QVERIFY(m_stage->world.consent().questions().empty());
    }

    void anHourAndALockEndWhatWasForThatLong()
    {
        m_stage->world.consent().setPresented(true);
        const auto client = m_stage->world.enter(m_stage->bot);
        m_stage->beginCall(client, readProfile);
        m_stage->answerAll(Consent::ForAnHour);
        m_stage->beginCall(client, createRecord);
        m_stage->answerAll(Consent::UntilLocked);

        m_stage->accounts().pass(61min);
        m_stage->beginCall(client, readProfile);
        QCOMPARE(m_stage->world.consent().questions().size(), 1u);
        m_stage->answerAll(Consent::Deny);
        QVERIFY(m_stage->call(client, createRecord));

        m_stage->world.lock().lock();
        m_stage->world.lock().unlock();
        m_stage->beginCall(client, createRecord);
        QCOMPARE(m_stage->world.consent().questions().size(), 1u);
    }

    void aDenialForGoodIsNotAskedAgain()
    {
        m_stage->world.consent().setPresented(true);
        const auto client = m_stage->world.enter(m_stage->bot);
        m_stage->beginCall(client, readProfile);

        m_stage->answerAll(Consent::AlwaysDeny);

        SKYKEEP_VERIFY_ERROR(m_stage->permits.front(), ErrorKind::Denied);
        SKYKEEP_VERIFY_ERROR(m_stage->call(client, readProfile), ErrorKind::Denied);
        QVERIFY(m_stage->world.consent().questions().empty());
    }

    void manyRequestsForTheSameAreOneQuestion()
    {
        m_stage->world.consent().setPresented(true);
        for (int i = 0; i < 15; ++i) {
            m_stage->beginCall(m_stage->world.enter(m_stage->bot), readProfile);
        }
        QCOMPARE(m_stage->world.consent().questions().size(), 1u);
        QCOMPARE(m_stage->world.consent().questions().front().askers, 15);

        m_stage->answerAll(Consent::Once);

        QCOMPARE(m_stage->permits.size(), 15u);
        QVERIFY(std::ranges::all_of(m_stage->permits, [](const auto &p) { return p.has_value(); }));
    }

    void anAnswerThatIsRememberedAnswersWhatElseItCovers()
    {
        m_stage->world.consent().setPresented(true);
        const auto client = m_stage->world.enter(m_stage->bot);
        m_stage->beginCall(client, readProfile);
        m_stage->beginCall(client, *Nsid::parse(u"app.bsky.feed.getTimeline"));
        QCOMPARE(m_stage->world.consent().questions().size(), 2u);

        m_stage->world.consent().answer(m_stage->world.consent().questions().front().id,
                                        Consent::Always);
        m_stage->world.settle();

        QVERIFY(m_stage->world.consent().questions().empty());
        QCOMPARE(m_stage->permits.size(), 2u);
        QVERIFY(m_stage->permits.front() && m_stage->permits.back());
    }

    void aFloodOfOneProgramIsCutOffAndOthersAreNot()
    {
        m_stage->world.consent().setPresented(true);
        const auto client = m_stage->world.enter(m_stage->bot);
        for (int i = 0; i < 500; ++i)
            m_stage->beginCall(client, *Nsid::parse(u"com.example.m%1"_s.arg(i)));

        QVERIFY(m_stage->world.consent().questions().size()
                <= size_t(ConsentDesk::MostOfOneProgram));
        QCOMPARE(m_stage->permits.size(), 500u - size_t(ConsentDesk::MostOfOneProgram));
        SKYKEEP_VERIFY_ERROR(m_stage->permits.back(), ErrorKind::NotNow);

        const auto other = LendingWorld::programAt(u"/usr/bin/other"_s, 200);
        m_stage->beginCall(m_stage->world.enter(other), readProfile);
        QCOMPARE(m_stage->world.consent().questions().back().program.displayName(), u"other"_s);
    }

    void whoGivesUpTakesTheQuestionAlong()
    {
        m_stage->world.consent().setPresented(true);
        const auto client = m_stage->world.enter(m_stage->bot);
        m_stage->beginCall(client, readProfile);

        m_stage->desk().leave(client);
        m_stage->world.settle();

        QVERIFY(m_stage->world.consent().questions().empty());
        SKYKEEP_VERIFY_ERROR(m_stage->permits.front(), ErrorKind::Cancelled);
    }

    void aQuestionThatNobodyAnswersEnds()
    {
        m_stage->world.consent().setPresented(true);
        m_stage->beginCall(m_stage->world.enter(m_stage->bot), readProfile);

        m_stage->accounts().pass(ConsentDesk::Patience + 1s);
        m_stage->world.settle();

        QVERIFY(m_stage->world.consent().questions().empty());
        QCOMPARE(m_stage->permits.front().error().kind, ErrorKind::NotNow);
        QCOMPARE(m_stage->world.logged(), QStringList(u"call unanswered"_s));
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
        m_stage->world.consent().setPresented(true);
        if (!isWhileAsked)
            m_stage->grant(u"read"_s);
        const auto client = m_stage->world.enter(m_stage->bot);
        if (!isWhileAsked)
            m_stage->bot.isUnchanged = false;
        m_stage->beginCall(client, readProfile);
        m_stage->bot.isUnchanged = false;
        m_stage->answerAll(Consent::Once);

        QCOMPARE(m_stage->permits.size(), 1u);
        SKYKEEP_VERIFY_ERROR(m_stage->permits.front(), ErrorKind::Denied);
        QCOMPARE(m_stage->world.logged(), QStringList(u"call denied"_s));
    }

    void aTokenThatWouldNotLastIsRenewedOnceForAllAskers()
    {
        m_stage->grant(u"access-token"_s);
        m_stage->accounts().pass(30min);
        const auto renewals = m_stage->accounts().pds.countOf(u"server.refreshSession"_s);
        for (int i = 0; i < 100; ++i)
            collect(m_stage->desk().accessToken(m_stage->world.enter(m_stage->bot), *m_stage->did,
                                                100min),
                    &m_stage->tokens);
        m_stage->world.settle();

        QCOMPARE(m_stage->tokens.size(), 100u);
        for (const auto &token : m_stage->tokens) {
            QVERIFY(token);
            QCOMPARE(token->token, m_stage->tokens.front()->token);
            QVERIFY(*token->expiresAt - m_stage->accounts().clock.now() >= 100min);
        }
        QCOMPARE(m_stage->accounts().pds.countOf(u"server.refreshSession"_s), renewals + 1);
        QCOMPARE(m_stage->world.logged(), QStringList(u"access-token lent ×100"_s));
    }

    void moreValidityThanThereIsDoesNotRenewEveryTime()
    {
        m_stage->grant(u"access-token"_s);
        const auto client = m_stage->world.enter(m_stage->bot);
        QVERIFY(m_stage->ended(m_stage->desk().accessToken(client, *m_stage->did, 24h)));
        const auto renewals = m_stage->accounts().pds.countOf(u"server.refreshSession"_s);

        for (int i = 0; i < 5; ++i)
            QVERIFY(m_stage->ended(m_stage->desk().accessToken(client, *m_stage->did, 24h)));

        QCOMPARE(m_stage->accounts().pds.countOf(u"server.refreshSession"_s), renewals);
    }

    void nothingOfATakenDownAccountIsLent()
    {
        m_stage->grant(u"read,access-token"_s);
        m_stage->accounts().pds.at(u"alice"_s).hosting = {false, u"takendown"_s};
        m_stage->ended(m_stage->accounts().keeper().refresh(*m_stage->did));
        m_stage->world.settle();
        const auto client = m_stage->world.enter(m_stage->bot);

        SKYKEEP_VERIFY_ERROR(m_stage->call(client, readProfile), ErrorKind::AccountTakenDown);
        SKYKEEP_VERIFY_ERROR(m_stage->ended(
                                 m_stage->desk().accessToken(client, *m_stage->did, 1min)),
                             ErrorKind::AccountTakenDown);
    }
};

QTEST_GUILESS_MAIN(TestLendingDesk)

#include "tst_lendingdesk.moc"
