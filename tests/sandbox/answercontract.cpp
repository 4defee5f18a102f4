// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "sandbox/answercontract.h"

#include "sandbox/contractcaller.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Skykeep {

namespace {

using Caller = ContractCaller;

void takeDown(Caller &caller)
{
    caller.servers.takeDown(caller.did);
}

LiteralAnswer looked(Caller &caller, const LiteralAnswer &session)
{
    return caller.get(u"server.getSession"_s, session.text("accessJwt"_L1));
}

} // namespace

void AnswerContract::initTestCase()
{
    m_servers = makeServers();
}

void AnswerContract::cleanup()
{
    m_servers->setClockOffset(0ms);
    m_servers->restoreKeys();
}

void AnswerContract::cleanupTestCase()
{
    m_servers.reset();
}

void AnswerContract::aRefusedSignInSaysHowManyAreLeft()
{
    Caller caller(*m_servers, u"hasty.test"_s);
    m_servers->limitSignIns();

    const auto first = caller.signIn(caller.did, u"wrong"_s);
    LiteralAnswer last;
    for (int attempt = 2; attempt <= 31; ++attempt)
        last = caller.signIn(caller.did, u"wrong"_s);

    QCOMPARE(first.header("RateLimit-Limit"), "30");
    QCOMPARE(first.header("RateLimit-Remaining"), "29");
    QCOMPARE(first.header("RateLimit-Policy"), "30;w=300");
    QVERIFY(first.header("RateLimit-Reset").toLongLong() > 1'700'000'000);
    QCOMPARE(last.status, 429);
    QCOMPARE(last.text("error"_L1), u"RateLimitExceeded"_s);
    QCOMPARE(last.text("message"_L1), u"Rate Limit Exceeded"_s);
    QCOMPARE(last.header("RateLimit-Remaining"), "0");
    QVERIFY(last.header("Retry-After").isEmpty());
}

void AnswerContract::aSessionSaysWhatItIsOf_data()
{
    QTest::addColumn<bool>("isDeactivated");

    QTest::newRow("active") << false;
    QTest::newRow("deactivated") << true;
}

void AnswerContract::aSessionSaysWhatItIsOf()
{
    QFETCH(bool, isDeactivated);
    Caller caller(*m_servers, u"user%1.test"_s.arg(++m_count));
    const auto before = caller.signIn();
    if (isDeactivated)
        m_servers->deactivate(caller.did);

    for (const auto &answer : {caller.signIn(), caller.refresh(before), looked(caller, before)}) {
        const auto body = answer.json();
        QCOMPARE(answer.status, 200);
        QCOMPARE(body.value("did"_L1).toString(), caller.did);
        QCOMPARE(body.value("handle"_L1).toString(), caller.handle);
        QCOMPARE(body.value("active"_L1), QJsonValue(!isDeactivated));
        QCOMPARE(body.contains("status"_L1), isDeactivated);
        QCOMPARE(body.value("status"_L1).toString(), isDeactivated ? u"deactivated"_s : QString());
    }
}

void AnswerContract::aTakenDownAccountMayBeLookedAt()
{
    Caller caller(*m_servers, u"barred.test"_s);
    takeDown(caller);

    const auto session = caller.signIn(caller.did, Caller::Password, {{u"allowTakendown"_s, true}});
    const auto refreshed = caller.refresh(session);
    const auto look = looked(caller, session);
    m_servers->reverseTakeDown(caller.did);
    const auto later = caller.refresh(session);

    QCOMPARE(session.status, 200);
    QCOMPARE(session.json().value("active"_L1), QJsonValue(false));
    QCOMPARE(session.text("status"_L1), u"takendown"_s);
    QCOMPARE(refreshed.text("error"_L1), u"AccountTakedown"_s);
    QCOMPARE(look.text("message"_L1), u"Bad token scope"_s);
    QCOMPARE(later.text("message"_L1), u"Token has been revoked"_s);
}

void AnswerContract::whatIsOverCanBeEndedAgain()
{
    Caller caller(*m_servers, u"parting.test"_s);
    const auto session = caller.signIn();
    const auto token = session.text("refreshJwt"_L1);
    const auto end = u"server.deleteSession"_s;

    const auto once = caller.post(end, token);
    const auto twice = caller.post(end, token);
    m_servers->setClockOffset(91 * 24h);
    const auto expired = caller.post(end, token);

    for (const auto &answer : {once, twice, expired}) {
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.body.isEmpty());
    }
}

