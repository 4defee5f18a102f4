// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "sandbox/answercontract.h"
#include "sandbox/contractcaller.h"

#include <QJsonDocument>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Skykeep {

namespace {

using Caller = ContractCaller;
using Run = std::function<LiteralAnswer(Caller &)>;

constexpr auto access = "accessJwt"_L1;
constexpr auto refreshToken = "refreshJwt"_L1;
const auto getSession = u"server.getSession"_s;
const auto refreshSession = u"server.refreshSession"_s;

LiteralAnswer withAppPassword(Caller &caller)
{
    return caller.signIn(caller.did, caller.createAppPassword(u"laptop"_s));
}

LiteralAnswer write(Caller &caller, const QString &token)
{
    const QJsonObject record{{u"$type"_s, u"app.bsky.feed.post"_s},
                             {u"text"_s, u"hello"_s},
                             {u"createdAt"_s, u"2024-01-01T00:00:00.000Z"_s}};
    const QJsonObject input{{u"repo"_s, caller.did},
                            {u"collection"_s, u"app.bsky.feed.post"_s},
                            {u"record"_s, record}};
    return caller.post(u"repo.createRecord"_s, token, QJsonDocument(input).toJson());
}

//! Something is done to the servers between a sign-in and what is then said to its session.
Run afterwards(std::function<void(Caller &)> happen,
               std::function<LiteralAnswer(Caller &, LiteralAnswer)> ask)
{
    return [happen, ask](Caller &caller) {
        const auto session = caller.signIn();
        happen(caller);
        return ask(caller, session);
    };
}

LiteralAnswer refreshed(Caller &caller, const LiteralAnswer &session)
{
    return caller.refresh(session);
}

LiteralAnswer looked(Caller &caller, const LiteralAnswer &session)
{
    return caller.get(getSession, session.text(access));
}

LiteralAnswer signedInAgain(Caller &caller, const LiteralAnswer &)
{
    return caller.signIn();
}

void takeDown(Caller &caller)
{
    caller.servers.takeDown(caller.did);
}

void deactivate(Caller &caller)
{
    caller.servers.deactivate(caller.did);
}

void remove(Caller &caller)
{
    caller.servers.deleteAccount(caller.did);
}

std::function<void(Caller &)> letPass(Milliseconds time)
{
    return [time](Caller &caller) { caller.servers.setClockOffset(time); };
}

void row(const char *name, Run run, int status, const QString &error, const QString &message)
{
    QTest::newRow(name) << run << status << error << message;
}

} // namespace

