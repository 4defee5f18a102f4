// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "support/check.h"
#include "support/manualclock.h"
#include "support/scriptedhttp.h"
#include "xrpc/xrpcclient.h"

#include <QJsonDocument>
#include <QLoggingCategory>
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

QStringList logged;

void keepLog(QtMsgType, const QMessageLogContext &, const QString &message)
{
    logged.append(message);
}

} // namespace

//! What is sent, and how.
class TestXrpcRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void signingInSendsThePasswordOnceAsJson();
    void theSecondFactorIsSentBesideThePassword();
    void callsWithoutInputSendNoByte_data();
    void callsWithoutInputSendNoByte();
    void everyCallIsBoundedAndRefusesRedirects();
    void theHostsAddressPolicyIsKept_data();
    void theHostsAddressPolicyIsKept();
    void valuesInAUrlAreEncoded();
    void anAppPasswordIsNeverPrivileged();
    void nothingSecretIsLogged();

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

void TestXrpcRequests::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_client.reset();
    m_http = std::make_unique<ScriptedHttp>();
    m_client = std::make_unique<XrpcClient>(*m_http, m_clock);
}

void TestXrpcRequests::signingInSendsThePasswordOnceAsJson()
{
    m_http->answer(call(u"POST"_s, u"server.createSession"_s), jsonReply(200, session()));

    const auto result = finish(m_client->createSession(m_host, m_credentials));

    SKYKEEP_VERIFY_VALUE(result);
    QCOMPARE(result->tokens.refresh.reveal(), "new-refresh-token");
    QCOMPARE(m_http->requests().size(), 1U);
    const auto &sent = m_http->requests().front();
    const QJsonObject expected{{u"identifier"_s, u"alice.example.com"_s},
                               {u"password"_s, u"p\"ä\\ss"_s}};
    QCOMPARE(QJsonDocument::fromJson(sent.body.reveal()).object(), expected);
    QCOMPARE(sent.contentType, "application/json");
    QVERIFY(!sent.bearer);
}

void TestXrpcRequests::theSecondFactorIsSentBesideThePassword()
{
    m_http->answer(call(u"POST"_s, u"server.createSession"_s), jsonReply(200, session()));
    auto credentials = m_credentials;
    credentials.secondFactor = Secret(QByteArray("AB12C-DEF34"));

    const auto result = finish(m_client->createSession(m_host, credentials));

    SKYKEEP_VERIFY_VALUE(result);
    const auto body = QJsonDocument::fromJson(m_http->requests().front().body.reveal()).object();
    QCOMPARE(body.value(u"authFactorToken"_s).toString(), u"AB12C-DEF34"_s);
}

void TestXrpcRequests::callsWithoutInputSendNoByte_data()
{
    QTest::addColumn<QString>("method");

    QTest::newRow("refresh") << u"server.refreshSession"_s;
    QTest::newRow("sign out") << u"server.deleteSession"_s;
}

void TestXrpcRequests::callsWithoutInputSendNoByte()
{
    QFETCH(QString, method);
    m_http->answer(call(u"POST"_s, method), jsonReply(200, session()));

    if (method.endsWith(u"refreshSession"))
        SKYKEEP_VERIFY_VALUE(finish(m_client->refreshSession(m_host, m_token)));
    else
        SKYKEEP_VERIFY_VALUE(finish(m_client->deleteSession(m_host, m_token)));

    QCOMPARE(m_http->requests().size(), 1U);
    const auto &sent = m_http->requests().front();
    QVERIFY(sent.method == HttpRequest::Method::Post);
    QVERIFY(sent.body.isEmpty());
    QVERIFY(sent.contentType.isEmpty());
    QVERIFY(sent.bearer == m_token);
}

void TestXrpcRequests::everyCallIsBoundedAndRefusesRedirects()
{
    const auto handle = *Handle::parse(u"alice.example.com");
    SKYKEEP_VERIFY_ERROR(finish(m_client->createSession(m_host, m_credentials)),
                         ErrorKind::Offline);
    SKYKEEP_VERIFY_ERROR(finish(m_client->refreshSession(m_host, m_token)), ErrorKind::Offline);
    SKYKEEP_VERIFY_ERROR(finish(m_client->getSession(m_host, m_token)), ErrorKind::Offline);
    SKYKEEP_VERIFY_ERROR(finish(m_client->deleteSession(m_host, m_token)), ErrorKind::Offline);
    SKYKEEP_VERIFY_ERROR(finish(m_client->describeServer(m_host)), ErrorKind::Offline);
    SKYKEEP_VERIFY_ERROR(finish(m_client->getRepoStatus(m_host, m_alice)), ErrorKind::Offline);
    SKYKEEP_VERIFY_ERROR(finish(m_client->resolveHandle(m_host, handle)), ErrorKind::Offline);
    SKYKEEP_VERIFY_ERROR(finish(m_client->createAppPassword(m_host, m_token, u"x"_s)),
                         ErrorKind::Offline);
    SKYKEEP_VERIFY_ERROR(finish(m_client->sessionHostOf(m_host)), ErrorKind::Offline);

    QCOMPARE(m_http->requests().size(), 9U);
    for (const auto &request : m_http->requests()) {
        const auto isSignIn = request.url.path().endsWith(u"createSession");
        const auto isRefresh = request.url.path().endsWith(u"refreshSession");
        QVERIFY(request.limit == (isRefresh ? 120s : isSignIn ? 30s : 20s));
        QCOMPARE(request.maximumBytes, 256 * 1024);
        QVERIFY(request.redirects == HttpRequest::Redirects::Refuse);
        QCOMPARE(request.accept, "application/json");
    }
}

