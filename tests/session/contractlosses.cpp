// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "session/contractclient.h"

// The cases of SessionContract in which something got lost: an answer, an app password, a day.

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Skykeep {

using Kind = Renewal::Kind;

void SessionContract::aLostAnswerIsAskedForAgain()
{
    const auto before = kept();
    m_client->http.loseNextAnswer();
    const auto lost = renew();
    const auto meanwhile = kept();
    pass(60min);
    const auto again = renew();

    QCOMPARE(lost.kind, Kind::Waiting);
    QCOMPARE(lost.error->kind, ErrorKind::Offline);
    QVERIFY(meanwhile == before);
    QCOMPARE(again.kind, Kind::Renewed);
    QVERIFY(!again.hasNoGrace);
    QCOMPARE(kept().refreshTokens.at(1), before.refreshTokens.front());
    QCOMPARE(renew().kind, Kind::Renewed);
}

void SessionContract::oneTokenSentFiveTimesAtOnceHasOneSuccessor()
{
    const auto token = kept().refreshTokens.front();
    std::vector<Result<ServerSession>> answers;

    for (int i = 0; i < 5; ++i)
        collect(m_client->xrpc.refreshSession(m_client->host(), token), &answers);
    QTRY_COMPARE(answers.size(), 5U);

    for (const auto &answer : answers) {
        SKYKEEP_VERIFY_VALUE(answer);
        QCOMPARE(nameOf(answer->tokens.refresh), nameOf(answers.front()->tokens.refresh));
    }
    QCOMPARE(renew().kind, Kind::Renewed);
    QCOMPARE(nameOf(kept().refreshTokens.front()), nameOf(answers.front()->tokens.refresh));
}

void SessionContract::aRestoredBackupTakesAnEarlierToken_data()
{
    QTest::addColumn<int>("generations");

    QTest::newRow("one generation old") << 1;
    QTest::newRow("two generations old") << 2;
}

void SessionContract::aRestoredBackupTakesAnEarlierToken()
{
    QFETCH(int, generations);
    const auto known = kept().refreshTokens.front();
    m_servers->backUp();
    for (int i = 0; i < generations; ++i)
        QCOMPARE(renew().kind, Kind::Renewed);
    const auto unknown = nameOf(kept().refreshTokens.front());

    m_servers->restoreBackup();
    const auto newest = finish(
        m_client->xrpc.refreshSession(m_client->host(), kept().refreshTokens.front()));
    const auto renewal = renew();

    SKYKEEP_VERIFY_ERROR(newest, ErrorKind::TokenExpired);
    QCOMPARE(renewal.kind, Kind::Renewed);
    QVERIFY(nameOf(kept().refreshTokens.front()) != unknown);
    QCOMPARE(renew().kind, Kind::Renewed);
}

void SessionContract::aBackupOlderThanAllTokensRevokesAndErasesNothing()
{
    m_servers->backUp();
    for (int i = 0; i < 3; ++i)
        QCOMPARE(renew().kind, Kind::Renewed);
    const auto before = kept();

    m_servers->restoreBackup();

    QVERIFY(renew().reason == SignInReason::Revoked);
    QVERIFY(kept() == before);
}

void SessionContract::aRevokedAppPasswordEndsItsSessions()
{
    const auto word = m_servers->createAppPassword(m_did->toString(), u"laptop"_s);
    SKYKEEP_VERIFY_VALUE(m_client->signIn(*m_did, word));
    const auto before = renew();
    const auto held = kept();
    m_servers->revokeAppPassword(m_did->toString(), u"laptop"_s);

    const auto after = renew();

    QCOMPARE(before.kind, Kind::Renewed);
    QVERIFY(before.session->credential == CredentialKind::AppPassword);
    QCOMPARE(after.kind, Kind::SignInNeeded);
    QVERIFY(after.reason == SignInReason::Revoked);
    QVERIFY(kept() == held);
}

void SessionContract::anAccountThatIsActiveAgainSaysSo()
{
    m_servers->deactivate(m_did->toString());
    const auto away = renew();
    m_servers->activate(m_did->toString());

    const auto back = renew();

    QVERIFY(!away.session->account.hosting.active);
    QCOMPARE(back.kind, Kind::Renewed);
    QVERIFY(back.session->account.hosting == HostingStatus());
}

void SessionContract::aCopyThatSlept8HoursIsOutAndTheOtherLives()
{
    const auto copy = kept();
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(renew().kind, Kind::Renewed);
        m_servers->setClockOffset((i + 1) * 96min);
        m_client->clock.advance(96min);
    }
    const auto awake = kept();

    m_client->vault.put(copy);
    const auto asleep = renew();
    m_client->vault.put(awake);

    QVERIFY(asleep.reason == SignInReason::Revoked);
    QCOMPARE(renew().kind, Kind::Renewed);
}

} // namespace Skykeep
