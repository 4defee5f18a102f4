// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "session/contractservers.h"

#include <QObject>

namespace Skykeep {

//! What a PDS literally answers: status, error and message.
class AnswerContract : public QObject
{
    Q_OBJECT

protected:
    virtual std::unique_ptr<ContractServers> makeServers() = 0;

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void cleanupTestCase();

    void aRefusalIsWorded_data();
    void aRefusalIsWorded();
    void aRefusedSignInSaysHowManyAreLeft();
    void aSessionSaysWhatItIsOf_data();
    void aSessionSaysWhatItIsOf();
    void aTakenDownAccountMayBeLookedAt();
    void whatIsOverCanBeEndedAgain();
    void theStatusOfARepositoryIsTold();
    void aMoveShowsAtTheOldServerInThreeSteps();
    void oneTokenSentFiveTimesAtOnceHasOneSuccessor();
    void anOldTokenEndsOnlyItself();
    void aRevokedAppPasswordEndsItsOwnSessionsOnly();
    void aRestoredBackupKnowsTheOldAndNotTheNew();
    void aHandleLeadsToItsAccount();
    void theServerDescribesItself();
    void aRecordIsReadBack();
    void aServiceTokenSaysWhatItIsFor();

private:
    std::unique_ptr<ContractServers> m_servers;
    int m_count = 0;
};

} // namespace Skykeep
