// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/contractservers.h"
#include "session/renewal.h"
#include "vault/vaultitem.h"

#include <QObject>

namespace Skykeep {

//! What sessions are promised, against servers that any implementation may stand in for.
class SessionContract : public QObject
{
    Q_OBJECT

public:
    SessionContract();
    ~SessionContract() override;

protected:
    virtual std::unique_ptr<ContractServers> makeServers() = 0;

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();
    void aRenewalRotatesTheRefreshToken();
    void anOldTokenWithinItsGraceBringsTheSameSuccessor();
    void anOldTokenAfterItsGraceIsDead();
    void aTakedownParksAndItsReversalIsNamed();
    void aDeactivatedAccountRenews();
    void aPasswordResetRevokes();
    void aDeletedAccountHasNoRepository();
    void aMoveIsNoticedWhenTheOldServerRefuses();
    void aServerThatIsDownIsWaitedFor();
    void aServerThatLostItsKeysRejectsUntilItHasThemBack();
    void aChangedHandleShows();
    void aSessionLeftAloneFor91DaysExpires();
    void aSessionThatIsSignedOutIsOverAtTheServerToo();

    void aLostAnswerIsAskedForAgain();
    void oneTokenSentFiveTimesAtOnceHasOneSuccessor();
    void aRestoredBackupTakesAnEarlierToken_data();
    void aRestoredBackupTakesAnEarlierToken();
    void aBackupOlderThanAllTokensRevokesAndErasesNothing();
    void aRevokedAppPasswordEndsItsSessions();
    void anAccountThatIsActiveAgainSaysSo();
    void aCopyThatSlept8HoursIsOutAndTheOtherLives();

private:
    struct Client;

    RenewalRequest request() const;
    Renewal renew();
    VaultItem kept() const;
    //! Of the servers' time and ours.
    void pass(Milliseconds time);

    std::unique_ptr<ContractServers> m_servers;
    std::unique_ptr<Client> m_client;
    std::optional<Did> m_did;
    int m_count = 0;
};

} // namespace Skykeep
