// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "sessionstage.h"
#include "support/check.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

Q_DECLARE_METATYPE(Skykeep::Renewal::Kind)

namespace {

using Kind = Renewal::Kind;
const auto userUnknown = u"Could not find user info for account: did:plc:x"_s;

} // namespace

//! What comes of a renewal.
class TestSessionKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<SessionStage>();
        m_stage->vault.put(m_stage->item({2, 1}, 5));
    }
    void cleanup() { m_stage.reset(); }

    void aRenewalTellsWhatTheServerSaid()
    {
        m_stage->accept(2, 3);
        m_stage->clock.advance(2h);

        const auto renewal = m_stage->renew();

        SKYKEEP_VERIFY_VALUE(renewal);
        QCOMPARE(renewal->kind, Kind::Renewed);
        QVERIFY(renewal->session->account.did == m_stage->alice);
        QVERIFY(renewal->session->receivedAt == m_stage->clock.now());
        QVERIFY(renewal->session->lifetimes.access == 2h);
        QVERIFY(renewal->session->lifetimes.refresh == 90 * 24h);
        QVERIFY(renewal->session->credential == CredentialKind::AppPassword);
        QVERIFY(renewal->session->isStored);
        QVERIFY(!renewal->error && !renewal->isCopied && !renewal->hasNoGrace);
        QCOMPARE(m_stage->trail(), QStringList{u"refresh 2"_s});
    }

    void opaqueTokensAreRenewedWithoutAHint()
    {
        auto reply = jsonReply(200,
                               {{u"accessJwt"_s, u"opaque-access"_s},
                                {u"refreshJwt"_s, u"opaque-refresh"_s},
                                {u"did"_s, m_stage->alice.toString()},
                                {u"handle"_s, u"alice.bsky.social"_s}});
        m_stage->accept(2, reply);

        const auto renewal = m_stage->renew();

        SKYKEEP_VERIFY_VALUE(renewal);
        QCOMPARE(renewal->kind, Kind::Renewed);
        QVERIFY(!renewal->session->lifetimes.access && !renewal->session->lifetimes.refresh);
        QVERIFY(renewal->session->credential == CredentialKind::Unknown);
        QCOMPARE(m_stage->vault.item(m_stage->alice)->refreshTokens.front(),
                 Secret("opaque-refresh"));
    }

    void troubleChangesNothing_data()
    {
        QTest::addColumn<int>("status"); // 0 for an error of the network
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("offline") << 0 << ErrorKind::Offline;
        QTest::newRow("too slow") << 0 << ErrorKind::TimedOut;
        QTest::newRow("no TLS") << 0 << ErrorKind::Insecure;
        QTest::newRow("broken answer") << 0 << ErrorKind::Malformed;
        QTest::newRow("500") << 500 << ErrorKind::ServerFault;
        QTest::newRow("503") << 503 << ErrorKind::ServerFault;
        QTest::newRow("429") << 429 << ErrorKind::RateLimited;
        QTest::newRow("a proxy's 403") << 403 << ErrorKind::Malformed;
        QTest::newRow("a captive portal's 200") << 200 << ErrorKind::Malformed;
    }

    void troubleChangesNothing()
    {
        QFETCH(int, status);
        QFETCH(ErrorKind, kind);
        Result<HttpReply> answer = fail(kind, u"bsky.social"_s);
        if (status) {
            answer = htmlReply(status, "<html>ExpiredToken</html>");
            answer->headers.emplace_back("Retry-After", "120");
        }
        m_stage->http.answer(m_stage->refreshCall(), answer);

        const auto renewal = m_stage->renew();

        SKYKEEP_VERIFY_VALUE(renewal);
        QCOMPARE(renewal->kind, Kind::Waiting);
        QCOMPARE(renewal->error->kind, kind);
        if (kind == ErrorKind::RateLimited || kind == ErrorKind::ServerFault)
            QVERIFY(renewal->error->retryAfter == 120s);
        QVERIFY(!renewal->reason && !renewal->location && !renewal->session);
        QCOMPARE(m_stage->trail(), QStringList{u"refresh 2"_s});
        QCOMPARE(m_stage->vault.item(m_stage->alice), m_stage->item({2, 1}, 5));
        QVERIFY(m_stage->vault.writes().empty());
    }

    void anyOtherRefusalWaits()
    {
        m_stage->refuse(u"InvalidRequest"_s, u"Something else"_s);

        const auto renewal = m_stage->renew();

        QCOMPARE(renewal->kind, Kind::Waiting);
        QCOMPARE(renewal->error->kind, ErrorKind::Rejected);
        QCOMPARE(m_stage->trail(), QStringList{u"refresh 2"_s});
    }

    void theRefreshTokenGoesOnlyToItsIssuer()
    {
        // Both the list and the DID document name another host than the one in the item.
        m_stage->liveAt(m_stage->elsewhere);
        m_stage->refuse(u"ExpiredToken"_s);
        auto request = m_stage->request();
        request.residence.issuer = m_stage->elsewhere;

        const auto renewal = finish(m_stage->keeper->renew(request));

        QCOMPARE(renewal->kind, Kind::Waiting); // the new host did not say whose sessions it takes
        for (const auto &sent : m_stage->http.requests()) {
            if (sent.bearer)
                QCOMPARE(sent.url.host(), m_stage->entryway.host());
            QVERIFY(!SessionStage::isTold(sent.url.toString()));
        }
    }

    void anAnswerForAnotherAccountIsTriedOnceMore()
    {
        m_stage->http.answerOnce(m_stage->refreshCall(), m_stage->sessionReply(7, m_stage->bob));
        m_stage->accept(2, 3);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"answered for did:plc:bob"_s));

        const auto renewal = m_stage->renew();

        QCOMPARE(renewal->kind, Kind::Renewed);
        QCOMPARE(m_stage->trail(), QStringList({u"refresh 2"_s, u"refresh 2"_s}));
        QCOMPARE(m_stage->vault.item(m_stage->alice), storedAfter({3, 2, 1}, 6, 3));
    }

    void anAnswerForAnotherAccountIsNeverStored()
    {
        m_stage->accept(2, m_stage->sessionReply(7, m_stage->bob));
        for (int i = 0; i < 2; ++i)
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"answered for did:plc:bob"_s));

        const auto renewal = m_stage->renew();

        QCOMPARE(renewal->kind, Kind::WrongAccount);
        QCOMPARE(renewal->error->kind, ErrorKind::WrongAccount);
        QCOMPARE(m_stage->trail(), QStringList({u"refresh 2"_s, u"refresh 2"_s}));
        QVERIFY(m_stage->vault.writes().empty());
        QVERIFY(!m_stage->keeper->isAnyUnsaved());
    }

    void aDeadTokenTriesTheVaultAgainThenTheEarlierOneThenInvestigates_data()
    {
        QTest::addColumn<QString>("word");
        QTest::newRow("expired") << u"ExpiredToken"_s;
        QTest::newRow("invalid") << u"InvalidToken"_s;
    }

    void aDeadTokenTriesTheVaultAgainThenTheEarlierOneThenInvestigates()
    {
        QFETCH(QString, word);
        m_stage->refuse(word);

        const auto renewal = m_stage->renew();

        QCOMPARE(renewal->kind, Kind::SignInNeeded);
        QCOMPARE(m_stage->vault.count(FakeVault::Call::Read), 2);
        QCOMPARE(m_stage->trail(),
                 QStringList({u"refresh 2"_s, u"refresh 1"_s, u"directory"_s, u"status"_s}));
        QCOMPARE(m_stage->vault.item(m_stage->alice), m_stage->item({2, 1}, 5));
    }

    void anEarlierTokenBringsASessionBack()
    {
        m_stage->refuse(u"InvalidToken"_s);
        m_stage->accept(1, 8);

        const auto renewal = m_stage->renew();

        QCOMPARE(renewal->kind, Kind::Renewed);
        QCOMPARE(m_stage->vault.item(m_stage->alice), storedAfter({8, 2, 1}, 6, 8));
    }

    void aNewerGenerationInTheVaultIsUsed()
    {
        m_stage->refuse(u"ExpiredToken"_s);
        m_stage->accept(4, 5);
        m_stage->http.hold(m_stage->refreshCall());
        auto renewing = m_stage->keeper->renew(m_stage->request());
        QTRY_COMPARE(m_stage->http.heldCount(m_stage->refreshCall()), 1);
        m_stage->vault.put(m_stage->item({4, 3, 2}, 7));
        m_stage->http.release(m_stage->refreshCall());

        const auto renewal = finish(std::move(renewing));

        QCOMPARE(renewal->kind, Kind::Renewed);
        QCOMPARE(m_stage->trail(), QStringList({u"refresh 2"_s, u"refresh 4"_s}));
        QCOMPARE(m_stage->vault.item(m_stage->alice), storedAfter({5, 4, 3}, 8, 5));
    }

    void aSessionAnotherComputerRenewedIsCalledCopied()
    {
        auto item = m_stage->item({2, 1}, 5);
        item.installId = u"there"_s;
        m_stage->vault.put(item);
        m_stage->accept(2, 3);

        const auto first = m_stage->renew();
        m_stage->accept(3, 4);
        const auto second = m_stage->renew();

        QVERIFY(first->isCopied);
        QVERIFY(!second->isCopied);
        QCOMPARE(m_stage->vault.item(m_stage->alice)->installId, u"here"_s);
    }

    void aLostAnswerFollowedByARefusalTellsAServerWithoutGrace_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<bool>("hasNoGrace");
        QTest::newRow("at once") << 0 << true;
        QTest::newRow("within the hour") << 59 << true;
        QTest::newRow("later") << 61 << false;
    }

    void aLostAnswerFollowedByARefusalTellsAServerWithoutGrace()
    {
        QFETCH(int, minutes);
        QFETCH(bool, hasNoGrace);
        m_stage->http.answerOnce(m_stage->refreshCall(), fail(ErrorKind::TimedOut));
        const auto lost = m_stage->renew();
        m_stage->clock.advance(std::chrono::minutes(minutes));
        m_stage->refuse(u"ExpiredToken"_s);

        const auto refused = m_stage->renew();

        QVERIFY(!lost->hasNoGrace);
        QVERIFY(refused->reason == SignInReason::Revoked);
        QCOMPARE(refused->hasNoGrace, hasNoGrace);
    }

    void aRefusalWithoutALostAnswerSaysNothingAboutGrace()
    {
        m_stage->refuse(u"ExpiredToken"_s);
        // The earlier token's lost answer says nothing about the newest.
        m_stage->http.answerIf(
            m_stage->refreshCall(),
            [](const HttpRequest &r) { return r.bearer == SessionStage::refreshToken(1); },
            [](const HttpRequest &) { return fail(ErrorKind::TimedOut); });

        const auto first = m_stage->renew();
        const auto second = m_stage->renew();

        QVERIFY(!first->hasNoGrace && !second->hasNoGrace);
    }

    void anUnknownUserIsJudgedByWhereTheAccountLives()
    {
        m_stage->refuse(u"InvalidRequest"_s, userUnknown);

        const auto here = m_stage->renew();
        m_stage->missRepository(m_stage->pds);
        const auto missing = m_stage->renew();
        m_stage->liveAt(m_stage->elsewhere);
        m_stage->http.answer(m_stage->metadataCall(m_stage->elsewhere), jsonReply(200, {}));
        m_stage->serveAt(m_stage->elsewhere);
        const auto moved = m_stage->renew();

        QCOMPARE(here->kind, Kind::Waiting);
        QCOMPARE(missing->kind, Kind::RepoMissing);
        QCOMPARE(moved->kind, Kind::SignInNeeded);
        QVERIFY(moved->reason == SignInReason::Moved);
        QVERIFY(moved->location->accountHost == m_stage->elsewhere);
        QVERIFY(!m_stage->trail().contains(u"refresh 1"_s));
    }

private:
    VaultItem storedAfter(std::vector<int> tokens, quint64 generation, int access) const
    {
        auto item = m_stage->item(std::move(tokens), generation);
        item.accessToken = SessionStage::accessToken(access);
        return item;
    }

    std::unique_ptr<SessionStage> m_stage;
};

QTEST_GUILESS_MAIN(TestSessionKeeper)
#include "tst_sessionkeeper.moc"
