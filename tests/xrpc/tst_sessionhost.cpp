// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "support/check.h"
#include "support/manualclock.h"
#include "support/scriptedhttp.h"
#include "xrpc/xrpcclient.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace Skykeep;

namespace {

const auto publicHost = u"https://morel.us-east.host.bsky.network"_s;

// QtTest would compare two bare Results, and replies cannot be compared.
struct Scripted {
    Result<HttpReply> reply;
};

HttpReply naming(const QJsonArray &servers)
{
    return jsonReply(200, {{u"authorization_servers"_s, servers}});
}

} // namespace

class TestSessionHost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theSessionHostIs_data();
    void theSessionHostIs();
    void whatSaysNothingIsPassedOn_data();
    void whatSaysNothingIsPassedOn();

private:
    Result<ServiceUrl> ask(const QString &accountHost, const Result<HttpReply> &reply);
};

Result<ServiceUrl> TestSessionHost::ask(const QString &accountHost, const Result<HttpReply> &reply)
{
    ScriptedHttp http;
    ManualClock clock;
    XrpcClient client(http, clock);
    http.answer(u"GET "_s + accountHost + u"/.well-known/oauth-protected-resource"_s, reply);
    const XrpcHost host{*ServiceUrl::parse(accountHost), AddressPolicy::AnyAddress};
    return finish(client.sessionHostOf(host));
}

void TestSessionHost::theSessionHostIs_data()
{
    QTest::addColumn<QString>("accountHost");
    QTest::addColumn<Scripted>("scripted");
    QTest::addColumn<QString>("sessionHost");

    const auto row = [](const char *name, const Result<HttpReply> &reply,
                        const QString &sessionHost = publicHost,
                        const QString &accountHost = publicHost) {
        QTest::newRow(name) << accountHost << Scripted{reply} << sessionHost;
    };
    const auto entryway = u"https://bsky.social"_s;
    const auto local = u"http://localhost:2583"_s;

    row("the one that is named", naming({entryway}), entryway);
    row("with a slash", naming({u"https://bsky.social/"_s}), entryway);
    row("itself", naming({publicHost}));
    row("document about this host",
        jsonReply(200,
                  {{u"resource"_s, publicHost},
                   {u"authorization_servers"_s, QJsonArray{entryway}}}),
        entryway);
    row("document about another host",
        jsonReply(200,
                  {{u"resource"_s, u"https://evil.example.com"_s},
                   {u"authorization_servers"_s, QJsonArray{entryway}}}));
    row("private, named by a private one", naming({u"http://localhost:3000"_s}),
        u"http://localhost:3000"_s, local);
    row("public, named by a private one", naming({entryway}), entryway, local);

    row("private, named by a public one", naming({u"https://192.168.1.4"_s}));
    row("loopback, named by a public one", naming({local}));
    row("not encrypted", naming({u"http://bsky.social"_s}));
    row("with a path", naming({u"https://bsky.social/login"_s}));
    row("with a user", naming({u"https://alice@bsky.social"_s}));
    row("not a url", naming({u"bsky.social"_s}));
    row("not a string", naming({5}));
    row("none", naming({}));
    row("two", naming({entryway, u"https://other.example.com"_s}));
    row("no such member", jsonReply(200, {}));
    row("member of a wrong type", jsonReply(200, {{u"authorization_servers"_s, entryway}}));
    row("no document", htmlReply(404, "Not Found"));
    row("no document, in XRPC's words", jsonReply(404, {{u"error"_s, u"NotFound"_s}}));
    row("a page for everything", htmlReply(200, "<h1>Hello</h1>"));
    row("a redirect", htmlReply(302, "elsewhere"));
    row("too large", fail(ErrorKind::Malformed, u"host"_s, u"too large"_s));
}

void TestSessionHost::theSessionHostIs()
{
    QFETCH(QString, accountHost);
    QFETCH(Scripted, scripted);
    QFETCH(QString, sessionHost);

    const auto found = ask(accountHost, scripted.reply);

    SKYKEEP_VERIFY_VALUE(found);
    QCOMPARE(found->toString(), sessionHost);
}

void TestSessionHost::whatSaysNothingIsPassedOn_data()
{
    QTest::addColumn<Scripted>("scripted");
    QTest::addColumn<ErrorKind>("kind");

    const auto row = [](const char *name, const Result<HttpReply> &reply, ErrorKind kind) {
        QTest::newRow(name) << Scripted{reply} << kind;
    };
    row("offline", fail(ErrorKind::Offline), ErrorKind::Offline);
    row("slow", fail(ErrorKind::TimedOut), ErrorKind::TimedOut);
    row("bad certificate", fail(ErrorKind::Insecure), ErrorKind::Insecure);
    row("quitting", fail(ErrorKind::Cancelled), ErrorKind::Cancelled);
    row("in trouble", htmlReply(503, "busy"), ErrorKind::ServerFault);
    row("busy", htmlReply(429, "slow down"), ErrorKind::RateLimited);
}

void TestSessionHost::whatSaysNothingIsPassedOn()
{
    QFETCH(Scripted, scripted);
    QFETCH(ErrorKind, kind);

    const auto found = ask(publicHost, scripted.reply);

    SKYKEEP_VERIFY_ERROR(found, kind);
    QCOMPARE(found.error().subject, u"morel.us-east.host.bsky.network"_s);
}

QTEST_GUILESS_MAIN(TestSessionHost)
#include "tst_sessionhost.moc"
