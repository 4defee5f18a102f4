// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "support/check.h"
#include "support/manualclock.h"
#include "support/scriptedhttp.h"
#include "xrpc/xrpcclient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QRegularExpression>

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

QStringList logged;

void keepLog(QtMsgType, const QMessageLogContext &, const QString &message)
{
    logged.append(message);
}

} // namespace

class TestXrpcClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void signingInSendsThePasswordOnceAsJson();
    void theSecondFactorIsSentBesideThePassword();
    void callsWithoutInputSendNoByte_data();
    void callsWithoutInputSendNoByte();
    void everyCallIsBoundedAndRefusesRedirects();
    void theHostsAddressPolicyIsKept_data();
    void theHostsAddressPolicyIsKept();
    void valuesInAUrlAreEncoded();
    void signingOutReadsAnEmptyAnswer();
    void aStatusForAnotherAccountIsRefused();
    void aStatusMustBeWellFormed_data();
    void aStatusMustBeWellFormed();
    void aHandleLeadsToADid();
    void anAppPasswordIsNeverPrivileged();
    void anAppPasswordMustBeTold();
    void aServerIsDescribed();
    void aDescriptionNeedsADid();
    void theSignInBudgetComesFromEverySignIn();
    void theClockOffsetComesFromEveryReply();
    void aCallThatIsCancelledSaysSo();
    void nothingSecretIsLogged();

private:
    const XrpcHost m_host{*ServiceUrl::parse(u"https://pds.example.com")};
    const Secret m_token{QByteArray("old-token")};
    const Did m_alice = *Did::parse(alice);
    const SignInCredentials m_credentials{u"alice.example.com"_s, Secret(QByteArray("p\"ä\\ss")),
                                          std::nullopt};
};

void TestXrpcClient::signingInSendsThePasswordOnceAsJson()
{
    ScriptedHttp http;
    ManualClock clock;
    XrpcClient client(http, clock);
    http.answer(call(u"POST"_s, u"server.createSession"_s), jsonReply(200, session()));

    const auto result = finish(client.createSession(m_host, m_credentials));

    SKYKEEP_VERIFY_VALUE(result);
    QCOMPARE(result->tokens.refresh.reveal(), "new-refresh-token");
    QCOMPARE(http.requests().size(), 1U);
    const auto &sent = http.requests().front();
    const QJsonObject expected{{u"identifier"_s, u"alice.example.com"_s},
                               {u"password"_s, u"p\"ä\\ss"_s}};
    QCOMPARE(QJsonDocument::fromJson(sent.body.reveal()).object(), expected);
    QCOMPARE(sent.contentType, "application/json");
    QVERIFY(!sent.bearer);
}

void TestXrpcClient::theSecondFactorIsSentBesideThePassword()
{
    ScriptedHttp http;
    ManualClock clock;
    XrpcClient client(http, clock);
    http.answer(call(u"POST"_s, u"server.createSession"_s), jsonReply(200, session()));
    auto credentials = m_credentials;
    credentials.secondFactor = Secret(QByteArray("AB12C-DEF34"));

    const auto result = finish(client.createSession(m_host, credentials));

    SKYKEEP_VERIFY_VALUE(result);
    const auto body = QJsonDocument::fromJson(http.requests().front().body.reveal()).object();
    QCOMPARE(body.value(u"authFactorToken"_s).toString(), u"AB12C-DEF34"_s);
}

void TestXrpcClient::callsWithoutInputSendNoByte_data()
{
    QTest::addColumn<QString>("method");

    QTest::newRow("refresh") << u"server.refreshSession"_s;
    QTest::newRow("sign out") << u"server.deleteSession"_s;
}

void TestXrpcClient::callsWithoutInputSendNoByte()
{
    QFETCH(QString, method);
    ScriptedHttp http;
    ManualClock clock;
    XrpcClient client(http, clock);
    http.answer(call(u"POST"_s, method), jsonReply(200, session()));

    if (method.endsWith(u"refreshSession"))
        SKYKEEP_VERIFY_VALUE(finish(client.refreshSession(m_host, m_token)));
    else
        SKYKEEP_VERIFY_VALUE(finish(client.deleteSession(m_host, m_token)));

    QCOMPARE(http.requests().size(), 1U);
    const auto &sent = http.requests().front();
    QVERIFY(sent.method == HttpRequest::Method::Post);
    QVERIFY(sent.body.isEmpty());
    QVERIFY(sent.contentType.isEmpty());
    QVERIFY(sent.bearer == m_token);
}

