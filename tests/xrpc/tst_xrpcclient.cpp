// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "support/check.h"
#include "support/manualclock.h"
#include "support/scriptedhttp.h"
#include "xrpc/xrpcclient.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Skykeep;

namespace {

const auto alice = u"did:plc:ewvi7nzxyoun6zhxrhs64oiz"_s;

QString call(const QString &verb, const QString &name)
{
    return verb + u" https://pds.example.com/xrpc/com.atproto."_s + name;
}

QJsonObject session()
{
    return {{u"accessJwt"_s, u"new-access-token"_s},
            {u"refreshJwt"_s, u"new-refresh-token"_s},
            {u"did"_s, alice},
            {u"handle"_s, u"alice.example.com"_s}};
}

HttpReply with(HttpReply reply, const QByteArray &header, const QByteArray &value)
{
    reply.headers.emplace_back(header, value);
    return reply;
}

} // namespace

//! What is made of the answers.
class TestXrpcClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void signingOutReadsAnEmptyAnswer();
    void aStatusForAnotherAccountIsRefused();
    void aStatusMustBeWellFormed_data();
    void aStatusMustBeWellFormed();
    void aHandleLeadsToADid();
    void anAppPasswordMustBeTold();
    void aServiceTokenIsAskedForByTheServersClock();
    void aServiceTokenMustBeAToken();
    void aServiceTokenThatIsNotGivenIsARefusal();
    void aServerIsDescribed();
    void aDescriptionNeedsADid();
    void theSignInBudgetComesFromEverySignIn();
    void theClockOffsetComesFromEveryReply();
    void aCallThatIsCancelledSaysSo();

private:
    const XrpcHost m_host{*ServiceUrl::parse(u"https://pds.example.com")};
    const Secret m_token{QByteArray("old-token")};
    const Did m_alice = *Did::parse(alice);
    const SignInCredentials m_credentials{u"alice.example.com"_s, Secret(QByteArray("p\"ä\\ss")),
                                          std::nullopt};

    ManualClock m_clock; // begins at 2024-01-01T00:00:00Z
    std::unique_ptr<ScriptedHttp> m_http;
    std::unique_ptr<XrpcClient> m_client;
};

void TestXrpcClient::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_client.reset();
    m_http = std::make_unique<ScriptedHttp>();
    m_client = std::make_unique<XrpcClient>(*m_http, m_clock);
}

void TestXrpcClient::signingOutReadsAnEmptyAnswer()
{
    const auto signOut = call(u"POST"_s, u"server.deleteSession"_s);

    m_http->answerOnce(signOut, HttpReply{200, {}, {}});
    const auto empty = finish(m_client->deleteSession(m_host, m_token));
    m_http->answerOnce(signOut, jsonReply(200, {}));
    const auto object = finish(m_client->deleteSession(m_host, m_token));
    m_http->answerOnce(signOut, htmlReply(200, "Welcome to our network"));
    const auto portal = finish(m_client->deleteSession(m_host, m_token));

    SKYKEEP_VERIFY_VALUE(empty);
    SKYKEEP_VERIFY_VALUE(object);
    SKYKEEP_VERIFY_ERROR(portal, ErrorKind::Malformed);
    QCOMPARE(portal.error().subject, u"pds.example.com"_s);
}

void TestXrpcClient::aStatusForAnotherAccountIsRefused()
{
    m_http->answer(call(u"GET"_s, u"sync.getRepoStatus"_s),
                   jsonReply(200,
                             {{u"did"_s, u"did:plc:aaaaaaaaaaaaaaaaaaaaaaaa"_s},
                              {u"active"_s, false}}));

    const auto result = finish(m_client->getRepoStatus(m_host, m_alice));

    SKYKEEP_VERIFY_ERROR(result, ErrorKind::WrongAccount);
}

void TestXrpcClient::aStatusMustBeWellFormed_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<std::optional<HostingStatus>>("status");

    const auto row = [](const char *name, const QJsonObject &body,
                        const std::optional<HostingStatus> &status) {
        QTest::newRow(name) << body << status;
    };
    const std::pair did{u"did"_s, QJsonValue(alice)};
    const std::pair deactivated{u"status"_s, QJsonValue(u"deactivated"_s)};

    row("active", {did, {u"active"_s, true}, {u"rev"_s, u"3k"_s}}, HostingStatus());
    row("deactivated", {did, {u"active"_s, false}, deactivated},
        HostingStatus{false, u"deactivated"_s});
    row("active missing", {did}, HostingStatus());
    row("active null", {did, {u"active"_s, QJsonValue()}}, HostingStatus());
    row("active as text", {did, {u"active"_s, u"false"_s}}, std::nullopt);
    row("active as a number", {did, {u"active"_s, 0}}, std::nullopt);
    row("did missing", {{u"active"_s, true}}, std::nullopt);
    row("did broken", {{u"did"_s, u"alice"_s}, {u"active"_s, true}}, std::nullopt);
}

