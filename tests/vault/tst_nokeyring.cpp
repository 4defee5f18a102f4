// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "support/check.h"
#include "vault/fakesecretservice.h"
#include "vault/keychainvault.h"
#include "vault/samples.h"
#include "vault/secretservice.h"

using namespace Qt::StringLiterals;
using namespace Skykeep;

//! A session where nobody keeps secrets.
class TestNoKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void nothingIsSaidToBeEmpty_data()
    {
        QTest::addColumn<bool>("hasBus");

        QTest::newRow("a bus without a keyring") << true;
        QTest::newRow("no bus") << false;
    }

    void nothingIsSaidToBeEmpty()
    {
        QFETCH(bool, hasBus);
        const auto bus = hasBus ? QDBusConnection::sessionBus()
                                : QDBusConnection::connectToBus(u"unix:path=/nowhere"_s, u"no"_s);
        QCOMPARE(bus.isConnected(), hasBus);
        SecretService service(bus);
        KeychainVault vault(u"profile"_s, service);

        SKYKEEP_VERIFY_ERROR(finish(vault.read(sampleDid())), ErrorKind::VaultUnavailable);
        SKYKEEP_VERIFY_ERROR(finish(vault.readTombstone(sampleDid())), ErrorKind::VaultUnavailable);
        SKYKEEP_VERIFY_ERROR(finish(vault.write(sampleItem())), ErrorKind::VaultUnavailable);
        SKYKEEP_VERIFY_ERROR(finish(vault.erase(sampleDid())), ErrorKind::VaultUnavailable);
        SKYKEEP_VERIFY_ERROR(finish(vault.unlock()), ErrorKind::VaultUnavailable);
        SKYKEEP_VERIFY_ERROR(finish(vault.selfTest()), ErrorKind::VaultUnavailable);

        QVERIFY(*finish(vault.probe()) == VaultState::Missing);
        QCOMPARE(vault.backend(), QString());
        vault.shutDown();
    }

    void aBusThatComesLaterIsFound()
    {
        bool hasBus = false;
        SecretService service([&hasBus] {
            return hasBus ? QDBusConnection::sessionBus()
                          : QDBusConnection::connectToBus(u"unix:path=/nowhere"_s, u"later"_s);
        });
        KeychainVault vault(u"profile"_s, service);
        QVERIFY(*finish(vault.probe()) == VaultState::Missing);
        hasBus = true;
        QVERIFY(*finish(vault.probe()) == VaultState::Missing);

        const FakeSecretService comes;

        QTRY_VERIFY(vault.state() == VaultState::Locked);
        vault.shutDown();
    }
};

QTEST_GUILESS_MAIN(TestNoKeyring)
#include "tst_nokeyring.moc"