void TestXrpcRequests::theHostsAddressPolicyIsKept_data()
{
    QTest::addColumn<AddressPolicy>("policy");

    QTest::newRow("public only") << AddressPolicy::PublicOnly;
    QTest::newRow("any, as its owner said") << AddressPolicy::AnyAddress;
}

void TestXrpcRequests::theHostsAddressPolicyIsKept()
{
    QFETCH(AddressPolicy, policy);
    auto host = m_host;
    host.addresses = policy;

    SKYKEEP_VERIFY_ERROR(finish(m_client->refreshSession(host, m_token)), ErrorKind::Offline);
    SKYKEEP_VERIFY_ERROR(finish(m_client->getSession(host, m_token)), ErrorKind::Offline);
    SKYKEEP_VERIFY_ERROR(finish(m_client->sessionHostOf(host)), ErrorKind::Offline);

    for (const auto &request : m_http->requests())
        QVERIFY(request.addresses == policy);
}

void TestXrpcRequests::valuesInAUrlAreEncoded()
{
    const auto did = Did::parse(u"did:web:localhost%3A2583");
    QVERIFY(did.has_value());

    SKYKEEP_VERIFY_ERROR(finish(m_client->getRepoStatus(m_host, *did)), ErrorKind::Offline);

    QCOMPARE(m_http->requests().front().url.toEncoded(),
             "https://pds.example.com/xrpc/com.atproto.sync.getRepoStatus"
             "?did=did%3Aweb%3Alocalhost%253A2583");
}

void TestXrpcRequests::anAppPasswordIsNeverPrivileged()
{
    m_http->answer(call(u"POST"_s, u"server.createAppPassword"_s),
                   jsonReply(200, {{u"name"_s, u"Skykeep"_s}, {u"password"_s, u"ab-cd"_s}}));

    const auto made = finish(m_client->createAppPassword(m_host, m_token, u"Skykeep"_s));

    SKYKEEP_VERIFY_VALUE(made);
    QCOMPARE(made->name, u"Skykeep"_s);
    QCOMPARE(made->password.reveal(), "ab-cd");
    const auto &sent = m_http->requests().front();
    const auto body = QJsonDocument::fromJson(sent.body.reveal()).object();
    QCOMPARE(body.value(u"name"_s).toString(), u"Skykeep"_s);
    QVERIFY(body.value(u"privileged"_s) == QJsonValue(false));
    QVERIFY(sent.bearer == m_token);
}

void TestXrpcRequests::nothingSecretIsLogged()
{
    const auto echoing = [](const QString &sent) {
        return jsonReply(400, {{u"error"_s, u"Odd"_s}, {u"message"_s, u"not "_s + sent}});
    };
    m_http->answer(call(u"POST"_s, u"server.refreshSession"_s), echoing(u"old-token"_s));
    m_http->answer(call(u"POST"_s, u"server.createSession"_s), echoing(u"p\"ä\\ss"_s));
    QLoggingCategory::setFilterRules(u"skykeep.*=true"_s);
    logged.clear();
    auto *const before = qInstallMessageHandler(keepLog);

    const auto refreshed = finish(m_client->refreshSession(m_host, m_token));
    const auto signedIn = finish(m_client->createSession(m_host, m_credentials));

    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});
    SKYKEEP_VERIFY_ERROR(refreshed, ErrorKind::Rejected);
    SKYKEEP_VERIFY_ERROR(signedIn, ErrorKind::Rejected);
    const auto log = logged.join(u'\n');
    QVERIFY(log.contains(u"Odd"));
    QVERIFY(!log.contains(u"old-token"));
    QVERIFY(!log.contains(u"p\"ä\\ss"));
}

QTEST_GUILESS_MAIN(TestXrpcRequests)
#include "tst_xrpcrequests.moc"