void TestXrpcClient::aStatusMustBeWellFormed()
{
    QFETCH(QJsonObject, body);
    QFETCH(std::optional<HostingStatus>, status);
    m_http->answer(call(u"GET"_s, u"sync.getRepoStatus"_s), jsonReply(200, body));

    const auto result = finish(m_client->getRepoStatus(m_host, m_alice));

    if (status) {
        SKYKEEP_VERIFY_VALUE(result);
        QVERIFY(*result == *status);
    } else {
        SKYKEEP_VERIFY_ERROR(result, ErrorKind::Malformed);
    }
}

void TestXrpcClient::aHandleLeadsToADid()
{
    const auto resolve = call(u"GET"_s, u"identity.resolveHandle"_s);
    const auto handle = *Handle::parse(u"alice.example.com");

    m_http->answerOnce(resolve, jsonReply(200, {{u"did"_s, alice}}));
    const auto found = finish(m_client->resolveHandle(m_host, handle));
    m_http->answerOnce(resolve, jsonReply(200, {{u"did"_s, u"alice"_s}}));
    const auto broken = finish(m_client->resolveHandle(m_host, handle));

    SKYKEEP_VERIFY_VALUE(found);
    QVERIFY(*found == m_alice);
    QCOMPARE(m_http->requests().front().url.query(), u"handle=alice.example.com"_s);
    SKYKEEP_VERIFY_ERROR(broken, ErrorKind::Malformed);
}

void TestXrpcClient::anAppPasswordMustBeTold()
{
    m_http->answer(call(u"POST"_s, u"server.createAppPassword"_s),
                   jsonReply(200, {{u"name"_s, u"Skykeep"_s}}));

    const auto made = finish(m_client->createAppPassword(m_host, m_token, u"Skykeep"_s));

    SKYKEEP_VERIFY_ERROR(made, ErrorKind::Malformed);
}

void TestXrpcClient::aServiceTokenIsAskedForByTheServersClock()
{
    const auto name = call(u"GET"_s, u"server.getServiceAuth"_s);
    const ServiceAuthTerms terms{u"did:web:video.example.com#video"_s,
                                 *Nsid::parse(u"com.atproto.repo.uploadBlob"), 300s};
    // 100 s ahead of ours
    m_http->answer(name,
                   with(jsonReply(200, {{u"token"_s, u"a.service.token"_s}}), "Date",
                        "Mon, 01 Jan 2024 00:01:40 GMT"));

    const auto first = finish(m_client->getServiceAuth(m_host, m_token, terms));
    const auto second = finish(m_client->getServiceAuth(m_host, m_token, terms));
    const auto shortest = finish(
        m_client->getServiceAuth(m_host, m_token, {terms.audience, terms.method}));

    SKYKEEP_VERIFY_VALUE(first);
    QCOMPARE(first->reveal(), "a.service.token");
    SKYKEEP_VERIFY_VALUE(second);
    SKYKEEP_VERIFY_VALUE(shortest);
    const auto query
        = u"aud=did%3Aweb%3Avideo.example.com%23video&lxm=com.atproto.repo.uploadBlob"_s;
    const auto queryOf = [this](std::size_t index) {
        return m_http->requests().at(index).url.query(QUrl::FullyEncoded);
    };
    QCOMPARE(queryOf(0), QString(query + u"&exp=1704067498"_s));
    QCOMPARE(queryOf(1), QString(query + u"&exp=1704067598"_s));
    QCOMPARE(queryOf(2), query);
    QVERIFY(m_http->requests().front().bearer == m_token);
}

void TestXrpcClient::aServiceTokenMustBeAToken()
{
    m_http->answer(call(u"GET"_s, u"server.getServiceAuth"_s),
                   jsonReply(200, {{u"token"_s, u"two words"_s}}));

    const auto token = finish(
        m_client->getServiceAuth(m_host, m_token,
                                 {u"did:web:example.com"_s, *Nsid::parse(u"com.example.do")}));

    SKYKEEP_VERIFY_ERROR(token, ErrorKind::Malformed);
    QCOMPARE(token.error().subject, u"pds.example.com"_s);
}

void TestXrpcClient::aServiceTokenThatIsNotGivenIsARefusal()
{
    m_http->answer(call(u"GET"_s, u"server.getServiceAuth"_s),
                   jsonReply(400,
                             {{u"error"_s, u"BadExpiration"_s}, {u"message"_s, u"too long"_s}}));

    const auto token = finish(
        m_client->getServiceAuth(m_host, m_token,
                                 {u"did:web:example.com"_s, *Nsid::parse(u"com.example.do"), 2h}));

    SKYKEEP_VERIFY_ERROR(token, ErrorKind::Rejected);
    QCOMPARE(token.error().detail, u"BadExpiration: too long"_s);
}

