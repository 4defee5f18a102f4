// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "xrpc/referenceclient.h"

#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

//! The life of a session at a reference PDS, seen through the typed methods.
class TestReferencePds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_pds = std::make_unique<ReferenceClient>(); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanup() { m_pds->servers.setClockOffset(0ms); }
    void cleanupTestCase() { m_pds.reset(); }

    void signingInWorksByHandleAndByDid();
    void aWrongPasswordAndAnUnknownUserAreRefusedAlike();
    void aSessionTellsOfItsAccount();
    void anExpiredAccessTokenSaysSo();
    void garbageIsNotAToken();
    void refreshingRotatesBothTokens();
    void withinTheGraceTheSameSuccessorComesAgain();
    void afterTheGraceTheOldTokenIsDead();
    void signingOutEndsTheSessionAndCanBeRepeated();
    void anAppPasswordIsMadeAndHasItsScope();
    void aServiceTokenNamesItsServiceAndItsMethod();
    void aServiceTokenLastsAnHourAtMost();
    void tooManySignInsAreTold();

private:
    std::unique_ptr<ReferenceClient> m_pds;
};

void TestReferencePds::signingInWorksByHandleAndByDid()
{
    const auto did = m_pds->account(u"alice.test"_s);

    const auto byHandle = m_pds->signIn(u"alice.test"_s);
    const auto byDid = m_pds->signIn(did);

    SKYKEEP_VERIFY_VALUE(byHandle);
    SKYKEEP_VERIFY_VALUE(byDid);
    QCOMPARE(byHandle->account.did.toString(), did);
    QCOMPARE(byDid->account.handle->toString(), u"alice.test"_s);
    QVERIFY(byDid->account.hosting == HostingStatus());
    QCOMPARE(claim(byDid->tokens.access, "scope"_L1), u"com.atproto.access"_s);
}

void TestReferencePds::aWrongPasswordAndAnUnknownUserAreRefusedAlike()
{
    const auto did = m_pds->account(u"bob.test"_s);

    const auto wrong = m_pds->signIn(did, u"wrong horse"_s);
    const auto unknown = m_pds->signIn(u"nobody.test"_s);

    SKYKEEP_VERIFY_ERROR(wrong, ErrorKind::CredentialsRefused);
    SKYKEEP_VERIFY_ERROR(unknown, ErrorKind::CredentialsRefused);
    QCOMPARE(wrong.error().detail, u"AuthenticationRequired: Invalid identifier or password"_s);
}

void TestReferencePds::aSessionTellsOfItsAccount()
{
    const auto did = m_pds->account(u"carol.test"_s);
    const auto session = m_pds->signIn(did);
    SKYKEEP_VERIFY_VALUE(session);

    const auto view = finish(m_pds->xrpc.getSession(m_pds->host, session->tokens.access));
    const auto byRefreshToken = finish(
        m_pds->xrpc.getSession(m_pds->host, session->tokens.refresh));

    SKYKEEP_VERIFY_VALUE(view);
    QCOMPARE(view->did.toString(), did);
    QCOMPARE(view->handle->toString(), u"carol.test"_s);
    SKYKEEP_VERIFY_ERROR(byRefreshToken, ErrorKind::TokenInvalid);
}

void TestReferencePds::anExpiredAccessTokenSaysSo()
{
    const auto session = m_pds->signIn(m_pds->account(u"dora.test"_s));
    SKYKEEP_VERIFY_VALUE(session);

    m_pds->servers.advance(121min);
    const auto view = finish(m_pds->xrpc.getSession(m_pds->host, session->tokens.access));

    SKYKEEP_VERIFY_ERROR(view, ErrorKind::TokenExpired);
}

void TestReferencePds::garbageIsNotAToken()
{
    const Secret garbage(QByteArray("not-a-token-at-all"));

    const auto refreshed = finish(m_pds->xrpc.refreshSession(m_pds->host, garbage));

    SKYKEEP_VERIFY_ERROR(refreshed, ErrorKind::TokenInvalid);
    QVERIFY(!refreshed.error().detail.contains(u"not-a-token-at-all"));
}

void TestReferencePds::refreshingRotatesBothTokens()
{
    const auto did = m_pds->account(u"erin.test"_s);
    const auto session = m_pds->signIn(did);
    SKYKEEP_VERIFY_VALUE(session);

    m_pds->servers.advance(1h); // tokens of the same second are identical
    const auto refreshed = finish(m_pds->xrpc.refreshSession(m_pds->host, session->tokens.refresh));

    SKYKEEP_VERIFY_VALUE(refreshed);
    QCOMPARE(refreshed->account.did.toString(), did);
    QVERIFY(!(refreshed->tokens.access == session->tokens.access));
    QVERIFY(!(refreshed->tokens.refresh == session->tokens.refresh));
    SKYKEEP_VERIFY_VALUE(finish(m_pds->xrpc.getSession(m_pds->host, refreshed->tokens.access)));
}

void TestReferencePds::withinTheGraceTheSameSuccessorComesAgain()
{
    const auto session = m_pds->signIn(m_pds->account(u"fred.test"_s));
    SKYKEEP_VERIFY_VALUE(session);

    const auto first = finish(m_pds->xrpc.refreshSession(m_pds->host, session->tokens.refresh));
    m_pds->servers.advance(119min);
    const auto again = finish(m_pds->xrpc.refreshSession(m_pds->host, session->tokens.refresh));

    SKYKEEP_VERIFY_VALUE(first);
    SKYKEEP_VERIFY_VALUE(again);
    QVERIFY(!claim(first->tokens.refresh, "jti"_L1).isEmpty());
    QCOMPARE(claim(again->tokens.refresh, "jti"_L1), claim(first->tokens.refresh, "jti"_L1));
}

