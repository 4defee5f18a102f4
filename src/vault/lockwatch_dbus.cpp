// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "vault/keychainchoice.h"
#include "vault/secretservice.h"
#include "vault/undecidedkeychain.h"

#include <QLibrary>

using namespace Qt::StringLiterals;

namespace Skykeep {

namespace {

// As QtKeychain does: what it loads is libsecret-1.so.0.
bool hasLibsecret()
{
    return QLibrary(u"secret-1"_s, 0).load();
}

std::unique_ptr<KWallet> kwallet(const KWalletAddress &address)
{
    // The connection QtKeychain itself uses, with its failings.
    return std::make_unique<KWallet>(QDBusConnection::sessionBus(), address);
}

std::unique_ptr<LockWatch> watchOf(KeychainKind kind)
{
    switch (kind) {
    case KeychainKind::SecretService:
        return std::make_unique<SecretService>(SecretService::sessionBus);
    case KeychainKind::KWallet5:
        return kwallet(KWalletAddress::ofVersion5());
    case KeychainKind::KWallet4:
        return kwallet(KWalletAddress::ofVersion4());
    }
    Q_UNREACHABLE();
}

} // namespace

std::unique_ptr<LockWatch> LockWatch::ofThisSystem()
{
    Surroundings surroundings{QProcessEnvironment::systemEnvironment(), hasLibsecret()};
    const auto without = keychainChoice(surroundings);
    surroundings.kwallet5Answers = true;
    const auto with = keychainChoice(surroundings);
    if (with == without)
        return watchOf(with);
    return std::make_unique<UndecidedKeychain>(kwallet(KWalletAddress::ofVersion5()),
                                               watchOf(without));
}

} // namespace Skykeep