void TestXrpcClient::aServerIsDescribed()
{
    m_http->answer(call(u"GET"_s, u"server.describeServer"_s),
                   jsonReply(200,
                             {{u"did"_s, u"did:web:pds.example.com"_s},
                              {u"availableUserDomains"_s, QJsonArray{u".example.com"_s, 5}},
                              {u"inviteCodeRequired"_s, true},
                              {u"contact"_s, QJsonObject{{u"email"_s, u"a@example.com"_s}}}}));

    const auto described = finish(m_client->describeServer(m_host));

    SKYKEEP_VERIFY_VALUE(described);
    QCOMPARE(described->did, u"did:web:pds.example.com"_s);
    QCOMPARE(described->availableUserDomains, QStringList{u".example.com"_s});
    QVERIFY(described->isInviteCodeRequired);
    QCOMPARE(described->contactEmail, u"a@example.com"_s);
}

void TestXrpcClient::aDescriptionNeedsADid()
{
    m_http->answer(call(u"GET"_s, u"server.describeServer"_s),
                   jsonReply(200, {{u"message"_s, u"some other API"_s}}));

    const auto described = finish(m_client->describeServer(m_host));

    SKYKEEP_VERIFY_ERROR(described, ErrorKind::Malformed);
    QCOMPARE(described.error().subject, u"pds.example.com"_s);
}

void TestXrpcClient::theSignInBudgetComesFromEverySignIn()
{
    const auto signIn = call(u"POST"_s, u"server.createSession"_s);
    const auto told = [](HttpReply reply, const QByteArray &remaining) {
        return with(with(std::move(reply), "RateLimit-Limit", "30"), "RateLimit-Remaining",
                    remaining);
    };
    QVERIFY(!m_client->signInBudget(m_host.url));

    m_http->answerOnce(signIn, told(jsonReply(200, session()), "29"));
    SKYKEEP_VERIFY_VALUE(finish(m_client->createSession(m_host, m_credentials)));
    const auto afterGood = m_client->signInBudget(m_host.url);
    m_http->answerOnce(signIn,
                       told(jsonReply(401, {{u"error"_s, u"AuthenticationRequired"_s}}), "28"));
    SKYKEEP_VERIFY_ERROR(finish(m_client->createSession(m_host, m_credentials)),
                         ErrorKind::CredentialsRefused);
    const auto afterBad = m_client->signInBudget(m_host.url);
    m_http->answerOnce(call(u"POST"_s, u"server.refreshSession"_s),
                       told(jsonReply(200, session()), "2999"));
    SKYKEEP_VERIFY_VALUE(finish(m_client->refreshSession(m_host, m_token)));

    QCOMPARE(afterGood->remaining, 29);
    QCOMPARE(afterBad->remaining, 28);
    QCOMPARE(m_client->signInBudget(m_host.url)->remaining, 28);
    QVERIFY(!m_client->signInBudget(*ServiceUrl::parse(u"https://other.example.com")));
}

void TestXrpcClient::theClockOffsetComesFromEveryReply()
{
    const auto getSession = call(u"GET"_s, u"server.getSession"_s);
    const auto ask = [&](const QByteArray &date) {
        m_http->answerOnce(getSession, with(htmlReply(500, "no"), "Date", date));
        SKYKEEP_VERIFY_ERROR(finish(m_client->getSession(m_host, m_token)), ErrorKind::ServerFault);
    };
    QVERIFY(!m_client->clockOffset(m_host.url));

    ask("nonsense");
    QVERIFY(!m_client->clockOffset(m_host.url));
    m_clock.advance(750ms);
    ask("Mon, 01 Jan 2024 00:00:00 GMT");
    QVERIFY(m_client->clockOffset(m_host.url) == 0s);
    ask("Mon, 01 Jan 2024 01:00:00 GMT");
    QVERIFY(m_client->clockOffset(m_host.url) == 1h);
    ask("Sun, 31 Dec 2023 23:59:00 GMT");
    QVERIFY(m_client->clockOffset(m_host.url) == -1min);
    ask("tomorrow");
    QVERIFY(m_client->clockOffset(m_host.url) == -1min);
}

void TestXrpcClient::aCallThatIsCancelledSaysSo()
{
    const auto refresh = call(u"POST"_s, u"server.refreshSession"_s);
    m_http->hold(refresh);

    auto pending = m_client->refreshSession(m_host, m_token);
    m_http->shutDown();
    const auto result = finish(std::move(pending));

    SKYKEEP_VERIFY_ERROR(result, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestXrpcClient)
#include "tst_xrpcclient.moc"
