// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "support/check.h"
#include "vault/fakesecretservice.h"
#include "vault/keychainvault.h"
#include "vault/samples.h"
#include "vault/secretservice.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Skykeep;

//! The lock and the password window, at a Secret Service whose user is the test.
class TestSecretService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_fake = std::make_unique<FakeSecretService>();
        m_service = std::make_unique<SecretService>(QDBusConnection::sessionBus());
        m_vault = std::make_unique<KeychainVault>(u"profile"_s, *m_service);
    }

    void cleanup()
    {
        m_vault->shutDown();
        m_vault.reset();
        m_service.reset();
        m_fake.reset();
    }

    void onlyTheUsersUnlockRaisesTheWindow()
    {
        SKYKEEP_VERIFY_ERROR(finish(m_vault->read(sampleDid())), ErrorKind::VaultLocked);
        SKYKEEP_VERIFY_ERROR(finish(m_vault->write(sampleItem())), ErrorKind::VaultLocked);
        QVERIFY(*finish(m_vault->probe()) == VaultState::Locked);
        QVERIFY(!m_fake->calls.contains(u"Unlock"_s));
        auto unlock = m_vault->unlock();
        QTRY_VERIFY(m_fake->calls.contains(u"Prompt"_s));

        m_fake->complete(false);

        SKYKEEP_VERIFY_VALUE(finish(std::move(unlock)));
        QVERIFY(m_vault->state() == VaultState::Ready);
    }

    void anItemInAnotherLockedCollectionRaisesNoWindow()
    {
        m_fake->isLocked = false;
        m_fake->hidesItems = true;

        SKYKEEP_VERIFY_ERROR(finish(m_vault->read(sampleDid())), ErrorKind::VaultLocked);
        SKYKEEP_VERIFY_ERROR(finish(m_vault->write(sampleItem())), ErrorKind::VaultLocked);
        SKYKEEP_VERIFY_ERROR(finish(m_vault->erase(sampleDid())), ErrorKind::VaultLocked);

        QVERIFY(m_vault->state() == VaultState::Ready);
        QVERIFY(!m_fake->calls.contains(u"Unlock"_s));
    }

    void callsGoOnWhileTheWindowIsOpen()
    {
        auto unlock = m_vault->unlock();
        QTRY_VERIFY(m_fake->calls.contains(u"Prompt"_s));

        SKYKEEP_VERIFY_ERROR(finish(m_vault->read(sampleDid())), ErrorKind::VaultLocked);

        m_fake->complete(false);
        SKYKEEP_VERIFY_VALUE(finish(std::move(unlock)));
    }

    void aClosedWindowLeavesItLocked()
    {
        auto unlock = m_vault->unlock();
        QTRY_VERIFY(m_fake->calls.contains(u"Prompt"_s));

        m_fake->complete(true);

        SKYKEEP_VERIFY_ERROR(finish(std::move(unlock)), ErrorKind::VaultLocked);
        QVERIFY(m_vault->state() == VaultState::Locked);
    }

    void twoWhoAskShareOneWindow()
    {
        auto first = m_vault->unlock();
        auto second = m_vault->unlock();
        QTRY_VERIFY(m_fake->calls.contains(u"Prompt"_s));

        m_fake->complete(false);

        SKYKEEP_VERIFY_VALUE(finish(std::move(first)));
        SKYKEEP_VERIFY_VALUE(finish(std::move(second)));
        QCOMPARE(m_fake->calls.count(u"Prompt"_s), 1);
    }

    void theWindowCanBeRaisedAgain()
    {
        auto first = m_vault->unlock();
        QTRY_COMPARE(m_fake->calls.count(u"Prompt"_s), 1);
        m_fake->complete(true);
        SKYKEEP_VERIFY_ERROR(finish(std::move(first)), ErrorKind::VaultLocked);

        auto second = m_vault->unlock();
        QTRY_COMPARE(m_fake->calls.count(u"Prompt"_s), 2);
        m_fake->complete(false);

        SKYKEEP_VERIFY_VALUE(finish(std::move(second)));
    }

    void oneThatNeedsNoPasswordUnlocksWithoutAWindow()
    {
        m_fake->needsWindow = false;

        SKYKEEP_VERIFY_VALUE(finish(m_vault->unlock()));

        QVERIFY(!m_fake->calls.contains(u"Prompt"_s));
    }

    void shuttingDownTakesTheWindowAway()
    {
        auto unlock = m_vault->unlock();
        QTRY_VERIFY(m_fake->calls.contains(u"Prompt"_s));

        m_vault->shutDown();

        SKYKEEP_VERIFY_ERROR(finish(std::move(unlock)), ErrorKind::Cancelled);
        QTRY_VERIFY(m_fake->calls.contains(u"Dismiss"_s));
    }

    void aServiceThatGoesTakesItsWindowAlong()
    {
        auto unlock = m_vault->unlock();
        QTRY_VERIFY(m_fake->calls.contains(u"Prompt"_s));

        m_fake.reset();

        SKYKEEP_VERIFY_ERROR(finish(std::move(unlock)), ErrorKind::VaultUnavailable);
        QTRY_VERIFY(m_vault->state() == VaultState::Missing);
    }

    void withoutADefaultCollectionOnlyUnlockMakesOne()
    {
        m_fake->hasCollection = false;
        SKYKEEP_VERIFY_ERROR(finish(m_vault->read(sampleDid())), ErrorKind::VaultUnavailable);
        SKYKEEP_VERIFY_ERROR(finish(m_vault->write(sampleItem())), ErrorKind::VaultUnavailable);
        QVERIFY(m_vault->state() == VaultState::Missing);
        QVERIFY(!m_fake->calls.contains(u"CreateCollection"_s));

        auto unlock = m_vault->unlock();
        QTRY_VERIFY(m_fake->calls.contains(u"Prompt"_s));
        m_fake->complete(false);

        SKYKEEP_VERIFY_VALUE(finish(std::move(unlock)));
        QVERIFY(m_fake->calls.contains(u"CreateCollection"_s));
    }

    void aChangeOfTheLockAloneIsNoticed()
    {
        m_fake->isLocked = false;
        QVERIFY(*finish(m_vault->probe()) == VaultState::Ready);
        QSignalSpy changes(m_vault.get(), &Vault::stateChanged);

        m_fake->setLocked(true);

        QTRY_VERIFY(m_vault->state() == VaultState::Locked);
        QCOMPARE(changes.count(), 1);
    }

    void aServiceThatComesLaterIsNoticed()
    {
        m_fake.reset();
        QVERIFY(*finish(m_vault->probe()) == VaultState::Missing);

        m_fake = std::make_unique<FakeSecretService>();

        QTRY_VERIFY(m_vault->state() == VaultState::Locked);
    }

    void aVaultMayGoWhileItLooks()
    {
        QVERIFY(*finish(m_vault->probe()) == VaultState::Locked);
        m_fake->calls.clear();
        m_fake->isLocked = false;

        Q_EMIT m_service->changed();
        m_vault->shutDown();
        m_vault.reset();
        m_service.reset();

        QTRY_VERIFY(m_fake->calls.contains(u"ReadAlias"_s));
        m_service = std::make_unique<SecretService>(QDBusConnection::sessionBus());
        m_vault = std::make_unique<KeychainVault>(u"profile"_s, *m_service);
        QVERIFY(*finish(m_vault->probe()) == VaultState::Ready);
    }

private:
    std::unique_ptr<FakeSecretService> m_fake;
    std::unique_ptr<SecretService> m_service;
    std::unique_ptr<KeychainVault> m_vault;
};

QTEST_GUILESS_MAIN(TestSecretService)
#include "tst_secretservice.moc"
