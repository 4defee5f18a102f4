// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "vault/keychainstate.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace Skykeep {

KeychainState::KeychainState(LockWatch &watch)
    : m_watch(watch)
{
    connect(&m_watch, &LockWatch::changed, this, &KeychainState::lookAgain);
}

Task<void> KeychainState::check(QString subject, QString key)
{
    const auto sight = co_await m_watch.look();
    observe(sight);
    auto ready = readiness(subject);
    if (!ready || key.isEmpty())
        co_return ready;
    const auto isOutOfReach = co_await m_watch.isOutOfReach(key);
    if (isOutOfReach)
        co_return fail(ErrorKind::VaultLocked, subject, u"it lies in another, locked collection"_s);
    co_return ready;
}

Task<void> KeychainState::unlock()
{
    const auto before = co_await check(m_sight.backend);
    if (before || m_state == VaultState::Changed)
        co_return before;

    const auto unlocked = co_await m_watch.unlock();
    m_isDenied = false;
    const auto after = co_await check(m_sight.backend);
    if (!unlocked)
        co_return unlocked;
    co_return after;
}

void KeychainState::expect(QString backend)
{
    m_expected = std::move(backend);
    update();
}

void KeychainState::setDenied(bool denied)
{
    m_isDenied = denied;
    update();
}

void KeychainState::shutDown()
{
    m_isShutDown = true;
    m_watch.shutDown();
}

void KeychainState::lookAgain()
{
    if (m_isShutDown)
        return;
    if (std::exchange(m_isLooking, true)) {
        m_looksAgain = true;
        return;
    }
    followChanges();
}

// Nobody waits for it, so nobody drains it: it touches nothing of ours once we are gone.
QCoro::Task<void> KeychainState::followChanges()
{
    const QPointer<KeychainState> self(this);
    do {
        m_looksAgain = false;
        const auto sight = co_await m_watch.look();
        if (!self)
            co_return;
        observe(sight);
        if (!self) // a listener may have ended us
            co_return;
    } while (m_looksAgain);
    m_isLooking = false;
}

void KeychainState::observe(const KeychainSight &sight)
{
    m_sight = sight;
    const bool answers = sight.state == VaultState::Ready || sight.state == VaultState::Locked;
    if (answers && m_expected.isEmpty())
        m_expected = sight.backend;
    update();
}

void KeychainState::update()
{
    auto state = m_sight.state;
    const bool answers = state == VaultState::Ready || state == VaultState::Locked;
    if (answers && !m_expected.isEmpty() && m_sight.backend != m_expected)
        state = VaultState::Changed;
    else if (state == VaultState::Ready && m_isDenied)
        state = VaultState::Denied;
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT changed();
}

Result<void> KeychainState::readiness(const QString &subject) const
{
    if (m_state == VaultState::Changed)
        return fail(ErrorKind::VaultUnavailable, subject,
                    u"secrets were kept in %1, and %2 answers"_s.arg(m_expected, m_sight.backend));
    switch (m_sight.state) {
    case VaultState::Ready: // even where it refused us the last time: it may not the next
        return {};
    case VaultState::Locked:
        return fail(ErrorKind::VaultLocked, subject, m_sight.detail);
    case VaultState::Denied:
        return fail(ErrorKind::VaultDenied, subject, m_sight.detail);
    case VaultState::Unknown:
    case VaultState::Missing:
    case VaultState::Changed:
        break;
    }
    return fail(ErrorKind::VaultUnavailable, subject, m_sight.detail);
}

} // namespace Skykeep
