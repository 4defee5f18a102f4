// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "vault/vault.h"

#include <memory>

namespace Skykeep {

//! What every Vault keeps to, on an empty and unlocked keychain.
class VaultContract : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    //! A vault on the same keychain each time, as another run of the program would make it.
    virtual std::unique_ptr<Vault> makeVault() = 0;
    //! As a newer Skykeep would have left it.
    virtual void putForeign(const Did &did, const QByteArray &bytes) = 0;

private Q_SLOTS:
    void init();
    void cleanup();

    void anItemIsReadAsItWasWritten();
    void whatWasNeverWrittenIsEmpty();
    void aWriteReplacesTheItem();
    void eachAccountHasItsOwnItem();
    void anErasedItemIsEmpty();
    void erasingNothingIsNoError();
    void tombstonesAndItemsDoNotTouch();
    void writesLandInTheOrderTheyWereMade();
    void answersComeOnALaterTurn();
    void aNewerItemIsNeitherReadNorOverwritten();
    void whatDoesNotFitIsRefusedAndLeavesTheItem();
    void aHugeAccessTokenIsLeftOut();
    void aDamagedItemCanBeReplaced();
    void aProbeSaysReady();
    void unlockingAnUnlockedOneDoesNothing();
    void theSelfTestLeavesNothingBehind();
    void anotherKeychainIsNeitherReadNorWritten();
    void newCallsAreRefusedAfterShutDown();
    void aWriteBegunBeforeShutDownLands();

private:
    std::unique_ptr<Vault> m_vault;
};

} // namespace Skykeep