void TestXrpcClient::everyCallIsBoundedAndRefusesRedirects()
{
    ScriptedHttp http; // nobody is there
    ManualClock clock;
    XrpcClient client(http, clock);

    const auto handle = *Handle::parse(u"alice.example.com");
    SKYKEEP_VERIFY_ERROR(finish(client.createSession(m_host, m_credentials)), ErrorKind::Offline);
    SKYKEEP_VERIFY_ERROR(finish(client.refreshSession(m_host, m_token)), ErrorKind::Offline);
    SKYKEEP_VERIFY_ERROR(finish(client.getSession(m_host, m_token)), ErrorKind::Offline);
    SKYKEEP_VERIFY_ERROR(finish(client.deleteSession(m_host, m_token)), ErrorKind::Offline);
    SKYKEEP_VERIFY_ERROR(finish(client.describeServer(m_host)), ErrorKind::Offline);
    SKYKEEP_VERIFY_ERROR(finish(client.getRepoStatus(m_host, m_alice)), ErrorKind::Offline);
    SKYKEEP_VERIFY_ERROR(finish(client.resolveHandle(m_host, handle)), ErrorKind::Offline);
    SKYKEEP_VERIFY_ERROR(finish(client.createAppPassword(m_host, m_token, u"x"_s)),
                         ErrorKind::Offline);
    SKYKEEP_VERIFY_ERROR(finish(client.sessionHostOf(m_host)), ErrorKind::Offline);

    QCOMPARE(http.requests().size(), 9U);
    for (const auto &request : http.requests()) {
        const auto isSignIn = request.url.path().endsWith(u"createSession");
        QVERIFY(request.limit == (isSignIn ? 30s : 20s));
        QCOMPARE(request.maximumBytes, 256 * 1024);
        QVERIFY(request.redirects == HttpRequest::Redirects::Refuse);
        QCOMPARE(request.accept, "application/json");
    }
}

void TestXrpcClient::theHostsAddressPolicyIsKept_data()
{
    QTest::addColumn<AddressPolicy>("policy");

    QTest::newRow("public only") << AddressPolicy::PublicOnly;
    QTest::newRow("any, as its owner said") << AddressPolicy::AnyAddress;
}

void TestXrpcClient::theHostsAddressPolicyIsKept()
{
    QFETCH(AddressPolicy, policy);
    ScriptedHttp http;
    ManualClock clock;
    XrpcClient client(http, clock);
    auto host = m_host;
    host.addresses = policy;

    SKYKEEP_VERIFY_ERROR(finish(client.refreshSession(host, m_token)), ErrorKind::Offline);
    SKYKEEP_VERIFY_ERROR(finish(client.getSession(host, m_token)), ErrorKind::Offline);
    SKYKEEP_VERIFY_ERROR(finish(client.sessionHostOf(host)), ErrorKind::Offline);

    for (const auto &request : http.requests())
        QVERIFY(request.addresses == policy);
}

void TestXrpcClient::valuesInAUrlAreEncoded()
{
    ScriptedHttp http;
    ManualClock clock;
    XrpcClient client(http, clock);
    const auto did = Did::parse(u"did:web:localhost%3A2583");
    QVERIFY(did.has_value());

    SKYKEEP_VERIFY_ERROR(finish(client.getRepoStatus(m_host, *did)), ErrorKind::Offline);

    QCOMPARE(http.requests().front().url.toEncoded(),
             "https://pds.example.com/xrpc/com.atproto.sync.getRepoStatus"
             "?did=did%3Aweb%3Alocalhost%253A2583");
}

void TestXrpcClient::signingOutReadsAnEmptyAnswer()
{
    ScriptedHttp http;
    ManualClock clock;
    XrpcClient client(http, clock);
    const auto signOut = call(u"POST"_s, u"server.deleteSession"_s);

    http.answerOnce(signOut, HttpReply{200, {}, {}});
    const auto empty = finish(client.deleteSession(m_host, m_token));
    http.answerOnce(signOut, jsonReply(200, {}));
    const auto object = finish(client.deleteSession(m_host, m_token));
    http.answerOnce(signOut, htmlReply(200, "Welcome to our network"));
    const auto portal = finish(client.deleteSession(m_host, m_token));

    SKYKEEP_VERIFY_VALUE(empty);
    SKYKEEP_VERIFY_VALUE(object);
    SKYKEEP_VERIFY_ERROR(portal, ErrorKind::Malformed);
    QCOMPARE(portal.error().subject, u"pds.example.com"_s);
}

