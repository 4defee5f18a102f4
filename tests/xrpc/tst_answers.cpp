// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "support/check.h"
#include "support/manualclock.h"
#include "support/scriptedhttp.h"
#include "xrpc/xrpcclient.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

enum class Call { SignIn, SignInWithCode, Refresh, GetSession, SignOut, RepoStatus, Resolve };

template<typename T>
Result<void> withoutValue(const Result<T> &result)
{
    return result ? Result<void>() : Result<void>(fail(result.error()));
}

const QByteArray secretToken = "refresh-token-of-alice";
const QByteArray password = "correct horse";

HttpReply error(int status, const QString &name, const QString &message = {})
{
    QJsonObject body{{u"error"_s, name}};
    if (!message.isNull())
        body.insert(u"message"_s, message);
    return jsonReply(status, body);
}

HttpReply with(HttpReply reply, const QByteArray &header, const QByteArray &value)
{
    reply.headers.emplace_back(header, value);
    return reply;
}

HttpReply json(int status, const QByteArray &body)
{
    return with(HttpReply{status, body, {}}, "Content-Type", "application/json");
}

} // namespace

//! What each answer of a server means to the caller.
class TestAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void anAnswerMeans_data();
    void anAnswerMeans();
    void onlySomeKindsSayNothingAboutTheSession_data();
    void onlySomeKindsSayNothingAboutTheSession();

private:
    Result<void> ask(Call call, const HttpReply &reply);

    const XrpcHost m_host{*ServiceUrl::parse(u"https://pds.example.com")};
};

Result<void> TestAnswers::ask(Call call, const HttpReply &reply)
{
    ScriptedHttp http;
    for (const auto *method :
         {"POST createSession", "POST refreshSession", "POST deleteSession", "GET getSession"}) {
        auto name = QString::fromLatin1(method);
        name.replace(u' ', u" https://pds.example.com/xrpc/com.atproto.server."_s);
        http.answer(name, reply);
    }
    http.answer(u"GET https://pds.example.com/xrpc/com.atproto.sync.getRepoStatus"_s, reply);
    http.answer(u"GET https://pds.example.com/xrpc/com.atproto.identity.resolveHandle"_s, reply);
    ManualClock clock;
    XrpcClient client(http, clock);

    const Secret token(secretToken);
    const auto did = *Did::parse(u"did:plc:ewvi7nzxyoun6zhxrhs64oiz");
    SignInCredentials credentials{u"alice.test"_s, Secret(password), std::nullopt};
    switch (call) {
    case Call::SignInWithCode:
        credentials.secondFactor = Secret(QByteArray("AB12C-DEF34"));
        [[fallthrough]];
    case Call::SignIn:
        return withoutValue(finish(client.createSession(m_host, credentials)));
    case Call::Refresh:
        return withoutValue(finish(client.refreshSession(m_host, token)));
    case Call::GetSession:
        return withoutValue(finish(client.getSession(m_host, token)));
    case Call::SignOut:
        return finish(client.deleteSession(m_host, token));
    case Call::RepoStatus:
        return withoutValue(finish(client.getRepoStatus(m_host, did)));
    case Call::Resolve:
        return withoutValue(finish(client.resolveHandle(m_host, *Handle::parse(u"alice.test"))));
    }
    Q_UNREACHABLE();
}

