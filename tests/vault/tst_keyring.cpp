// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "support/check.h"
#include "vault/keychainvault.h"
#include "vault/keyring.h"
#include "vault/samples.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Skykeep;

//! What only a real keyring shows: its lock, its end, and what it looks like from outside.
class TestKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_watch = LockWatch::ofThisSystem();
        m_vault = std::make_unique<KeychainVault>(u"profile"_s, *m_watch);
        SKYKEEP_VERIFY_VALUE(finish(m_vault->write(sampleItem())));
    }

    void cleanup()
    {
        SKYKEEP_VERIFY_VALUE(finish(m_vault->erase(sampleDid())));
        m_vault->shutDown();
        m_vault.reset();
        m_watch.reset();
    }

    void itSaysWhichKeyringAnswers() { QCOMPARE(m_vault->backend(), u"GNOME Keyring"_s); }

    void aLockedKeyringIsNeverAskedForAnything()
    {
        QVERIFY(Keyring::lock());
        QElapsedTimer timer;
        timer.start();

        SKYKEEP_VERIFY_ERROR(finish(m_vault->read(sampleDid())), ErrorKind::VaultLocked);
        SKYKEEP_VERIFY_ERROR(finish(m_vault->write(sampleItem())), ErrorKind::VaultLocked);
        SKYKEEP_VERIFY_ERROR(finish(m_vault->erase(sampleDid())), ErrorKind::VaultLocked);
        SKYKEEP_VERIFY_ERROR(finish(m_vault->selfTest()), ErrorKind::VaultLocked);

        QVERIFY(timer.elapsed() < 1000);
        QVERIFY(m_vault->state() == VaultState::Locked);
        QVERIFY(Keyring::unlock());
        QTRY_VERIFY(m_vault->state() == VaultState::Ready);
    }

    void lockingAndUnlockingElsewhereIsNoticed()
    {
        QSignalSpy changes(m_vault.get(), &Vault::stateChanged);

        QVERIFY(Keyring::lock());
        QTRY_VERIFY(m_vault->state() == VaultState::Locked);
        QVERIFY(Keyring::unlock());
        QTRY_VERIFY(m_vault->state() == VaultState::Ready);

        QCOMPARE(changes.count(), 2);
        SKYKEEP_VERIFY_VALUE(finish(m_vault->read(sampleDid())));
    }

    void unlockingWithoutAScreenLeavesItLocked()
    {
        QVERIFY(Keyring::lock());

        SKYKEEP_VERIFY_ERROR(finish(m_vault->unlock()), ErrorKind::VaultLocked);

        QVERIFY(m_vault->state() == VaultState::Locked);
        QVERIFY(Keyring::unlock());
        QTRY_VERIFY(m_vault->state() == VaultState::Ready);
    }

    void oneItemForEachAccountIsSeenFromOutside()
    {
        const auto other = sampleDid(u"bbbbbbbbbbbbbbbbbbbbbbbb");
        for (quint64 generation = 2; generation < 6; ++generation) {
            SKYKEEP_VERIFY_VALUE(finish(m_vault->write(sampleItem(sampleDid(), generation))));
            SKYKEEP_VERIFY_VALUE(finish(m_vault->write(sampleItem(other, generation))));
        }
        SKYKEEP_VERIFY_VALUE(finish(m_vault->selfTest()));

        auto keys = Keyring::keys();

        keys.sort();
        const QStringList expected{u"skykeep/profile/"_s + other.toString(),
                                   u"skykeep/profile/"_s + sampleDid().toString()};
        QCOMPARE(keys, expected);
        SKYKEEP_VERIFY_VALUE(finish(m_vault->erase(other)));
        QCOMPARE(Keyring::keys().size(), 1);
    }

    void noFileOfTheHomeHoldsAToken()
    {
        auto item = sampleItem();
        item.refreshTokens.front() = token("a-token-to-look-for", 400);
        SKYKEEP_VERIFY_VALUE(finish(m_vault->write(item)));

        QDirIterator files(qEnvironmentVariable("HOME"), QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        int looked = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("a-token-to-look-for"), qPrintable(file.fileName()));
            ++looked;
        }
        QVERIFY(looked > 0);
    }

    void anItemOfANewerVersionAppearingLaterIsKept()
    {
        const auto key = u"skykeep/profile/"_s + sampleDid().toString();
        QVERIFY(Keyring::store(key, R"({"version":2})"));
        const auto watch = LockWatch::ofThisSystem();
        KeychainVault nextRun(u"profile"_s, *watch);

        SKYKEEP_VERIFY_ERROR(finish(nextRun.write(sampleItem())), ErrorKind::NotNow);

        SKYKEEP_VERIFY_ERROR(finish(nextRun.read(sampleDid())), ErrorKind::NotNow);
        nextRun.shutDown();
    }

    // Last: libraries of this process have met the one that dies.
    void aKeyringThatDiesAndComesBackIsUsedAgain()
    {
        Keyring::kill();
        QTRY_VERIFY(m_vault->state() == VaultState::Locked); // the bus has started it anew
        QVERIFY(Keyring::unlock());

        QTRY_VERIFY(m_vault->state() == VaultState::Ready);
        const auto found = finish(m_vault->read(sampleDid()));

        SKYKEEP_VERIFY_VALUE(found);
        QVERIFY(*found == sampleItem());
        SKYKEEP_VERIFY_VALUE(finish(m_vault->write(sampleItem(sampleDid(), 2))));
    }

private:
    std::unique_ptr<LockWatch> m_watch;
    std::unique_ptr<KeychainVault> m_vault;
};

QTEST_GUILESS_MAIN(TestKeyring)
#include "tst_keyring.moc"
