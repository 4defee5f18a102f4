// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "vault/undecidedkeychain.h"

#include <QPointer>

namespace Skykeep {

UndecidedKeychain::UndecidedKeychain(std::unique_ptr<KWallet> kwallet,
                                     std::unique_ptr<LockWatch> otherwise)
    : m_kwallet(std::move(kwallet))
    , m_otherwise(std::move(otherwise))
    , m_chosen(m_otherwise.get())
{
    for (const LockWatch *watch : {static_cast<LockWatch *>(m_kwallet.get()), m_otherwise.get()})
        connect(watch, &LockWatch::changed, this, [this, watch] { pass(watch); });
}

QCoro::Task<KeychainSight> UndecidedKeychain::look()
{
    const QPointer<UndecidedKeychain> self(this);
    if (!m_isSettled) {
        const auto answers = co_await m_kwallet->answers();
        if (!self)
            co_return KeychainSight{};
        if (!m_isSettled)
            m_chosen = answers ? m_kwallet.get() : m_otherwise.get();
    }
    const auto sight = co_await m_chosen->look();
    co_return sight;
}

QCoro::Task<bool> UndecidedKeychain::isOutOfReach(QString key)
{
    return m_chosen->isOutOfReach(key);
}

Task<void> UndecidedKeychain::unlock()
{
    return m_chosen->unlock();
}

void UndecidedKeychain::shutDown()
{
    m_kwallet->shutDown();
    m_otherwise->shutDown();
}

void UndecidedKeychain::pass(const LockWatch *from)
{
    if (!m_isSettled || from == m_chosen)
        Q_EMIT changed();
}

} // namespace Skykeep