void TestAnswers::anAnswerMeans_data()
{
    using enum ErrorKind;
    QTest::addColumn<Call>("call");
    QTest::addColumn<HttpReply>("reply");
    QTest::addColumn<ErrorKind>("kind");

    const auto row = [](const char *name, Call call, const HttpReply &reply, ErrorKind kind) {
        QTest::newRow(name) << call << reply << kind;
    };
    const auto expired = u"ExpiredToken"_s;
    const auto invalid = u"InvalidToken"_s;
    const auto noUser = u"Could not find user info for account: did:plc:ewvi7nzxyoun6zhxrhs64oiz"_s;
    const auto wrongPassword = error(401, u"AuthenticationRequired"_s,
                                     u"Invalid identifier or password"_s);
    const auto takedown = error(401, u"AccountTakedown"_s, u"Account has been taken down"_s);

    // As asked of the reference PDS.
    row("wrong password", Call::SignIn, wrongPassword, CredentialsRefused);
    row("taken down, app password", Call::SignIn, wrongPassword, CredentialsRefused);
    row("wrong password beside a code", Call::SignInWithCode, wrongPassword, CredentialsRefused);
    row("second factor needed", Call::SignIn,
        error(401, u"AuthFactorTokenRequired"_s,
              u"A sign in code has been sent to your email address"_s),
        SecondFactorRequired);
    row("wrong code", Call::SignInWithCode, error(400, invalid, u"Token is invalid"_s),
        SecondFactorRefused);
    row("old code", Call::SignInWithCode, error(400, expired, u"Token is expired"_s),
        SecondFactorRefused);
    row("expired access token", Call::GetSession, error(400, expired, u"Token has expired"_s),
        TokenExpired);
    row("expired refresh token", Call::Refresh, error(400, expired, u"Token has expired"_s),
        TokenExpired);
    row("revoked", Call::Refresh, error(400, expired, u"Token has been revoked"_s), TokenExpired);
    row("not a token of this server", Call::Refresh,
        error(400, invalid, u"Token could not be verified"_s), TokenInvalid);
    row("wrong token type, older", Call::Refresh, error(400, invalid, u"Invalid token type"_s),
        TokenInvalid);
    row("wrong scope", Call::GetSession, error(400, invalid, u"Bad token scope"_s), TokenInvalid);
    row("no Authorization", Call::GetSession,
        error(401, u"AuthMissing"_s, u"Authentication Required"_s), Rejected);
    row("taken down, sign in", Call::SignIn, takedown, AccountTakenDown);
    row("taken down, refresh", Call::Refresh, takedown, AccountTakenDown);
    row("taken down, old access token", Call::GetSession, error(400, u"InvalidRequest"_s, noUser),
        AccountUnknown);
    row("deactivated, writing", Call::GetSession,
        error(401, u"AccountDeactivated"_s, u"Account is deactivated"_s), Rejected);
    row("deleted, refresh", Call::Refresh, error(400, u"InvalidRequest"_s, noUser), AccountUnknown);
    row("no such repository", Call::RepoStatus,
        error(400, u"RepoNotFound"_s, u"Could not find repo for DID"_s), AccountUnknown);
    row("unknown handle", Call::Resolve,
        error(400, u"InvalidRequest"_s, u"Unable to resolve handle"_s), NotFound);
    row("unknown handle, by name", Call::Resolve, error(400, u"HandleNotFound"_s), NotFound);
    row("too many sign-ins", Call::SignIn,
        error(429, u"RateLimitExceeded"_s, u"Rate Limit Exceeded"_s), RateLimited);
    row("body where none is expected", Call::Refresh,
        error(400, u"InvalidRequest"_s, u"A request body was provided when none was expected"_s),
        Rejected);

    // By name, whatever the HTTP status and without a message.
    row("ExpiredToken as 401", Call::Refresh, error(401, expired), TokenExpired);
    row("ExpiredToken as 403", Call::Refresh, error(403, expired), TokenExpired);
    row("ExpiredToken as 500", Call::Refresh, error(500, expired), TokenExpired);
    row("InvalidToken as 401", Call::Refresh, error(401, invalid), TokenInvalid);
    row("InvalidToken as 502", Call::Refresh, error(502, invalid), TokenInvalid);
    row("takedown as 500", Call::Refresh, error(500, u"AccountTakedown"_s), AccountTakenDown);
    row("message of a wrong type", Call::Refresh,
        json(400, R"({"error":"ExpiredToken","message":{"a":1}})"), TokenExpired);
    row("rate limit under another status", Call::Refresh, error(400, u"RateLimitExceeded"_s),
        RateLimited);
    row("rate limit of a proxy", Call::Refresh, htmlReply(429, "slow down"), RateLimited);
    row("sign-in name on refresh", Call::Refresh, wrongPassword, Rejected);
    row("invalid token without a code", Call::SignIn, error(400, invalid), TokenInvalid);
    row("user info elsewhere in the message", Call::Refresh,
        error(400, u"InvalidRequest"_s, u"Oh. Could not find user info"_s), Rejected);
    row("unable to resolve, not asked to", Call::Refresh,
        error(400, u"InvalidRequest"_s, u"Unable to resolve handle"_s), Rejected);
    row("unknown name", Call::Refresh, error(400, u"SomethingNew"_s), Rejected);
    row("token name in another case", Call::Refresh, error(400, u"expiredtoken"_s), Rejected);

    // Nobody that speaks for the account.
    row("500", Call::Refresh, error(500, u"InternalServerError"_s), ServerFault);
    row("502 of a proxy", Call::Refresh, htmlReply(502, "<h1>Bad Gateway</h1>"), ServerFault);
    row("503 without anything", Call::Refresh, HttpReply{503, {}, {}}, ServerFault);
    row("301", Call::Refresh, with(htmlReply(301, "moved"), "Location", "https://evil.example/"),
        Malformed);
    row("304", Call::Refresh, HttpReply{304, {}, {}}, Malformed);
    row("307 that names a token error", Call::Refresh, error(307, expired), Malformed);
    row("a proxy's 403", Call::Refresh, htmlReply(403, "<h1>Blocked</h1>"), Malformed);
    row("404 of a web server", Call::Refresh, htmlReply(404, "Not Found"), Malformed);
    row("401 without a body", Call::Refresh, HttpReply{401, {}, {}}, Malformed);
    row("ExpiredToken as text", Call::Refresh, textReply(400, R"({"error":"ExpiredToken"})"),
        Malformed);
    row("ExpiredToken as HTML", Call::Refresh, htmlReply(400, R"({"error":"ExpiredToken"})"),
        Malformed);
    row("error that is no string", Call::Refresh, json(400, R"({"error":["ExpiredToken"]})"),
        Malformed);
    row("error with spaces", Call::Refresh, error(400, u"Bad Request"_s), Malformed);
    row("error that is empty", Call::Refresh, error(400, u""_s), Malformed);
    row("JSON without error", Call::Refresh, json(400, R"({"message":"ExpiredToken"})"), Malformed);
    row("truncated error", Call::Refresh, json(400, R"({"error":"ExpiredToken","mess)"), Malformed);
    row("captive portal", Call::Refresh, htmlReply(200, "<form>Accept the terms</form>"),
        Malformed);
    row("captive portal on signing out", Call::SignOut, htmlReply(200, "<form>Accept</form>"),
        Malformed);
    row("session as text", Call::Refresh,
        textReply(200, R"({"accessJwt":"a","refreshJwt":"r","did":"did:web:a.example.com"})"),
        Malformed);
    row("truncated session", Call::Refresh, json(200, R"({"accessJwt":"a","refr)"), Malformed);
    row("an array", Call::Refresh, json(200, R"(["accessJwt"])"), Malformed);
    row("nothing", Call::Refresh, HttpReply{200, {}, {}}, Malformed);
    row("an empty object", Call::Refresh, json(200, "{}"), Malformed);
    row("an error in a 200", Call::Refresh, error(200, expired), Malformed);
    row("nested too deeply", Call::Refresh, json(200, QByteArray(5000, '[')), Malformed);
    row("not UTF-8", Call::Refresh, json(200, "{\"did\":\"\xff\xfe\"}"), Malformed);
}

void TestAnswers::anAnswerMeans()
{
    QFETCH(Call, call);
    QFETCH(HttpReply, reply);
    QFETCH(ErrorKind, kind);

    const auto result = ask(call, reply);

    SKYKEEP_VERIFY_ERROR(result, kind);
    QVERIFY(!result.error().detail.contains(QString::fromLatin1(secretToken)));
}

void TestAnswers::onlySomeKindsSayNothingAboutTheSession_data()
{
    QTest::addColumn<HttpReply>("reply");
    QTest::addColumn<bool>("transient");

    QTest::newRow("server trouble") << error(500, u"InternalServerError"_s) << true;
    QTest::newRow("proxy") << htmlReply(403, "no") << true;
    QTest::newRow("portal") << htmlReply(200, "hello") << true;
    QTest::newRow("busy") << error(429, u"RateLimitExceeded"_s) << true;
    QTest::newRow("expired") << error(400, u"ExpiredToken"_s) << false;
    QTest::newRow("refused") << error(400, u"SomethingNew"_s) << false;
}

void TestAnswers::onlySomeKindsSayNothingAboutTheSession()
{
    QFETCH(HttpReply, reply);
    QFETCH(bool, transient);

    const auto result = ask(Call::Refresh, reply);

    QVERIFY(!result.has_value());
    QCOMPARE(isTransient(result.error().kind), transient);
}

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"