void AnswerContract::theStatusOfARepositoryIsTold()
{
    Caller caller(*m_servers, u"watched.test"_s);
    const auto ask = [&] { return caller.get(u"sync.getRepoStatus?did="_s + caller.did); };

    const auto active = ask();
    m_servers->deactivate(caller.did);
    const auto deactivated = ask();
    m_servers->activate(caller.did);
    const auto again = ask();
    takeDown(caller);
    const auto barred = ask();
    m_servers->reverseTakeDown(caller.did);
    m_servers->deleteAccount(caller.did);
    const auto none = ask();

    QCOMPARE(active.json().value("active"_L1), QJsonValue(true));
    QVERIFY(!active.json().contains("status"_L1));
    QCOMPARE(deactivated.status, 200);
    QCOMPARE(deactivated.json().value("active"_L1), QJsonValue(false));
    QCOMPARE(deactivated.text("status"_L1), u"deactivated"_s);
    QCOMPARE(again.json().value("active"_L1), QJsonValue(true));
    QVERIFY(!again.json().contains("status"_L1));
    QCOMPARE(barred.status, 200);
    QCOMPARE(barred.json().value("active"_L1), QJsonValue(false));
    QCOMPARE(barred.text("status"_L1), u"takendown"_s);
    QCOMPARE(none.status, 400);
    QCOMPARE(none.text("error"_L1), u"RepoNotFound"_s);
    QCOMPARE(none.text("message"_L1), QString(u"Could not find repo for DID: "_s + caller.did));
}

void AnswerContract::aHandleLeadsToItsAccount()
{
    Caller caller(*m_servers, u"known.test"_s);
    const auto ask = [&] { return caller.get(u"identity.resolveHandle?handle=known.test"_s); };
    const auto look = [&] { return caller.fetch(u"/.well-known/atproto-did"_s, "known.test"); };

    const auto found = ask();
    const auto byHost = look();
    m_servers->deactivate(caller.did);
    const auto lost = ask();
    const auto lostByHost = look();

    QCOMPARE(found.text("did"_L1), caller.did);
    QCOMPARE(QString::fromLatin1(byHost.body), caller.did);
    QVERIFY(byHost.header("Content-Type").startsWith("text/plain"));
    QCOMPARE(lost.status, 400);
    QCOMPARE(lost.text("error"_L1), u"InvalidRequest"_s);
    QCOMPARE(lost.text("message"_L1), u"Unable to resolve handle"_s);
    QCOMPARE(lostByHost.status, 404);
    QCOMPARE(lostByHost.body, "User not found");
}

void AnswerContract::theServerDescribesItself()
{
    Caller caller(*m_servers, u"curious.test"_s);

    const auto described = caller.get(u"server.describeServer"_s).json();
    const auto resource = caller.fetch(u"/.well-known/oauth-protected-resource"_s).json();

    QVERIFY(described.value("did"_L1).toString().startsWith("did:web:localhost%3A"_L1));
    QCOMPARE(described.value("availableUserDomains"_L1).toArray(), QJsonArray{u".test"_s});
    QCOMPARE(described.value("inviteCodeRequired"_L1), QJsonValue(false));
    QCOMPARE(resource.value("resource"_L1).toString(), m_servers->url(0).toString());
    QCOMPARE(resource.value("authorization_servers"_L1).toArray(),
             QJsonArray{m_servers->url(0).toString()});
}

} // namespace Skykeep
