// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "net/qthttpclient.h"
#include "support/check.h"
#include "support/referenceservers.h"
#include "xrpc/xrpcclient.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

namespace {

const auto password = u"correct horse"_s;

SignInCredentials with(const QString &identifier, const QString &word = password)
{
    return SignInCredentials{identifier, Secret(word.toUtf8()), std::nullopt};
}

QString textOf(const Secret &secret)
{
    return QString::fromUtf8(secret.reveal());
}

// The claim, unverified: we are not the ones who have to believe it.
QString scopeOf(const Secret &token)
{
    const auto claims = QByteArray::fromBase64(token.reveal().split('.').value(1),
                                               QByteArray::Base64UrlEncoding);
    return QJsonDocument::fromJson(claims).object().value("scope"_L1).toString();
}

} // namespace

//! The typed methods and a reference PDS understand each other.
class TestReferencePds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanup() { m_servers->setClockOffset(0ms); }
    void cleanupTestCase();

    void signingInWorksByHandleAndByDid();
    void aWrongPasswordAndAnUnknownUserAreRefusedAlike();
    void aSessionTellsOfItsAccount();
    void anExpiredAccessTokenSaysSo();
    void garbageIsNotAToken();
    void refreshingRotatesBothTokens();
    void withinTheGraceTheSameSuccessorComesAgain();
    void afterTheGraceTheOldTokenIsDead();
    void signingOutEndsTheSessionAndCanBeRepeated();
    void aTakenDownAccountSaysSo();
    void aDeactivatedAccountKeepsItsSession();
    void aDeletedAccountIsUnknown();
    void aServerWithoutItsKeysKnowsNoToken();
    void anAppPasswordIsMadeAndHasItsScope();
    void aHandleResolvesOrIsNotFound();
    void anUnknownRepositoryIsAnUnknownAccount();
    void theServerDescribesItself();
    void theSessionHostIsTheServerItself();
    void tooManySignInsAreTold();
    void theServersClockIsSeen();
    void aServerThatIsNotThereIsOffline();

private:
    QString account(const QString &handle) { return m_servers->createAccount(0, handle, password); }
    Result<ServerSession> signIn(const QString &identifier, const QString &word = password)
    {
        return finish(m_client->createSession(*m_host, with(identifier, word)));
    }

    std::unique_ptr<ReferenceServers> m_servers;
    std::unique_ptr<QtHttpClient> m_http;
    SystemClock m_clock;
    std::unique_ptr<XrpcClient> m_client;
    std::optional<XrpcHost> m_host;
};

void TestReferencePds::initTestCase()
{
    m_servers = std::make_unique<ReferenceServers>();
    QtHttpClient::Options options;
    options.userAgent = "Skykeep/test";
    m_http = std::make_unique<QtHttpClient>(std::move(options));
    m_client = std::make_unique<XrpcClient>(*m_http, m_clock);
    const auto url = ServiceUrl::parse(m_servers->url().toString());
    QVERIFY(url.has_value());
    m_host = XrpcHost{*url, AddressPolicy::AnyAddress};
}

void TestReferencePds::cleanupTestCase()
{
    m_client.reset();
    m_http.reset();
    m_servers.reset();
}

void TestReferencePds::signingInWorksByHandleAndByDid()
{
    const auto did = account(u"alice.test"_s);

    const auto byHandle = signIn(u"alice.test"_s);
    const auto byDid = signIn(did);

    SKYKEEP_VERIFY_VALUE(byHandle);
    SKYKEEP_VERIFY_VALUE(byDid);
    QCOMPARE(byHandle->account.did.toString(), did);
    QCOMPARE(byDid->account.handle->toString(), u"alice.test"_s);
    QVERIFY(byDid->account.hosting == HostingStatus());
    QCOMPARE(scopeOf(byDid->tokens.access), u"com.atproto.access"_s);
}

void TestReferencePds::aWrongPasswordAndAnUnknownUserAreRefusedAlike()
{
    const auto did = account(u"bob.test"_s);

    const auto wrong = signIn(did, u"wrong horse"_s);
    const auto unknown = signIn(u"nobody.test"_s);

    SKYKEEP_VERIFY_ERROR(wrong, ErrorKind::CredentialsRefused);
    SKYKEEP_VERIFY_ERROR(unknown, ErrorKind::CredentialsRefused);
    QCOMPARE(wrong.error().detail, u"AuthenticationRequired: Invalid identifier or password"_s);
}