void AnswerContract::aRefusalIsWorded_data()
{
    QTest::addColumn<Run>("run");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("message"); // up to its colon

    const auto wrong = u"Invalid identifier or password"_s;
    const auto revoked = u"Token has been revoked"_s;
    const auto down = u"Account has been taken down"_s;
    const auto unknown = u"Could not find user info for account"_s;
    const auto required = u"AuthenticationRequired"_s;
    const auto expired = u"ExpiredToken"_s;
    const auto invalid = u"InvalidToken"_s;
    const auto takedown = u"AccountTakedown"_s;
    const auto badRequest = u"InvalidRequest"_s;

    row(
        "wrong password", [](Caller &c) { return c.signIn(c.did, u"wrong"_s); }, 401, required,
        wrong);
    row(
        "unknown user", [](Caller &c) { return c.signIn(u"nobody.test"_s, u"wrong"_s); }, 401,
        required, wrong);
    row("expired access token", afterwards(letPass(121min), looked), 400, expired,
        u"Token has expired"_s);
    row("expired refresh token", afterwards(letPass(91 * 24h), refreshed), 400, expired,
        u"Token has expired"_s);
    row(
        "rotated out",
        [](Caller &c) {
            const auto session = c.signIn();
            c.refresh(session);
            c.servers.setClockOffset(121min);
            return c.refresh(session);
        },
        400, expired, revoked);
    row(
        "after deleteSession",
        [](Caller &c) {
            const auto session = c.signIn();
            c.post(u"server.deleteSession"_s, session.text(refreshToken));
            return c.refresh(session);
        },
        400, expired, revoked);
    row("after a password reset",
        afterwards([](Caller &c) { c.servers.resetPassword(c.did, u"another horse"_s); },
                   refreshed),
        400, expired, revoked);
    row(
        "app password revoked",
        [](Caller &c) {
            const auto session = withAppPassword(c);
            c.post(u"server.revokeAppPassword"_s, session.text(access), R"({"name":"laptop"})");
            return c.refresh(session);
        },
        400, expired, revoked);
    row(
        "a refresh token to look",
        [](Caller &c) { return c.get(getSession, c.signIn().text(refreshToken)); }, 400, invalid,
        u"Invalid token type"_s);
    row(
        "an access token to refresh",
        [](Caller &c) { return c.post(refreshSession, c.signIn().text(access)); }, 400, invalid,
        u"Invalid token type"_s);
    row("lost keys", afterwards([](Caller &c) { c.servers.loseKeys(); }, refreshed), 400, invalid,
        u"Token could not be verified"_s);
    row(
        "garbage", [](Caller &c) { return c.post(refreshSession, u"garbage"_s); }, 400, invalid,
        u"Token could not be verified"_s);
    row(
        "too little power",
        [](Caller &c) {
            return c.post(u"server.createAppPassword"_s, withAppPassword(c).text(access),
                          R"({"name":"more"})");
        },
        400, invalid, u"Bad token scope"_s);
    row(
        "nothing to refresh with", [](Caller &c) { return c.post(refreshSession, {}); }, 401,
        u"AuthMissing"_s, u"Authentication Required"_s);
    row(
        "nothing to look with", [](Caller &c) { return c.get(getSession); }, 401, u"AuthMissing"_s,
        u"Authentication Required"_s);
    row(
        "a body where none belongs",
        [](Caller &c) { return c.post(refreshSession, c.signIn().text(refreshToken), "{}"); }, 400,
        badRequest, u"A request body was provided when none was expected"_s);
    row("taken down, refresh", afterwards(takeDown, refreshed), 401, takedown, down);
    row("taken down, sign-in", afterwards(takeDown, signedInAgain), 401, takedown, down);
    row("taken down, look", afterwards(takeDown, looked), 400, badRequest, unknown);
    row(
        "taken down, app password",
        [](Caller &c) {
            const auto word = c.createAppPassword(u"laptop"_s);
            takeDown(c);
            return c.signIn(c.did, word);
        },
        401, required, wrong);
    row("takedown reversed, refresh",
        afterwards(
            [](Caller &c) {
                takeDown(c);
                c.servers.reverseTakeDown(c.did);
            },
            refreshed),
        400, expired, revoked);
    row("deactivated, write",
        afterwards(deactivate,
                   [](Caller &c, LiteralAnswer session) { return write(c, session.text(access)); }),
        401, u"AccountDeactivated"_s, u"Account is deactivated"_s);
    row("deleted, refresh", afterwards(remove, refreshed), 400, badRequest, unknown);
    row("deleted, look", afterwards(remove, looked), 400, badRequest, unknown);
}

void AnswerContract::aRefusalIsWorded()
{
    QFETCH(Run, run);
    QFETCH(int, status);
    QFETCH(QString, error);
    QFETCH(QString, message);
    Caller caller(*m_servers, u"refused%1.test"_s.arg(++m_count));

    const auto answer = run(caller);

    QCOMPARE(answer.status, status);
    QCOMPARE(answer.text("error"_L1), error);
    QCOMPARE(answer.text("message"_L1).section(u": "_s, 0, 0), message);
    QVERIFY(answer.header("Content-Type").startsWith("application/json"));
}

} // namespace Skykeep
