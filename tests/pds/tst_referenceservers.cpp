// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "secrecy/notedsecrets.h"
#include "support/referenceservers.h"

#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

namespace {

const auto password = u"correct horse"_s;
const auto createSession = u"com.atproto.server.createSession"_s;
const auto refreshSession = u"com.atproto.server.refreshSession"_s;
const auto getRepoStatus = u"com.atproto.sync.getRepoStatus"_s;

QJsonObject login(const QString &identifier, const QString &word = password)
{
    return {{u"identifier"_s, identifier}, {u"password"_s, word}};
}

QString refreshToken(const ServerAnswer &session)
{
    return session.body.value("refreshJwt"_L1).toString();
}

} // namespace

//! The servers that other tests build on do what those tests take for granted.
class TestReferenceServers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_servers = std::make_unique<ReferenceServers>(2); }
    void cleanupTestCase() { m_servers.reset(); }

    void anAccountSignsInByHandleAndByDid()
    {
        const auto did = m_servers->createAccount(0, u"alice.test"_s, password);

        const auto byHandle = m_servers->post(0, createSession, login(u"alice.test"_s));
        const auto byDid = m_servers->post(0, createSession, login(did));
        const auto byWrongPassword = m_servers->post(0, createSession, login(did, u"x"_s));

        QCOMPARE(byHandle.status, 200);
        QCOMPARE(byHandle.body.value("did"_L1).toString(), did);
        QCOMPARE(byDid.status, 200);
        QCOMPARE(byWrongPassword.status, 401);
        QCOMPARE(byWrongPassword.error(), u"AuthenticationRequired"_s);
    }

    void whatTheyAreSentAndHandOutIsNotedForTheSearch()
    {
        const auto notes = qEnvironmentVariable("SKYKEEP_TEST_SECRETS");
        QVERIFY2(!notes.isEmpty(), "Run this under secrecy-watch");
        const auto did = m_servers->createAccount(0, u"noted.test"_s, u"a noted horse"_s);

        const auto word = m_servers->createAppPassword(0, did, u"laptop"_s);
        const auto session = m_servers->post(0, createSession, login(did, word));
        const auto renewed = m_servers->post(0, refreshSession, {}, refreshToken(session));
        m_servers->post(0, createSession, login(did, u"a wrong horse"_s));

        const auto noted = notedSecrets(notes);
        for (const auto &secret :
             {u"a noted horse"_s, u"a wrong horse"_s, word, refreshToken(session),
              refreshToken(renewed), renewed.body.value("accessJwt"_L1).toString()}) {
            QVERIFY2(std::ranges::find(noted, secret.toUtf8(), &UsedSecret::bytes) != noted.end(),
                     qPrintable(secret.left(8)));
        }
    }

    void serversDoNotTakeEachOthersTokens()
    {
        const auto did = m_servers->createAccount(0, u"own.test"_s, password);
        const auto session = m_servers->post(0, createSession, login(did));

        const auto elsewhere = m_servers->post(1, refreshSession, {}, refreshToken(session));

        QVERIFY(m_servers->did(0) != m_servers->did(1));
        QCOMPARE(elsewhere.status, 400);
        QCOMPARE(elsewhere.error(), u"InvalidToken"_s);
    }

    void theAudienceTakesWhatWasSignedForItAndTheMethod()
    {
        m_servers->createAccount(0, u"asker.test"_s, password);
        const auto session = m_servers->post(0, createSession, login(u"asker.test"_s)).body;
        const auto access = session.value("accessJwt"_L1).toString();
        const auto method = u"com.example.notes.list"_s;
        const auto tokenFor = [&](const QString &audience) {
            const QJsonObject terms{{u"aud"_s, audience}, {u"lxm"_s, method}};
            return m_servers->get(0, u"com.atproto.server.getServiceAuth"_s, terms, access)
                .body.value("token"_L1)
                .toString();
        };

        const auto taken = m_servers->askAudience(method, tokenFor(m_servers->audience()));

        QCOMPARE(taken.status, 200);
        QCOMPARE(taken.body.value("iss"_L1), session.value("did"_L1));
        for (const auto &token : {QString(), access, tokenFor(m_servers->did(1))})
            QCOMPARE(m_servers->askAudience(method, token).status, 401);
        QCOMPARE(m_servers->askAudience(u"com.example.notes.add"_s, tokenFor(m_servers->audience()))
                     .status,
                 401);
    }

    void callsAreCountedForEachServer()
    {
        const auto here = m_servers->countOf(0, createSession);
        const auto there = m_servers->countOf(1, createSession);

        m_servers->post(0, createSession, login(u"nobody.test"_s));
        m_servers->post(0, createSession, login(u"nobody.test"_s));

        QCOMPARE(m_servers->countOf(0, createSession), here + 2);
        QCOMPARE(m_servers->countOf(1, createSession), there);
        QCOMPARE(m_servers->countOf(0, u"com.example.never"_s), 0);
    }

    void aRefreshTokenRunsOutWhenItsTimeHasPassed()
    {
        const auto did = m_servers->createAccount(0, u"late.test"_s, password);
        const auto session = m_servers->post(0, createSession, login(did));

        m_servers->advance(24h * 89);
        const auto inTime = m_servers->post(0, refreshSession, {}, refreshToken(session));
        m_servers->advance(24h * 91);
        const auto tooLate = m_servers->post(0, refreshSession, {}, refreshToken(inTime));
        m_servers->setClockOffset(0ms);

        QCOMPARE(inTime.status, 200);
        QCOMPARE(tooLate.status, 400);
        QCOMPARE(tooLate.error(), u"ExpiredToken"_s);
    }

    void aTakenDownAccountIsRefusedUntilReversed()
    {
        const auto did = m_servers->createAccount(0, u"bad.test"_s, password);
        const auto session = m_servers->post(0, createSession, login(did));

        m_servers->takeDown(0, did);
        const auto refused = m_servers->post(0, refreshSession, {}, refreshToken(session));
        const auto status = m_servers->get(0, getRepoStatus, {{u"did"_s, did}});
        m_servers->reverseTakeDown(0, did);
        const auto again = m_servers->post(0, createSession, login(did));

        QCOMPARE(refused.status, 401);
        QCOMPARE(refused.error(), u"AccountTakedown"_s);
        QCOMPARE(status.body.value("active"_L1).toBool(true), false);
        QCOMPARE(status.body.value("status"_L1).toString(), u"takendown"_s);
        QCOMPARE(again.status, 200);
    }

    void aDeactivatedAccountStillRefreshes()
    {
        const auto did = m_servers->createAccount(0, u"away.test"_s, password);
        const auto session = m_servers->post(0, createSession, login(did));

        m_servers->deactivate(0, did);
        const auto away = m_servers->post(0, refreshSession, {}, refreshToken(session));
        m_servers->activate(0, did);
        const auto back = m_servers->post(0, refreshSession, {}, refreshToken(away));

        QCOMPARE(away.status, 200);
        QCOMPARE(away.body.value("active"_L1).toBool(true), false);
        QCOMPARE(away.body.value("status"_L1).toString(), u"deactivated"_s);
        QCOMPARE(back.body.value("active"_L1).toBool(true), true);
    }

    void aStoppedServerRefusesAndComesBackWithWhatItKnew()
    {
        const auto did = m_servers->createAccount(0, u"staying.test"_s, password);
        const auto session = m_servers->post(0, createSession, login(did));

        m_servers->stopServer(0);
        const auto down = m_servers->post(0, refreshSession, {}, refreshToken(session));
        m_servers->startServer(0);
        const auto up = m_servers->post(0, refreshSession, {}, refreshToken(session));

        QCOMPARE(down.status, 0);
        QCOMPARE(up.status, 200);
        QCOMPARE(up.body.value("did"_L1).toString(), did);
    }

    void aServerWithoutItsKeysKnowsNoToken()
    {
        const auto did = m_servers->createAccount(0, u"keys.test"_s, password);
        const auto session = m_servers->post(0, createSession, login(did));

        m_servers->loseKeys(0);
        const auto lost = m_servers->post(0, refreshSession, {}, refreshToken(session));
        m_servers->restoreKeys(0);
        const auto restored = m_servers->post(0, refreshSession, {}, refreshToken(session));

        QCOMPARE(lost.status, 400);
        QCOMPARE(lost.error(), u"InvalidToken"_s);
        QCOMPARE(restored.status, 200);
    }

    void aPasswordIsResetByMailAndEndsSessions()
    {
        const auto did = m_servers->createAccount(0, u"amnesia.test"_s, password);
        const auto session = m_servers->post(0, createSession, login(did));

        m_servers->resetPassword(0, did, u"another horse"_s);
        const auto ended = m_servers->post(0, refreshSession, {}, refreshToken(session));
        const auto signedIn = m_servers->post(0, createSession, login(did, u"another horse"_s));

        QCOMPARE(ended.status, 400);
        QCOMPARE(ended.error(), u"ExpiredToken"_s);
        QCOMPARE(signedIn.status, 200);
    }

    void anAppPasswordSignsInUntilRevoked()
    {
        const auto did = m_servers->createAccount(0, u"phoebe.test"_s, password);

        const auto word = m_servers->createAppPassword(0, did, u"laptop"_s);
        const auto session = m_servers->post(0, createSession, login(did, word));
        const auto names = m_servers->appPasswordNames(0, did);
        m_servers->revokeAppPassword(0, did, u"laptop"_s);
        const auto revoked = m_servers->post(0, refreshSession, {}, refreshToken(session));

        QCOMPARE(session.status, 200);
        QCOMPARE(names, QStringList{u"laptop"_s});
        QCOMPARE(revoked.error(), u"ExpiredToken"_s);
    }

    void aChangedHandleComesWithTheNextRefresh()
    {
        const auto did = m_servers->createAccount(0, u"maiden.test"_s, password);
        const auto session = m_servers->post(0, createSession, login(did));

        m_servers->updateHandle(0, did, u"married.test"_s);
        const auto renewed = m_servers->post(0, refreshSession, {}, refreshToken(session));

        QCOMPARE(renewed.body.value("handle"_L1).toString(), u"married.test"_s);
    }

    void rateLimitsHoldOnlyWhenAskedFor()
    {
        // The limit of this call is 50 in 5 minutes, and refusing costs the server nothing.
        const QJsonObject guess = {{u"token"_s, u"AAAAA-AAAAA"_s}, {u"password"_s, password}};
        const auto lastOf51 = [&] {
            ServerAnswer answer;
            for (int i = 0; i < 51; ++i)
                answer = m_servers->post(1, u"com.atproto.server.resetPassword"_s, guess);
            return answer;
        };

        const auto unlimited = lastOf51();
        m_servers->limitRates(1);
        const auto limited = lastOf51();
        m_servers->unlimitRates(1);

        QCOMPARE(unlimited.status, 400);
        QCOMPARE(limited.status, 429);
        QCOMPARE(limited.error(), u"RateLimitExceeded"_s);
    }

    void aMovedAccountIsToldApartByItsDidDocumentAlone()
    {
        const auto did = m_servers->createAccount(0, u"mover.test"_s, password);
        const QJsonObject who = {{u"did"_s, did}};
        auto session = m_servers->post(0, createSession, login(did));

        m_servers->move(did, 0, 1, MoveStage::Plc);
        session = m_servers->post(0, refreshSession, {}, refreshToken(session));
        const auto atNew = m_servers->post(1, createSession, login(did));
        m_servers->move(did, 0, 1, MoveStage::Deactivated);
        const auto away = m_servers->post(0, refreshSession, {}, refreshToken(session));
        m_servers->move(did, 0, 1, MoveStage::Deleted);
        const auto gone = m_servers->post(0, refreshSession, {}, refreshToken(away));

        QCOMPARE(session.status, 200);
        QCOMPARE(session.body.value("active"_L1).toBool(true), true);
        QCOMPARE(atNew.status, 200);
        QCOMPARE(away.status, 200);
        QCOMPARE(away.body.value("status"_L1).toString(), u"deactivated"_s);
        QCOMPARE(gone.status, 400);
        QCOMPARE(gone.error(), u"InvalidRequest"_s);
        QCOMPARE(m_servers->get(0, getRepoStatus, who).error(), u"RepoNotFound"_s);
        QCOMPARE(m_servers->get(1, getRepoStatus, who).body.value("active"_L1).toBool(), true);
    }

private:
    std::unique_ptr<ReferenceServers> m_servers;
};

QTEST_GUILESS_MAIN(TestReferenceServers)
#include "tst_referenceservers.moc"