void TestReferencePds::aSessionTellsOfItsAccount()
{
    const auto did = account(u"carol.test"_s);
    const auto session = signIn(did);
    SKYKEEP_VERIFY_VALUE(session);

    const auto view = finish(m_client->getSession(*m_host, session->tokens.access));
    const auto byRefreshToken = finish(m_client->getSession(*m_host, session->tokens.refresh));

    SKYKEEP_VERIFY_VALUE(view);
    QCOMPARE(view->did.toString(), did);
    QCOMPARE(view->handle->toString(), u"carol.test"_s);
    SKYKEEP_VERIFY_ERROR(byRefreshToken, ErrorKind::TokenInvalid);
}

void TestReferencePds::anExpiredAccessTokenSaysSo()
{
    const auto session = signIn(account(u"dora.test"_s));
    SKYKEEP_VERIFY_VALUE(session);

    m_servers->advance(121min);
    const auto view = finish(m_client->getSession(*m_host, session->tokens.access));

    SKYKEEP_VERIFY_ERROR(view, ErrorKind::TokenExpired);
}

void TestReferencePds::garbageIsNotAToken()
{
    const Secret garbage(QByteArray("not-a-token-at-all"));

    const auto refreshed = finish(m_client->refreshSession(*m_host, garbage));

    SKYKEEP_VERIFY_ERROR(refreshed, ErrorKind::TokenInvalid);
    QVERIFY(!refreshed.error().detail.contains(u"not-a-token-at-all"));
}

void TestReferencePds::refreshingRotatesBothTokens()
{
    const auto did = account(u"erin.test"_s);
    const auto session = signIn(did);
    SKYKEEP_VERIFY_VALUE(session);

    m_servers->advance(1h); // tokens of the same second are identical
    const auto refreshed = finish(m_client->refreshSession(*m_host, session->tokens.refresh));

    SKYKEEP_VERIFY_VALUE(refreshed);
    QCOMPARE(refreshed->account.did.toString(), did);
    QVERIFY(!(refreshed->tokens.access == session->tokens.access));
    QVERIFY(!(refreshed->tokens.refresh == session->tokens.refresh));
    SKYKEEP_VERIFY_VALUE(finish(m_client->getSession(*m_host, refreshed->tokens.access)));
}

void TestReferencePds::withinTheGraceTheSameSuccessorComesAgain()
{
    const auto session = signIn(account(u"fred.test"_s));
    SKYKEEP_VERIFY_VALUE(session);
    const auto jti = [](const Secret &token) {
        const auto claims = QByteArray::fromBase64(token.reveal().split('.').value(1),
                                                   QByteArray::Base64UrlEncoding);
        return QJsonDocument::fromJson(claims).object().value("jti"_L1).toString();
    };

    const auto first = finish(m_client->refreshSession(*m_host, session->tokens.refresh));
    m_servers->advance(119min);
    const auto again = finish(m_client->refreshSession(*m_host, session->tokens.refresh));

    SKYKEEP_VERIFY_VALUE(first);
    SKYKEEP_VERIFY_VALUE(again);
    QVERIFY(!jti(first->tokens.refresh).isEmpty());
    QCOMPARE(jti(again->tokens.refresh), jti(first->tokens.refresh));
}

void TestReferencePds::afterTheGraceTheOldTokenIsDead()
{
    const auto session = signIn(account(u"gina.test"_s));
    SKYKEEP_VERIFY_VALUE(session);

    const auto successor = finish(m_client->refreshSession(*m_host, session->tokens.refresh));
    m_servers->advance(121min);
    const auto old = finish(m_client->refreshSession(*m_host, session->tokens.refresh));

    SKYKEEP_VERIFY_VALUE(successor);
    SKYKEEP_VERIFY_ERROR(old, ErrorKind::TokenExpired);
    SKYKEEP_VERIFY_VALUE(finish(m_client->refreshSession(*m_host, successor->tokens.refresh)));
}