void TestReferencePds::afterTheGraceTheOldTokenIsDead()
{
    const auto session = m_pds->signIn(m_pds->account(u"gina.test"_s));
    SKYKEEP_VERIFY_VALUE(session);

    const auto successor = finish(m_pds->xrpc.refreshSession(m_pds->host, session->tokens.refresh));
    m_pds->servers.advance(121min);
    const auto old = finish(m_pds->xrpc.refreshSession(m_pds->host, session->tokens.refresh));

    SKYKEEP_VERIFY_VALUE(successor);
    SKYKEEP_VERIFY_ERROR(old, ErrorKind::TokenExpired);
    SKYKEEP_VERIFY_VALUE(
        finish(m_pds->xrpc.refreshSession(m_pds->host, successor->tokens.refresh)));
}

void TestReferencePds::signingOutEndsTheSessionAndCanBeRepeated()
{
    const auto session = m_pds->signIn(m_pds->account(u"hugo.test"_s));
    SKYKEEP_VERIFY_VALUE(session);

    const auto once = finish(m_pds->xrpc.deleteSession(m_pds->host, session->tokens.refresh));
    const auto twice = finish(m_pds->xrpc.deleteSession(m_pds->host, session->tokens.refresh));
    const auto refreshed = finish(m_pds->xrpc.refreshSession(m_pds->host, session->tokens.refresh));

    SKYKEEP_VERIFY_VALUE(once);
    SKYKEEP_VERIFY_VALUE(twice);
    SKYKEEP_VERIFY_ERROR(refreshed, ErrorKind::TokenExpired);
}

void TestReferencePds::anAppPasswordIsMadeAndHasItsScope()
{
    const auto did = m_pds->account(u"mary.test"_s);
    const auto main = m_pds->signIn(did);
    SKYKEEP_VERIFY_VALUE(main);

    const auto made = finish(
        m_pds->xrpc.createAppPassword(m_pds->host, main->tokens.access, u"Skykeep on box"_s));
    SKYKEEP_VERIFY_VALUE(made);
    const auto session = m_pds->signIn(did, QString::fromUtf8(made->password.reveal()));
    SKYKEEP_VERIFY_VALUE(session);
    const auto another = finish(
        m_pds->xrpc.createAppPassword(m_pds->host, session->tokens.access, u"More"_s));

    QCOMPARE(made->name, u"Skykeep on box"_s);
    QCOMPARE(claim(session->tokens.access, "scope"_L1), u"com.atproto.appPass"_s);
    SKYKEEP_VERIFY_ERROR(another, ErrorKind::TokenInvalid);
}

void TestReferencePds::aServiceTokenNamesItsServiceAndItsMethod()
{
    const auto did = m_pds->account(u"iris.test"_s);
    const auto session = m_pds->signIn(did);
    SKYKEEP_VERIFY_VALUE(session);
    const ServiceAuthTerms terms{u"did:web:video.example.com"_s,
                                 *Nsid::parse(u"com.atproto.repo.uploadBlob")};

    const auto token = finish(
        m_pds->xrpc.getServiceAuth(m_pds->host, session->tokens.access, terms));

    SKYKEEP_VERIFY_VALUE(token);
    QCOMPARE(claim(*token, "iss"_L1), did);
    QCOMPARE(claim(*token, "aud"_L1), terms.audience);
    QCOMPARE(claim(*token, "lxm"_L1), terms.method.toString());
}

void TestReferencePds::aServiceTokenLastsAnHourAtMost()
{
    const auto session = m_pds->signIn(m_pds->account(u"jane.test"_s));
    SKYKEEP_VERIFY_VALUE(session);
    ServiceAuthTerms terms{u"did:web:video.example.com"_s,
                           *Nsid::parse(u"com.atproto.repo.uploadBlob"), 1h};

    const auto longest = finish(
        m_pds->xrpc.getServiceAuth(m_pds->host, session->tokens.access, terms));
    terms.life = 61min;
    const auto longer = finish(
        m_pds->xrpc.getServiceAuth(m_pds->host, session->tokens.access, terms));
    terms.life = 5min;
    terms.method = *Nsid::parse(u"com.atproto.server.createAppPassword");
    const auto guarded = finish(
        m_pds->xrpc.getServiceAuth(m_pds->host, session->tokens.access, terms));

    SKYKEEP_VERIFY_VALUE(longest);
    SKYKEEP_VERIFY_ERROR(longer, ErrorKind::Rejected);
    QVERIFY(longer.error().detail.startsWith(u"BadExpiration"));
    SKYKEEP_VERIFY_ERROR(guarded, ErrorKind::Rejected);
}

void TestReferencePds::tooManySignInsAreTold()
{
    const auto did = m_pds->account(u"olga.test"_s);
    m_pds->servers.limitRates(0);

    std::optional<Result<ServerSession>> last;
    for (int attempt = 0; attempt < 40; ++attempt) {
        last.emplace(m_pds->signIn(did, u"wrong"_s));
        if (last->error().kind != ErrorKind::CredentialsRefused)
            break;
    }
    m_pds->servers.unlimitRates(0);

    SKYKEEP_VERIFY_ERROR(*last, ErrorKind::RateLimited);
    QVERIFY(last->error().retryAfter.has_value());
    QVERIFY(*last->error().retryAfter > 0s);
    QVERIFY(*last->error().retryAfter <= 5min);
    QCOMPARE(m_pds->xrpc.signInBudget(m_pds->host.url)->limit, 30);
    QCOMPARE(m_pds->xrpc.signInBudget(m_pds->host.url)->remaining, 0);
}

QTEST_GUILESS_MAIN(TestReferencePds)
#include "tst_referencepds.moc"
