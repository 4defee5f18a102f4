// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "sandbox/sandboxclient.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

//! What the reference PDS cannot show.
class TestSimulatedPds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_pds = std::make_unique<SandboxClient>();
        QVERIFY(m_pds->isListening);
    }

    void aSecondFactorIsAskedForAndChecked()
    {
        m_pds->pds.setSecondFactor(m_pds->did, u"ABCDE-12345"_s);

        const auto without = m_pds->signIn();
        const auto wrong = m_pds->signIn(SandboxClient::password, Secret("WRONG-CODE1"));
        const Secret code(m_pds->pds.secondFactorCode(m_pds->did).toLatin1());
        const auto with = m_pds->signIn(SandboxClient::password, code);

        SKYKEEP_VERIFY_ERROR(without, ErrorKind::SecondFactorRequired);
        QCOMPARE(without.error().detail,
                 u"AuthFactorTokenRequired: A sign in code has been sent to your email address"_s);
        SKYKEEP_VERIFY_ERROR(wrong, ErrorKind::SecondFactorRefused);
        SKYKEEP_VERIFY_VALUE(with);
        SKYKEEP_VERIFY_VALUE(m_pds->refresh(with));
    }

    void aWrongPasswordIsSaidBeforeACodeIsSent()
    {
        m_pds->pds.setSecondFactor(m_pds->did, u"ABCDE-12345"_s);

        SKYKEEP_VERIFY_ERROR(m_pds->signIn(u"wrong"_s), ErrorKind::CredentialsRefused);
    }

    void anAppPasswordNeedsNoSecondFactor()
    {
        m_pds->pds.setSecondFactor(m_pds->did, u"ABCDE-12345"_s);
        const auto word = m_pds->pds.createAppPassword(m_pds->did, u"laptop"_s);

        SKYKEEP_VERIFY_VALUE(m_pds->signIn(word));
    }

    void aSuspensionActsLikeATakedownUnderItsOwnName()
    {
        const auto session = m_pds->signIn();
        m_pds->pds.suspend(m_pds->did);

        const auto refreshed = m_pds->refresh(session);
        const auto status = finish(m_pds->xrpc.getRepoStatus(m_pds->host, m_pds->did));
        m_pds->pds.liftSuspension(m_pds->did);
        const auto later = m_pds->refresh(session);

        SKYKEEP_VERIFY_ERROR(refreshed, ErrorKind::AccountTakenDown);
        SKYKEEP_VERIFY_VALUE(status);
        QVERIFY(*status == (HostingStatus{false, u"suspended"_s}));
        SKYKEEP_VERIFY_ERROR(later, ErrorKind::TokenExpired);
    }

    void anyStatusCanBeSaid()
    {
        const HostingStatus strange{true, u"desynchronized"_s};
        m_pds->pds.sayStatus(m_pds->did, strange);

        const auto said = m_pds->signIn();
        m_pds->pds.sayStatus(m_pds->did, std::nullopt);
        const auto truth = m_pds->signIn();

        SKYKEEP_VERIFY_VALUE(said);
        QVERIFY(said->account.hosting == strange);
        QVERIFY(truth->account.hosting == HostingStatus());
    }

    void aThrottledServerSaysForHowLong()
    {
        const auto session = m_pds->signIn();
        m_pds->pds.throttle(90s);

        m_pds->clock.advance(30s);
        const auto during = m_pds->refresh(session);
        m_pds->clock.advance(60s);
        const auto after = m_pds->refresh(session);

        SKYKEEP_VERIFY_ERROR(during, ErrorKind::RateLimited);
        QCOMPARE(during.error().retryAfter->count(), Milliseconds(60s).count());
        SKYKEEP_VERIFY_VALUE(after);
    }

    void aThrottledAccountDoesNotHoldUpOthers()
    {
        const auto session = m_pds->signIn();
        const auto other = m_pds->pds.createAccount(*Handle::parse(u"bob.test"), u"sandbox"_s);
        m_pds->pds.throttle(other, 90s);
        m_pds->pds.setPolicy({.givesRetryAfter = false});

        const auto refreshed = m_pds->refresh(session);
        const auto throttled = finish(m_pds->xrpc.getRepoStatus(m_pds->host, other));

        SKYKEEP_VERIFY_VALUE(refreshed);
        SKYKEEP_VERIFY_ERROR(throttled, ErrorKind::RateLimited);
        QVERIFY(!throttled.error().retryAfter);
    }

    void withoutGraceATokenIsGoodForOneUse()
    {
        m_pds->pds.setPolicy({.refreshLife = 7 * 24h, .grace = 0ms});
        const auto session = m_pds->signIn();

        const auto first = m_pds->refresh(session);
        const auto second = m_pds->refresh(session);
        const auto next = m_pds->refresh(first);
        m_pds->clock.advance(7 * 24h);
        const auto late = m_pds->refresh(next);

        SKYKEEP_VERIFY_VALUE(first);
        SKYKEEP_VERIFY_ERROR(second, ErrorKind::TokenExpired);
        SKYKEEP_VERIFY_VALUE(next);
        SKYKEEP_VERIFY_ERROR(late, ErrorKind::TokenExpired);
        QCOMPARE(late.error().detail, u"ExpiredToken: Token has expired"_s);
    }

    void aRevokedAppPasswordEndsItsOwnSessionsOnly()
    {
        const auto word = m_pds->pds.createAppPassword(m_pds->did, u"laptop"_s);
        const auto main = m_pds->signIn();
        const auto byWord = m_pds->signIn(word);

        m_pds->pds.revokeAppPassword(m_pds->did, u"laptop"_s);

        SKYKEEP_VERIFY_ERROR(m_pds->refresh(byWord), ErrorKind::TokenExpired);
        SKYKEEP_VERIFY_ERROR(m_pds->signIn(word), ErrorKind::CredentialsRefused);
        SKYKEEP_VERIFY_VALUE(m_pds->refresh(main));
    }

    void errorsMayComeWithoutAMessage()
    {
        m_pds->pds.setPolicy({.givesMessages = false});

        QCOMPARE(m_pds->signIn(u"wrong"_s).error().detail, u"AuthenticationRequired"_s);
    }

    void shortLivesAreKeptToTheSecond()
    {
        m_pds->pds.setPolicy({.accessLife = 60s});
        const auto session = m_pds->signIn();
        const auto look = [&] {
            return finish(m_pds->xrpc.getSession(m_pds->host, session->tokens.access));
        };

        m_pds->clock.advance(59s);
        const auto before = look();
        m_pds->clock.advance(1s);
        const auto after = look();

        SKYKEEP_VERIFY_VALUE(before);
        SKYKEEP_VERIFY_ERROR(after, ErrorKind::TokenExpired);
    }

    void aSlowAnswerComesInItsTimeAndHoldsUpNobody()
    {
        const auto other = m_pds->pds.createAccount(*Handle::parse(u"bob.test"), u"sandbox"_s);
        m_pds->pds.setDelay(other, 10s);
        std::vector<Result<HostingStatus>> answers;

        collect(m_pds->xrpc.getRepoStatus(m_pds->host, other), &answers);
        QTRY_COMPARE(m_pds->pds.callCount(u"com.atproto.sync.getRepoStatus"_s), 1);
        SKYKEEP_VERIFY_VALUE(m_pds->signIn());
        m_pds->clock.advance(9s);
        SKYKEEP_VERIFY_VALUE(m_pds->signIn());
        QVERIFY(answers.empty());
        m_pds->clock.advance(1s);

        QTRY_COMPARE(answers.size(), 1U);
        SKYKEEP_VERIFY_VALUE(answers.front());
    }

    void whoStopsKeepsItsAddressAndWhatItKnows()
    {
        const auto url = m_pds->pds.url();
        const auto session = m_pds->signIn();

        m_pds->pds.stop();
        const auto down = m_pds->refresh(session);
        QVERIFY(m_pds->pds.start());
        const auto up = m_pds->refresh(session);

        SKYKEEP_VERIFY_ERROR(down, ErrorKind::Offline);
        SKYKEEP_VERIFY_VALUE(up);
        QCOMPARE(m_pds->pds.url(), url);
    }

    void aServerThatIsSlowCanStopMeanwhile()
    {
        m_pds->pds.setDelay(10s);
        std::vector<Result<HostingStatus>> answers;

        collect(m_pds->xrpc.getRepoStatus(m_pds->host, m_pds->did), &answers);
        QTRY_COMPARE(m_pds->pds.callCount(u"com.atproto.sync.getRepoStatus"_s), 1);
        m_pds->pds.stop();
        m_pds->clock.advance(10s);

        QTRY_COMPARE(answers.size(), 1U);
        SKYKEEP_VERIFY_ERROR(answers.front(), ErrorKind::Offline);
    }

    void theDateIsOfTheInjectedClock()
    {
        m_pds->clock.advance(90min);

        SKYKEEP_VERIFY_VALUE(m_pds->signIn());
        QCOMPARE(m_pds->xrpc.clockOffset(m_pds->host.url)->count(), 0);
    }

    void anotherServersTokenIsNotKnown()
    {
        SimulatedPds other(m_pds->clock, m_pds->directory);
        QVERIFY(other.start());
        m_pds->pds.handOver(m_pds->did, other);
        const XrpcHost host{*ServiceUrl::parse(other.url().toString()), AddressPolicy::AnyAddress};
        const auto session = m_pds->signIn();

        SKYKEEP_VERIFY_ERROR(finish(m_pds->xrpc.refreshSession(host, session->tokens.refresh)),
                             ErrorKind::TokenInvalid);
    }

private:
    std::unique_ptr<SandboxClient> m_pds;
};

QTEST_GUILESS_MAIN(TestSimulatedPds)
#include "tst_simulatedpds.moc"