void TestXrpcClient::aStatusForAnotherAccountIsRefused()
{
    ScriptedHttp http;
    ManualClock clock;
    XrpcClient client(http, clock);
    http.answer(call(u"GET"_s, u"sync.getRepoStatus"_s),
                jsonReply(200,
                          {{u"did"_s, u"did:plc:aaaaaaaaaaaaaaaaaaaaaaaa"_s},
                           {u"active"_s, false}}));

    const auto result = finish(client.getRepoStatus(m_host, m_alice));

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
    ScriptedHttp http;
    ManualClock clock;
    XrpcClient client(http, clock);
    http.answer(call(u"GET"_s, u"sync.getRepoStatus"_s), jsonReply(200, body));

    const auto result = finish(client.getRepoStatus(m_host, m_alice));

    if (status) {
        SKYKEEP_VERIFY_VALUE(result);
        QVERIFY(*result == *status);
    } else {
        SKYKEEP_VERIFY_ERROR(result, ErrorKind::Malformed);
    }
}

void TestXrpcClient::aHandleLeadsToADid()
{
    ScriptedHttp http;
    ManualClock clock;
    XrpcClient client(http, clock);
    const auto resolve = call(u"GET"_s, u"identity.resolveHandle"_s);
    const auto handle = *Handle::parse(u"alice.example.com");

    http.answerOnce(resolve, jsonReply(200, {{u"did"_s, alice}}));
    const auto found = finish(client.resolveHandle(m_host, handle));
    http.answerOnce(resolve, jsonReply(200, {{u"did"_s, u"alice"_s}}));
    const auto broken = finish(client.resolveHandle(m_host, handle));

    SKYKEEP_VERIFY_VALUE(found);
    QVERIFY(*found == m_alice);
    QCOMPARE(http.requests().front().url.query(), u"handle=alice.example.com"_s);
    SKYKEEP_VERIFY_ERROR(broken, ErrorKind::Malformed);
}

void TestXrpcClient::anAppPasswordIsNeverPrivileged()
{
    ScriptedHttp http;
    ManualClock clock;
    XrpcClient client(http, clock);
    http.answer(call(u"POST"_s, u"server.createAppPassword"_s),
                jsonReply(200, {{u"name"_s, u"Skykeep"_s}, {u"password"_s, u"ab-cd"_s}}));

    const auto made = finish(client.createAppPassword(m_host, m_token, u"Skykeep"_s));

    SKYKEEP_VERIFY_VALUE(made);
    QCOMPARE(made->name, u"Skykeep"_s);
    QCOMPARE(made->password.reveal(), "ab-cd");
    const auto &sent = http.requests().front();
    const auto body = QJsonDocument::fromJson(sent.body.reveal()).object();
    QCOMPARE(body.value(u"name"_s).toString(), u"Skykeep"_s);
    QVERIFY(body.value(u"privileged"_s) == QJsonValue(false));
    QVERIFY(sent.bearer == m_token);
}

void TestXrpcClient::anAppPasswordMustBeTold()
{
    ScriptedHttp http;
    ManualClock clock;
    XrpcClient client(http, clock);
    http.answer(call(u"POST"_s, u"server.createAppPassword"_s),
                jsonReply(200, {{u"name"_s, u"Skykeep"_s}}));

    const auto made = finish(client.createAppPassword(m_host, m_token, u"Skykeep"_s));

    SKYKEEP_VERIFY_ERROR(made, ErrorKind::Malformed);
}

void TestXrpcClient::aServerIsDescribed()
{
    ScriptedHttp http;
    ManualClock clock;
    XrpcClient client(http, clock);
    http.answer(call(u"GET"_s, u"server.describeServer"_s),
                jsonReply(200,
                          {{u"did"_s, u"did:web:pds.example.com"_s},
                           {u"availableUserDomains"_s, QJsonArray{u".example.com"_s, 5}},
                           {u"inviteCodeRequired"_s, true},
                           {u"contact"_s, QJsonObject{{u"email"_s, u"a@example.com"_s}}}}));

    const auto described = finish(client.describeServer(m_host));

    SKYKEEP_VERIFY_VALUE(described);
    QCOMPARE(described->did, u"did:web:pds.example.com"_s);
    QCOMPARE(described->availableUserDomains, QStringList{u".example.com"_s});
    QVERIFY(described->isInviteCodeRequired);
    QCOMPARE(described->contactEmail, u"a@example.com"_s);
}

void TestXrpcClient::aDescriptionNeedsADid()
{
    ScriptedHttp http;
    ManualClock clock;
    XrpcClient client(http, clock);
    http.answer(call(u"GET"_s, u"server.describeServer"_s),
                jsonReply(200, {{u"message"_s, u"some other API"_s}}));

    const auto described = finish(client.describeServer(m_host));

    SKYKEEP_VERIFY_ERROR(described, ErrorKind::Malformed);
    QCOMPARE(described.error().subject, u"pds.example.com"_s);
}

