// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "session/sessioncontract.h"

#include "session/contractclient.h"
#include "support/check.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Skykeep {

namespace {

using Kind = Renewal::Kind;

const auto password = u"correct horse"_s;

} // namespace

SessionContract::SessionContract() = default;
SessionContract::~SessionContract() = default;

void SessionContract::initTestCase()
{
    m_servers = makeServers();
}

void SessionContract::cleanupTestCase()
{
    m_servers.reset();
}

void SessionContract::init()
{
    m_client = std::make_unique<Client>(*m_servers);
    const auto handle = u"user%1.test"_s.arg(++m_count);
    m_did = Did::parse(m_servers->createAccount(handle, password));
    QVERIFY(m_did);
    SKYKEEP_VERIFY_VALUE(m_client->signIn(*m_did, password));
}

void SessionContract::cleanup()
{
    m_servers->setClockOffset(0ms);
    m_client.reset();
}

void SessionContract::aRenewalRotatesTheRefreshToken()
{
    const auto before = kept();

    const auto renewal = renew();

    QCOMPARE(renewal.kind, Kind::Renewed);
    QVERIFY(renewal.session->account.did == *m_did);
    QVERIFY(renewal.session->account.hosting.active);
    QVERIFY(renewal.session->credential == CredentialKind::MainPassword);
    QVERIFY(renewal.session->lifetimes.access == 2h);
    QVERIFY(renewal.session->lifetimes.refresh == 90 * 24h);
    QVERIFY(nameOf(kept().refreshTokens.front()) != nameOf(before.refreshTokens.front()));
    QCOMPARE(kept().refreshTokens.at(1), before.refreshTokens.front());
    QCOMPARE(kept().generation, before.generation + 1);
}

void SessionContract::anOldTokenWithinItsGraceBringsTheSameSuccessor()
{
    const auto before = kept();
    QCOMPARE(renew().kind, Kind::Renewed);
    const auto successor = nameOf(kept().refreshTokens.front());
    pass(90min);
    m_client->vault.put(before);

    const auto again = renew();

    QCOMPARE(again.kind, Kind::Renewed);
    QCOMPARE(nameOf(kept().refreshTokens.front()), successor);
    QCOMPARE(renew().kind, Kind::Renewed);
}

void SessionContract::anOldTokenAfterItsGraceIsDead()
{
    const auto before = kept();
    QCOMPARE(renew().kind, Kind::Renewed);
    pass(3h);
    m_client->vault.put(before);

    const auto renewal = renew();

    QCOMPARE(renewal.kind, Kind::SignInNeeded);
    QVERIFY(renewal.reason == SignInReason::Revoked);
    QVERIFY(kept() == before);
}

void SessionContract::aTakedownParksAndItsReversalIsNamed()
{
    m_servers->takeDown(m_did->toString());
    const auto parked = renew();
    m_servers->reverseTakeDown(m_did->toString());
    auto request = this->request();
    request.wasParked = true;
    const auto reversed = finish(m_client->keeper.renew(request)).value();
    const auto unparked = renew();

    QCOMPARE(parked.kind, Kind::Parked);
    QCOMPARE(parked.hosting->status, u"takendown"_s);
    QVERIFY(!parked.hosting->active);
    QCOMPARE(reversed.kind, Kind::SignInNeeded);
    QVERIFY(reversed.reason == SignInReason::TakedownReversed);
    QVERIFY(unparked.reason == SignInReason::Revoked);
}

void SessionContract::aDeactivatedAccountRenews()
{
    m_servers->deactivate(m_did->toString());

    const auto renewal = renew();

    QCOMPARE(renewal.kind, Kind::Renewed);
    QVERIFY(!renewal.session->account.hosting.active);
    QCOMPARE(renewal.session->account.hosting.status, u"deactivated"_s);
}

