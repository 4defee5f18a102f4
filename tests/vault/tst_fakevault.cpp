// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "support/check.h"
#include "support/fakevault.h"
#include "vault/samples.h"
#include "vault/vaultcontract.h"

#include <QPointer>

using namespace Skykeep;

class TestFakeVault : public VaultContract
{
    Q_OBJECT

protected:
    std::unique_ptr<Vault> makeVault() override
    {
        auto vault = m_current ? std::make_unique<FakeVault>(m_current->contents())
                               : std::make_unique<FakeVault>();
        m_current = vault.get();
        return vault;
    }

    void putForeign(const Did &did, const QByteArray &bytes) override
    {
        m_current->putBytes(did, bytes);
    }

private Q_SLOTS:
    void aHeldWriteLandsWhenReleased()
    {
        FakeVault vault;
        vault.hold(FakeVault::Call::Write);
        auto write = vault.write(sampleItem());
        QTRY_COMPARE(vault.heldCount(), 1);
        QVERIFY(!vault.item(sampleDid()));

        vault.release();

        SKYKEEP_VERIFY_VALUE(finish(std::move(write)));
        QVERIFY(*vault.item(sampleDid()) == sampleItem());
        QCOMPARE(vault.writes().size(), 1U);
    }

    void aFailedWriteMayLandAllTheSame()
    {
        FakeVault vault;
        vault.failNext(FakeVault::Call::Write, ErrorKind::TimedOut, FakeVault::Landing::Anyway);
        vault.failNext(FakeVault::Call::Write, ErrorKind::VaultDenied);

        SKYKEEP_VERIFY_ERROR(finish(vault.write(sampleItem(sampleDid(), 1))), ErrorKind::TimedOut);
        SKYKEEP_VERIFY_ERROR(finish(vault.write(sampleItem(sampleDid(), 2))),
                             ErrorKind::VaultDenied);

        QCOMPARE(vault.item(sampleDid())->generation, 1U);
        QCOMPARE(vault.count(FakeVault::Call::Write), 2);
    }

    void eachStateHasItsError_data()
    {
        QTest::addColumn<VaultState>("state");
        QTest::addColumn<ErrorKind>("kind");

        QTest::newRow("locked") << VaultState::Locked << ErrorKind::VaultLocked;
        QTest::newRow("missing") << VaultState::Missing << ErrorKind::VaultUnavailable;
        QTest::newRow("denied") << VaultState::Denied << ErrorKind::VaultDenied;
    }

    void eachStateHasItsError()
    {
        QFETCH(VaultState, state);
        QFETCH(ErrorKind, kind);
        FakeVault vault;
        vault.setState(state);

        SKYKEEP_VERIFY_ERROR(finish(vault.read(sampleDid())), kind);
        SKYKEEP_VERIFY_ERROR(finish(vault.write(sampleItem())), kind);
        SKYKEEP_VERIFY_ERROR(finish(vault.erase(sampleDid())), kind);
    }

    void theUserUnlocksOrDoesNot()
    {
        FakeVault vault;
        vault.setState(VaultState::Locked);

        SKYKEEP_VERIFY_VALUE(finish(vault.unlock()));
        QVERIFY(vault.state() == VaultState::Ready);

        vault.setState(VaultState::Locked);
        vault.userDismissesUnlock();
        SKYKEEP_VERIFY_ERROR(finish(vault.unlock()), ErrorKind::VaultLocked);
    }

private:
    QPointer<FakeVault> m_current;
};

QTEST_GUILESS_MAIN(TestFakeVault)
#include "tst_fakevault.moc"