void TestReferencePds::signingOutEndsTheSessionAndCanBeRepeated()
{
    const auto session = signIn(account(u"hugo.test"_s));
    SKYKEEP_VERIFY_VALUE(session);

    const auto once = finish(m_client->deleteSession(*m_host, session->tokens.refresh));
    const auto twice = finish(m_client->deleteSession(*m_host, session->tokens.refresh));
    const auto refreshed = finish(m_client->refreshSession(*m_host, session->tokens.refresh));

    SKYKEEP_VERIFY_VALUE(once);
    SKYKEEP_VERIFY_VALUE(twice);
    SKYKEEP_VERIFY_ERROR(refreshed, ErrorKind::TokenExpired);
}

void TestReferencePds::aTakenDownAccountSaysSo()
{
    const auto did = account(u"ivan.test"_s);
    const auto appPassword = m_servers->createAppPassword(0, did, u"other"_s);
    const auto session = signIn(did);
    SKYKEEP_VERIFY_VALUE(session);

    m_servers->takeDown(0, did);
    const auto refreshed = finish(m_client->refreshSession(*m_host, session->tokens.refresh));
    const auto again = signIn(did);
    const auto byAppPassword = signIn(did, appPassword);
    const auto view = finish(m_client->getSession(*m_host, session->tokens.access));
    const auto status = finish(m_client->getRepoStatus(*m_host, *Did::parse(did)));

    SKYKEEP_VERIFY_ERROR(refreshed, ErrorKind::AccountTakenDown);
    SKYKEEP_VERIFY_ERROR(again, ErrorKind::AccountTakenDown);
    SKYKEEP_VERIFY_ERROR(byAppPassword, ErrorKind::CredentialsRefused);
    SKYKEEP_VERIFY_ERROR(view, ErrorKind::AccountUnknown);
    SKYKEEP_VERIFY_VALUE(status);
    QVERIFY(*status == (HostingStatus{false, u"takendown"_s}));
}

void TestReferencePds::aDeactivatedAccountKeepsItsSession()
{
    const auto did = account(u"judy.test"_s);
    const auto session = signIn(did);
    SKYKEEP_VERIFY_VALUE(session);
    const HostingStatus deactivated{false, u"deactivated"_s};

    m_servers->deactivate(0, did);
    const auto refreshed = finish(m_client->refreshSession(*m_host, session->tokens.refresh));
    const auto again = signIn(did);
    const auto view = finish(m_client->getSession(*m_host, session->tokens.access));
    const auto status = finish(m_client->getRepoStatus(*m_host, *Did::parse(did)));
    m_servers->activate(0, did);
    const auto activated = finish(m_client->getRepoStatus(*m_host, *Did::parse(did)));

    SKYKEEP_VERIFY_VALUE(refreshed);
    QVERIFY(refreshed->account.hosting == deactivated);
    SKYKEEP_VERIFY_VALUE(again);
    QVERIFY(again->account.hosting == deactivated);
    SKYKEEP_VERIFY_VALUE(view);
    QVERIFY(view->hosting == deactivated);
    SKYKEEP_VERIFY_VALUE(status);
    QVERIFY(*status == deactivated);
    SKYKEEP_VERIFY_VALUE(activated);
    QVERIFY(*activated == HostingStatus());
}

void TestReferencePds::aDeletedAccountIsUnknown()
{
    const auto did = account(u"kate.test"_s);
    const auto session = signIn(did);
    SKYKEEP_VERIFY_VALUE(session);

    m_servers->deleteAccount(0, did);
    const auto view = finish(m_client->getSession(*m_host, session->tokens.access));
    const auto status = finish(m_client->getRepoStatus(*m_host, *Did::parse(did)));

    SKYKEEP_VERIFY_ERROR(view, ErrorKind::AccountUnknown);
    SKYKEEP_VERIFY_ERROR(status, ErrorKind::AccountUnknown);
}

void TestReferencePds::aServerWithoutItsKeysKnowsNoToken()
{
    const auto session = signIn(account(u"liam.test"_s));
    SKYKEEP_VERIFY_VALUE(session);

    m_servers->loseKeys(0);
    const auto lost = finish(m_client->refreshSession(*m_host, session->tokens.refresh));
    m_servers->restoreKeys(0);
    const auto found = finish(m_client->refreshSession(*m_host, session->tokens.refresh));

    SKYKEEP_VERIFY_ERROR(lost, ErrorKind::TokenInvalid);
    SKYKEEP_VERIFY_VALUE(found);
}

