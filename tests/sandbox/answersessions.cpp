// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "sandbox/answercontract.h"
#include "sandbox/contractcaller.h"

#include <QTest>

// The cases of AnswerContract in which sessions live on or do not.

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Skykeep {

namespace {

using Caller = ContractCaller;

const auto revoked = u"Token has been revoked"_s;

} // namespace

void AnswerContract::aMoveShowsAtTheOldServerInThreeSteps()
{
    Caller caller(*m_servers, u"mover.test"_s);
    auto session = caller.signIn();
    const auto ask = [&] { return caller.get(u"sync.getRepoStatus?did="_s + caller.did); };

    m_servers->move(caller.did, MoveStage::Plc);
    const auto renamed = session = caller.refresh(session);
    const auto renamedStatus = ask();
    m_servers->move(caller.did, MoveStage::Deactivated);
    const auto deactivated = session = caller.refresh(session);
    const auto deactivatedStatus = ask();
    m_servers->move(caller.did, MoveStage::Deleted);
    const auto deleted = caller.refresh(session);
    const auto deletedStatus = ask();

    QCOMPARE(renamed.status, 200);
    QCOMPARE(renamed.json().value("active"_L1), QJsonValue(true));
    QCOMPARE(renamedStatus.json().value("active"_L1), QJsonValue(true));
    QCOMPARE(deactivated.status, 200);
    QCOMPARE(deactivated.text("status"_L1), u"deactivated"_s);
    QCOMPARE(deactivatedStatus.text("status"_L1), u"deactivated"_s);
    QCOMPARE(deleted.status, 400);
    QCOMPARE(deleted.text("error"_L1), u"InvalidRequest"_s);
    QVERIFY(deleted.text("message"_L1).startsWith("Could not find user info for account"_L1));
    QCOMPARE(deletedStatus.text("error"_L1), u"RepoNotFound"_s);
}

void AnswerContract::oneTokenSentFiveTimesAtOnceHasOneSuccessor()
{
    Caller caller(*m_servers, u"eager.test"_s);
    const auto session = caller.signIn();

    const auto answers = caller.refreshAtOnce(session, 5);
    m_servers->setClockOffset(119min);
    const auto late = caller.refresh(session);
    m_servers->setClockOffset(121min);
    const auto tooLate = caller.refresh(session);

    const auto successor = answers.front().tokenName("refreshJwt"_L1);
    QVERIFY(!successor.isEmpty());
    QVERIFY(successor != session.tokenName("refreshJwt"_L1));
    for (const auto &answer : answers) {
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.tokenName("refreshJwt"_L1), successor);
    }
    QCOMPARE(late.tokenName("refreshJwt"_L1), successor);
    QCOMPARE(tooLate.text("message"_L1), revoked);
}

void AnswerContract::anOldTokenEndsOnlyItself()
{
    Caller caller(*m_servers, u"tidy.test"_s);
    const auto before = caller.signIn();
    const auto after = caller.refresh(before);

    const auto ended = caller.post(u"server.deleteSession"_s, before.text("refreshJwt"_L1));

    QCOMPARE(ended.status, 200);
    QCOMPARE(caller.refresh(before).text("message"_L1), revoked);
    QCOMPARE(caller.refresh(after).status, 200);
}

void AnswerContract::aRevokedAppPasswordEndsItsOwnSessionsOnly()
{
    Caller caller(*m_servers, u"careful.test"_s);
    const auto laptop = m_servers->createAppPassword(caller.did, u"laptop"_s);
    const auto phone = m_servers->createAppPassword(caller.did, u"phone"_s);
    const auto byMain = caller.signIn();
    const auto byLaptop = caller.signIn(caller.did, laptop);
    const auto byPhone = caller.signIn(caller.did, phone);

    m_servers->revokeAppPassword(caller.did, u"laptop"_s);

    QCOMPARE(caller.refresh(byLaptop).text("error"_L1), u"ExpiredToken"_s);
    QCOMPARE(caller.signIn(caller.did, laptop).status, 401);
    QCOMPARE(caller.get(u"server.getSession"_s, byLaptop.text("accessJwt"_L1)).status, 200);
    QCOMPARE(caller.refresh(byPhone).status, 200);
    QCOMPARE(caller.refresh(byMain).status, 200);
}

void AnswerContract::aRestoredBackupKnowsTheOldAndNotTheNew()
{
    Caller caller(*m_servers, u"restored.test"_s);
    const auto old = caller.signIn();
    m_servers->backUp();
    const auto fresh = caller.refresh(old);

    m_servers->restoreBackup();
    const auto refused = caller.refresh(fresh);
    const auto accepted = caller.refresh(old);

    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.text("error"_L1), u"ExpiredToken"_s);
    QCOMPARE(refused.text("message"_L1), revoked);
    QCOMPARE(accepted.status, 200);
    QVERIFY(accepted.tokenName("refreshJwt"_L1) != fresh.tokenName("refreshJwt"_L1));
}

} // namespace Skykeep
