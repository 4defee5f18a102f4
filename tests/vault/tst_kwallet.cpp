// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "support/check.h"
#include "vault/fakekwallet.h"
#include "vault/keychainvault.h"
#include "vault/kwallet.h"
#include "vault/samples.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace Skykeep;

//! KWallet's lock and window, at a kwalletd5 whose user is the test.
class TestKWallet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_fake = std::make_unique<FakeKWallet>();
        m_kwallet = std::make_unique<KWallet>(QDBusConnection::sessionBus(),
                                              KWalletAddress::ofVersion5());
        m_vault = std::make_unique<KeychainVault>(u"profile"_s, *m_kwallet);
    }

    void cleanup()
    {
        m_vault->shutDown();
        m_vault.reset();
        m_kwallet.reset();
        m_fake.reset();
        QFile::remove(rules());
    }

    void aClosedWalletIsLockedAndNothingIsAsked()
    {
        SKYKEEP_VERIFY_ERROR(finish(m_vault->read(sampleDid())), ErrorKind::VaultLocked);
        SKYKEEP_VERIFY_ERROR(finish(m_vault->write(sampleItem())), ErrorKind::VaultLocked);
        SKYKEEP_VERIFY_ERROR(finish(m_vault->erase(sampleDid())), ErrorKind::VaultLocked);
        SKYKEEP_VERIFY_ERROR(finish(m_vault->selfTest()), ErrorKind::VaultLocked);

        QVERIFY(m_vault->state() == VaultState::Locked);
        QCOMPARE(m_vault->backend(), u"KWallet"_s);
        QCOMPARE(m_fake->count(u"open"_s), 0);
    }

    void openedByTheUserItIsReadyByItself()
    {
        QVERIFY(*finish(m_vault->probe()) == VaultState::Locked);

        m_fake->setOpen(true);

        QTRY_VERIFY(m_vault->state() == VaultState::Ready);
        m_fake->setOpen(false);
        QTRY_VERIFY(m_vault->state() == VaultState::Locked);
        QCOMPARE(m_fake->count(u"open"_s), 0);
    }

    void noKWalletIsMissing()
    {
        m_fake.reset();
        QVERIFY(*finish(m_vault->probe()) == VaultState::Missing);
        SKYKEEP_VERIFY_ERROR(finish(m_vault->read(sampleDid())), ErrorKind::VaultUnavailable);
        SKYKEEP_VERIFY_ERROR(finish(m_vault->unlock()), ErrorKind::VaultUnavailable);

        m_fake = std::make_unique<FakeKWallet>();

        QTRY_VERIFY(m_vault->state() == VaultState::Locked);
    }

    void oneThatIsSwitchedOffIsMissing()
    {
        m_fake->isEnabled = false;

        QVERIFY(*finish(m_vault->probe()) == VaultState::Missing);
    }

    void unlockAsksKWalletOnce()
    {
        auto first = m_vault->unlock();
        auto second = m_vault->unlock();
        QTRY_COMPARE(m_fake->count(u"open"_s), 1);
        SKYKEEP_VERIFY_ERROR(finish(m_vault->read(sampleDid())), ErrorKind::VaultLocked);

        m_fake->complete(true);

        SKYKEEP_VERIFY_VALUE(finish(std::move(first)));
        SKYKEEP_VERIFY_VALUE(finish(std::move(second)));
        QVERIFY(m_vault->state() == VaultState::Ready);
        QCOMPARE(m_fake->count(u"open"_s), 1);
        QVERIFY(m_fake->calls.contains(u"open kdewallet 0 skykeep"_s));
    }

    void aClosedWindowLeavesItLockedAndCanBeRaisedAgain()
    {
        auto first = m_vault->unlock();
        QTRY_COMPARE(m_fake->count(u"open"_s), 1);
        m_fake->complete(false);
        SKYKEEP_VERIFY_ERROR(finish(std::move(first)), ErrorKind::VaultLocked);
        QVERIFY(m_vault->state() == VaultState::Locked);

        auto second = m_vault->unlock();
        QTRY_COMPARE(m_fake->count(u"open"_s), 2);
        m_fake->complete(true);

        SKYKEEP_VERIFY_VALUE(finish(std::move(second)));
    }

    void onlyUnlockMakesAWallet()
    {
        m_fake->hasWallet = false;
        SKYKEEP_VERIFY_ERROR(finish(m_vault->write(sampleItem())), ErrorKind::VaultUnavailable);
        QVERIFY(m_vault->state() == VaultState::Missing);
        QCOMPARE(m_fake->count(u"open"_s), 0);

        auto unlock = m_vault->unlock();
        QTRY_COMPARE(m_fake->count(u"open"_s), 1);
        m_fake->complete(true);

        SKYKEEP_VERIFY_VALUE(finish(std::move(unlock)));
    }

    void whoeverWaitsIsAnswered_data()
    {
        QTest::addColumn<bool>("isShutDown");
        QTest::addColumn<ErrorKind>("answer");

        QTest::newRow("when we shut down") << true << ErrorKind::Cancelled;
        QTest::newRow("when KWallet goes") << false << ErrorKind::VaultUnavailable;
    }

    void whoeverWaitsIsAnswered()
    {
        QFETCH(bool, isShutDown);
        QFETCH(ErrorKind, answer);
        auto unlock = m_vault->unlock();
        QTRY_COMPARE(m_fake->count(u"open"_s), 1);

        if (isShutDown)
            m_vault->shutDown();
        else
            m_fake.reset();

        SKYKEEP_VERIFY_ERROR(finish(std::move(unlock)), answer);
    }

    void anOpenOneThatWouldAskForPermissionIsLocked_data()
    {
        QTest::addColumn<QByteArray>("rules");
        QTest::addColumn<VaultState>("state");

        QTest::newRow("no rules") << QByteArray() << VaultState::Ready;
        QTest::newRow("prompts are off")
            << QByteArray("[Wallet]\nPrompt on Open=false\n") << VaultState::Ready;
        QTest::newRow("prompts are on")
            << QByteArray("[Wallet]\nPrompt on Open=true\n") << VaultState::Locked;
        QTest::newRow("prompts are on for good")
            << QByteArray("[Wallet]\nPrompt on Open[$i]=true\n") << VaultState::Locked;
        QTest::newRow("another application is allowed")
            << QByteArray("[Auto Allow]\nkdewallet=kmail\n[Wallet]\nPrompt on Open=true\n")
            << VaultState::Locked;
        QTest::newRow("we are allowed")
            << QByteArray("[Auto Allow]\nkdewallet=kmail,skykeep\n[Wallet]\nPrompt on Open=true\n")
            << VaultState::Ready;
    }

    void anOpenOneThatWouldAskForPermissionIsLocked()
    {
        QFETCH(QByteArray, rules);
        QFETCH(VaultState, state);
        m_fake->isOpen = true;
        writeRules(rules);

        QVERIFY(*finish(m_vault->probe()) == state);

        m_fake->users << u"skykeep"_s; // once let in, we are not asked about again
        QVERIFY(*finish(m_vault->probe()) == VaultState::Ready);
    }

private:
    static QString rules()
    {
        return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
            + u"/kwalletrc"_s;
    }

    static void writeRules(const QByteArray &text)
    {
        QVERIFY(QDir().mkpath(QFileInfo(rules()).path()));
        QFile file(rules());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }

    std::unique_ptr<FakeKWallet> m_fake;
    std::unique_ptr<KWallet> m_kwallet;
    std::unique_ptr<KeychainVault> m_vault;
};

QTEST_GUILESS_MAIN(TestKWallet)
#include "tst_kwallet.moc"
