// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "sandbox/memoryvault.h"

#include <QCoroTimer>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Skykeep {

MemoryVault::MemoryVault(QString backend, Contents contents)
    : m_contents(std::move(contents))
    , m_backend(std::move(backend))
{
}

MemoryVault::~MemoryVault() = default;

Task<void> MemoryVault::admit(Call, QString)
{
    co_await QCoro::sleepFor(0ms);
    co_return {};
}

Result<void> MemoryVault::landed(Call, const Did &)
{
    return {};
}

Result<void> MemoryVault::checkReady(const QString &subject) const
{
    switch (m_state) {
    case VaultState::Ready:
        return {};
    case VaultState::Locked:
        return fail(ErrorKind::VaultLocked, subject);
    case VaultState::Denied:
        return fail(ErrorKind::VaultDenied, subject);
    case VaultState::Changed:
        return fail(ErrorKind::VaultUnavailable, subject,
                    u"secrets are kept in %1, %2 answers"_s.arg(m_expected, m_backend));
    case VaultState::Unknown:
    case VaultState::Missing:
        break;
    }
    return fail(ErrorKind::VaultUnavailable, subject);
}

QHash<Did, Secret> &MemoryVault::drawer(Call call)
{
    const bool isTombstone = call == Call::ReadTombstone || call == Call::WriteTombstone
        || call == Call::EraseTombstone;
    return isTombstone ? m_contents.tombstones : m_contents.items;
}

Task<Secret> MemoryVault::take(Call call, Did did)
{
    if (m_isShutDown)
        co_return fail(ErrorKind::Cancelled);
    const auto turn = co_await m_turnstile.enter();
    if (!turn)
        co_return fail(turn.error());
    const Turnstile::Pass pass(&m_turnstile);
    const auto subject = did.toString();
    const auto admitted = co_await admit(call, subject);
    if (!admitted)
        co_return fail(admitted.error());
    if (const auto ready = checkReady(subject); !ready)
        co_return fail(ready.error());
    if (!drawer(call).contains(did))
        co_return fail(ErrorKind::VaultEmpty, subject);
    co_return drawer(call).value(did);
}

Task<void> MemoryVault::land(Call call, Did did, Secret bytes)
{
    if (m_isShutDown)
        co_return fail(ErrorKind::Cancelled);
    const auto turn = co_await m_turnstile.enter();
    if (!turn)
        co_return fail(turn.error());
    const Turnstile::Pass pass(&m_turnstile);
    const auto subject = did.toString();
    const auto admitted = co_await admit(call, subject);
    if (!admitted)
        co_return admitted;
    if (const auto ready = checkReady(subject); !ready)
        co_return ready;
    auto &held = drawer(call);
    if (held.contains(did)) {
        if (const auto checked = checkOverwritable(held.value(did), did); !checked)
            co_return checked;
    }
    held.insert(did, bytes);
    co_return landed(call, did);
}

Task<void> MemoryVault::remove(Call call, Did did)
{
    if (m_isShutDown)
        co_return fail(ErrorKind::Cancelled);
    const auto turn = co_await m_turnstile.enter();
    if (!turn)
        co_return fail(turn.error());
    const Turnstile::Pass pass(&m_turnstile);
    const auto subject = did.toString();
    const auto admitted = co_await admit(call, subject);
    if (!admitted)
        co_return admitted;
    if (const auto ready = checkReady(subject); !ready)
        co_return ready;
    drawer(call).remove(did);
    co_return {};
}

Task<VaultItem> MemoryVault::read(Did did)
{
    const auto bytes = co_await take(Call::Read, did);
    if (!bytes)
        co_return fail(bytes.error());
    co_return decodeItem(*bytes, did);
}

Task<void> MemoryVault::write(VaultItem item)
{
    const auto bytes = encodeItem(item);
    if (!bytes)
        co_return fail(bytes.error());
    const auto written = co_await land(Call::Write, item.did, *bytes);
    co_return written;
}

Task<void> MemoryVault::erase(Did did)
{
    return remove(Call::Erase, std::move(did));
}

Task<Tombstone> MemoryVault::readTombstone(Did did)
{
    const auto bytes = co_await take(Call::ReadTombstone, did);
    if (!bytes)
        co_return fail(bytes.error());
    co_return decodeTombstone(*bytes, did);
}

Task<void> MemoryVault::writeTombstone(Tombstone tombstone)
{
    const auto bytes = encodeTombstone(tombstone);
    if (!bytes)
        co_return fail(bytes.error());
    const auto written = co_await land(Call::WriteTombstone, tombstone.did, *bytes);
    co_return written;
}

Task<void> MemoryVault::eraseTombstone(Did did)
{
    return remove(Call::EraseTombstone, std::move(did));
}

Task<VaultState> MemoryVault::probe()
{
    if (m_isShutDown)
        co_return fail(ErrorKind::Cancelled);
    const auto admitted = co_await admit(Call::Probe, m_backend);
    if (!admitted)
        co_return fail(admitted.error());
    co_return m_state;
}

Task<void> MemoryVault::unlock()
{
    if (m_isShutDown)
        co_return fail(ErrorKind::Cancelled);
    const auto admitted = co_await admit(Call::Unlock, m_backend);
    if (!admitted)
        co_return admitted;
    if (m_set == VaultState::Locked)
        setState(unlocked());
    co_return checkReady(m_backend);
}

Task<void> MemoryVault::selfTest()
{
    if (m_isShutDown)
        co_return fail(ErrorKind::Cancelled);
    const auto admitted = co_await admit(Call::SelfTest, m_backend);
    if (!admitted)
        co_return admitted;
    co_return checkReady(m_backend);
}

void MemoryVault::expectBackend(QString backend)
{
    m_expected = std::move(backend);
    update();
}

QString MemoryVault::backend() const
{
    return m_state == VaultState::Missing ? QString() : m_backend;
}

void MemoryVault::setState(VaultState state)
{
    m_set = state;
    update();
}

void MemoryVault::setBackend(const QString &backend)
{
    if (m_expected.isEmpty())
        m_expected = m_backend;
    m_backend = backend;
    update();
}

void MemoryVault::update()
{
    const bool isOther = !m_expected.isEmpty() && m_expected != m_backend;
    const bool answers = m_set != VaultState::Missing && m_set != VaultState::Unknown;
    const auto state = isOther && answers ? VaultState::Changed : m_set;
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace Skykeep
