// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "support/check.h"
#include "vault/keychainvault.h"
#include "vault/keyring.h"
#include "vault/samples.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace Skykeep;
using namespace std::chrono_literals;

namespace {

// As if the keyring froze just after it was looked at.
class AlwaysReady final : public LockWatch
{
public:
    QCoro::Task<KeychainSight> look() override
    {
        co_return KeychainSight{VaultState::Ready, u"GNOME Keyring"_s, {}};
    }
    Task<void> unlock() override { co_return {}; }
    void shutDown() override { }
};

} // namespace

//! A keyring that does not answer: frozen, and thawed again.
class TestSlowKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_vault = std::make_unique<KeychainVault>(u"profile"_s, m_watch,
                                                  KeychainLimits{200ms, 20s});
        SKYKEEP_VERIFY_VALUE(finish(m_vault->write(sampleItem(sampleDid(), 1))));
    }

    void cleanup()
    {
        Keyring::thaw();
        m_vault.reset();
    }

    void aWriteThatTimedOutLandsLateAndBeforeTheNext()
    {
        Keyring::freeze();
        SKYKEEP_VERIFY_ERROR(finish(m_vault->write(sampleItem(sampleDid(), 2))),
                             ErrorKind::TimedOut);
        auto read = m_vault->read(sampleDid());
        auto write = m_vault->write(sampleItem(sampleDid(), 3));

        Keyring::thaw();

        const auto found = finish(std::move(read));
        SKYKEEP_VERIFY_VALUE(found);
        QCOMPARE(found->generation, 2U);
        SKYKEEP_VERIFY_VALUE(finish(std::move(write)));
        QCOMPARE(finish(m_vault->read(sampleDid()))->generation, 3U);
    }

    void whoeverWaitsBehindAFrozenCallIsAnswered()
    {
        KeychainVault vault(u"profile"_s, m_watch, KeychainLimits{200ms, 400ms});
        Keyring::freeze();
        std::vector<Task<VaultItem>> reads;
        for (int i = 0; i < 20; ++i)
            reads.push_back(vault.read(sampleDid()));
        QElapsedTimer timer;
        timer.start();

        SKYKEEP_VERIFY_ERROR(finish(std::move(reads.front())), ErrorKind::TimedOut);
        for (auto read = reads.begin() + 1; read != reads.end(); ++read)
            SKYKEEP_VERIFY_ERROR(finish(std::move(*read)), ErrorKind::VaultUnavailable);

        QVERIFY(timer.elapsed() < 2000);
        Keyring::thaw();
        QTRY_VERIFY(finish(vault.read(sampleDid())));
    }

    void theItemIsLookedAtAgainAfterALateWrite()
    {
        Keyring::freeze();
        SKYKEEP_VERIFY_ERROR(finish(m_vault->write(sampleItem(sampleDid(), 2))),
                             ErrorKind::TimedOut);
        Keyring::thaw();
        QTRY_COMPARE(finish(m_vault->read(sampleDid()))->generation, 2U);
        Keyring::freeze();
        SKYKEEP_VERIFY_ERROR(finish(m_vault->write(sampleItem(sampleDid(), 3))),
                             ErrorKind::TimedOut);
        Keyring::thaw();
        const auto key = u"skykeep/profile/"_s + sampleDid().toString();
        QTRY_VERIFY(Keyring::store(key, R"({"version":2})"));

        SKYKEEP_VERIFY_ERROR(finish(m_vault->write(sampleItem(sampleDid(), 4))), ErrorKind::NotNow);

        SKYKEEP_VERIFY_VALUE(finish(m_vault->erase(sampleDid())));
    }

    void aVaultMayGoWhileItsCallIsFrozen()
    {
        Keyring::freeze();
        SKYKEEP_VERIFY_ERROR(finish(m_vault->write(sampleItem(sampleDid(), 7))),
                             ErrorKind::TimedOut);
        m_vault->shutDown();
        m_vault.reset();

        Keyring::thaw();

        KeychainVault next(u"profile"_s, m_watch);
        QTRY_COMPARE(finish(next.read(sampleDid()))->generation, 7U);
    }

private:
    AlwaysReady m_watch;
    std::unique_ptr<KeychainVault> m_vault;
};

QTEST_GUILESS_MAIN(TestSlowKeyring)
#include "tst_slowkeyring.moc"