void SessionContract::aPasswordResetRevokes()
{
    m_servers->resetPassword(m_did->toString(), u"another horse"_s);

    const auto renewal = renew();

    QCOMPARE(renewal.kind, Kind::SignInNeeded);
    QVERIFY(renewal.reason == SignInReason::Revoked);
    QVERIFY(!renewal.hasNoGrace);
}

void SessionContract::aDeletedAccountHasNoRepository()
{
    m_servers->deleteAccount(m_did->toString());

    QCOMPARE(renew().kind, Kind::RepoMissing);
}

void SessionContract::aMoveIsNoticedWhenTheOldServerRefuses()
{
    m_servers->move(m_did->toString(), MoveStage::Plc);
    const auto renamed = renew();
    const auto location = finish(m_client->locator.locate(request().residence)).value();
    m_servers->move(m_did->toString(), MoveStage::Deactivated);
    const auto deactivated = renew();
    m_servers->move(m_did->toString(), MoveStage::Deleted);
    const auto deleted = renew();

    QCOMPARE(renamed.kind, Kind::Renewed);
    QVERIFY(renamed.session->account.hosting.active);
    QCOMPARE(location.home, AccountHome::Elsewhere);
    QCOMPARE(deactivated.kind, Kind::Renewed);
    QVERIFY(!deactivated.session->account.hosting.active);
    QCOMPARE(deleted.kind, Kind::SignInNeeded);
    QVERIFY(deleted.reason == SignInReason::Moved);
    QVERIFY(deleted.location->sessionHost == serviceUrl(m_servers->url(1)));
    QVERIFY(deleted.hosting && deleted.hosting->active);
}

void SessionContract::aServerThatIsDownIsWaitedFor()
{
    const auto before = kept();
    m_servers->stop();
    const auto down = renew();
    m_servers->start();
    const auto up = renew();

    QCOMPARE(down.kind, Kind::Waiting);
    QCOMPARE(down.error->kind, ErrorKind::Offline);
    QCOMPARE(up.kind, Kind::Renewed);
    QCOMPARE(kept().refreshTokens.at(1), before.refreshTokens.front());
}

void SessionContract::aServerThatLostItsKeysRejectsUntilItHasThemBack()
{
    m_servers->loseKeys();
    const auto lost = renew();
    m_servers->restoreKeys();
    const auto restored = renew();

    QVERIFY(lost.reason == SignInReason::ServerRejects);
    QCOMPARE(restored.kind, Kind::Renewed);
}

void SessionContract::aChangedHandleShows()
{
    const auto handle = u"changed%1.test"_s.arg(m_count);
    m_servers->updateHandle(m_did->toString(), handle);

    QVERIFY(renew().session->account.handle == Handle::parse(handle));
}

void SessionContract::aSessionLeftAloneFor91DaysExpires()
{
    pass(91 * 24h);

    const auto renewal = renew();

    QCOMPARE(renewal.kind, Kind::SignInNeeded);
    QVERIFY(renewal.reason == SignInReason::Expired);
}

void SessionContract::aSessionThatIsSignedOutIsOverAtTheServerToo()
{
    const auto before = kept();

    SKYKEEP_VERIFY_VALUE(finish(m_client->keeper.end(*m_did)));
    const auto revoked = finish(m_client->keeper.revoke(*m_did, AddressPolicy::AnyAddress));
    m_client->vault.put(before);

    SKYKEEP_VERIFY_VALUE(revoked);
    QCOMPARE(m_client->vault.tombstoneCount(), 0);
    QVERIFY(renew().reason == SignInReason::Revoked);
}

RenewalRequest SessionContract::request() const
{
    return {Residence{*m_did, m_client->issuer, m_client->issuer, AddressPolicy::AnyAddress}};
}

Renewal SessionContract::renew()
{
    return finish(m_client->keeper.renew(request())).value();
}

VaultItem SessionContract::kept() const
{
    return m_client->vault.item(*m_did).value();
}

void SessionContract::pass(Milliseconds time)
{
    m_servers->setClockOffset(time);
    m_client->clock.advance(time);
}

} // namespace Skykeep
