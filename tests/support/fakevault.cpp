// SPDX-FileCopyrightText: The Skykeep developers
// SPDX-License-Identifier: MIT

#include "support/fakevault.h"

#include <QCoroTimer>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Skykeep {

FakeVault::FakeVault(Contents contents)
    : m_contents(std::move(contents))
    , m_backend(u"Fake keychain"_s)
{
}

FakeVault::~FakeVault() = default;

Task<void> FakeVault::begin(Call call)
{
    ++m_counts[call];
    co_await QCoro::sleepFor(0ms);
    while (m_held.contains(call)) {
        m_behindHold.push_back(std::make_unique<SharedAnswer<void>>());
        auto released = m_behindHold.back()->future();
        ++m_heldCount;
        const auto result = co_await answered(std::move(released));
        --m_heldCount;
        if (!result)
            co_return result;
    }
    co_return {};
}

Result<void> FakeVault::checkReady(const QString &subject) const
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

std::optional<FakeVault::Failure> FakeVault::takeFailure(Call call)
{
    auto &failures = m_failures[call];
    if (failures.empty())
        return std::nullopt;
    const auto failure = failures.front();
    failures.erase(failures.begin());
    return failure;
}

Task<VaultItem> FakeVault::read(Did did)
{
    if (m_isShutDown)
        co_return fail(ErrorKind::Cancelled);
    const auto turn = co_await m_turnstile.enter();
    if (!turn)
        co_return fail(turn.error());
    const Turnstile::Pass pass(&m_turnstile);
    const auto begun = co_await begin(Call::Read);
    if (!begun)
        co_return fail(begun.error());
    if (const auto failure = takeFailure(Call::Read))
        co_return fail(failure->kind, did.toString());
    if (const auto ready = checkReady(did.toString()); !ready)
        co_return fail(ready.error());
    if (!m_contents.items.contains(did))
        co_return fail(ErrorKind::VaultEmpty, did.toString());
    co_return decodeItem(m_contents.items.value(did), did);
}

Result<void> FakeVault::land(const Did &did, const Secret &bytes)
{
    if (m_contents.items.contains(did)) {
        if (const auto checked = checkOverwritable(m_contents.items.value(did), did); !checked)
            return checked;
    }
    m_contents.items.insert(did, bytes);
    m_writes.push_back(*decodeItem(bytes, did));
    return {};
}

Task<void> FakeVault::write(VaultItem item)
{
    if (m_isShutDown)
        co_return fail(ErrorKind::Cancelled);
    const auto turn = co_await m_turnstile.enter();
    if (!turn)
        co_return fail(turn.error());
    const Turnstile::Pass pass(&m_turnstile);
    const auto begun = co_await begin(Call::Write);
    if (!begun)
        co_return fail(begun.error());
    const auto bytes = encodeItem(item);
    if (!bytes)
        co_return fail(bytes.error());
    if (const auto failure = takeFailure(Call::Write)) {
        if (failure->landing == Landing::Anyway)
            land(item.did, *bytes);
        co_return fail(failure->kind, item.did.toString());
    }
    if (const auto ready = checkReady(item.did.toString()); !ready)
        co_return ready;
    co_return land(item.did, *bytes);
}

Task<void> FakeVault::erase(Did did)
{
    if (m_isShutDown)
        co_return fail(ErrorKind::Cancelled);
    const auto turn = co_await m_turnstile.enter();
    if (!turn)
        co_return fail(turn.error());
    const Turnstile::Pass pass(&m_turnstile);
    const auto begun = co_await begin(Call::Erase);
    if (!begun)
        co_return begun;
    if (const auto failure = takeFailure(Call::Erase))
        co_return fail(failure->kind, did.toString());
    if (const auto ready = checkReady(did.toString()); !ready)
        co_return ready;
    m_contents.items.remove(did);
    co_return {};
}

Task<Tombstone> FakeVault::readTombstone(Did did)
{
    if (m_isShutDown)
        co_return fail(ErrorKind::Cancelled);
    const auto turn = co_await m_turnstile.enter();
    if (!turn)
        co_return fail(turn.error());
    const Turnstile::Pass pass(&m_turnstile);
    const auto begun = co_await begin(Call::ReadTombstone);
    if (!begun)
        co_return fail(begun.error());
    if (const auto failure = takeFailure(Call::ReadTombstone))
        co_return fail(failure->kind, did.toString());
    if (const auto ready = checkReady(did.toString()); !ready)
        co_return fail(ready.error());
    if (!m_contents.tombstones.contains(did))
        co_return fail(ErrorKind::VaultEmpty, did.toString());
    co_return decodeTombstone(m_contents.tombstones.value(did), did);
}