void TestReferencePds::anAppPasswordIsMadeAndHasItsScope()
{
    const auto did = account(u"mary.test"_s);
    const auto main = signIn(did);
    SKYKEEP_VERIFY_VALUE(main);

    const auto made = finish(
        m_client->createAppPassword(*m_host, main->tokens.access, u"Skykeep on box"_s));
    SKYKEEP_VERIFY_VALUE(made);
    const auto session = signIn(did, textOf(made->password));
    SKYKEEP_VERIFY_VALUE(session);
    const auto another = finish(
        m_client->createAppPassword(*m_host, session->tokens.access, u"More"_s));

    QCOMPARE(made->name, u"Skykeep on box"_s);
    QCOMPARE(scopeOf(session->tokens.access), u"com.atproto.appPass"_s);
    SKYKEEP_VERIFY_ERROR(another, ErrorKind::TokenInvalid);
}

void TestReferencePds::aHandleResolvesOrIsNotFound()
{
    const auto did = account(u"nina.test"_s);

    const auto found = finish(m_client->resolveHandle(*m_host, *Handle::parse(u"nina.test")));
    const auto none = finish(m_client->resolveHandle(*m_host, *Handle::parse(u"nobody.test")));

    SKYKEEP_VERIFY_VALUE(found);
    QCOMPARE(found->toString(), did);
    SKYKEEP_VERIFY_ERROR(none, ErrorKind::NotFound);
    QCOMPARE(none.error().subject, u"nobody.test"_s);
}

void TestReferencePds::anUnknownRepositoryIsAnUnknownAccount()
{
    const auto nobody = *Did::parse(u"did:plc:aaaaaaaaaaaaaaaaaaaaaaaa");

    const auto status = finish(m_client->getRepoStatus(*m_host, nobody));

    SKYKEEP_VERIFY_ERROR(status, ErrorKind::AccountUnknown);
}

void TestReferencePds::theServerDescribesItself()
{
    const auto described = finish(m_client->describeServer(*m_host));

    SKYKEEP_VERIFY_VALUE(described);
    QCOMPARE(described->did, m_servers->did());
    QCOMPARE(described->availableUserDomains, QStringList{u".test"_s});
    QVERIFY(!described->isInviteCodeRequired);
}

void TestReferencePds::theSessionHostIsTheServerItself()
{
    const auto answer = m_servers->get(0, u"com.atproto.server.describeServer"_s, {});
    QCOMPARE(answer.status, 200);

    const auto host = finish(m_client->sessionHostOf(*m_host));

    SKYKEEP_VERIFY_VALUE(host);
    QCOMPARE(host->toString(), m_host->url.toString());
}

void TestReferencePds::tooManySignInsAreTold()
{
    const auto did = account(u"olga.test"_s);
    m_servers->limitRates(0);

    std::optional<Result<ServerSession>> last;
    for (int attempt = 0; attempt < 40; ++attempt) {
        last.emplace(signIn(did, u"wrong"_s));
        if (last->error().kind != ErrorKind::CredentialsRefused)
            break;
    }
    m_servers->unlimitRates(0);

    SKYKEEP_VERIFY_ERROR(*last, ErrorKind::RateLimited);
    QVERIFY(last->error().retryAfter.has_value());
    QVERIFY(*last->error().retryAfter > 0s);
    QVERIFY(*last->error().retryAfter <= 5min);
    QCOMPARE(m_client->signInBudget(m_host->url)->limit, 30);
    QCOMPARE(m_client->signInBudget(m_host->url)->remaining, 0);
}

void TestReferencePds::theServersClockIsSeen()
{
    SKYKEEP_VERIFY_VALUE(finish(m_client->describeServer(*m_host)));

    QVERIFY(m_client->clockOffset(m_host->url).has_value());
}

void TestReferencePds::aServerThatIsNotThereIsOffline()
{
    m_servers->stopServer(0);
    const auto described = finish(m_client->describeServer(*m_host));
    const auto host = finish(m_client->sessionHostOf(*m_host));
    m_servers->startServer(0);

    SKYKEEP_VERIFY_ERROR(described, ErrorKind::Offline);
    SKYKEEP_VERIFY_ERROR(host, ErrorKind::Offline);
}

QTEST_GUILESS_MAIN(TestReferencePds)
#include "tst_referencepds.moc"
