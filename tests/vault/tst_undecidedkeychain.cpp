// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "vault/fakekwallet.h"
#include "vault/fakesecretservice.h"
#include "vault/secretservice.h"
#include "vault/undecidedkeychain.h"

#include <QCoroTask>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Skykeep;

//! Plasma 5 with libsecret: an unlocked Secret Service, and a closed KWallet that comes and goes.
class TestUndecidedKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_secrets = std::make_unique<FakeSecretService>();
        m_secrets->isLocked = false;
        const auto bus = QDBusConnection::sessionBus();
        m_keychain = std::make_unique<UndecidedKeychain>(
            std::make_unique<KWallet>(bus, KWalletAddress::ofVersion5()),
            std::make_unique<SecretService>(bus));
    }

    void cleanup()
    {
        m_keychain->shutDown();
        m_keychain.reset();
        m_kwallet.reset();
        m_secrets.reset();
    }

    void aKWalletThatComesInTimeIsTaken()
    {
        QSignalSpy changes(m_keychain.get(), &LockWatch::changed);
        QVERIFY(see().state == VaultState::Ready);

        m_kwallet = std::make_unique<FakeKWallet>();

        QTRY_VERIFY(!changes.isEmpty());
        QVERIFY(see().state == VaultState::Locked);
        QCOMPARE(see().backend, u"KWallet"_s);
    }

    void oneThatComesTooLateIsLeftAlone()
    {
        QVERIFY(see().state == VaultState::Ready);
        m_keychain->settle();

        m_kwallet = std::make_unique<FakeKWallet>();

        QVERIFY(see().state == VaultState::Ready);
        QVERIFY(m_kwallet->calls.isEmpty());
    }

    void oneThatGoesIsMissed()
    {
        m_kwallet = std::make_unique<FakeKWallet>();
        QVERIFY(see().state == VaultState::Locked);
        m_keychain->settle();

        m_kwallet.reset();

        QVERIFY(see().state == VaultState::Missing);
    }

private:
    KeychainSight see() { return QCoro::waitFor(m_keychain->look()); }

    std::unique_ptr<FakeSecretService> m_secrets;
    std::unique_ptr<FakeKWallet> m_kwallet;
    std::unique_ptr<UndecidedKeychain> m_keychain;
};

QTEST_GUILESS_MAIN(TestUndecidedKeychain)
#include "tst_undecidedkeychain.moc"