Task<void> FakeVault::writeTombstone(Tombstone tombstone)
{
    if (m_isShutDown)
        co_return fail(ErrorKind::Cancelled);
    const auto turn = co_await m_turnstile.enter();
    if (!turn)
        co_return fail(turn.error());
    const Turnstile::Pass pass(&m_turnstile);
    const auto begun = co_await begin(Call::WriteTombstone);
    if (!begun)
        co_return begun;
    const auto bytes = encodeTombstone(tombstone);
    if (!bytes)
        co_return fail(bytes.error());
    if (const auto failure = takeFailure(Call::WriteTombstone)) {
        if (failure->landing == Landing::Anyway)
            m_contents.tombstones.insert(tombstone.did, *bytes);
        co_return fail(failure->kind, tombstone.did.toString());
    }
    if (const auto ready = checkReady(tombstone.did.toString()); !ready)
        co_return ready;
    if (m_contents.tombstones.contains(tombstone.did)) {
        const auto present = m_contents.tombstones.value(tombstone.did);
        if (const auto checked = checkOverwritable(present, tombstone.did); !checked)
            co_return checked;
    }
    m_contents.tombstones.insert(tombstone.did, *bytes);
    co_return {};
}

Task<void> FakeVault::eraseTombstone(Did did)
{
    if (m_isShutDown)
        co_return fail(ErrorKind::Cancelled);
    const auto turn = co_await m_turnstile.enter();
    if (!turn)
        co_return fail(turn.error());
    const Turnstile::Pass pass(&m_turnstile);
    const auto begun = co_await begin(Call::EraseTombstone);
    if (!begun)
        co_return begun;
    if (const auto failure = takeFailure(Call::EraseTombstone))
        co_return fail(failure->kind, did.toString());
    if (const auto ready = checkReady(did.toString()); !ready)
        co_return ready;
    m_contents.tombstones.remove(did);
    co_return {};
}

Task<VaultState> FakeVault::probe()
{
    if (m_isShutDown)
        co_return fail(ErrorKind::Cancelled);
    const auto begun = co_await begin(Call::Probe);
    if (!begun)
        co_return fail(begun.error());
    co_return m_state;
}

Task<void> FakeVault::unlock()
{
    if (m_isShutDown)
        co_return fail(ErrorKind::Cancelled);
    const auto begun = co_await begin(Call::Unlock);
    if (!begun)
        co_return begun;
    if (const auto failure = takeFailure(Call::Unlock))
        co_return fail(failure->kind, m_backend);
    if (m_set == VaultState::Locked && !m_dismissesUnlock)
        setState(VaultState::Ready);
    co_return checkReady(m_backend);
}

Task<void> FakeVault::selfTest()
{
    if (m_isShutDown)
        co_return fail(ErrorKind::Cancelled);
    const auto begun = co_await begin(Call::SelfTest);
    if (!begun)
        co_return begun;
    if (const auto failure = takeFailure(Call::SelfTest))
        co_return fail(failure->kind, m_backend);
    co_return checkReady(m_backend);
}

void FakeVault::expectBackend(QString backend)
{
    m_expected = std::move(backend);
    update();
}

VaultState FakeVault::state() const
{
    return m_state;
}

QString FakeVault::backend() const
{
    return m_state == VaultState::Missing ? QString() : m_backend;
}

void FakeVault::shutDown()
{
    m_isShutDown = true;
    release();
}

void FakeVault::setState(VaultState state)
{
    m_set = state;
    update();
}

void FakeVault::setBackend(const QString &backend)
{
    if (m_expected.isEmpty())
        m_expected = m_backend;
    m_backend = backend;
    update();
}

void FakeVault::update()
{
    const bool isOther = !m_expected.isEmpty() && m_expected != m_backend;
    const bool answers = m_set != VaultState::Missing && m_set != VaultState::Unknown;
    const auto state = isOther && answers ? VaultState::Changed : m_set;
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

void FakeVault::release()
{
    m_held.clear();
    for (const auto &waiting : std::exchange(m_behindHold, {}))
        waiting->give({});
}

void FakeVault::failNext(Call call, ErrorKind kind, Landing landing)
{
    m_failures[call].push_back({kind, landing});
}

void FakeVault::put(const VaultItem &item)
{
    m_contents.items.insert(item.did, *encodeItem(item));
}

void FakeVault::putBytes(const Did &did, const QByteArray &bytes)
{
    m_contents.items.insert(did, Secret(bytes));
}

void FakeVault::put(const Tombstone &tombstone)
{
    m_contents.tombstones.insert(tombstone.did, *encodeTombstone(tombstone));
}

void FakeVault::remove(const Did &did)
{
    m_contents.items.remove(did);
}

std::optional<VaultItem> FakeVault::item(const Did &did) const
{
    if (!m_contents.items.contains(did))
        return std::nullopt;
    const auto item = decodeItem(m_contents.items.value(did), did);
    return item ? std::optional(*item) : std::nullopt;
}

std::optional<Tombstone> FakeVault::tombstone(const Did &did) const
{
    if (!m_contents.tombstones.contains(did))
        return std::nullopt;
    const auto tombstone = decodeTombstone(m_contents.tombstones.value(did), did);
    return tombstone ? std::optional(*tombstone) : std::nullopt;
}

int FakeVault::count(Call call) const
{
    const auto entry = m_counts.find(call);
    return entry == m_counts.end() ? 0 : entry->second;
}

} // namespace Skykeep
