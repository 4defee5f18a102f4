// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#pragma once

#include "vault/kwallet.h"

namespace Skykeep {

//! For the time before QtKeychain has chosen between KWallet and another keychain, and after.
//!
//! Each look chooses as QtKeychain would at this moment; the last one before QtKeychain's first
//! call is for good.
class UndecidedKeychain final : public LockWatch
{
    Q_OBJECT

public:
    //! \a otherwise is for where \a kwallet does not answer.
    UndecidedKeychain(std::unique_ptr<KWallet> kwallet, std::unique_ptr<LockWatch> otherwise);

    QCoro::Task<KeychainSight> look() override;
    QCoro::Task<bool> isOutOfReach(QString key) override;
    Task<void> unlock() override;
    void settle() override { m_isSettled = true; }
    void shutDown() override;

private:
    void pass(const LockWatch *from);

    std::unique_ptr<KWallet> m_kwallet;
    std::unique_ptr<LockWatch> m_otherwise;
    LockWatch *m_chosen;
    bool m_isSettled = false;
};

} // namespace Skykeep
