// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "vault/keychainvault.h"
#include "vault/keyring.h"
#include "vault/vaultcontract.h"

#include <QTest>

#include <vector>

using namespace Qt::StringLiterals;
using namespace Skykeep;

//! The contract on a real keychain.
class TestKeychainVault : public VaultContract
{
    Q_OBJECT

protected:
    std::unique_ptr<Vault> makeVault() override
    {
        m_watches.push_back(LockWatch::ofThisSystem());
        return std::make_unique<KeychainVault>(u"contract"_s, *m_watches.back());
    }

    void putForeign(const Did &did, const QByteArray &bytes) override
    {
        QVERIFY(Keyring::store(u"skykeep/contract/"_s + did.toString(), bytes));
    }

private:
    std::vector<std::unique_ptr<LockWatch>> m_watches;
};

QTEST_GUILESS_MAIN(TestKeychainVault)
#include "tst_keychainvault.moc"