void TestXrpcClient::theSignInBudgetComesFromEverySignIn()
{
    ScriptedHttp http;
    ManualClock clock;
    XrpcClient client(http, clock);
    const auto signIn = call(u"POST"_s, u"server.createSession"_s);
    const auto told = [](HttpReply reply, const QByteArray &remaining) {
        return with(with(std::move(reply), "RateLimit-Limit", "30"), "RateLimit-Remaining",
                    remaining);
    };
    QVERIFY(!client.signInBudget(m_host.url));

    http.answerOnce(signIn, told(jsonReply(200, session()), "29"));
    SKYKEEP_VERIFY_VALUE(finish(client.createSession(m_host, m_credentials)));
    const auto afterGood = client.signInBudget(m_host.url);
    http.answerOnce(signIn,
                    told(jsonReply(401, {{u"error"_s, u"AuthenticationRequired"_s}}), "28"));
    SKYKEEP_VERIFY_ERROR(finish(client.createSession(m_host, m_credentials)),
                         ErrorKind::CredentialsRefused);
    const auto afterBad = client.signInBudget(m_host.url);
    http.answerOnce(call(u"POST"_s, u"server.refreshSession"_s),
                    told(jsonReply(200, session()), "2999"));
    SKYKEEP_VERIFY_VALUE(finish(client.refreshSession(m_host, m_token)));

    QCOMPARE(afterGood->remaining, 29);
    QCOMPARE(afterBad->remaining, 28);
    QCOMPARE(client.signInBudget(m_host.url)->remaining, 28);
    QVERIFY(!client.signInBudget(*ServiceUrl::parse(u"https://other.example.com")));
}

void TestXrpcClient::theClockOffsetComesFromEveryReply()
{
    ScriptedHttp http;
    ManualClock clock; // 2024-01-01T00:00:00Z
    XrpcClient client(http, clock);
    const auto getSession = call(u"GET"_s, u"server.getSession"_s);
    const auto ask = [&](const QByteArray &date) {
        http.answerOnce(getSession, with(htmlReply(500, "no"), "Date", date));
        SKYKEEP_VERIFY_ERROR(finish(client.getSession(m_host, m_token)), ErrorKind::ServerFault);
    };
    QVERIFY(!client.clockOffset(m_host.url));

    ask("nonsense");
    QVERIFY(!client.clockOffset(m_host.url));
    clock.advance(750ms);
    ask("Mon, 01 Jan 2024 00:00:00 GMT");
    QVERIFY(client.clockOffset(m_host.url) == 0s);
    ask("Mon, 01 Jan 2024 01:00:00 GMT");
    QVERIFY(client.clockOffset(m_host.url) == 1h);
    ask("Sun, 31 Dec 2023 23:59:00 GMT");
    QVERIFY(client.clockOffset(m_host.url) == -1min);
    ask("tomorrow");
    QVERIFY(client.clockOffset(m_host.url) == -1min);
}

void TestXrpcClient::aCallThatIsCancelledSaysSo()
{
    ScriptedHttp http;
    ManualClock clock;
    XrpcClient client(http, clock);
    const auto refresh = call(u"POST"_s, u"server.refreshSession"_s);
    http.hold(refresh);

    auto pending = client.refreshSession(m_host, m_token);
    http.shutDown();
    const auto result = finish(std::move(pending));

    SKYKEEP_VERIFY_ERROR(result, ErrorKind::Cancelled);
}

void TestXrpcClient::nothingSecretIsLogged()
{
    ScriptedHttp http;
    ManualClock clock;
    XrpcClient client(http, clock);
    const auto echoing = [](const QString &sent) {
        return jsonReply(400, {{u"error"_s, u"Odd"_s}, {u"message"_s, u"not "_s + sent}});
    };
    http.answer(call(u"POST"_s, u"server.refreshSession"_s), echoing(u"old-token"_s));
    http.answer(call(u"POST"_s, u"server.createSession"_s), echoing(u"p\"ä\\ss"_s));
    QLoggingCategory::setFilterRules(u"skykeep.*=true"_s);
    logged.clear();
    auto *const before = qInstallMessageHandler(keepLog);

    const auto refreshed = finish(client.refreshSession(m_host, m_token));
    const auto signedIn = finish(client.createSession(m_host, m_credentials));

    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});
    SKYKEEP_VERIFY_ERROR(refreshed, ErrorKind::Rejected);
    SKYKEEP_VERIFY_ERROR(signedIn, ErrorKind::Rejected);
    const auto log = logged.join(u'\n');
    QVERIFY(log.contains(u"Odd"));
    QVERIFY(!log.contains(u"old-token"));
    QVERIFY(!log.contains(u"p\"ä\\ss"));
}

QTEST_GUILESS_MAIN(TestXrpcClient)
#include "tst_xrpcclient.moc"
