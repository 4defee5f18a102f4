// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "sessionstage.h"
#include "support/check.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

using Kind = Renewal::Kind;

//! What a keeper finds out after a server refused, and what it then says.
class TestSessionInvestigation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_stage = std::make_unique<SessionStage>();
        m_stage->vault.put(m_stage->item({2}));
    }
    void cleanup()
    {
        // Whatever came of it, nothing was thrown away.
        QCOMPARE(m_stage->vault.item(m_stage->alice), m_stage->item({2}));
        m_stage.reset();
    }

    void aTakedownParksWithTheWordOfTheAccountHost()
    {
        m_stage->refuse(u"AccountTakedown"_s, {}, 401);
        m_stage->tellStatus(m_stage->pds, false, u"suspended"_s);

        const auto renewal = m_stage->renew();

        QCOMPARE(renewal->kind, Kind::Parked);
        QCOMPARE(renewal->hosting->status, u"suspended"_s);
        QVERIFY(renewal->location->accountHost == m_stage->pds);
        QCOMPARE(m_stage->trail(), QStringList({u"refresh 2"_s, u"directory"_s, u"status"_s}));
    }

    void aTakedownParksEvenWhereNobodyElseAnswers()
    {
        m_stage->refuse(u"AccountTakedown"_s, {}, 401);
        m_stage->http.answer(m_stage->directoryCall(), fail(ErrorKind::Offline));

        const auto renewal = m_stage->renew();

        QCOMPARE(renewal->kind, Kind::Parked);
        QVERIFY(!renewal->hosting);
    }

    void aTokenRefusedDuringATakedownParks()
    {
        m_stage->refuse(u"ExpiredToken"_s);
        m_stage->tellStatus(m_stage->pds, false, u"takendown"_s);

        QCOMPARE(m_stage->renew()->kind, Kind::Parked);
    }

    void aTakedownThatWasReversedIsNamedAsTheReason()
    {
        m_stage->refuse(u"ExpiredToken"_s);
        auto request = m_stage->request();
        request.wasParked = true;

        const auto renewal = finish(m_stage->keeper->renew(request));

        QCOMPARE(renewal->kind, Kind::SignInNeeded);
        QVERIFY(renewal->reason == SignInReason::TakedownReversed);
    }

    void anUnresolvableDidConcludesNothing_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("offline") << ErrorKind::Offline;
        QTest::newRow("too slow") << ErrorKind::TimedOut;
        QTest::newRow("no TLS") << ErrorKind::Insecure;
        QTest::newRow("not JSON") << ErrorKind::Malformed;
    }

    void anUnresolvableDidConcludesNothing()
    {
        QFETCH(ErrorKind, kind);
        m_stage->refuse(u"ExpiredToken"_s);
        m_stage->http.answer(m_stage->directoryCall(), fail(kind));

        const auto renewal = m_stage->renew();

        QCOMPARE(renewal->kind, Kind::Waiting);
        QCOMPARE(renewal->error->kind, ErrorKind::TokenExpired);
        QCOMPARE(renewal->location->home, AccountHome::NotChecked);
        QCOMPARE(renewal->location->error->kind, kind);
    }

    void anAccountHostThatDoesNotAnswerConcludesNothing()
    {
        m_stage->refuse(u"ExpiredToken"_s);
        m_stage->http.answer(m_stage->statusCall(m_stage->pds), htmlReply(502, "<html>"));

        const auto renewal = m_stage->renew();

        QCOMPARE(renewal->kind, Kind::Waiting);
        QVERIFY(!renewal->hosting);
    }

    void aStatusOfAnotherAccountConcludesNothing()
    {
        m_stage->refuse(u"ExpiredToken"_s);
        m_stage->http.answer(m_stage->statusCall(m_stage->pds),
                             jsonReply(200,
                                       {{u"did"_s, m_stage->bob.toString()}, {u"active"_s, true}}));

        QCOMPARE(m_stage->renew()->kind, Kind::Waiting);
    }

    void anAccountThatMovedIsSaidToHave()
    {
        m_stage->refuse(u"ExpiredToken"_s);
        m_stage->liveAt(m_stage->elsewhere);
        m_stage->http.answer(m_stage->metadataCall(m_stage->elsewhere), jsonReply(200, {}));
        m_stage->serveAt(m_stage->elsewhere);
        m_stage->tellStatus(m_stage->elsewhere, true);

        const auto renewal = m_stage->renew();

        QVERIFY(renewal->reason == SignInReason::Moved);
        QVERIFY(renewal->location->sessionHost == m_stage->elsewhere);
        QVERIFY(renewal->hosting->active);
        QCOMPARE(m_stage->http.countOf(m_stage->statusCall(m_stage->pds)), 0);
    }

    void aCaptivePortalInTheNewHostsPlaceConcludesNothing()
    {
        m_stage->refuse(u"ExpiredToken"_s);
        m_stage->liveAt(m_stage->elsewhere);
        const auto portal = htmlReply(200, "<html>Sign in to this network");
        for (const auto &call : {m_stage->metadataCall(m_stage->elsewhere),
                                 m_stage->descriptionCall(m_stage->elsewhere),
                                 m_stage->statusCall(m_stage->elsewhere)})
            m_stage->http.answer(call, portal);

        const auto renewal = m_stage->renew();

        QCOMPARE(renewal->kind, Kind::Waiting);
        QCOMPARE(renewal->location->home, AccountHome::NotChecked);
    }

    void aMissingRepositoryIsSaidToBe()
    {
        m_stage->refuse(u"ExpiredToken"_s);
        m_stage->missRepository(m_stage->pds);

        QCOMPARE(m_stage->renew()->kind, Kind::RepoMissing);
    }

    void aTokenPastItsOwnDateExpired_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<SignInReason>("reason");
        QTest::newRow("its last day") << 89 << SignInReason::Revoked;
        QTest::newRow("the day after") << 91 << SignInReason::Expired;
    }

    void aTokenPastItsOwnDateExpired()
    {
        QFETCH(int, days);
        QFETCH(SignInReason, reason);
        m_stage->refuse(u"ExpiredToken"_s);
        m_stage->clock.setNow(m_stage->clock.now() + 24h * days);

        const auto renewal = m_stage->renew();

        QVERIFY(renewal->reason == reason);
    }

    void theDateByOurOwnClockCountsBeforeTheTokens()
    {
        m_stage->refuse(u"ExpiredToken"_s);
        auto request = m_stage->request();
        request.refreshExpiresAt = m_stage->clock.now() - 1s;

        const auto past = finish(m_stage->keeper->renew(request));
        m_stage->clock.setNow(m_stage->clock.now() + 91 * 24h);
        request.refreshExpiresAt = m_stage->clock.now() + 1s;
        const auto ahead = finish(m_stage->keeper->renew(request));

        QVERIFY(past->reason == SignInReason::Expired);
        QVERIFY(ahead->reason == SignInReason::Revoked);
    }

    void aClockInTheYear1970NeverSaysExpired()
    {
        m_stage->refuse(u"ExpiredToken"_s);
        m_stage->clock.setNow(Timestamp(24h * 200));
        auto request = m_stage->request();
        request.refreshExpiresAt = Timestamp(24h * 90); // received in 1970 as well

        const auto renewal = finish(m_stage->keeper->renew(request));

        QVERIFY(renewal->reason == SignInReason::Revoked);
    }

    void aTokenTheServerDoesNotKnowIsRejected()
    {
        m_stage->refuse(u"InvalidToken"_s);

        QVERIFY(m_stage->renew()->reason == SignInReason::ServerRejects);
    }

    void theHostThatTheDocumentNamesIsAskedUnderTheOwnersAddressPolicy()
    {
        m_stage->refuse(u"ExpiredToken"_s);
        auto request = m_stage->request();
        request.residence.addresses = AddressPolicy::AnyAddress;

        const auto renewal = finish(m_stage->keeper->renew(request));

        QVERIFY(renewal->reason == SignInReason::Revoked);
        QVERIFY(m_stage->http.requestsTo(m_stage->statusCall(m_stage->pds)).front().addresses
                == AddressPolicy::AnyAddress);
    }

private:
    std::unique_ptr<SessionStage> m_stage;
};

QTEST_GUILESS_MAIN(TestSessionInvestigation)
#include "tst_sessioninvestigation.moc"
