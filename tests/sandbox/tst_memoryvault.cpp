// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "sandbox/memoryvault.h"
#include "support/check.h"
#include "vault/samples.h"
#include "vault/vaultcontract.h"

#include <QPointer>

using namespace Qt::StringLiterals;
using namespace Skykeep;

class TestMemoryVault : public VaultContract
{
    Q_OBJECT

protected:
    std::unique_ptr<Vault> makeVault() override
    {
        const auto contents = m_current ? m_current->contents() : MemoryVault::Contents();
        auto vault = std::make_unique<MemoryVault>(u"Memory"_s, contents);
        m_current = vault.get();
        return vault;
    }

    void putForeign(const Did &did, const QByteArray &bytes) override
    {
        m_current->contents().items.insert(did, Secret(bytes));
    }

private Q_SLOTS:
    void aLockedOneOpensWhenAsked()
    {
        MemoryVault vault(u"Memory"_s);
        vault.setState(VaultState::Locked);

        SKYKEEP_VERIFY_ERROR(finish(vault.write(sampleItem())), ErrorKind::VaultLocked);
        SKYKEEP_VERIFY_VALUE(finish(vault.unlock()));

        SKYKEEP_VERIFY_VALUE(finish(vault.write(sampleItem())));
    }

private:
    QPointer<MemoryVault> m_current;
};

QTEST_GUILESS_MAIN(TestMemoryVault)
#include "tst_memoryvault.moc"
