// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "vault/lockwatch.h"

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

// Unlocked with the user's own session: there is nothing to watch.
class SessionKeychain final : public LockWatch
{
public:
    QCoro::Task<KeychainSight> look() override
    {
        co_return KeychainSight{VaultState::Ready, m_name, {}};
    }

    Task<void> unlock() override { co_return {}; }
    void shutDown() override { }

private:
#if defined(Q_OS_WIN)
    const QString m_name = u"Windows Credential Manager"_s;
#elif defined(Q_OS_MACOS)
    const QString m_name = u"macOS Keychain"_s;
#else
    const QString m_name = u"system keychain"_s;
#endif
};

} // namespace

std::unique_ptr<LockWatch> LockWatch::ofThisSystem()
{
    return std::make_unique<SessionKeychain>();
}

} // namespace Skykeep
